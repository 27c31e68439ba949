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

PlotAndRuns::PlotAndRuns(ErrorPlot& plot, RunList& list, QWidget* parent)
    : QWidget(parent), m_list(list), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(&plot, 1);
    m_layout->addWidget(&m_list);
    m_list.hide();
}

void PlotAndRuns::setTheme(const Theme& theme)
{
    m_typeScale = theme.typeScale;
    m_list.setTheme(theme);
    arrange();
}

void PlotAndRuns::arrange()
{
    const bool isBeside = width() >= static_cast<int>(leastWidthForBoth * m_typeScale);
    const int wide = static_cast<int>(runListWidth * m_typeScale);
    m_layout->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setStretchFactor(&m_list, isBeside ? 0 : 1);
    m_list.setMinimumWidth(isBeside ? wide : 0);
    m_list.setMaximumWidth(isBeside ? wide : QWIDGETSIZE_MAX);
}

void PlotAndRuns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

}  // namespace backhand
