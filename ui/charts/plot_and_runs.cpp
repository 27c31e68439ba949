// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/plot_and_runs.h"

#include "ui/charts/error_plot.h"
#include "ui/charts/run_list.h"

#include <QBoxLayout>

namespace backhand {

namespace {

constexpr int leastWidthForBoth = 640;  ///< px, before the theme's typeScale
constexpr int runListWidth = 372;

}  // namespace

PlotAndRuns::PlotAndRuns(ErrorPlot& plot, QWidget* parent)
    : QWidget(parent), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(&plot, 1);
}

void PlotAndRuns::setList(RunList& list)
{
    m_list = &list;
    m_layout->addWidget(m_list);
    setTheme(m_theme);
}

void PlotAndRuns::setTheme(const Theme& theme)
{
    m_theme = theme;
    if (m_list != nullptr) {
        m_list->setTheme(theme);
        arrange();
    }
}

void PlotAndRuns::arrange()
{
    const bool isBeside = width() >= static_cast<int>(leastWidthForBoth * m_theme.typeScale);
    const int wide = static_cast<int>(runListWidth * m_theme.typeScale);
    m_layout->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setStretchFactor(m_list, isBeside ? 0 : 1);
    m_list->setMinimumWidth(isBeside ? wide : 0);
    m_list->setMaximumWidth(isBeside ? wide : QWIDGETSIZE_MAX);
}

void PlotAndRuns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_list != nullptr) {
        arrange();
    }
}

}  // namespace backhand
