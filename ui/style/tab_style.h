// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QSize>

class QPainter;
class QRect;
class QStyleOptionTab;
class QWidget;

namespace backhand {

struct Theme;

/// From the edge of a tab bar within a window to its first tab, in px.
constexpr int tabBarIndent = 8;

/// The whole size of a tab around a text of this size in the bar's own type: the tab in front is
/// set in bold.
QSize tabSize(const Theme& theme, const QStyleOptionTab& option, const QSize& text,
              const QWidget* bar);
QFont tabFont(const QStyleOptionTab& option, const QWidget* bar);
QRect tabTextRect(const Theme& theme, const QRect& tab);
QColor tabInk(const Theme& theme, const QStyleOptionTab& option);
/// The tab without its text: a line under the one in front, an outline where it has the focus.
void paintTab(QPainter& painter, const Theme& theme, const QStyleOptionTab& option);

}  // namespace backhand
