// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/main_window.h"
#include "ui/settings.h"

#include <QTemporaryDir>
#include <QWidget>
#include <gtest/gtest.h>

namespace backhand::testing {

/// All that a screen reader finds in a widget, depth first: names, descriptions and values.
QString shownTexts(QWidget& widget);

/// The real window at 1440x900 on a real display, on one scenario; nothing moves by itself.
class ShownWindow : public ::testing::Test {
protected:
    explicit ShownWindow(const Scenario& scenario);

    std::size_t step() const { return session.frame().step(); }
    std::size_t pass() const { return session.frame().pass(); }
    double value(const std::string& name) const;
    /// The text of one cell of the table of all steps; `column` as in StepTableModel.
    QString cell(std::size_t step, int column) const;

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings"))};
    Session session;
    mutable MainWindow window{session, settings};
};

}  // namespace backhand::testing
