// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/hand_line.h"

#include "ui/words/step_words.h"
#include "ui/words/variable_words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

constexpr double numberColumn = 44.0;
constexpr double rightMargin = 16.0;
constexpr double donePixels = 17.0;
constexpr double currentPixels = 19.0;
constexpr double resultPixels = 24.0;

Formula resultFormula(const Step& step)
{
    return std::isnan(step.value) ? Formula::undefined() : step.result.formula(step.subject);
}

Formula relation(const char* sign)
{
    return Formula::op(sign, true);
}

const char* signOf(const Step& step)
{
    return step.result.rounded ? "≈" : "=";
}

/// 2 and 1.5 stand there already: no need to say = 2 = 2.
bool saysResultAlready(const Step& step)
{
    return words::formulaText(step.substituted) == QString::fromStdString(step.result.text());
}

/// symbol = formula, and = numbers where these say more.
std::vector<Formula> derivation(const Step& step)
{
    std::vector<Formula> parts = {step.symbol, relation("="), step.formula};
    const bool isConstant =
        words::formulaText(step.formula) == words::formulaText(step.substituted);
    if (!saysResultAlready(step) && !isConstant) {
        parts.push_back(relation("="));
        parts.push_back(step.substituted);
    }
    return parts;
}

MathBox laidOut(Formula formula, double pixels, double width, const HandStyle& style)
{
    MathStyle math;
    math.pixels = pixels * style.typeScale();
    math.wrapWidth = width;
    return layoutFormula(formula, math, style.fonts);
}

}  // namespace

HandLine::HandLine(const Frame& frame, std::size_t number, const HandStyle& style, bool brief)
    : m_number(number)
{
    const PlannedStep& planned = frame.compiled().steps()[number - 1];
    m_act = planned.act;
    m_title = words::stepTitle(frame, planned);
    const bool isCurrent = number == frame.step();
    m_state = isCurrent ? LineState::Current
                        : (frame.reached(number) ? LineState::Done : LineState::ToCome);
    m_spoken = QString::number(number) % u". "_s % m_title;
    if (m_state == LineState::ToCome) {
        m_height = textHeight(m_title, style) + 14.0;
        return;
    }
    const Step step = frame.trace.step(number, frame.digits());
    m_subject = step.subject;
    if (isCurrent) {
        layOutCurrent(frame, step, style);
    } else if (brief) {
        layOutBrief(step, style);
    } else {
        layOutDone(step, style);
    }
    m_spoken += u". "_s % m_explanation % u' ' % words::spokenFormula(step.symbol) % u" = "_s %
                words::formulaText(step.formula) % u" = "_s % words::formulaText(step.substituted) %
                u' ' % words::resultText(step.result) % u". "_s % m_afterword;
}

double HandLine::textWidth(const HandStyle& style) const
{
    return style.width - numberColumn - rightMargin;
}

double HandLine::textHeight(const QString& text, const HandStyle& style, bool bold) const
{
    if (text.isEmpty()) {
        return 0.0;
    }
    const QFontMetricsF metrics(interfaceFont(style.theme, bodyPixels, bold));
    return metrics.boundingRect(QRectF(0, 0, textWidth(style), 10000), Qt::TextWordWrap, text)
        .height();
}

void HandLine::layOutBrief(const Step& step, const HandStyle& style)
{
    std::vector<Formula> parts = {step.symbol, relation(signOf(step)), resultFormula(step)};
    m_formula = laidOut(Formula::row(std::move(parts)), donePixels, textWidth(style), style);
    m_height = textHeight(m_title, style) + m_formula.height() + 18.0;
}

void HandLine::layOutDone(const Step& step, const HandStyle& style)
{
    std::vector<Formula> parts = derivation(step);
    parts.push_back(relation(signOf(step)));
    parts.push_back(resultFormula(step));
    m_formula = laidOut(Formula::row(std::move(parts)), donePixels, textWidth(style), style);
    m_height = textHeight(m_title, style) + m_formula.height() + 20.0;
}

void HandLine::layOutCurrent(const Frame& frame, const Step& step, const HandStyle& style)
{
    m_explanation = words::stepExplanation(frame, step);
    QStringList after = {words::signSentence(frame, step), words::nudgeSentence(frame, step)};
    after.removeAll(QString());
    m_afterword = after.join(u' ');
    m_formula =
        laidOut(Formula::row(derivation(step)), currentPixels, textWidth(style) - 8.0, style);
    m_result = laidOut(Formula::row({relation(signOf(step)), resultFormula(step)}), resultPixels,
                       0.0, style);
    m_height = textHeight(m_title, style, true) + textHeight(m_explanation, style) +
               m_formula.height() + m_result.height() + textHeight(m_afterword, style) +
               (m_afterword.isEmpty() ? 46.0 : 58.0);
}

QColor HandLine::resultColour(const Theme& theme) const
{
    switch (m_act) {
    case Act::Forward: return theme.value;
    case Act::Backward: return theme.gradient;
    case Act::Update:
    case Act::Check: return theme.updateText;
    }
    return theme.ink;
}

MathColors HandLine::colours(const HandStyle& style) const
{
    MathColors colours = mathColors(style.theme);
    colours.of = [result = resultColour(style.theme),
                  subject = m_subject](const Reference& reference, FormulaKind kind) {
        return kind == FormulaKind::Number && reference == subject ? result : QColor();
    };
    return colours;
}

double HandLine::paintText(QPainter& painter, const HandStyle& style, double top,
                           const QString& text, bool bold, const QColor& colour) const
{
    const double height = textHeight(text, style, bold);
    painter.setFont(interfaceFont(style.theme, bodyPixels, bold));
    painter.setPen(colour);
    painter.drawText(QRectF(numberColumn, top, textWidth(style), height + 4.0), Qt::TextWordWrap,
                     text);
    return top + height;
}

void HandLine::paint(QPainter& painter, const HandStyle& style, double top, bool isChosen) const
{
    const Theme& theme = style.theme;
    const bool isCurrent = m_state == LineState::Current;
    if (isCurrent || isChosen) {
        const QRectF box(8.0, top + 3.0, style.width - 16.0, m_height - 6.0);
        painter.setPen(QPen(theme.ink, (isCurrent ? 2.0 : 1.0) * theme.lineWidth,
                            isCurrent ? Qt::SolidLine : Qt::DotLine));
        painter.setBrush(isCurrent ? QBrush(theme.cardFill) : Qt::NoBrush);
        painter.drawRoundedRect(box, cornerRadius, cornerRadius);
    }
    double y = top + (isCurrent ? 14.0 : 7.0);
    painter.setFont(interfaceFont(theme, bodyPixels - 1));
    painter.setPen(isCurrent ? theme.ink : theme.quietInk);
    painter.drawText(QRectF(18.0, y, numberColumn - 20.0, 18.0 * style.typeScale()), Qt::AlignLeft,
                     QString::number(m_number));
    y = paintText(painter, style, y, m_title, isCurrent, isCurrent ? theme.ink : theme.quietInk);
    if (m_state == LineState::ToCome) {
        return;
    }
    y = paintText(painter, style, isCurrent ? y + 3.0 : y, m_explanation, false, theme.quietInk) +
        (isCurrent ? 8.0 : 4.0);
    paintMath(painter, m_formula, QPointF(numberColumn, y + m_formula.ascent), colours(style));
    y += m_formula.height();
    if (isCurrent) {
        MathColors large = mathColors(theme);
        large.ink = resultColour(theme);
        paintMath(painter, m_result, QPointF(numberColumn + 28.0, y + 8.0 + m_result.ascent),
                  large);
        y += 8.0 + m_result.height() + 10.0;
        paintText(painter, style, y, m_afterword, false, theme.quietInk);
    }
}

}  // namespace backhand
