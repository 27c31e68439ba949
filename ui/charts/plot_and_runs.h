// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QWidget>

class QBoxLayout;

namespace backhand {

class ErrorPlot;
class RunList;

/// The plot of the error, and the list of earlier runs where it is wanted: beside the plot where
/// both have room, else under it.
class PlotAndRuns : public QWidget {
    Q_OBJECT

public:
    PlotAndRuns(ErrorPlot& plot, QWidget* parent);

    /// The list comes when it is first wanted.
    void setList(RunList& list);

    void setTheme(const Theme& theme);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    RunList* m_list = nullptr;
    QBoxLayout* m_layout;
    Theme m_theme = themeOf(ThemeKind::Light);
};

}  // namespace backhand
