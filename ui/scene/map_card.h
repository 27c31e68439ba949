// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scene/graph_item.h"

namespace backhand {

/// What a card of the map shows.
struct MapCardContent {
    QString title;  ///< above, where the card is high enough
    Formula symbol;
    QString value;     ///< "?" until its step
    QString newValue;  ///< once the check step has brought it
    Emphasis emphasis = Emphasis::Plain;

    bool operator==(const MapCardContent&) const = default;
};

/// One function on the map of a large graph: its title, its name and its value.
class MapCard : public GraphItem {
public:
    using GraphItem::GraphItem;

    void setContent(const MapCardContent& content);
    const MapCardContent& content() const { return m_content; }
    void setReveal(double share) override;

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QColor valueColour() const;

    MapCardContent m_content;
    MathBox m_symbol;
    double m_reveal = 1.0;
};

}  // namespace backhand
