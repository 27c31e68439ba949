// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scene/graph_item.h"

namespace backhand {

/// What a pill shows: one given variable.
struct PillContent {
    Formula symbol;
    QString value;
    QString newValue;  ///< once an update step has brought it
    Role role = Role::Input;
    Emphasis emphasis = Emphasis::Plain;
    bool pinned = false;  ///< the chain strip follows it

    bool operator==(const PillContent&) const = default;
};

/// An input, target or parameter: its symbol and its value; a parameter with a double outline.
class VariablePill : public GraphItem {
public:
    using GraphItem::GraphItem;

    void setContent(const PillContent& content);
    const PillContent& content() const { return m_content; }
    void setReveal(double share) override;

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QColor colour() const;
    void paintUpdate(QPainter& painter, const QRectF& place) const;
    void paintArrow(QPainter& painter, QPointF from, QPointF tip) const;

    PillContent m_content;
    MathBox m_symbol;
    double m_reveal = 1.0;
};

}  // namespace backhand
