// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command_line.h"

#include <QString>
#include <QStringList>

#include <sstream>
#include <string>

namespace backhand::testing {

/// What a verb has printed, and with which status it ended.
struct Printed {
    int status;
    std::string out;
    std::string error;
};

inline Printed printedBy(const QString& verb, const QStringList& arguments)
{
    std::ostringstream out;
    std::ostringstream error;
    const int status = findVerb(verb)->run(
        QStringList{QStringLiteral("backhand ") + verb} + arguments, {out, error});
    return {status, out.str(), error.str()};
}

/// The path of an example.
inline QString shipped(const QString& name)
{
    return QStringLiteral(BACKHAND_SOURCE_FOLDER "/resources/scenarios/") + name;
}

}  // namespace backhand::testing
