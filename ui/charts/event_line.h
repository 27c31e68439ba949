// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"
#include "core/training/training_event.h"
#include "ui/charts/cut_label.h"
#include "ui/theme.h"

#include <span>

namespace backhand {

/// One line over the error chart: what goes wrong at the update that is shown, else what is marked.
/// Not there where nothing went wrong.
class EventLine : public CutLabel {
    Q_OBJECT

public:
    explicit EventLine(QWidget* parent);

    void showEvents(const Frame& frame, std::span<const TrainingEvent> events);
    void setTheme(const Theme& theme);
};

}  // namespace backhand
