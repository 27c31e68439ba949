// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window_layout.h"

#include "ui/charts/chart_panel.h"
#include "ui/style/look.h"
#include "ui/words/chart_words.h"
#include "ui/words/panel_words.h"
#include "ui/words/window_words.h"

#include <QResizeEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace backhand {

namespace {

constexpr int wideWindow = 1200;
constexpr int highWindow = 780;  ///< below it the chart is a tab
constexpr int leastChartHeight = 150;
constexpr int mostChartHeight = 320;
constexpr double chartShare = 0.212;  ///< of the window's height

struct Columns {
    int numbers;
    int panels;
};

Columns columnsFor(int width, double typeScale)
{
    const bool isWide = width >= wideWindow;
    const double grown = 1.0 + (typeScale - 1.0) * 0.6;
    const int numbers = static_cast<int>((isWide ? 232 : 208) * grown);
    const int panels = static_cast<int>((isWide ? 373 : 352) * grown);
    const int extra = width > 1600 ? (width - 1600) / 5 : 0;
    return {numbers, std::min(panels + extra, 640)};
}

}  // namespace

WindowLayout::WindowLayout(QWidget* parent)
    : QWidget(parent), m_columns(new QSplitter(Qt::Horizontal, this)),
      m_numbers(new QScrollArea(m_columns)), m_column(new QWidget(m_columns)),
      m_middle(new QVBoxLayout(m_column))
{
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_numbers->setWidgetResizable(true);
    m_numbers->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_numbers->setFocusPolicy(Qt::NoFocus);
    connect(m_columns, &QSplitter::splitterMoved, this, [this] { m_hasOwnColumns = true; });
}

QWidget* WindowLayout::numbersPlace() const
{
    return m_numbers->viewport();
}

QWidget* WindowLayout::panelsPlace() const
{
    return m_columns;
}

void WindowLayout::place(const WindowParts& parts)
{
    m_parts = parts;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_parts.top);
    addLine(layout, this);
    layout->addWidget(m_columns, 1);
    m_numbers->setWidget(m_parts.numbers);
    placeMiddle();
    m_columns->addWidget(m_parts.panels);
    m_columns->setStretchFactor(m_columns->indexOf(m_parts.panels) - 1, 1);
    m_parts.panels->setDocumentMode(true);
    shareOut(parentWidget()->width());  // what it will have, unless somebody wants another
}

void WindowLayout::placeMiddle()
{
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(0);
    m_middle->addWidget(m_parts.heading);
    m_middle->addWidget(m_parts.graph, 1);
    addLine(m_middle, m_column);
    m_middle->addWidget(m_parts.strip);
    addLine(m_middle, m_column);
    m_middle->addWidget(m_parts.transport);
    addLine(m_middle, m_column);
    m_chartLine = m_lines.back();
    m_middle->addWidget(m_parts.chart);
}

void WindowLayout::addLine(QVBoxLayout* layout, QWidget* within)
{
    auto* line = new QWidget(within);
    line->setFixedHeight(1);
    setLook(*line, Look::Line);
    m_lines.push_back(line);
    layout->addWidget(line);
}

void WindowLayout::setTheme(const Theme& theme)
{
    m_theme = theme;
    arrange();
}

void WindowLayout::arrange()
{
    if (!m_isSized) {
        return;  // where it is moved to from here is known with the window's size
    }
    placeChart();
    placeNumbers();
    arrangeColumns();
}

void WindowLayout::arrangeColumns()
{
    if (!m_hasOwnColumns && width() > 0) {
        shareOut(width());
    }
}

void WindowLayout::shareOut(int width)
{
    const Columns columns = columnsFor(width, m_theme.typeScale);
    QList<int> sizes = {width - columns.panels - 1, columns.panels};
    if (!m_areNumbersInTab) {
        sizes = {columns.numbers, width - columns.numbers - columns.panels - 2, columns.panels};
    }
    m_columns->setSizes(sizes);
}

void WindowLayout::placeChart()
{
    const bool inTab = height() < static_cast<int>(highWindow * m_theme.typeScale);
    ChartPanel* chart = m_parts.chart;
    if (inTab != m_isChartInTab) {
        m_isChartInTab = inTab;
        if (inTab) {
            m_middle->removeWidget(chart);
            m_parts.panels->addTab(chart, words::chartsTab());
        } else {
            m_parts.panels->removeTab(m_parts.panels->indexOf(chart));
            m_middle->addWidget(chart);
            chart->show();
        }
        m_chartLine->setVisible(!inTab);
        chart->setUpright(inTab);
    }
    const int wanted =
        std::clamp(static_cast<int>(height() * chartShare), leastChartHeight, mostChartHeight);
    chart->setMinimumHeight(inTab ? 0 : wanted);
    chart->setMaximumHeight(inTab ? QWIDGETSIZE_MAX : wanted);
}

void WindowLayout::raiseChart()
{
    if (m_isChartInTab) {
        m_parts.panels->setCurrentWidget(m_parts.chart);
    }
}

/// The graph needs its width more than the sliders need to be seen all the time.
void WindowLayout::placeNumbers()
{
    const bool inTab = width() < static_cast<int>(wideWindow * m_theme.typeScale);
    if (inTab == m_areNumbersInTab) {
        return;
    }
    m_areNumbersInTab = inTab;
    QTabWidget* panels = m_parts.panels;
    if (inTab) {
        const int shown = panels->currentIndex();
        panels->insertTab(0, m_numbers, words::numbersTab());
        panels->setCurrentIndex(shown + 1);
    } else {
        panels->removeTab(panels->indexOf(m_numbers));
        m_columns->insertWidget(0, m_numbers);
        m_numbers->show();
    }
    m_columns->setStretchFactor(m_columns->indexOf(m_parts.panels) - 1, 1);
    // With the numbers there are more tabs than have room as they usually stand.
    QTabBar* tabs = panels->tabBar();
    setLook(*tabs, inTab ? Look::Narrow : Look::Usual);
}

void WindowLayout::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_isSized = true;
    arrange();
}

QByteArray WindowLayout::saveColumns() const
{
    return m_hasOwnColumns ? m_columns->saveState() : QByteArray();
}

void WindowLayout::restoreColumns(const QByteArray& state)
{
    m_hasOwnColumns = !state.isEmpty() && m_columns->restoreState(state);
}

}  // namespace backhand
