// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/look.h"

#include <QColor>
#include <QSize>

class QPainter;
class QStyleOption;

namespace backhand {

struct Theme;

/// A button as it is drawn: what it is dressed as, and whether it is a tool's (QToolButton).
struct ButtonKind {
    Look look = Look::Usual;
    bool isTool = false;
};

/// The whole size of a button around contents of this size, in px.
QSize buttonSize(const Theme& theme, ButtonKind kind, const QSize& contents);
/// Of the button's text and of its arrow, in the option's state.
QColor buttonInk(const Theme& theme, ButtonKind kind, const QStyleOption& option);
/// The button without its text. Where it has the focus, its outline says so.
void paintButton(QPainter& painter, const Theme& theme, ButtonKind kind,
                 const QStyleOption& option);

}  // namespace backhand
