// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/graph_heading.h"

#include "ui/style/look.h"
#include "ui/words/step_words.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace backhand {

namespace {

constexpr int headingPixels = 18;
constexpr int oneRowWidth =
    520;  ///< below it, times the type's scale, the sentence has a row of its own
constexpr int sampleWidth = 160;  ///< more, where pass and sample are named

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

}  // namespace

GraphHeading::GraphHeading(Session&, QWidget* parent)
    : QWidget(parent), m_act(plainLabel(this)), m_place(plainLabel(this)),
      m_sentence(plainLabel(this)), m_theme(themeOf(ThemeKind::Light))
{
    resize(oneRowWidth, minimumTarget);  // until it is placed
    auto* where = new QHBoxLayout;
    where->setSpacing(6);
    where->addWidget(m_act);
    where->addWidget(m_place);
    where->addStretch(1);
    m_rows = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_rows->setContentsMargins(20, 10, 20, 6);
    m_rows->setSpacing(6);
    m_rows->addLayout(where);
    m_rows->addWidget(m_sentence, 1);
    m_sentence->setMinimumWidth(60);
    setLook(*this, Look::Paper);
    setLook(*m_place, Look::Quiet);
    setTheme(m_theme);
}

QString GraphHeading::actText() const
{
    return m_act->text();
}

QString GraphHeading::sentence() const
{
    return m_wholeSentence;
}

void GraphHeading::showFrame(const Frame& frame)
{
    const std::optional<Step> step = frame.currentStep();
    m_shownAct = step ? std::optional<Act>(step->act) : std::nullopt;
    m_act->setText(step ? words::actName(step->act) : words::startHeading(frame));
    m_place->setText(step ? words::placeInAct(frame, *step) : words::sampleShown(frame));
    m_wholeSentence = step ? words::stepHeading(frame, *step) : words::startSentence();
    const bool namesSample = !words::sampleShown(frame).isEmpty();
    if (m_namesSample != namesSample) {
        m_namesSample = namesSample;
        arrange();
    }
    showColours();
    showSentence();
}

void GraphHeading::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_act->setFont(interfaceFont(theme, headingPixels, true));
    m_place->setFont(interfaceFont(theme));
    m_sentence->setFont(interfaceFont(theme));
    showColours();
    arrange();
    showSentence();
}

void GraphHeading::showColours()
{
    QColor colour = m_theme.ink;
    if (m_shownAct) {
        const bool isBackward = *m_shownAct == Act::Backward;
        const bool isForward = *m_shownAct == Act::Forward;
        colour = isForward ? m_theme.value : (isBackward ? m_theme.gradient : m_theme.updateText);
    }
    QPalette palette;
    palette.setColor(QPalette::WindowText, colour);
    m_act->setPalette(palette);
}

/// A sentence that is too long is set smaller, then cut at its end, and whole in the tooltip.
void GraphHeading::showSentence()
{
    const QFont font = fittingFont();
    if (m_sentence->font() != font) {
        m_sentence->setFont(font);
    }
    const QString cut =
        QFontMetrics(font).elidedText(m_wholeSentence, Qt::ElideRight, m_sentence->width());
    m_sentence->setText(cut);
    m_sentence->setAccessibleName(m_wholeSentence);
    m_sentence->setToolTip(cut == m_wholeSentence ? QString() : m_wholeSentence.toHtmlEscaped());
}

QFont GraphHeading::fittingFont() const
{
    constexpr int leastPixels = 12;
    constexpr double leastShare = 0.7;
    QFont font = interfaceFont(m_theme);
    const int least = std::max(leastPixels, static_cast<int>(font.pixelSize() * leastShare));
    while (font.pixelSize() > least &&
           QFontMetrics(font).horizontalAdvance(m_wholeSentence) > m_sentence->width()) {
        font.setPixelSize(font.pixelSize() - 1);
    }
    return font;
}

void GraphHeading::arrange()
{
    const int needed = oneRowWidth + (m_namesSample ? sampleWidth : 0);
    const bool isOneRow = width() >= needed * m_theme.typeScale;
    m_rows->setDirection(isOneRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sentence->setAlignment((isOneRow ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    m_rows->activate();
}

void GraphHeading::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
    showSentence();
}

}  // namespace backhand
