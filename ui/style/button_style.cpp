// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/button_style.h"

#include "ui/style/style_paint.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace backhand {

namespace {

constexpr int leastContents = 20;
constexpr double bareRadius = 6.0;

bool isPrimary(Look look)
{
    return look == Look::Primary || look == Look::TightPrimary;
}

/// From the contents to the outline, in px.
QSize paddingOf(ButtonKind kind)
{
    switch (kind.look) {
    case Look::Primary: return {17, 4};
    case Look::TightPrimary: return {10, 5};
    case Look::Tight: return kind.isTool ? QSize(4, 5) : QSize(10, 5);
    case Look::Segment: return {9, 1};
    case Look::Compact: return kind.isTool ? QSize(5, 1) : QSize(9, 1);
    case Look::Bare: return {8, 2};
    default: return kind.isTool ? QSize(9, 5) : QSize(13, 5);
    }
}

bool has(const QStyleOption& option, QStyle::StateFlag state)
{
    return option.state.testFlag(state);
}

QColor buttonFill(const Theme& theme, ButtonKind kind, const QStyleOption& option)
{
    if (!has(option, QStyle::State_Enabled)) {
        return theme.panel;
    }
    const bool isUnderPointer = has(option, QStyle::State_MouseOver);
    if (isPrimary(kind.look)) {
        return isUnderPointer ? blended(theme.ink, theme.paper, 0.15) : theme.ink;
    }
    if (has(option, QStyle::State_On)) {
        return theme.ink;
    }
    if (has(option, QStyle::State_Sunken)) {
        return theme.line;
    }
    return isUnderPointer ? theme.hover : theme.cardFill;
}

Box bareBox(const Theme& theme, const QStyleOption& option)
{
    Box box;
    box.radius = bareRadius;
    if (has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver)) {
        box.fill = theme.hover;
    }
    if (has(option, QStyle::State_HasFocus)) {
        box.outline = theme.ink;
        box.width = 2.0;
    }
    return box;
}

Box buttonBox(const Theme& theme, ButtonKind kind, const QStyleOption& option)
{
    if (kind.look == Look::Bare) {
        return bareBox(theme, option);
    }
    const bool isFocused = has(option, QStyle::State_HasFocus);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    Box box;
    box.fill = buttonFill(theme, kind, option);
    if (isPrimary(kind.look)) {
        box.width = 2.0 * theme.lineWidth;
        box.outline = !isEnabled ? theme.quietInk : isFocused ? theme.value : theme.ink;
        return box;
    }
    box.width = (isFocused ? 2.0 : 1.0) * theme.lineWidth;
    box.line = isEnabled ? Qt::SolidLine : Qt::DashLine;
    const bool isInk = isFocused || (isEnabled && has(option, QStyle::State_On));
    box.outline = isInk ? theme.ink : theme.line;
    return box;
}

}  // namespace

QSize buttonSize(const Theme& theme, ButtonKind kind, const QSize& contents)
{
    const double lines = kind.look == Look::Bare ? 0.0 : isPrimary(kind.look) ? 2.0 : 1.0;
    const int outline = static_cast<int>(lines * theme.lineWidth);
    const QSize around = 2 * (paddingOf(kind) + QSize(outline, outline));
    return QSize(contents.width(), std::max(contents.height(), leastContents)) + around;
}

QColor buttonInk(const Theme& theme, ButtonKind kind, const QStyleOption& option)
{
    if (!has(option, QStyle::State_Enabled)) {
        return theme.quietInk;
    }
    if (kind.look == Look::Bare) {
        return has(option, QStyle::State_MouseOver) ? theme.ink : theme.quietInk;
    }
    return isPrimary(kind.look) || has(option, QStyle::State_On) ? theme.inkText : theme.ink;
}

void paintButton(QPainter& painter, const Theme& theme, ButtonKind kind, const QStyleOption& option)
{
    paintBox(painter, option.rect, buttonBox(theme, kind, option));
}

}  // namespace backhand
