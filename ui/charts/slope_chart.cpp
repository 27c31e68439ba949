// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/slope_chart.h"

#include "ui/charts/plot_with_words.h"
#include "ui/style/look.h"
#include "ui/words/chart_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace backhand {

SlopeChart::SlopeChart(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_header(new QWidget(this)),
      m_heading(new QLabel(m_header)), m_plot(new SlopePlot(this)),
      m_page(new PlotWithWords(*m_plot, this))
{
    setAccessibleName(words::slopeChartName());
    setWhatsThis(words::slopeChartHelp());
    m_heading->setTextFormat(Qt::PlainText);
    setLook(*m_heading, Look::Quiet);
    auto* header = new QHBoxLayout(m_header);
    header->setContentsMargins(spacing(4), 0, 0, 0);
    header->addWidget(m_heading, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_page, 1);
}

void SlopeChart::setTheme(const Theme& theme)
{
    m_plot->setTheme(theme);
    m_page->setTheme(theme);
}

void SlopeChart::showFrame(const Frame& frame)
{
    if (!isVisible()) {
        return;  // showEvent() comes back to it
    }
    const SlopeContent content = slopeContent(frame);
    m_plot->showContent(content);
    m_heading->setText(content.heading);
    m_page->setWords(content.caption);
    setAccessibleDescription(content.caption);
}

void SlopeChart::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showFrame(m_session.frame());
}

}  // namespace backhand
