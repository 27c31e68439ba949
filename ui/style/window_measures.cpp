// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What WindowStyle measures: sizes, and where the parts of a control are.

#include "ui/style/button_style.h"
#include "ui/style/field_style.h"
#include "ui/style/look.h"
#include "ui/style/menu_style.h"
#include "ui/style/scroll_style.h"
#include "ui/style/tab_style.h"
#include "ui/style/window_style.h"

#include <QAbstractScrollArea>
#include <QStyleOption>

namespace backhand {

namespace {

/// The text within a spin box has none, and its size is the box's to say.
bool hasFrame(const QStyleOption& lineEdit)
{
    return static_cast<const QStyleOptionFrame&>(lineEdit).lineWidth > 0;
}

}  // namespace

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                    const QSize& size, const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton: return buttonSize(m_theme, {lookOf(widget), false}, size);
    case CT_ToolButton: return buttonSize(m_theme, {lookOf(widget), true}, size);
    case CT_LineEdit:
        return hasFrame(*option) ? size.grownBy(lineFieldMargins(m_theme, widget)) : size;
    case CT_SpinBox: return spinBoxSize(m_theme, size);
    case CT_ComboBox: return choiceSize(m_theme, size);
    case CT_TabBarTab:
        return tabSize(m_theme, static_cast<const QStyleOptionTab&>(*option), size, widget);
    case CT_MenuItem: return menuItemSize(static_cast<const QStyleOptionMenuItem&>(*option), size);
    case CT_MenuBarItem: return menuBarItemSize(size);
    case CT_ItemViewItem: {
        const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
        return isChoiceList(widget) ? choiceItemSize(usual) : usual;
    }
    case CT_HeaderSection:
        return headerSize(m_theme, static_cast<const QStyleOptionHeader&>(*option));
    default: return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect WindowStyle::subElementRect(SubElement element, const QStyleOption* option,
                                  const QWidget* widget) const
{
    constexpr int aroundFramedText = 5;
    switch (element) {
    case SE_LineEditContents:
        return hasFrame(*option) ? option->rect.marginsRemoved(lineFieldMargins(m_theme, widget))
                                 : option->rect;
    case SE_ShapedFrameContents:
        if (lookOf(widget) == Look::Framed) {
            return option->rect.adjusted(aroundFramedText, aroundFramedText, -aroundFramedText,
                                         -aroundFramedText);
        }
        return qobject_cast<const QAbstractScrollArea*>(widget) != nullptr
                   ? option->rect
                   : QProxyStyle::subElementRect(element, option, widget);
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect WindowStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                  SubControl part, const QWidget* widget) const
{
    switch (control) {
    case CC_SpinBox: return spinBoxPart(m_theme, *option, part);
    case CC_ScrollBar: return scrollBarPart(static_cast<const QStyleOptionSlider&>(*option), part);
    case CC_ComboBox:
        if (part != SC_ComboBoxListBoxPopup) {
            return choicePart(m_theme, *option, part);
        }
        break;
    default: break;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                             const QWidget* widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuButtonIndicator:
    case PM_TabBarTabHSpace:
    case PM_TabBarTabVSpace:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin: return 0;
    case PM_FocusFrameHMargin: return besideCell - 1;  // Qt adds one
    case PM_MenuPanelWidth: return static_cast<int>(m_theme.lineWidth);
    case PM_MenuHMargin:
    case PM_MenuVMargin: return menuMargin;
    case PM_ScrollBarExtent: return scrollBarExtent;
    case PM_ToolTipLabelFrameWidth: return 4 + static_cast<int>(m_theme.lineWidth);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* more) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:  // its list drops below it
    case SH_ScrollBar_Transient: return 0;
    case SH_Table_GridLineColor: return static_cast<int>(m_theme.line.rgba());
    default: return QProxyStyle::styleHint(hint, option, widget, more);
    }
}

}  // namespace backhand
