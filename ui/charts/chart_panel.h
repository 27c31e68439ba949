// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart_kind.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QWidget>

class QBoxLayout;
class QStackedWidget;
class QTabBar;

namespace backhand {

class ErrorChart;
class LandscapeChart;
class SlopeChart;

/// The charts, one of them in front, and the row of tabs that says which; beside the tabs stands
/// what belongs to the one in front. The error's chart is always there, since it keeps earlier
/// runs; the others are made when they are first looked at.
class ChartPanel : public QWidget {
    Q_OBJECT

public:
    ChartPanel(Session& session, QWidget* parent);

    void showFrame(const Frame& frame);
    void setTheme(const Theme& theme);
    /// Narrow and high: what belongs to a chart stands under the tabs.
    void setUpright(bool upright);

    ChartKind chart() const { return m_kind; }
    void showChart(ChartKind kind);
    /// Computes now what the chart in front would show when all has been still for a moment.
    void finish();

    QTabBar& tabs() { return *m_tabs; }
    ErrorChart& error() { return *m_error; }
    SlopeChart& slope();
    LandscapeChart& landscape();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    template <typename Chart>
    Chart& made(Chart*& chart);
    void addChart(QWidget& chart, QWidget& header);

    Session& m_session;
    Theme m_theme = themeOf(ThemeKind::Light);
    ChartKind m_kind = ChartKind::Error;
    QTabBar* m_tabs;
    QBoxLayout* m_row;
    QStackedWidget* m_headers;
    QStackedWidget* m_charts;
    ErrorChart* m_error;
    SlopeChart* m_slope = nullptr;
    LandscapeChart* m_landscape = nullptr;
};

}  // namespace backhand
