// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scene/graph_item.h"
#include "ui/scene/graph_layout.h"

namespace backhand {

/// An edge with its arrow: solid and blue where values flow, dashed and orange where the backward
/// pass has walked.
class EdgeItem : public GraphItem {
public:
    EdgeItem(const ScenePaint& paint, Direction direction)
        : GraphItem(paint), m_direction(direction)
    {
    }

    void setPath(const QPainterPath& path);
    void setEmphasis(Emphasis emphasis);
    const QPainterPath& path() const { return m_path; }

    QPainterPath shape() const override { return {}; }  // nothing to click or to hover
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    Direction m_direction;
    QPainterPath m_path;
    double m_angle = 0.0;  ///< in which it arrives, radians
    Emphasis m_emphasis = Emphasis::Plain;
};

}  // namespace backhand
