// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QProxyStyle>

namespace backhand {

/// The flat rounded look of buttons, fields, tabs, menus, tables and scroll bars in one theme,
/// drawn over Qt's Fusion style; ui/style/look.h says how a widget asks for more. A style sheet
/// would do the same, and took a fifth of the program's start (decision 017).
class WindowStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit WindowStyle(const Theme& theme);

    const Theme& theme() const { return m_theme; }

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* more) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option,
                       const QWidget* widget) const override;

private:
    bool paintedFrame(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                      const QWidget* widget) const;
    bool paintedMark(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                     const QWidget* widget) const;
    bool paintedButton(ControlElement element, const QStyleOption& option, QPainter& painter,
                       const QWidget* widget) const;
    bool paintedGround(ControlElement element, const QStyleOption& option, QPainter& painter,
                       const QWidget* widget) const;
    void paintHeader(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void paintToolButton(const QStyleOption& option, QPainter& painter,
                         const QWidget* widget) const;
    void paintItem(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;

    /// The arrows of a bar of more tabs than have room.
    static bool isTabScroller(const QWidget* widget);

    Theme m_theme;
};

/// Gives every window the theme's style, palette and type, and gives back the theme.
Theme dressWindows(ThemeKind kind);
/// The same before a window of this parent is made, and gives back the parent: Qt tells a window
/// that is there already of another type later on, when all in it has been measured.
QWidget* dressedBefore(QWidget* parent, ThemeKind kind);

}  // namespace backhand
