// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/number_field.h"

#include "core/formula/shown_number.h"
#include "ui/number_text.h"
#include "ui/style/look.h"
#include "ui/words/number_words.h"

#include <QKeyEvent>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

constexpr QStringView shortestText = u"−0.66";

}  // namespace

NumberField::NumberField(QWidget* parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setLayoutDirection(Qt::LeftToRight);
    setMaxLength(64);
    setAcceptDrops(false);  // files are the window's
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    setWhatsThis(words::fieldHelp());
    showValue();
}

void NumberField::setValue(double value)
{
    Q_ASSERT_X(std::isfinite(value), "NumberField::setValue", "A field shows finite numbers only.");
    const bool isShown = text() == m_shownText && !isModified() && !m_refused;
    if (isShown && std::bit_cast<std::uint64_t>(value) == std::bit_cast<std::uint64_t>(m_value)) {
        return;
    }
    const bool keepsTyping = hasFocus() && isModified();
    const bool keepsRefused = m_refused && value == m_value;
    m_value = value;
    if (!keepsTyping && !keepsRefused) {
        showValue();
        markRefused(false);
    }
}

void NumberField::setLimits(double minimum, double maximum)
{
    m_minimum = minimum;
    m_maximum = maximum;
}

void NumberField::setTheme(const Theme& theme)
{
    setFont(interfaceFont(theme));
    updateGeometry();
}

QSize NumberField::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(u"−0.000000"_s) + spacing(5),
            std::max(minimumTarget, fontMetrics().height() + spacing(3))};
}

QSize NumberField::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(shortestText.toString()) + spacing(5),
            sizeHint().height()};
}

/// While nothing has been typed, undo and redo are the window's: they take back edits, and not
/// letters.
bool NumberField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && !isModified()) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    const bool changed = text() != m_shownText;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: commit(); return;
    case Qt::Key_Escape:
        if (changed || m_refused) {
            restore();
        } else {
            event->ignore();  // the window's own Esc
        }
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void NumberField::focusInEvent(QFocusEvent* event)
{
    if (!m_refused && !isModified()) {
        showValue();
    }
    QLineEdit::focusInEvent(event);
    selectAll();
}

void NumberField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    if (!m_refused && !isModified()) {
        showValue();
    }
}

void NumberField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        commit();
        if (!m_refused) {
            showValue();
        }
        setCursorPosition(0);
    }
}

void NumberField::enter(double value)
{
    setText(numberText(value));
    commit();
}

void NumberField::commit()
{
    if (text() == m_shownText) {
        restore();
        return;
    }
    const Result<double> read = readNumber(text(), m_minimum, m_maximum);
    if (!read) {
        refuse(read.problems().front());
        return;
    }
    const bool edited = read.value() != m_value;
    m_value = read.value();
    showValue();
    markRefused(false);
    if (edited) {
        emit valueEdited(m_value);
    }
}

void NumberField::restore()
{
    showValue();
    markRefused(false);
}

void NumberField::refuse(const Problem& problem)
{
    markRefused(true);
    emit refused(problem);
}

void NumberField::markRefused(bool isNowRefused)
{
    if (m_refused == isNowRefused) {
        return;
    }
    m_refused = isNowRefused;
    setRefused(*this, m_refused);
    if (!m_refused) {
        emit accepted();
    }
}

QString NumberField::textThatFits() const
{
    const QString full = numberText(m_value);
    const int room = width() - spacing(4);
    const auto fits = [&](const QString& text) {
        return fontMetrics().horizontalAdvance(text) <= room;
    };
    // So short a text cannot be shortened.
    if (hasFocus() || full.size() <= shortestText.size() || fits(full)) {
        return full;
    }
    QString rounded = full;
    for (int digits = maximumDigits; digits >= minimumDigits && !fits(rounded); --digits) {
        rounded = computedText(m_value, digits);
    }
    return rounded;
}

void NumberField::showValue()
{
    m_shownText = textThatFits();
    if (text() != m_shownText || isModified()) {
        setText(m_shownText);  // forgets the letters typed too, so that none comes back by undo
    }
    setModified(false);
    if (!hasFocus()) {
        setCursorPosition(0);
    }
    setToolTip(numberText(m_value));
}

}  // namespace backhand
