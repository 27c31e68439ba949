// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scene/graph_item.h"

namespace backhand {

/// A number on its way from what it is the value of to the function that takes it in; only while a
/// step is animated.
class ValueToken : public GraphItem {
public:
    /// Centred on a point.
    ValueToken(const ScenePaint& paint, const QString& number, QPointF centre);

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QString m_number;
};

}  // namespace backhand
