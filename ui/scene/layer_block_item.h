// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scene/graph_item.h"

namespace backhand {

/// What the block of a folded layer shows.
struct LayerBlockContent {
    QString what;   ///< 20 functions
    QString where;  ///< of layer 2
    bool isOpen = false;
    Emphasis emphasis = Emphasis::Plain;

    bool operator==(const LayerBlockContent&) const = default;
};

/// A folded layer, or the head of an open one: a stack of cards that a click opens and closes.
class LayerBlockItem : public GraphItem {
public:
    using GraphItem::GraphItem;

    void setContent(const LayerBlockContent& content);
    const LayerBlockContent& content() const { return m_content; }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    LayerBlockContent m_content;
};

/// The ground of the close-up, with a line that says which of the parameters are shown.
class CloseUpPanel : public GraphItem {
public:
    using GraphItem::GraphItem;

    void setCaption(const QString& caption, const QRectF& captionPlace);
    const QString& caption() const { return m_caption; }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QString m_caption;
    QRectF m_captionPlace;
};

}  // namespace backhand
