// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/window_style.h"

#include "ui/style/button_style.h"
#include "ui/style/field_style.h"
#include "ui/style/look.h"
#include "ui/style/menu_style.h"
#include "ui/style/scroll_style.h"
#include "ui/style/style_option.h"
#include "ui/style/style_paint.h"
#include "ui/style/tab_style.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

ButtonKind kindOf(const QWidget* button, bool isTool)
{
    return {lookOf(button), isTool};
}

/// Tables, lists and texts stand on the panel; those that drop from a choice stand on a card.
bool standsOnPanel(const QWidget& widget)
{
    const bool isText = qobject_cast<const QPlainTextEdit*>(&widget) != nullptr ||
                        qobject_cast<const QTextEdit*>(&widget) != nullptr;
    if (isText) {
        return lookOf(&widget) != Look::Framed;
    }
    return qobject_cast<const QAbstractItemView*>(&widget) != nullptr &&
           (widget.window()->windowFlags() & Qt::Popup) != Qt::Popup;
}

}  // namespace

WindowStyle::WindowStyle(const Theme& theme) : QProxyStyle(u"Fusion"_s), m_theme(theme) {}

void WindowStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QTabBar*>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
    auto* choice = qobject_cast<QComboBox*>(widget);
    if (choice != nullptr && choice->findChild<QStyledItemDelegate*>() == nullptr) {
        choice->setItemDelegate(new QStyledItemDelegate(choice));  // the usual one asks no style
    }
    if (standsOnPanel(*widget)) {
        static_cast<QAbstractScrollArea*>(widget)->viewport()->setBackgroundRole(QPalette::Window);
    }
}

bool WindowStyle::paintedButton(ControlElement element, const QStyleOption& option,
                                QPainter& painter, const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        paintButton(painter, m_theme, kindOf(widget, false), option);
        return true;
    case CE_PushButtonLabel: {
        QStyleOptionButton label = as<QStyleOptionButton>(option);
        label.palette.setColor(QPalette::ButtonText,
                               buttonInk(m_theme, kindOf(widget, false), option));
        QProxyStyle::drawControl(element, &label, &painter, widget);
        return true;
    }
    case CE_TabBarTabShape: paintTab(painter, m_theme, as<QStyleOptionTab>(option)); return true;
    case CE_TabBarTabLabel:
        paintTabText(painter, m_theme, as<QStyleOptionTab>(option), widget);
        return true;
    case CE_MenuItem:
        paintMenuItem(painter, m_theme, as<QStyleOptionMenuItem>(option), *this);
        return true;
    case CE_MenuBarItem:
        paintMenuBarItem(painter, m_theme, as<QStyleOptionMenuItem>(option), *this);
        return true;
    default: return false;
    }
}

bool WindowStyle::paintedGround(ControlElement element, const QStyleOption& option,
                                QPainter& painter, const QWidget* widget) const
{
    switch (element) {
    case CE_MenuBarEmptyArea: painter.fillRect(option.rect, m_theme.panel); return true;
    case CE_HeaderEmptyArea:
        if (option.state.testFlag(State_Horizontal)) {
            paintHeaderGround(painter, m_theme, option.rect);
        } else {
            painter.fillRect(option.rect, m_theme.panel);
        }
        return true;
    case CE_Splitter: painter.fillRect(option.rect, m_theme.line); return true;
    case CE_ProgressBarGroove:
        paintProgressGroove(painter, m_theme, option.rect, lookOf(widget));
        return true;
    case CE_ProgressBarContents:
        paintProgress(painter, m_theme, as<QStyleOptionProgressBar>(option), lookOf(widget));
        return true;
    default: return false;
    }
}

void WindowStyle::paintHeader(const QStyleOption& option, QPainter& painter,
                              const QWidget* widget) const
{
    QStyleOptionHeader label = as<QStyleOptionHeader>(option);
    paintHeaderGround(painter, m_theme, label.rect);
    label.rect = headerTextRect(m_theme, label.rect);
    label.palette.setColor(QPalette::ButtonText, m_theme.quietInk);
    QProxyStyle::drawControl(CE_HeaderLabel, &label, &painter, widget);
}

/// A table of choices shows the chosen row quietly, and the cell with the focus by an outline.
void WindowStyle::paintItem(const QStyleOption& option, QPainter& painter,
                            const QWidget* widget) const
{
    QStyleOptionViewItem item = as<QStyleOptionViewItem>(option);
    const bool isFocused = item.state.testFlag(State_HasFocus);
    item.state.setFlag(State_HasFocus, false);
    item.palette.setColor(QPalette::Highlight, m_theme.hover);
    item.palette.setColor(QPalette::HighlightedText, m_theme.ink);
    QProxyStyle::drawControl(CE_ItemViewItem, &item, &painter, widget);
    if (isFocused) {
        constexpr double cellRadius = 6.0;
        paintBox(painter, item.rect, {{}, m_theme.ink, 2.0 * m_theme.lineWidth, cellRadius});
    }
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    if (element == CE_ItemViewItem && lookOf(widget) == Look::Choices) {
        paintItem(*option, *painter, widget);
    } else if (element == CE_ItemViewItem && isChoiceList(widget)) {
        paintChoiceItem(*painter, m_theme, as<QStyleOptionViewItem>(*option));
    } else if (element == CE_Header) {
        paintHeader(*option, *painter, widget);
    } else if (!paintedButton(element, *option, *painter, widget) &&
               !paintedGround(element, *option, *painter, widget)) {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void WindowStyle::paintToolButton(const QStyleOption& option, QPainter& painter,
                                  const QWidget* widget) const
{
    QStyleOptionToolButton button = as<QStyleOptionToolButton>(option);
    if (isTabScroller(widget)) {
        painter.fillRect(option.rect, m_theme.panel);
    } else {
        paintButton(painter, m_theme, kindOf(widget, true), option);
        button.palette.setColor(QPalette::ButtonText,
                                buttonInk(m_theme, kindOf(widget, true), option));
    }
    proxy()->drawControl(CE_ToolButtonLabel, &button, &painter, widget);
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                     QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ToolButton: paintToolButton(*option, *painter, widget); return;
    case CC_SpinBox: paintSpinBox(*painter, m_theme, as<QStyleOptionSpinBox>(*option)); return;
    case CC_ComboBox: paintChoice(*painter, m_theme, as<QStyleOptionComboBox>(*option)); return;
    case CC_ScrollBar: paintScrollBar(*painter, m_theme, as<QStyleOptionSlider>(*option)); return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QIcon WindowStyle::standardIcon(StandardPixmap icon, const QStyleOption* option,
                                const QWidget* widget) const
{
    // Each menu bar asks for it, for an arrow that no window of ours is narrow enough to show, and
    // Fusion would load every picture format that Qt knows.
    if (icon == SP_ToolBarHorizontalExtensionButton) {
        return {};
    }
    return QProxyStyle::standardIcon(icon, option, widget);
}

Theme dressWindows(ThemeKind kind)
{
    const Theme theme = themeOf(kind);
    const auto* worn = qobject_cast<const WindowStyle*>(QApplication::style());
    if (worn == nullptr || worn->theme() != theme) {
        QApplication::setStyle(new WindowStyle(theme));
        QApplication::setPalette(paletteOf(theme));
        QApplication::setFont(interfaceFont(theme));
    }
    return theme;
}

QWidget* dressedBefore(QWidget* parent, ThemeKind kind)
{
    dressWindows(kind);
    return parent;
}

}  // namespace backhand
