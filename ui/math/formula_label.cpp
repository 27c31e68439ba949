// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/math/formula_label.h"

#include "core/formula/latex.h"
#include "ui/number_text.h"
#include "ui/words/number_words.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace backhand {

FormulaLabel::FormulaLabel(QWidget* parent) : FormulaLabel(MathFonts(), parent) {}

FormulaLabel::FormulaLabel(const MathFonts& fonts, QWidget* parent)
    : QWidget(parent), m_fonts(fonts), m_theme(themeOf(ThemeKind::Light))
{
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setWhatsThis(words::formulaHelp());
}

void FormulaLabel::setFormula(const Formula& formula)
{
    if (m_formula != formula) {
        m_formula = formula;
        relayout();
    }
}

void FormulaLabel::setPixelSize(double pixels)
{
    if (m_pixels != pixels) {
        m_pixels = pixels;
        relayout();
    }
}

void FormulaLabel::setFractions(FractionForm form)
{
    if (m_fractions != form) {
        m_fractions = form;
        relayout();
    }
}

void FormulaLabel::setTheme(const Theme& theme)
{
    m_theme = theme;
    relayout();
}

void FormulaLabel::setColor(const QColor& colour)
{
    m_color = colour;
    update();
}

void FormulaLabel::setPartColors(std::function<QColor(const Reference&, FormulaKind)> of)
{
    m_partColors = std::move(of);
    update();
}

void FormulaLabel::setSpokenText(const QString& text)
{
    setAccessibleName(text);
}

void FormulaLabel::setNumber(std::optional<double> number)
{
    m_number = number;
}

void FormulaLabel::setHighlighted(std::optional<Reference> reference)
{
    if (m_highlighted != reference) {
        m_highlighted = reference;
        update();
    }
}

void FormulaLabel::setWrapping(bool wrapping)
{
    m_wrapping = wrapping;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(wrapping);
    setSizePolicy(policy);
    relayout();
}

void FormulaLabel::setWrapWidth(int pixels)
{
    if (m_wrapWidth != pixels) {
        m_wrapWidth = pixels;
        relayout();
    }
}

void FormulaLabel::setAlignment(Qt::Alignment horizontal)
{
    m_alignment = horizontal;
    update();
}

QSize FormulaLabel::sizeHint() const
{
    return sizeOf(m_wrapWidth > 0 ? m_box : laidOut(0.0));
}

QSize FormulaLabel::minimumSizeHint() const
{
    if (!m_wrapping) {
        return sizeOf(m_box);
    }
    const QSize line = sizeOf(laidOut(0.0));
    return {std::min(line.width(), static_cast<int>(std::lround(6 * m_pixels))), line.height()};
}

int FormulaLabel::heightForWidth(int width) const
{
    return sizeOf(laidOut(m_wrapWidth > 0 ? m_wrapWidth : width)).height();
}

void FormulaLabel::copyLatex() const
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(latex(m_formula)));
}

void FormulaLabel::copyNumber() const
{
    if (m_number) {
        QGuiApplication::clipboard()->setText(plainNumberText(*m_number));
    }
}

void FormulaLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.ink, m_theme.lineWidth, Qt::DotLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    paintMath(painter, m_box, origin(), colors());
}

void FormulaLabel::resizeEvent(QResizeEvent*)
{
    if (m_wrapping && m_wrapWidth == 0) {
        m_box = laidOut(width());
    }
}

void FormulaLabel::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(words::copyAsLatex(), this, &FormulaLabel::copyLatex);
    if (m_number) {
        menu.addAction(words::copyNumber(), this, &FormulaLabel::copyNumber);
    }
    menu.exec(event->globalPos());
}

void FormulaLabel::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyLatex();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FormulaLabel::mousePressEvent(QMouseEvent* event)
{
    const Reference* hit = referenceAt(m_box, event->position() - origin());
    if (event->button() == Qt::LeftButton && hit != nullptr) {
        emit referenceClicked(*hit);
    }
    QWidget::mousePressEvent(event);
}

void FormulaLabel::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        emit doubleClicked();
    }
}

MathStyle FormulaLabel::styleFor(double width) const
{
    return {m_pixels * m_theme.typeScale, m_fractions, width, words::undefinedWord()};
}

MathBox FormulaLabel::laidOut(double width) const
{
    return layoutFormula(m_formula, styleFor(width), m_fonts);
}

MathColors FormulaLabel::colors() const
{
    MathColors colors = mathColors(m_theme);
    if (m_color.isValid()) {
        colors.ink = m_color;
        colors.quiet = m_color;
    }
    colors.lit = m_highlighted;
    colors.of = m_partColors;
    return colors;
}

QSize FormulaLabel::sizeOf(const MathBox& box) const
{
    // Room for a whole line of type, so that rows of labels stand on equal heights.
    const double em = m_pixels * m_theme.typeScale;
    const double ascent = std::max(box.ascent, 0.75 * em);
    const double descent = std::max(box.descent, 0.25 * em);
    return {static_cast<int>(std::ceil(box.width)) + 2,
            static_cast<int>(std::ceil(ascent + descent)) + 2};
}

QPointF FormulaLabel::origin() const
{
    const double em = m_pixels * m_theme.typeScale;
    const double ascent = std::max(m_box.ascent, 0.75 * em);
    const double descent = std::max(m_box.descent, 0.25 * em);
    const double baseline = (height() + ascent - descent) / 2;
    const double spare = width() - m_box.width;
    const double share = m_alignment.testFlag(Qt::AlignRight)     ? 1.0
                         : m_alignment.testFlag(Qt::AlignHCenter) ? 0.5
                                                                  : 0.0;
    return {std::max(1.0, share * spare - (share > 0.9 ? 1.0 : 0.0)), std::round(baseline)};
}

void FormulaLabel::relayout()
{
    m_box = laidOut(m_wrapWidth > 0 ? m_wrapWidth : m_wrapping ? width() : 0.0);
    updateGeometry();
    update();
}

}  // namespace backhand
