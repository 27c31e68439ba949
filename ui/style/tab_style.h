// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QPainter;
class QStyleOptionTab;
class QStyleOptionTabBarBase;
class QWidget;

namespace backhand {

struct Theme;

/// The whole size of a tab around a text of this size in the bar's own type: the tab in front is
/// set in bold.
QSize tabSize(const Theme& theme, const QStyleOptionTab& option, const QSize& text,
              const QWidget* bar);
/// A thin line under the whole row of tabs, on which the line of the one in front stands.
void paintTabBase(QPainter& painter, const Theme& theme, const QStyleOptionTabBarBase& option);
/// The tab without its text: a line under the one in front, an outline where it has the focus.
void paintTab(QPainter& painter, const Theme& theme, const QStyleOptionTab& option);
void paintTabText(QPainter& painter, const Theme& theme, const QStyleOptionTab& option,
                  const QWidget* bar);

}  // namespace backhand
