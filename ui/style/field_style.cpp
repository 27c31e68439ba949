// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/field_style.h"

#include "ui/style/style_paint.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace backhand {

namespace {

constexpr double fieldRadius = 8.0;
constexpr double progressRadius = 4.0;
constexpr double slimRadius = 2.0;
constexpr int leastText = 20;                       ///< px high
constexpr int spinButton = 26;                      ///< px wide, the minus and the plus
constexpr int leastSpinText = 48;                   ///< px wide, between them
constexpr int besideChoice = 9;                     ///< px, of an item of a choice's list
constexpr int leastChoiceItem = minimumTarget + 4;  ///< px high
constexpr int arrowRoom = 20;                       ///< px wide, right of a choice's text

int outlineOf(const Theme& theme)
{
    return static_cast<int>(theme.lineWidth);
}

/// Of a sign or an arrow that does nothing now.
QColor faintInk(const Theme& theme)
{
    return blended(theme.cardFill, theme.quietInk, 0.5);
}

/// As it stands where one reads from the right.
QRect mirrored(const QRect& part, const QStyleOption& option)
{
    return QStyle::visualRect(option.direction, option.rect, part);
}

Box fieldBox(const Theme& theme, const QStyleOption& option)
{
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
    Box box;
    box.fill = theme.cardFill;
    box.outline = isFocused ? theme.ink : theme.line;
    box.width = (isFocused ? 2.0 : 1.0) * theme.lineWidth;
    box.radius = fieldRadius;
    return box;
}

/// Dashed where it cannot be used.
Box controlBox(const Theme& theme, const QStyleOption& option)
{
    Box box = fieldBox(theme, option);
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        box.fill = theme.panel;
        box.line = Qt::DashLine;
    }
    return box;
}

}  // namespace

QMargins lineFieldMargins(const Theme& theme, const QWidget* field)
{
    const int outline = outlineOf(theme);
    if (lookOf(field) == Look::Cell) {
        return {2 * outline + 2, 2 * outline, 2 * outline + 2, 2 * outline};
    }
    return {outline + 5, outline + 3, outline + 5, outline + 3};
}

void paintLineField(QPainter& painter, const Theme& theme, const QStyleOption& option,
                    const QWidget* field)
{
    Box box = controlBox(theme, option);
    if (lookOf(field) == Look::Cell) {
        box.outline = theme.ink;
        box.width = 2.0 * theme.lineWidth;
        box.radius = 0.0;
    }
    if (isRefused(field)) {
        box.outline = theme.warning;
        box.width = 2.0 * theme.lineWidth;
        box.line = Qt::DashLine;
    }
    paintBox(painter, option.rect, box);
}

void paintTextFrame(QPainter& painter, const Theme& theme, const QStyleOption& option)
{
    paintBox(painter, option.rect, fieldBox(theme, option));
}

QSize spinBoxSize(const Theme& theme, const QSize& contents)
{
    const int outline = outlineOf(theme);
    return {std::max(contents.width(), leastSpinText) + 2 * (spinButton + outline + 2),
            std::max(contents.height(), leastText) + 2 * (outline + 3)};
}

QRect spinBoxPart(const Theme& theme, const QStyleOption& option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    const int outline = outlineOf(theme);
    switch (part) {
    case QStyle::SC_SpinBoxDown:
        return mirrored({rect.left(), rect.top(), spinButton, rect.height()}, option);
    case QStyle::SC_SpinBoxUp:
        return mirrored({rect.right() + 1 - spinButton, rect.top(), spinButton, rect.height()},
                        option);
    case QStyle::SC_SpinBoxEditField:
        return rect.adjusted(spinButton + 2, outline + 1, -spinButton - 2, -outline - 1);
    default: return rect;
    }
}

void paintSpinBox(QPainter& painter, const Theme& theme, const QStyleOptionSpinBox& option)
{
    paintBox(painter, option.rect, controlBox(theme, option));
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const auto paintStep = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step) {
        const bool isUsable = isEnabled && option.stepEnabled.testFlag(step);
        const bool isUnderPointer =
            option.activeSubControls == part && option.state.testFlag(QStyle::State_MouseOver);
        const QColor colour = !isUsable        ? faintInk(theme)
                              : isUnderPointer ? theme.ink
                                               : theme.quietInk;
        paintSign(painter, spinBoxPart(theme, option, part), part == QStyle::SC_SpinBoxUp, colour,
                  theme.typeScale);
    };
    paintStep(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled);
    paintStep(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled);
}

QSize choiceSize(const Theme& theme, const QSize& contents)
{
    const int outline = outlineOf(theme);
    return {contents.width() + 2 * (outline + 9) + arrowRoom,
            std::max(contents.height(), leastText) + 2 * (outline + 3)};
}

QRect choicePart(const Theme& theme, const QStyleOption& option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    const int outline = outlineOf(theme);
    const int arrow = arrowRoom + outline;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return mirrored({rect.right() + 1 - arrow, rect.top(), arrowRoom, rect.height()}, option);
    case QStyle::SC_ComboBoxEditField:
        return mirrored(rect.adjusted(outline + 8, outline + 1, -arrow - 4, -outline - 1), option);
    default: return rect;
    }
}

void paintChoice(QPainter& painter, const Theme& theme, const QStyleOptionComboBox& option)
{
    paintBox(painter, option.rect, controlBox(theme, option));
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    paintChevron(painter, choicePart(theme, option, QStyle::SC_ComboBoxArrow), Qt::DownArrow,
                 isEnabled ? theme.quietInk : faintInk(theme), theme.typeScale);
}

bool isChoiceList(const QWidget* list)
{
    return list != nullptr && isChoiceFrame(list->parentWidget());
}

bool isChoiceFrame(const QWidget* frame)
{
    return frame != nullptr && frame->isWindow() &&
           qobject_cast<const QComboBox*>(frame->parentWidget()) != nullptr;
}

QSize choiceItemSize(const QSize& usual)
{
    return {usual.width() + 2 * besideChoice,
            std::max(usual.height() + spacing(2), leastChoiceItem)};
}

void paintChoiceItem(QPainter& painter, const Theme& theme, const QStyleOptionViewItem& option)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isLit = isEnabled && option.state.testFlag(QStyle::State_Selected);
    painter.save();
    if (isLit) {
        painter.fillRect(option.rect, theme.ink);
    }
    painter.setFont(option.font);
    painter.setPen(!isEnabled ? theme.quietInk : isLit ? theme.inkText : theme.ink);
    const QRect text = option.rect.adjusted(besideChoice, 0, -besideChoice, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     option.fontMetrics.elidedText(option.text, Qt::ElideRight, text.width()));
    painter.restore();
}

void paintTick(QPainter& painter, const Theme& theme, const QStyleOption& option, bool isRound)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isPart = option.state.testFlag(QStyle::State_NoChange);
    const QColor ink = isEnabled ? theme.ink : theme.quietInk;
    Box box = {theme.cardFill, isOn || isPart ? ink : theme.track, theme.lineWidth, 4.0};
    box.radius = isRound ? option.rect.width() / 2.0 : box.radius;
    paintBox(painter, option.rect, box);
    if (isRound && isOn) {
        const int inset = option.rect.width() / 4;
        const QRect dot = option.rect.adjusted(inset, inset, -inset, -inset);
        paintBox(painter, dot, {ink, {}, 0.0, dot.width() / 2.0});
    } else if (isOn) {
        paintHook(painter, option.rect, ink);
    } else if (isPart) {
        paintSign(painter, option.rect, false, ink, 0.8);
    }
}

void paintProgressGroove(QPainter& painter, const Theme& theme, const QRect& rect, Look look)
{
    if (look == Look::Slim) {
        paintBox(painter, rect, {theme.valueFaint, {}, 0.0, slimRadius});
        return;
    }
    paintBox(painter, rect, {theme.cardFill, theme.track, theme.lineWidth, progressRadius});
}

void paintProgress(QPainter& painter, const Theme& theme, const QStyleOptionProgressBar& option,
                   Look look)
{
    const int range = option.maximum - option.minimum;
    if (range <= 0 || option.progress <= option.minimum) {
        return;
    }
    const bool isSlim = look == Look::Slim;
    const int outline = isSlim ? 0 : outlineOf(theme);
    QRect done = option.rect.adjusted(outline, outline, -outline, -outline);
    const double share = static_cast<double>(option.progress - option.minimum) / range;
    done.setWidth(static_cast<int>(std::min(share, 1.0) * done.width()));
    paintBox(painter, mirrored(done, option),
             {isSlim ? theme.value : theme.ink, {}, 0.0, isSlim ? slimRadius : progressRadius - 1});
}

}  // namespace backhand
