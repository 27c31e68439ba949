// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window_style.h"

#include <QApplication>
#include <QString>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

constexpr QStringView sheet = uR"(
QWidget[look="line"] { background: @line; }
QLabel[look="chartTitle"] { border-bottom: 3px solid @ink; padding: 5px 4px 4px 4px; }
QMenuBar { border: none; }
QTabWidget QTabBar { left: 8px; }
QStatusBar QToolButton { border: none; background: transparent; color: @quiet; padding: 2px 8px; min-height: 20px; }
QStatusBar QToolButton:hover { background: @hover; color: @ink; border-radius: 6px; }
QStatusBar QToolButton:focus { border: 2px solid @ink; border-radius: 6px; padding: 0px 6px; }
QStatusBar QLabel { padding: 0px 12px; }
QWidget#transport QPushButton, QWidget#transport QToolButton { padding: 5px 10px; }
QWidget#transport QPushButton:focus, QWidget#transport QToolButton:focus { padding: 4px 9px; }
QWidget#transport QToolButton { padding: 5px 4px; }
QWidget#transport QToolButton:focus { padding: 4px 3px; }
QPushButton[look="segment"] { padding: 1px 9px; min-height: 20px; }
QPushButton[look="segment"]:focus { padding: 0px 8px; }
)";

}  // namespace

Theme dressWindow(QWidget& window, ThemeKind kind)
{
    const Theme theme = themeOf(kind);
    QString text = sheet.toString();
    text.replace(u"@line"_s, theme.line.name());
    text.replace(u"@ink"_s, theme.ink.name());
    text.replace(u"@quiet"_s, theme.quietInk.name());
    text.replace(u"@hover"_s, theme.hover.name());
    QApplication::setPalette(paletteOf(theme));
    QApplication::setFont(interfaceFont(theme));
    window.setStyleSheet(styleSheetOf(theme) % text);
    return theme;
}

}  // namespace backhand
