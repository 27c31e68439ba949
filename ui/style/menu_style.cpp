// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/menu_style.h"

#include "ui/style/style_paint.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace backhand {

namespace {

constexpr int beforeItem = 12;
constexpr int afterItem = 24;
constexpr int overItem = 6;
constexpr int hookRoom = 20;  ///< where an item of the menu can be chosen
constexpr int beforeShortcut = 24;
constexpr int overSeparator = 4;
constexpr int besideSeparator = 8;
constexpr double itemRadius = 6.0;

bool isLit(const QStyleOptionMenuItem& option)
{
    return option.state.testFlag(QStyle::State_Selected) &&
           option.state.testFlag(QStyle::State_Enabled);
}

QColor itemInk(const Theme& theme, const QStyleOptionMenuItem& option)
{
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        return theme.quietInk;
    }
    return isLit(option) ? theme.inkText : theme.ink;
}

/// Before the texts of a menu, for hooks and icons.
int marksRoom(const QStyleOptionMenuItem& option)
{
    return std::max(option.menuHasCheckableItems ? hookRoom : 0, option.maxIconWidth);
}

int mnemonics(const QStyleOptionMenuItem& option, const QStyle& style)
{
    return style.styleHint(QStyle::SH_UnderlineShortcut, &option) != 0 ? Qt::TextShowMnemonic
                                                                       : Qt::TextHideMnemonic;
}

void paintItemText(QPainter& painter, const QStyleOptionMenuItem& option, const QRect& rect,
                   int mnemonic)
{
    const qsizetype tab = option.text.indexOf(u'\t');
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine;
    painter.drawText(rect, flags | Qt::AlignLeft | mnemonic, option.text.left(tab));
    if (tab >= 0) {
        const QRect shortcut = rect.adjusted(rect.width() - option.reservedShortcutWidth, 0, 0, 0);
        painter.drawText(QStyle::visualRect(option.direction, rect, shortcut),
                         flags | Qt::AlignLeft, option.text.mid(tab + 1));
    }
}

}  // namespace

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& text)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        return {text.width(), 2 * overSeparator + 1};
    }
    const int marks = marksRoom(option);
    const int shortcut = option.text.contains(u'\t') ? beforeShortcut : 0;
    return {text.width() + beforeItem + marks + shortcut + afterItem, text.height() + 2 * overItem};
}

void paintMenuItem(QPainter& painter, const Theme& theme, const QStyleOptionMenuItem& option,
                   const QStyle& style)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(
            option.rect.adjusted(besideSeparator, overSeparator, -besideSeparator, -overSeparator),
            theme.line);
        return;
    }
    if (isLit(option)) {
        paintBox(painter, option.rect, {theme.ink, {}, 0.0, itemRadius});
    }
    const QColor ink = itemInk(theme, option);
    const QRect rect = option.rect;
    const auto placed = [&option](const QRect& part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    const int marks = marksRoom(option);
    const QRect mark = placed({rect.left() + 6, rect.top(), marks, rect.height()});
    if (option.checked) {
        paintHook(painter, mark, ink);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, mark, Qt::AlignCenter,
                          isLit(option) ? QIcon::Selected : QIcon::Normal);
    }
    painter.save();
    painter.setFont(option.font);
    painter.setPen(ink);
    paintItemText(painter, option, placed(rect.adjusted(beforeItem + marks, 0, -afterItem, 0)),
                  mnemonics(option, style));
    painter.restore();
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(rect.right() - afterItem + 4, rect.top(), afterItem - 6, rect.height());
        const bool isReversed = option.direction == Qt::RightToLeft;
        paintChevron(painter, placed(arrow), isReversed ? Qt::LeftArrow : Qt::RightArrow,
                     isLit(option) ? ink : theme.quietInk, theme.typeScale);
    }
}

void paintMenuFrame(QPainter& painter, const Theme& theme, const QStyleOption& option)
{
    paintBox(painter, option.rect, {{}, theme.line, theme.lineWidth, 0.0});
}

QSize menuBarItemSize(const QSize& text)
{
    constexpr int besideName = 10;
    return text + QSize(2 * besideName, 2 * overItem);
}

void paintMenuBarItem(QPainter& painter, const Theme& theme, const QStyleOptionMenuItem& option,
                      const QStyle& style)
{
    painter.fillRect(option.rect, theme.panel);
    const bool isOpen = option.state.testFlag(QStyle::State_Selected) ||
                        option.state.testFlag(QStyle::State_Sunken);
    if (isOpen) {
        paintBox(painter, option.rect, {theme.hover, {}, 0.0, itemRadius});
    }
    painter.save();
    painter.setPen(option.state.testFlag(QStyle::State_Enabled) ? theme.ink : theme.quietInk);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonics(option, style),
                     option.text);
    painter.restore();
}

}  // namespace backhand
