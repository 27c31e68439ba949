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
    PlotAndRuns(ErrorPlot& plot, RunList& list, QWidget* parent);

    void setTheme(const Theme& theme);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    RunList& m_list;
    QBoxLayout* m_layout;
    double m_typeScale = 1.0;
};

}  // namespace backhand
