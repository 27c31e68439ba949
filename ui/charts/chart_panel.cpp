// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_panel.h"

#include "ui/charts/error_chart.h"
#include "ui/charts/landscape_chart.h"
#include "ui/charts/slope_chart.h"
#include "ui/style/look.h"
#include "ui/words/chart_words.h"

#include <QPainter>
#include <QStackedWidget>
#include <QStyleOption>
#include <QTabBar>
#include <QVBoxLayout>

namespace backhand {

ChartPanel::ChartPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_tabs(new QTabBar(this)),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight)), m_headers(new QStackedWidget(this)),
      m_charts(new QStackedWidget(this)), m_error(new ErrorChart(session, m_charts))
{
    setLook(*this, Look::Panel);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_tabs->setAccessibleName(words::chartsName());
    m_tabs->setWhatsThis(words::chartsHelp());
    for (const ChartKind kind : {ChartKind::Error, ChartKind::Slope, ChartKind::Landscape}) {
        m_tabs->addTab(words::chartTab(kind));
    }
    m_row->setContentsMargins(spacing(3), 0, spacing(3), 0);
    m_row->addWidget(m_tabs);
    m_row->addWidget(m_headers, 1);
    m_error->setHeadingVisible(false);
    addChart(*m_error, m_error->header());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_row);
    layout->addWidget(m_charts, 1);
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int index) { showChart(static_cast<ChartKind>(index)); });
}

void ChartPanel::addChart(QWidget& chart, QWidget& header)
{
    m_charts->addWidget(&chart);
    m_headers->addWidget(&header);
}

template <typename Chart>
Chart& ChartPanel::made(Chart*& chart)
{
    if (chart == nullptr) {
        chart = new Chart(m_session, m_charts);
        chart->setTheme(m_theme);
        addChart(*chart, chart->header());
    }
    return *chart;
}

SlopeChart& ChartPanel::slope()
{
    return made(m_slope);
}

LandscapeChart& ChartPanel::landscape()
{
    return made(m_landscape);
}

void ChartPanel::showChart(ChartKind kind)
{
    m_kind = kind;
    const auto bring = [this](auto& chart) {
        m_headers->setCurrentWidget(&chart.header());
        m_charts->setCurrentWidget(&chart);
    };
    switch (kind) {
    case ChartKind::Error: bring(*m_error); break;
    case ChartKind::Slope: bring(slope()); break;
    case ChartKind::Landscape: bring(landscape()); break;
    }
    // The row is as high as what belongs to the chart in front, and not as the highest of them all.
    for (int index = 0; index < m_headers->count(); ++index) {
        QSizePolicy policy = m_headers->widget(index)->sizePolicy();
        const bool isInFront = index == m_headers->currentIndex();
        policy.setVerticalPolicy(isInFront ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        m_headers->widget(index)->setSizePolicy(policy);
    }
    m_headers->updateGeometry();  // hidden ones do not say that they changed
    m_tabs->setCurrentIndex(static_cast<int>(kind));
}

void ChartPanel::setUpright(bool upright)
{
    m_error->setUpright(upright);
    m_row->setDirection(upright ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(upright ? spacing(2)
                              : -1);  // between the line under the tabs and what follows
    m_headers->updateGeometry();      // neither what is in it nor a row tells the layout
    layout()->invalidate();
}

void ChartPanel::showFrame(const Frame& frame)
{
    m_error->showFrame(frame);
    if (m_slope != nullptr) {
        m_slope->showFrame(frame);
    }
    if (m_landscape != nullptr) {
        m_landscape->showFrame(frame);
    }
}

void ChartPanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_tabs->setFont(interfaceFont(theme));
    m_error->setTheme(theme);
    if (m_slope != nullptr) {
        m_slope->setTheme(theme);
    }
    if (m_landscape != nullptr) {
        m_landscape->setTheme(theme);
    }
}

/// The row of tabs stands on a line, as that of the panels does.
void ChartPanel::paintEvent(QPaintEvent*)
{
    QStyleOptionTabBarBase base;
    base.initFrom(this);
    base.tabBarRect = m_tabs->geometry();
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_FrameTabBarBase, &base, &painter, this);
}

void ChartPanel::finish()
{
    if (m_kind == ChartKind::Landscape) {
        landscape().finish();
    }
}

}  // namespace backhand
