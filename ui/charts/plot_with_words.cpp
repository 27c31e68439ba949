// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/plot_with_words.h"

#include "ui/style/look.h"

#include <QBoxLayout>
#include <QLabel>

#include <algorithm>

namespace backhand {

namespace {

constexpr int besidePixels = 250;  ///< the width of the words beside a plot
constexpr int wordsTypePixels = 12;
constexpr double leastAspect = 1.6;  ///< of a place that has room beside the plot
constexpr int linesBelow = 9;        ///< so high are the words under a plot, few or many

}  // namespace

PlotWithWords::PlotWithWords(QWidget& plot, QWidget* parent)
    : QWidget(parent), m_plot(plot), m_words(new QLabel(this)),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_plot.setParent(this);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setLook(*m_words, Look::Quiet);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->setContentsMargins(spacing(3), 0, spacing(3), spacing(1));
    m_layout->setSpacing(spacing(3));
    m_layout->addWidget(&m_plot, 1);
    m_layout->addWidget(m_words);
}

void PlotWithWords::setWords(const QString& words)
{
    if (m_words->text() != words) {
        m_words->setText(words);
    }
}

QString PlotWithWords::words() const
{
    return m_words->text();
}

void PlotWithWords::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_words->setFont(interfaceFont(theme, wordsTypePixels));
    arrange();
}

int PlotWithWords::narrowestPlot() const
{
    const QMargins margins = m_layout->contentsMargins();
    return std::max(m_plot.minimumWidth(), m_plot.minimumSizeHint().width()) + margins.left() +
           margins.right();
}

QSize PlotWithWords::minimumSizeHint() const
{
    return {narrowestPlot(), QWidget::minimumSizeHint().height()};
}

void PlotWithWords::arrange()
{
    const auto beside = static_cast<int>(besidePixels * m_theme.typeScale);
    const bool hasRoom = width() >= narrowestPlot() + m_layout->spacing() + beside;
    const bool isBeside = hasRoom && width() > leastAspect * height();
    m_layout->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_words->setContentsMargins(0, isBeside ? spacing(2) : 0, 0, 0);  // off the line above
    m_words->setMinimumWidth(isBeside ? beside : 0);
    m_words->setMaximumWidth(isBeside ? beside : QWIDGETSIZE_MAX);
    const int below = linesBelow * m_words->fontMetrics().lineSpacing();
    m_words->setMinimumHeight(isBeside ? 0 : below);
    m_words->setMaximumHeight(isBeside ? QWIDGETSIZE_MAX : below);
}

void PlotWithWords::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

}  // namespace backhand
