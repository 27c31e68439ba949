// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/definition_card.h"

#include "core/formula/long_sum.h"
#include "ui/scene/picture_painter.h"
#include "ui/short_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace backhand {

namespace {

/// Heights of the card's rows, from top to bottom, px.
struct Rows {
    double title;
    double formula;
    double substituted;
    double picture;
    double value;

    explicit Rows(bool compact)
        : title(compact ? 22.0 : 26.0), formula(compact ? 24.0 : 28.0),
          substituted(compact ? 18.0 : 20.0), picture(compact ? 72.0 : 86.0),
          value(compact ? 38.0 : 46.0)
    {
    }
    double sum() const { return title + formula + substituted + picture + value; }
};

constexpr double leastPixels = 11.0;
constexpr double sideMargins = 12.0;

constexpr double lineHeight(bool compact)
{
    return compact ? 18.0 : 21.0;
}

/// In how many lines a formula and its numbers stand.
struct Lines {
    int formula = 1;
    int numbers = 2;

    /// What they need beyond a card of one line: a long sum has many bars, too.
    double more(bool compact) const
    {
        return lineHeight(compact) * (formula - 1 + numbers - 2 + 2 * (formula - 1));
    }
};

/// A formula that is readable in one line, where need be a little smaller, stays in one.
Lines linesFor(const ScenePaint& paint, double formulaWidth, double cardWidth)
{
    const double readable = formulaWidth * leastPixels / (paint.formulaPixels() - 1.0);
    const double ratio = readable / (cardWidth - sideMargins);
    if (ratio <= 1.0) {
        return {};
    }
    const int lines = static_cast<int>(std::ceil(1.15 * ratio));  // breaks leave ends free
    return {std::min(lines, 3), std::min(2 * lines, 4)};          // numbers are longer than names
}

/// The same in a card whose height others chose: two lines each where there is no room for more.
Lines linesIn(const ScenePaint& paint, double formulaWidth, const QRectF& card)
{
    const Lines wanted = linesFor(paint, formulaWidth, card.width());
    const bool hasRoom = card.height() >= Rows(paint.compact).sum() + wanted.more(paint.compact);
    return hasRoom ? wanted : Lines{std::min(wanted.formula, 2), std::min(wanted.numbers, 2)};
}

QFont titleFont(const ScenePaint& paint)
{
    return sceneFont(paint.theme, paint.textPixels());
}

/// Type without hinting grows in proportion, so one size is opened to measure a card in each form.
double titleWidthOf(const ScenePaint& paint, const QString& title)
{
    constexpr double measured = 13.0;  // px, a compact card's
    return paint.textPixels() / measured * shortTextWidth(title, sceneFont(paint.theme, measured));
}

double choiceWidth(const ScenePaint& paint, const QString& choice)
{
    constexpr double ends = 16.0;
    return choice.isEmpty() ? 0.0 : titleWidthOf(paint, choice) + ends;
}

}  // namespace

QSizeF DefinitionCard::sizeFor(const ScenePaint& paint, const QString& title,
                               const Formula& formula, const QString& choice)
{
    MathStyle style;
    style.pixels = paint.formulaPixels() - 1.0;
    const double formulaWidth = layoutFormula(formula, style, paint.fonts).width;
    const double titleWidth =
        titleWidthOf(paint, title) + choiceWidth(paint, choice) + (choice.isEmpty() ? 0.0 : 8.0);
    const double least = paint.compact ? 116.0 : 136.0;
    const double most = paint.compact ? 170.0 : 240.0;
    // A long sum needs more room still, once its numbers stand under it in two lines.
    const double longFormula = paint.compact ? 110.0 : 140.0;
    const double withNumbers = formulaWidth > longFormula ? 1.18 * formulaWidth : formulaWidth;
    const double wanted = std::max(withNumbers, titleWidth) + (paint.compact ? 14.0 : 18.0);
    const double width = std::clamp(wanted, least, most);
    const double more = linesFor(paint, formulaWidth, width).more(paint.compact);
    return {width, Rows(paint.compact).sum() + more};
}

void DefinitionCard::setContent(const CardContent& content)
{
    if (content == m_content && !m_formula.glyphs.empty()) {
        return;
    }
    if (content.formula != m_content.formula || m_formula.glyphs.empty()) {
        m_formula = boxOf(content.formula, paintWith().formulaPixels() - 1.0);
        const Lines lines = linesIn(paintWith(), m_formula.width, place());
        m_formulaLines = lines.formula;
        m_numberLines = lines.numbers;
        if (m_formulaLines > 1) {
            m_formula = wrappedBox(content.formula, paintWith().textPixels(), m_formulaLines);
        }
    }
    if (content.substituted && content.substituted != m_content.substituted) {
        m_substituted =
            wrappedBox(*content.substituted, paintWith().textPixels() + 1.0, m_numberLines);
    }
    if (!content.picture.hasCurveOf(m_content.picture)) {
        m_curve.forget();
    }
    m_content = content;
    update();
}

void DefinitionCard::setReveal(double share)
{
    m_reveal = share;
    update();
}

/// In at most `mostLines`; a formula that is too long for them is written smaller, in as many lines
/// as then fit into their height, and a long sum that nobody could read then without its middle.
MathBox DefinitionCard::wrappedBox(const Formula& formula, double pixels, int mostLines) const
{
    const double readablePixels = 0.85 * pixels;
    constexpr double smallestPixels = 5.0;
    const Formula shorter = withTermsLeftOut(formula, 2, 2);
    const bool hasShorter = shorter != formula;
    std::optional<MathBox> box =
        fittingBox(formula, pixels, hasShorter ? readablePixels : smallestPixels, mostLines);
    if (!box && hasShorter) {
        box = fittingBox(shorter, pixels, smallestPixels, mostLines);
    }
    return box ? *std::move(box) : boxOf(shorter, pixels);
}

std::optional<MathBox> DefinitionCard::fittingBox(const Formula& formula, double pixels,
                                                  double smallestPixels, int mostLines) const
{
    constexpr double lineSpacing = 1.25;
    MathStyle style;
    style.pixels = pixels;
    const double width = layoutFormula(formula, style, paintWith().fonts).width;
    style.wrapWidth = place().width() - sideMargins;
    const double mostHeight = mostLines * lineHeight(paintWith().compact);
    // Larger than full lines would be nothing fits, so that nothing larger is tried.
    const double area = mostHeight * style.wrapWidth;
    const double largest = std::sqrt(area * pixels / (lineSpacing * std::max(1.0, width)));
    style.pixels = std::min(pixels, std::ceil(2.0 * largest) / 2.0);
    for (; style.pixels >= smallestPixels; style.pixels -= 0.5) {
        MathBox wrapped = layoutFormula(formula, style, paintWith().fonts);
        const bool fits = wrapped.lines <= mostLines || wrapped.height() <= mostHeight;
        if (fits && wrapped.width <= style.wrapWidth) {
            return wrapped;
        }
    }
    return std::nullopt;
}

/// A fraction is higher than a line, and takes the room from the picture.
double DefinitionCard::formulaHeight() const
{
    const double shrunk =
        std::min(1.0, (place().width() - sideMargins) / std::max(m_formula.width, 1.0));
    return std::max(Rows(paintWith().compact).formula,
                    m_formula.height() * shrunk + (m_formulaLines > 1 ? 6.0 : 2.0));
}

double DefinitionCard::substitutedHeight() const
{
    const double oneLine = Rows(paintWith().compact).substituted;
    return m_content.substituted ? std::max(oneLine, m_substituted.height() + 3.0) : oneLine;
}

QRectF DefinitionCard::picturePlace() const
{
    const Rows rows(paintWith().compact);
    const double head = rows.title + formulaHeight() + substitutedHeight();
    return QRectF(place().left() + 10.0, place().top() + head, place().width() - 20.0,
                  place().height() - head - rows.value);
}

void DefinitionCard::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const bool isLit = m_content.emphasis == Emphasis::Lit;
    paintBody(*painter, cornerRadius, theme().cardFill,
              pen(isLit ? theme().value : theme().dimmed, isLit ? 1.8 : 0.8), m_content.emphasis);
    paintHead(*painter);
    PicturePainter(paintWith()).paint(*painter, m_content.picture, picturePlace(), m_curve);
    paintValue(*painter);
}

void DefinitionCard::paintHead(QPainter& painter) const
{
    const Rows rows(paintWith().compact);
    QRectF row(place().left() + 6.0, place().top() + 3.0, place().width() - 12.0, rows.title);
    paintTitle(painter, row);
    row = QRectF(row.left(), row.bottom() - 2.0, row.width(), formulaHeight());
    paintFitted(painter, m_formula, row, textColour(m_content.emphasis, theme().ink));
    if (m_content.substituted) {
        row = QRectF(row.left(), row.bottom() - 1.0, row.width(), substitutedHeight());
        paintFitted(painter, m_substituted, row, theme().quietInk);
    }
}

/// In the middle, or at the left of a choice.
void DefinitionCard::paintTitle(QPainter& painter, const QRectF& row) const
{
    QRectF place = row;
    if (!m_content.choice.isEmpty()) {
        paintChoice(painter);
        place.setLeft(row.left() + 4.0);
        place.setRight(choicePlace().left() - 4.0);
    }
    const QFont title = titleFont(paintWith());
    const QString shown = elidedShortText(m_content.title, title, place.width() + 0.5);
    paintText(painter, place,
              m_content.choice.isEmpty() ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter,
              shown, title, theme().quietInk);
}

QRectF DefinitionCard::choicePlace() const
{
    if (m_content.choice.isEmpty()) {
        return {};
    }
    const double width = choiceWidth(paintWith(), m_content.choice);
    return QRectF(place().right() - 4.0 - width, place().top() + 4.0, width,
                  Rows(paintWith().compact).title - 2.0);
}

void DefinitionCard::paintChoice(QPainter& painter) const
{
    const QRectF button = choicePlace().adjusted(0.5, 1.5, -0.5, -1.5);
    painter.setPen(pen(theme().dimmed, 1.0));
    painter.setBrush(theme().panel);
    painter.drawRoundedRect(button, button.height() / 2.0, button.height() / 2.0);
    paintText(painter, button, Qt::AlignCenter, m_content.choice, titleFont(paintWith()),
              theme().quietInk);
}

void DefinitionCard::paintValue(QPainter& painter) const
{
    const Rows rows(paintWith().compact);
    const QRectF row(place().left() + 6.0, place().bottom() - rows.value - 2.0,
                     place().width() - 12.0, rows.value);
    const QFont number = font(paintWith().numberPixels(), true);
    if (!m_content.newValue.isEmpty()) {
        const double half = row.height() * 0.4;
        paintText(painter, QRectF(row.left(), row.top(), row.width(), half), Qt::AlignCenter,
                  m_content.value + QStringLiteral(" →"), font(paintWith().textPixels()),
                  theme().quietInk);
        painter.setOpacity(m_reveal);
        paintFittedText(painter,
                        QRectF(row.left(), row.top() + half, row.width(), row.height() - half),
                        Qt::AlignCenter, m_content.newValue, number, theme().updateText);
        painter.setOpacity(1.0);
        return;
    }
    const bool isUnknown = m_content.value == QStringLiteral("?");
    painter.setOpacity(m_reveal);
    paintFittedText(painter, row, Qt::AlignCenter, m_content.value, number,
                    isUnknown ? theme().quietInk : theme().value);
    painter.setOpacity(1.0);
}

}  // namespace backhand
