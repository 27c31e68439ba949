// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/hand_line.h"

#include "ui/rounded_rect.h"
#include "ui/short_text.h"
#include "ui/words/step_words.h"
#include "ui/words/variable_words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>
#include <string>
#include <utility>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

constexpr double twoDigitsWidth = 26.0;  ///< and a gap, before the type's scale
constexpr double digitWidth = 7.5;
constexpr double leftMargin = 18.0;
constexpr double rightMargin = 16.0;
constexpr double donePixels = 17.0;
constexpr double currentPixels = 19.0;
constexpr double resultPixels = 24.0;
constexpr double resultIndent = 28.0;
constexpr double recomputedGap = 8.0;

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
    if (step.byValue) {
        parts.push_back(relation("="));
        parts.push_back(*step.byValue);
    }
    const bool isConstant =
        words::formulaText(step.formula) == words::formulaText(step.substituted);
    if (!saysResultAlready(step) && !isConstant) {
        parts.push_back(relation("="));
        parts.push_back(step.substituted);
    }
    return parts;
}

/// The same with the result, where it does not stand there yet.
Formula wholeDerivation(const Step& step)
{
    std::vector<Formula> parts = derivation(step);
    if (std::isnan(step.value)) {
        parts.push_back(Formula::op(" ", true));
        parts.push_back(resultFormula(step));
    } else if (words::formulaText(step.formula) != QString::fromStdString(step.result.text())) {
        parts.push_back(relation(signOf(step)));
        parts.push_back(resultFormula(step));
    }
    return Formula::row(std::move(parts));
}

QString spokenEquation(const Step& step)
{
    return words::spokenFormula(step.symbol) % u" = "_s % words::formulaText(step.formula) %
           u" = "_s % words::formulaText(step.substituted) % u' ' % words::resultText(step.result) %
           u". "_s;
}

/// Where titles and formulas begin, right of the line's number.
double textColumn(const HandStyle& style)
{
    return leftMargin + numberWidth(style);
}

/// In lines no longer than `width`, where one is given; smaller where a line cannot be broken.
MathBox laidOut(const Formula& formula, double pixels, double width, const HandStyle& style)
{
    MathStyle math;
    math.pixels = pixels * style.typeScale();
    math.wrapWidth = width;
    MathBox box = layoutFormula(formula, math, style.fonts);
    if (width > 0.0 && box.width > width) {
        math.pixels *= width / box.width;
        box = layoutFormula(formula, math, style.fonts);
    }
    return box;
}

}  // namespace

double numberWidth(const HandStyle& style)
{
    const auto digits = static_cast<double>(std::to_string(style.lineCount).size());
    return (twoDigitsWidth + digitWidth * std::max(0.0, digits - 2.0)) * style.typeScale();
}

double briefHeight(bool hasResult, const HandStyle& style)
{
    const double title = QFontMetricsF(interfaceFont(style.theme)).height();
    if (!hasResult) {
        return std::ceil(title + 14.0);
    }
    const Formula highest = partialFormula("E1", "w1", {});
    return std::ceil(title + laidOut(highest, donePixels, 0.0, style).height() + 18.0);
}

HandLine::HandLine(HandContent content, const HandStyle& style) : m_content(std::move(content))
{
    const bool isCurrent = state() == LineState::Current;
    if (m_content.brief) {
        layOutBrief(style);
        return;
    }
    m_title = text(m_content.title, style, isCurrent);
    if (state() == LineState::ToCome) {
        m_height = m_title.height() + 14.0;
    } else if (isCurrent) {
        layOutCurrent(style);
    } else {
        layOutDone(style);
    }
}

QString HandLine::spoken() const
{
    const Step& step = m_content.step;
    const QString title = QString::number(m_content.number) % u". "_s % m_content.title;
    if (state() == LineState::ToCome) {
        return title;
    }
    QString spoken = title % u". "_s % m_content.explanation % u' ';
    for (const Step& before : m_content.recomputed) {
        spoken += spokenEquation(before);
    }
    return spoken % spokenEquation(step) % m_content.afterword;
}

double HandLine::textWidth(const HandStyle& style) const
{
    return style.width - textColumn(style) - rightMargin;
}

LaidOutText HandLine::text(const QString& words, const HandStyle& style, bool bold) const
{
    return style.texts.of(words, style.theme, bold, textWidth(style));
}

/// In the height that all brief lines have: a title that is too long is cut, a formula that is too
/// wide is smaller.
void HandLine::layOutBrief(const HandStyle& style)
{
    const QFontMetricsF metrics(interfaceFont(style.theme));
    m_title = text(metrics.elidedText(m_content.title, Qt::ElideRight, textWidth(style)), style);
    m_height = briefHeight(state() != LineState::ToCome, style);
    if (state() == LineState::ToCome) {
        return;
    }
    const Step& step = m_content.step;
    const Formula result = Formula::row({step.symbol, relation(signOf(step)), resultFormula(step)});
    m_formula = laidOut(result, donePixels, 0.0, style);
    if (m_formula.width > textWidth(style)) {
        m_formula = laidOut(result, donePixels * textWidth(style) / m_formula.width, 0.0, style);
    }
}

void HandLine::layOutDone(const HandStyle& style)
{
    const Step& step = m_content.step;
    m_explanation = text(m_content.explanation, style);
    m_formula = laidOut(wholeDerivation(step), donePixels, textWidth(style), style);
    m_height = m_title.height() + m_explanation.height() + m_formula.height() + 20.0;
}

void HandLine::layOutRecomputed(const HandStyle& style)
{
    for (const Step& step : m_content.recomputed) {
        m_recomputed.push_back(
            laidOut(wholeDerivation(step), donePixels, textWidth(style) - 8.0, style));
        m_height += m_recomputed.back().height() + recomputedGap;
    }
}

void HandLine::layOutCurrent(const HandStyle& style)
{
    const Step& step = m_content.step;
    m_explanation = text(m_content.explanation, style);
    m_afterword = text(m_content.afterword, style);
    m_formula =
        laidOut(Formula::row(derivation(step)), currentPixels, textWidth(style) - 8.0, style);
    const Formula result = std::isnan(step.value)
                               ? resultFormula(step)
                               : Formula::row({relation(signOf(step)), resultFormula(step)});
    m_result = laidOut(result, resultPixels, textWidth(style) - resultIndent, style);
    m_height = m_title.height() + m_explanation.height() + m_formula.height() + m_result.height() +
               m_afterword.height() + (m_afterword.isEmpty() ? 46.0 : 58.0);
    layOutRecomputed(style);
}

QColor HandLine::resultColour(const Theme& theme) const
{
    switch (m_content.act) {
    case Act::Forward: return theme.value;
    case Act::Backward: return theme.gradient;
    case Act::Update:
    case Act::Check: return theme.updateText;
    }
    return theme.ink;
}

MathColors HandLine::colours(const HandStyle& style, const Reference& subject) const
{
    MathColors colours = mathColors(style.theme);
    colours.of = [result = resultColour(style.theme), subject](const Reference& reference,
                                                               FormulaKind kind) {
        return kind == FormulaKind::Number && reference == subject ? result : QColor();
    };
    return colours;
}

void HandLine::paint(QPainter& painter, const HandStyle& style, double top, bool isChosen) const
{
    const Theme& theme = style.theme;
    const bool isCurrent = state() == LineState::Current;
    const double column = textColumn(style);
    if (isCurrent || isChosen) {
        const QRectF box(8.0, top + 3.0, style.width - 16.0, m_height - 6.0);
        painter.setPen(QPen(theme.ink, (isCurrent ? 2.0 : 1.0) * theme.lineWidth,
                            isCurrent ? Qt::SolidLine : Qt::DotLine));
        painter.setBrush(isCurrent ? QBrush(theme.cardFill) : Qt::NoBrush);
        paintRoundedRect(painter, box, cornerRadius);
    }
    double y = top + (isCurrent ? 14.0 : 7.0);
    painter.setFont(interfaceFont(theme, bodyPixels - 1));
    painter.setPen(isCurrent ? theme.ink : theme.quietInk);
    paintShortText(painter, QRectF(leftMargin, y, column - leftMargin, 18.0 * style.typeScale()),
                   Qt::AlignLeft, QString::number(m_content.number));
    m_title.paint(painter, {column, y}, isCurrent ? theme.ink : theme.quietInk);
    y += m_title.height();
    if (state() == LineState::ToCome) {
        return;
    }
    y += isCurrent ? 3.0 : 0.0;
    m_explanation.paint(painter, {column, y}, theme.quietInk);
    y += m_explanation.height() + (isCurrent ? 8.0 : 4.0);
    for (std::size_t index = 0; index < m_recomputed.size(); ++index) {
        const MathBox& box = m_recomputed[index];
        paintMath(painter, box, QPointF(column, y + box.ascent),
                  colours(style, m_content.recomputed[index].subject));
        y += box.height() + recomputedGap;
    }
    paintMath(painter, m_formula, QPointF(column, y + m_formula.ascent),
              colours(style, m_content.step.subject));
    y += m_formula.height();
    if (isCurrent) {
        MathColors large = mathColors(theme);
        large.ink = resultColour(theme);
        paintMath(painter, m_result, QPointF(column + resultIndent, y + 8.0 + m_result.ascent),
                  large);
        y += 8.0 + m_result.height() + 10.0;
        m_afterword.paint(painter, {column, y}, theme.quietInk);
    }
}

}  // namespace backhand
