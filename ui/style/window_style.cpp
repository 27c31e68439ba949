// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/window_style.h"

#include "ui/style/button_style.h"
#include "ui/style/field_style.h"
#include "ui/style/look.h"
#include "ui/style/menu_style.h"
#include "ui/style/scroll_style.h"
#include "ui/style/style_paint.h"
#include "ui/style/tab_style.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

/// The option as its kind of control has it.
template <typename Option>
const Option& as(const QStyleOption& option)
{
    return static_cast<const Option&>(option);
}

ButtonKind kindOf(const QWidget* button, bool isTool)
{
    return {lookOf(button), isTool};
}

/// The text of a number or of a choice has no frame and no ground of its own.
bool isWithinField(const QWidget* text)
{
    const QWidget* parent = text == nullptr ? nullptr : text->parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(parent) != nullptr ||
           qobject_cast<const QComboBox*>(parent) != nullptr;
}

bool isTabScroller(const QWidget* widget)
{
    return widget != nullptr && qobject_cast<const QTabBar*>(widget->parentWidget()) != nullptr;
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

/// The frame of what scrolls: only a framed text has one.
bool isBareFrame(const QWidget* widget)
{
    return qobject_cast<const QAbstractScrollArea*>(widget) != nullptr &&
           lookOf(widget) != Look::Framed;
}

}  // namespace

WindowStyle::WindowStyle(const Theme& theme) : QProxyStyle(u"Fusion"_s), m_theme(theme) {}

void WindowStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* choice = qobject_cast<QComboBox*>(widget)) {
        choice->setItemDelegate(new QStyledItemDelegate(choice));  // the usual one asks no style
    }
    if (standsOnPanel(*widget)) {
        static_cast<QAbstractScrollArea*>(widget)->viewport()->setBackgroundRole(QPalette::Window);
    }
}

bool WindowStyle::paintedPrimitive(PrimitiveElement element, const QStyleOption& option,
                                   QPainter& painter, const QWidget* widget) const
{
    const auto arrow = [&](Qt::ArrowType direction) {
        if (option.state.testFlag(State_Enabled) || !isTabScroller(widget)) {
            paintChevron(painter, option.rect, direction, m_theme.quietInk, m_theme.typeScale);
        }
        return true;
    };
    switch (element) {
    case PE_PanelLineEdit:
        if (as<QStyleOptionFrame>(option).lineWidth > 0) {
            paintLineField(painter, m_theme, option, widget);
        } else if (!isWithinField(widget)) {
            painter.fillRect(option.rect, m_theme.cardFill);
        }
        return true;
    case PE_FrameLineEdit:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_IndicatorTabTearLeft:
    case PE_IndicatorTabTearRight:
    case PE_PanelScrollAreaCorner:
    case PE_PanelMenuBar: return true;
    case PE_Frame:
        if (lookOf(widget) == Look::Framed) {
            paintTextFrame(painter, m_theme, option);
            return true;
        }
        if (isChoiceFrame(widget)) {
            paintBox(painter, option.rect, {{}, m_theme.track, m_theme.lineWidth, 0.0});
            return true;
        }
        return isBareFrame(widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorRadioButton:
        paintTick(painter, m_theme, option, element == PE_IndicatorRadioButton);
        return true;
    case PE_PanelMenu: painter.fillRect(option.rect, m_theme.cardFill); return true;
    case PE_FrameMenu: paintMenuFrame(painter, m_theme, option); return true;
    case PE_PanelTipLabel:
        paintBox(painter, option.rect, {m_theme.cardFill, m_theme.track, m_theme.lineWidth, 0.0});
        return true;
    case PE_PanelStatusBar:
        painter.fillRect(option.rect, m_theme.panel);
        painter.fillRect(0, 0, option.rect.width(), static_cast<int>(m_theme.lineWidth),
                         m_theme.line);
        return true;
    case PE_IndicatorArrowLeft: return arrow(Qt::LeftArrow);
    case PE_IndicatorArrowRight: return arrow(Qt::RightArrow);
    case PE_IndicatorArrowUp: return arrow(Qt::UpArrow);
    case PE_IndicatorArrowDown: return arrow(Qt::DownArrow);
    case PE_FrameFocusRect: return qobject_cast<const QPushButton*>(widget) != nullptr;
    default: return false;
    }
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const
{
    if (!paintedPrimitive(element, *option, *painter, widget)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

bool WindowStyle::paintedControl(ControlElement element, const QStyleOption& option,
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
    case CE_TabBarTabLabel: {
        const auto& tab = as<QStyleOptionTab>(option);
        painter.save();
        painter.setFont(tabFont(tab, widget));
        painter.setPen(tabInk(m_theme, tab));
        painter.drawText(tabTextRect(m_theme, tab.rect), Qt::AlignCenter | Qt::TextShowMnemonic,
                         tab.text);
        painter.restore();
        return true;
    }
    case CE_MenuItem:
        paintMenuItem(painter, m_theme, as<QStyleOptionMenuItem>(option), *this);
        return true;
    case CE_MenuBarItem:
        paintMenuBarItem(painter, m_theme, as<QStyleOptionMenuItem>(option), *this);
        return true;
    case CE_MenuBarEmptyArea: painter.fillRect(option.rect, m_theme.panel); return true;
    case CE_HeaderEmptyArea:
        if (!option.state.testFlag(State_Horizontal)) {
            painter.fillRect(option.rect, m_theme.panel);
            return true;
        }
        [[fallthrough]];
    case CE_HeaderSection: paintHeaderGround(painter, m_theme, option.rect); return true;
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
    if (isFocused && item.state.testFlag(State_Selected)) {
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
        QStyleOptionHeader label = as<QStyleOptionHeader>(*option);
        paintHeaderGround(*painter, m_theme, label.rect);
        label.rect = headerTextRect(m_theme, label.rect);
        label.palette.setColor(QPalette::ButtonText, m_theme.quietInk);
        QProxyStyle::drawControl(CE_HeaderLabel, &label, painter, widget);
    } else if (!paintedControl(element, *option, *painter, widget)) {
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
    // Each menu bar asks for it, and Fusion would load every picture format that Qt knows.
    if (icon == SP_ToolBarHorizontalExtensionButton) {
        QPixmap picture(16, 16);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paintChevron(painter, picture.rect(), Qt::RightArrow, m_theme.quietInk);
        return picture;
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
