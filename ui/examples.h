// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/reader.h"

#include <QString>

#include <vector>

namespace backhand {

/// A scenario that comes with the program.
struct Example {
    QString name;  ///< of its file, without the ending
    QString title;
    QString about;  ///< what it shows: the first sentence of its notes
};

/// All of them, in the order in which one would teach them. The first is the lesson.
std::vector<Example> examples();

/// One by its name; CannotOpen where there is none.
Result<Scenario> exampleScenario(const QString& name);

/// The lesson that the program begins with.
Result<Scenario> builtInLesson();

}  // namespace backhand
