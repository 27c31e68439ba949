// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/tab_style.h"

#include "ui/style/look.h"
#include "ui/style/style_paint.h"
#include "ui/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace backhand {

namespace {

constexpr int besideTab = 2;  ///< px, each side: two tabs stand twice as far apart
constexpr int overTabText = 8;
constexpr int underTabText = 5;
constexpr int leastTabText = 20;  ///< px high
constexpr double tabRadius = 4.0;

bool isInFront(const QStyleOptionTab& option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

int tabLine(const Theme& theme)
{
    return static_cast<int>(3.0 * theme.lineWidth);
}

QFont tabFont(const QStyleOptionTab& option, const QWidget* bar)
{
    QFont font = bar == nullptr ? QFont() : bar->font();
    font.setBold(font.bold() || isInFront(option));
    return font;
}

QRect tabTextRect(const Theme& theme, const QRect& tab)
{
    return tab.adjusted(besideTab, overTabText, -besideTab, -underTabText - tabLine(theme));
}

QColor tabInk(const Theme& theme, const QStyleOptionTab& option)
{
    const bool isLit = isInFront(option) || option.state.testFlag(QStyle::State_MouseOver);
    return isLit ? theme.ink : theme.quietInk;
}

}  // namespace

QSize tabSize(const Theme& theme, const QStyleOptionTab& option, const QSize& text,
              const QWidget* bar)
{
    const QFontMetrics type(tabFont(option, bar));
    const int width =
        isInFront(option) ? type.size(Qt::TextShowMnemonic, option.text).width() : text.width();
    const int padding = lookOf(bar) == Look::Narrow ? 1 : 4;
    return {width + 2 * (padding + besideTab),
            std::max(text.height(), leastTabText) + overTabText + underTabText + tabLine(theme)};
}

void paintTabBase(QPainter& painter, const Theme& theme, const QStyleOptionTabBarBase& option)
{
    const int line = static_cast<int>(theme.lineWidth);
    const QRect& bar = option.tabBarRect;
    painter.fillRect(option.rect.left(), bar.bottom() + 1 - line, option.rect.width(), line,
                     theme.line);
}

void paintTab(QPainter& painter, const Theme& theme, const QStyleOptionTab& option)
{
    if (!isInFront(option)) {
        return;
    }
    const QRect tab = option.rect.adjusted(besideTab, 0, -besideTab, 0);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        paintBox(painter, tab, {{}, theme.ink, 2.0 * theme.lineWidth, tabRadius});
        return;
    }
    const int line = tabLine(theme);
    painter.fillRect(tab.left(), tab.bottom() + 1 - line, tab.width(), line, theme.ink);
}

void paintTabText(QPainter& painter, const Theme& theme, const QStyleOptionTab& option,
                  const QWidget* bar)
{
    painter.save();
    painter.setFont(tabFont(option, bar));
    painter.setPen(tabInk(theme, option));
    painter.drawText(tabTextRect(theme, option.rect), Qt::AlignCenter | Qt::TextShowMnemonic,
                     option.text);
    painter.restore();
}

}  // namespace backhand
