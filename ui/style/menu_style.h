// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionMenuItem;

namespace backhand {

struct Theme;

constexpr int menuMargin = 4;  ///< px, between a menu's outline and its items

/// The whole size of an item around a text of this size.
QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& text);
void paintMenuItem(QPainter& painter, const Theme& theme, const QStyleOptionMenuItem& option,
                   const QStyle& style);
void paintMenuFrame(QPainter& painter, const Theme& theme, const QStyleOption& option);

/// The same of the bar that the menus hang from.
QSize menuBarItemSize(const QSize& text);
void paintMenuBarItem(QPainter& painter, const Theme& theme, const QStyleOptionMenuItem& option,
                      const QStyle& style);

}  // namespace backhand
