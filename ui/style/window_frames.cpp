// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What WindowStyle paints around and within controls: frames, panels, arrows, ticks.

#include "ui/style/field_style.h"
#include "ui/style/look.h"
#include "ui/style/menu_style.h"
#include "ui/style/style_option.h"
#include "ui/style/style_paint.h"
#include "ui/style/tab_style.h"
#include "ui/style/window_style.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QTabBar>

namespace backhand {

namespace {

/// The text of a number or of a choice has no frame and no ground of its own.
bool isWithinField(const QWidget* text)
{
    const QWidget* parent = text == nullptr ? nullptr : text->parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(parent) != nullptr ||
           qobject_cast<const QComboBox*>(parent) != nullptr;
}

}  // namespace

bool WindowStyle::paintedFrame(PrimitiveElement element, const QStyleOption& option,
                               QPainter& painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (as<QStyleOptionFrame>(option).lineWidth > 0) {
            paintLineField(painter, m_theme, option, widget);
        } else if (!isWithinField(widget)) {
            painter.fillRect(option.rect, m_theme.cardFill);
        }
        return true;
    case PE_Frame:
        if (lookOf(widget) == Look::Framed) {
            paintTextFrame(painter, m_theme, option);
            return true;
        }
        if (isChoiceFrame(widget)) {
            paintBox(painter, option.rect, {{}, m_theme.track, m_theme.lineWidth, 0.0});
            return true;
        }
        return qobject_cast<const QAbstractScrollArea*>(widget) != nullptr;
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
    case PE_FrameTabBarBase:
        paintTabBase(painter, m_theme, as<QStyleOptionTabBarBase>(option));
        return true;
    case PE_FrameFocusRect: return qobject_cast<const QPushButton*>(widget) != nullptr;
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_PanelScrollAreaCorner:
    case PE_PanelMenuBar: return true;
    default: return false;
    }
}

bool WindowStyle::paintedMark(PrimitiveElement element, const QStyleOption& option,
                              QPainter& painter, const QWidget* widget) const
{
    const auto arrow = [&](Qt::ArrowType direction) {
        // Where a bar of tabs cannot be scrolled any further, there is none.
        if (option.state.testFlag(State_Enabled) || !isTabScroller(widget)) {
            paintChevron(painter, option.rect, direction, m_theme.quietInk, m_theme.typeScale);
        }
        return true;
    };
    switch (element) {
    case PE_IndicatorArrowLeft: return arrow(Qt::LeftArrow);
    case PE_IndicatorArrowRight: return arrow(Qt::RightArrow);
    case PE_IndicatorArrowUp: return arrow(Qt::UpArrow);
    case PE_IndicatorArrowDown: return arrow(Qt::DownArrow);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorRadioButton:
        paintTick(painter, m_theme, option, element == PE_IndicatorRadioButton);
        return true;
    case PE_IndicatorTabTearLeft:
    case PE_IndicatorTabTearRight: return true;
    default: return false;
    }
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const
{
    if (!paintedFrame(element, *option, *painter, widget) &&
        !paintedMark(element, *option, *painter, widget)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

bool WindowStyle::isTabScroller(const QWidget* widget)
{
    return widget != nullptr && qobject_cast<const QTabBar*>(widget->parentWidget()) != nullptr;
}

}  // namespace backhand
