// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

/// `@name` stands for a colour or a size of the theme.
constexpr QStringView themeSheet = uR"(
QWidget { color: @ink; }
QMainWindow, QDialog, QWidget[look="panel"] { background: @panel; }
QWidget[look="paper"] { background: @paper; }
QLabel { background: transparent; }
QLabel[look="quiet"] { color: @quiet; }
QLabel[look="group"] { color: @quiet; font-weight: bold; }
QLabel[look="heading"] { font-size: @headingpx; font-weight: bold; }
QLabel[look="warning"] { color: @warning; }

QPushButton, QToolButton {
    background: @card; color: @ink; border: @onepx solid @line; border-radius: 9px;
    padding: 5px 13px; min-height: 20px;
}
QToolButton { padding: 5px 9px; }
QPushButton[look="compact"] { padding: 1px 9px; }
QPushButton[look="compact"]:focus { padding: 0px 8px; }
QToolButton[look="compact"] { padding: 1px 5px; }
QToolButton[look="compact"]:focus { padding: 0px 4px; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed { background: @line; }
QPushButton:focus, QToolButton:focus { border: @twopx solid @ink; padding: 4px 12px; }
QToolButton:focus { padding: 4px 8px; }
QPushButton:disabled, QToolButton:disabled { color: @quiet; background: @panel; border-style: dashed; }
QPushButton:checked { background: @ink; color: @inktext; border-color: @ink; }
QPushButton[look="primary"] {
    background: @ink; color: @inktext; border: @twopx solid @ink; padding: 4px 17px;
}
QPushButton[look="primary"]:hover { background: @inkhover; }
QPushButton[look="primary"]:focus { border-color: @focus; }
QPushButton[look="primary"]:disabled { background: @panel; color: @quiet; border-color: @quiet; }
QPushButton::menu-indicator, QToolButton::menu-indicator { width: 0px; image: none; }

QLineEdit {
    background: @card; color: @ink; border: @onepx solid @line; border-radius: 8px;
    padding: 3px 5px; selection-background-color: @ink; selection-color: @inktext;
}
QLineEdit:focus { border: @twopx solid @ink; padding: 2px 4px; }
QLineEdit[refused="true"] { border: @twopx dashed @warning; padding: 2px 4px; }
QLineEdit[look="cell"] { border-radius: 0px; padding: 0px 2px; border: @twopx solid @ink; }
QLineEdit[look="cell"]:focus { padding: 0px 2px; }
QSpinBox {
    background: @card; color: @ink; border: @onepx solid @line; border-radius: 8px;
    padding: 3px 2px; min-height: 20px; min-width: 100px; selection-background-color: @ink; selection-color: @inktext;
}
QSpinBox:focus { border: @twopx solid @ink; padding: 2px 1px; }
QSpinBox:disabled { color: @quiet; background: @panel; border-style: dashed; }
QSpinBox::down-button {
    subcontrol-origin: border; subcontrol-position: center left; width: 26px; height: 28px; border: none;
}
QSpinBox::up-button {
    subcontrol-origin: border; subcontrol-position: center right; width: 26px; height: 28px; border: none;
}
QSpinBox::down-arrow { image: url(:/icons/minus.png); width: 12px; height: 12px; }
QSpinBox::up-arrow { image: url(:/icons/plus.png); width: 12px; height: 12px; }
QComboBox {
    background: @card; color: @ink; border: @onepx solid @line; border-radius: 8px;
    padding: 3px 9px; min-height: 20px;
}
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/chevron_down.png); width: 12px; height: 12px; }
QComboBox:focus { border: @twopx solid @ink; padding: 2px 8px; }
QComboBox QAbstractItemView {
    background: @card; border: @onepx solid @line;
    selection-background-color: @ink; selection-color: @inktext;
}

QProgressBar {
    background: @card; border: @onepx solid @track; border-radius: 4px; min-height: 8px; max-height: 8px;
}
QProgressBar::chunk { background: @ink; border-radius: 3px; }

QTabWidget::pane { border: none; border-top: @onepx solid @line; }
QTabBar { background: transparent; }
QTabBar::tab {
    background: transparent; color: @quiet; border: none; border-bottom: @threepx solid transparent;
    padding: 8px 4px 5px 4px; margin: 0px 2px; min-height: 20px;
}
QTabBar[look="narrow"]::tab { padding: 8px 1px 5px 1px; margin: 0px 2px; }
QTabBar::tab:hover { color: @ink; }
QTabBar::tab:selected { color: @ink; font-weight: bold; border-bottom-color: @ink; }
QTabBar QToolButton { background: @panel; border: none; border-radius: 0px; padding: 0px; }
QTabBar QToolButton::left-arrow { image: url(:/icons/chevron_left.png); }
QTabBar QToolButton::right-arrow { image: url(:/icons/chevron_right.png); }
QTabBar QToolButton::left-arrow:disabled, QTabBar QToolButton::right-arrow:disabled { image: none; }
QTabBar::tab:selected:focus { border: @twopx solid @ink; border-radius: 4px; padding: 6px 2px; }

QMenuBar { background: @panel; border-bottom: @onepx solid @line; }
QMenuBar::item { padding: 6px 10px; background: transparent; }
QMenuBar::item:selected { background: @hover; border-radius: 6px; }
QMenu { background: @card; border: @onepx solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: @ink; color: @inktext; }
QMenu::item:disabled { color: @quiet; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }

QTableView, QTreeView, QListView, QPlainTextEdit, QTextEdit {
    background: @panel; color: @ink; border: none;
    gridline-color: @line; alternate-background-color: @paper;
    selection-background-color: @ink; selection-color: @inktext;
}
QPlainTextEdit[look="framed"] {
    background: @card; border: @onepx solid @line; border-radius: 8px; padding: 4px;
}
QPlainTextEdit[look="framed"]:focus { border: @twopx solid @ink; padding: 3px; }
QTableView[look="choices"]::item:selected { background: @hover; color: @ink; }
QTableView[look="choices"]::item:selected:focus { border: @twopx solid @ink; border-radius: 6px; }
QHeaderView::section {
    background: @panel; color: @quiet; border: none; border-bottom: @onepx solid @line;
    padding: 6px 8px;
}
QTableCornerButton::section { background: @panel; border: none; border-bottom: @onepx solid @line; }
QScrollArea { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0px; }
QScrollBar::handle { background: @track; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @line; }
QStatusBar { background: @panel; color: @quiet; border-top: @onepx solid @line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @quiet; }
QToolTip { background: @card; color: @ink; border: @onepx solid @track; padding: 4px; }
)";

QString pixels(double count)
{
    return QString::number(std::lround(count)) % u"px"_s;
}

QString sheetWithColours(const Theme& theme)
{
    QString text = themeSheet.toString();
    const std::pair<QString, QColor> colours[] = {
        {u"@inktext"_s, theme.inkText}, {u"@inkhover"_s, blended(theme.ink, theme.paper, 0.15)},
        {u"@ink"_s, theme.ink},         {u"@focus"_s, theme.value},
        {u"@quiet"_s, theme.quietInk},  {u"@paper"_s, theme.paper},
        {u"@panel"_s, theme.panel},     {u"@card"_s, theme.cardFill},
        {u"@line"_s, theme.line},       {u"@track"_s, theme.track},
        {u"@hover"_s, theme.hover},     {u"@warning"_s, theme.warning},
    };
    for (const auto& [name, colour] : colours) {
        text.replace(name, colour.name());
    }
    return text;
}

}  // namespace

QString styleSheetOf(const Theme& theme)
{
    QString text = sheetWithColours(theme);
    text.replace(u"@onepx"_s, pixels(theme.lineWidth));
    text.replace(u"@twopx"_s, pixels(2.0 * theme.lineWidth));
    text.replace(u"@threepx"_s, pixels(3.0 * theme.lineWidth));
    text.replace(u"@headingpx"_s, pixels(18.0 * theme.typeScale));
    return text;
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.panel);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.cardFill);
    palette.setColor(QPalette::AlternateBase, theme.paper);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.quietInk);
    palette.setColor(QPalette::Button, theme.cardFill);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::BrightText, theme.inkText);
    palette.setColor(QPalette::ToolTipBase, theme.cardFill);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Highlight, theme.ink);
    palette.setColor(QPalette::HighlightedText, theme.inkText);
    palette.setColor(QPalette::Link, theme.value);
    palette.setColor(QPalette::LinkVisited, theme.value);
    palette.setColor(QPalette::Light, theme.panel);
    palette.setColor(QPalette::Midlight, theme.hover);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.track);
    palette.setColor(QPalette::Shadow, theme.dimmed);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, theme.quietInk);
    }
    return palette;
}

}  // namespace backhand
