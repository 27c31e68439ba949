// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scene/graph_item.h"

namespace backhand {

/// What a chip or a badge shows: a derivative and its number.
struct DerivativeContent {
    Formula symbol;
    QString number;
    std::size_t step = 0;
    Emphasis emphasis = Emphasis::Plain;

    bool operator==(const DerivativeContent&) const = default;
};

/// A local partial: an outlined chip with a stacked fraction over its number, or beside it where it
/// is flat.
class PartialChip : public GraphItem {
public:
    PartialChip(const ScenePaint& paint, bool isFlat) : GraphItem(paint), m_isFlat(isFlat) {}

    void setContent(const DerivativeContent& content);
    const DerivativeContent& content() const { return m_content; }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    bool m_isFlat;
    DerivativeContent m_content;
    MathBox m_symbol;
};

}  // namespace backhand
