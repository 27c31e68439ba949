// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scene/definition_picture.h"
#include "ui/scene/graph_item.h"
#include "ui/scene/kept_pixels.h"

#include <optional>

namespace backhand {

/// What a card shows: one definition.
struct CardContent {
    QString title;
    Formula formula;                     ///< p = σ(z)
    std::optional<Formula> substituted;  ///< once computed
    Picture picture;
    QString value;     ///< "?" until its step
    QString newValue;  ///< once the check step has brought it
    QString choice;    ///< what a click on it switches, beside the title; empty: none
    Emphasis emphasis = Emphasis::Plain;

    bool operator==(const CardContent&) const = default;
};

/// One function of the model: title, formula, the formula with its numbers, a picture, its value.
class DefinitionCard : public GraphItem {
public:
    using GraphItem::GraphItem;

    /// What a card with this formula, title and choice needs.
    static QSizeF sizeFor(const ScenePaint& paint, const QString& title, const Formula& formula,
                          const QString& choice = {});

    void setContent(const CardContent& content);
    const CardContent& content() const { return m_content; }
    void setReveal(double share) override;
    /// Where the choice is clicked, in the scene; empty where there is none.
    QRectF choicePlace() const;
    /// Where the picture stands: under the formula and its numbers, which may be fractions.
    QRectF picturePlace() const;

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    MathBox wrappedBox(const Formula& formula, double pixels, int mostLines) const;
    /// Not smaller than `smallestPixels`; nothing where it does not fit then.
    std::optional<MathBox> fittingBox(const Formula& formula, double pixels, double smallestPixels,
                                      int mostLines) const;
    double formulaHeight() const;
    double substitutedHeight() const;
    void paintHead(QPainter& painter) const;
    void paintTitle(QPainter& painter, const QRectF& row) const;
    void paintChoice(QPainter& painter) const;
    void paintValue(QPainter& painter) const;

    CardContent m_content;
    int m_formulaLines = 1;
    int m_numberLines = 2;
    MathBox m_formula;
    MathBox m_substituted;
    KeptPixels m_curve;
    double m_reveal = 1.0;
};

}  // namespace backhand
