// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scene/partial_chip.h"

namespace backhand {

/// A gradient: a filled badge under the card or pill that it is the gradient of.
class GradientBadge : public GraphItem {
public:
    using GraphItem::GraphItem;

    void setContent(const DerivativeContent& content);
    const DerivativeContent& content() const { return m_content; }
    /// Too narrow for more than its number.
    bool isSmall() const { return place().width() < 108.0 && place().height() < 21.0; }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    DerivativeContent m_content;
    MathBox m_symbol;
};

}  // namespace backhand
