// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formula/formula.h"
#include "core/model/model.h"
#include "ui/math/math_box.h"
#include "ui/math/math_fonts.h"
#include "ui/math/math_painter.h"
#include "ui/theme.h"

#include <QGraphicsItem>
#include <QString>

#include <memory>

namespace backhand {

/// What all items of one graph paint with.
struct ScenePaint {
    Theme theme;
    MathFonts fonts;
    bool compact = false;
    GlyphForm glyphs = GlyphForm::Text;

    double formulaPixels() const { return compact ? 15.0 : 19.0; }
    double textPixels() const { return compact ? 13.0 : 14.0; }
    double numberPixels() const { return compact ? 15.0 : 19.0; }
};

/// The graph's type in its own pixels, whatever the theme's scale. It is measured as it is painted
/// at every zoom: without hinting.
QFont sceneFont(const Theme& theme, double pixels, bool bold = false);

/// How much the current step has to do with an item.
enum class Emphasis {
    Plain,    ///< nothing is current: step 0
    Dimmed,   ///< the step does not use it
    Lit,      ///< the step uses it
    Current,  ///< the step brings it: outlined in ink
};

/// One part of the graph. Knows its rectangle and what a screen reader says of it; painting is its
/// subclass's.
class GraphItem : public QGraphicsItem {
public:
    explicit GraphItem(const ScenePaint& paint) : m_paint(paint) {}

    void setPlace(const QRectF& place);
    QRectF place() const { return m_place; }
    QRectF boundingRect() const override { return m_place.adjusted(-14, -14, 14, 14); }
    /// What a click hits: the place alone, as neighbours stand closer than their outlines reach.
    QPainterPath shape() const override;

    void setWords(const QString& name, const QString& description);
    const QString& name() const { return m_name; }
    const QString& description() const { return m_description; }

    void setFocusShown(bool shown);

    /// How much of what the step brings is seen: 0 not yet, 1 all; while a step is animated. A chip
    /// or badge appears whole; a card or pill stays, and its new number appears.
    virtual void setReveal(double share) { setOpacity(share); }

protected:
    const Theme& theme() const { return m_paint.theme; }
    const ScenePaint& paintWith() const { return m_paint; }
    QPen pen(const QColor& colour, double width) const;
    QFont font(double pixels, bool bold = false) const;
    QColor textColour(Emphasis emphasis, const QColor& colour) const;
    MathBox boxOf(const Formula& formula, double pixels,
                  FractionForm form = FractionForm::Stacked) const;
    void paintFormula(QPainter& painter, const MathBox& box, QPointF origin,
                      const QColor& colour) const;
    /// Painted so that it fits the width, smaller where it must; cut, with an ellipsis, where it
    /// could not be read then.
    void paintFitted(QPainter& painter, const MathBox& box, const QRectF& place,
                     const QColor& colour) const;
    void paintCut(QPainter& painter, const MathBox& box, const QRectF& place,
                  const QColor& colour) const;
    /// As paintText, centred or at the right, and smaller where it would not fit.
    void paintFittedText(QPainter& painter, const QRectF& place, Qt::Alignment alignment,
                         const QString& text, const QFont& font, const QColor& colour) const;
    /// Symbol at the left and number at the right, both smaller where they would meet.
    void paintSymbolAndNumber(QPainter& painter, const QRectF& place, const MathBox& symbol,
                              const QString& number, const QColor& colour) const;
    void paintText(QPainter& painter, const QRectF& place, Qt::Alignment alignment,
                   const QString& text, const QFont& font, const QColor& colour) const;
    /// The rounded outline, with the double line of a parameter and the ink of what is current.
    void paintBody(QPainter& painter, double radius, const QColor& fill, const QPen& outline,
                   Emphasis emphasis) const;
    void paintFocus(QPainter& painter, double radius) const;
    /// A step's number in a circle at the top left corner.
    void paintStepNumber(QPainter& painter, std::size_t step, const QColor& colour) const;

private:
    const ScenePaint& m_paint;
    QRectF m_place;
    QString m_name;
    QString m_description;
    bool m_isFocusShown = false;
};

}  // namespace backhand
