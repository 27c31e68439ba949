// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"
#include "ui/scene/definition_card.h"
#include "ui/scene/edge_item.h"
#include "ui/scene/emphasis.h"
#include "ui/scene/gradient_badge.h"
#include "ui/scene/graph_layout.h"
#include "ui/scene/partial_chip.h"
#include "ui/scene/step_animation.h"
#include "ui/scene/variable_pill.h"

#include <QGraphicsScene>

#include <memory>
#include <vector>

namespace backhand {

/// The items of one model's graph. They are made when the model changes, and told what to show at
/// each frame.
class GraphScene : public QGraphicsScene {
    Q_OBJECT

public:
    explicit GraphScene(QObject* parent = nullptr, const MathFonts& fonts = {});
    ~GraphScene() override;

    void showFrame(const Frame& frame, bool animated);
    void setTheme(const Theme& theme);
    void setCompact(bool compact);
    void setGlyphs(GlyphForm glyphs);
    bool isCompact() const { return m_paint.compact; }
    void finishAnimation() { m_animation.finish(); }
    bool isAnimating() const { return m_animation.isRunning(); }

    QRectF graphBounds() const { return m_layout.bounds().adjusted(-16, -14, 10, 10); }
    const GraphLayout& graphLayout() const { return m_layout; }
    /// What the step brings and uses; at the start the first definition with what it is computed
    /// from.
    QRectF placeOfStep(const Frame& frame) const;

    /// What can be pointed at, in the order in which a reader goes over it; hidden items are left
    /// out.
    std::vector<GraphItem*> visibleItems() const;
    /// The variable of a pill or card; noVariable for other items.
    VariableId variableOf(const QGraphicsItem* item) const;
    GraphItem* itemOf(VariableId variable) const { return m_nodes.at(variable); }
    const DefinitionCard* card(VariableId variable) const { return m_cards.at(variable); }
    const VariablePill* pill(VariableId variable) const { return m_pills.at(variable); }
    const PartialChip* chip(PartialId partial) const { return m_chips.at(partial); }
    const GradientBadge* badge(VariableId variable) const { return m_badges.at(variable); }

private:
    void rebuild(const Frame& frame);
    void addNodes(const Frame& frame);
    void addDerivatives(const Frame& frame);
    void addEdges();
    void showPills(const Frame& frame, const StepEmphasis& emphasis);
    void showCards(const Frame& frame, const StepEmphasis& emphasis);
    void showChips(const Frame& frame, const StepEmphasis& emphasis);
    void showBadges(const Frame& frame, const StepEmphasis& emphasis);
    void showEdges(const Frame& frame, const StepEmphasis& emphasis);
    void animate(const Frame& frame);
    void addFlights(const Step& step, const GraphItem& target);
    GraphItem* itemFor(const Reference& reference) const;
    QGraphicsItem* ghostOf(const Reference& reference);

    ScenePaint m_paint;
    GraphLayout m_layout;
    std::shared_ptr<const CompiledModel> m_model;
    std::vector<PictureMaker> m_pictures;  ///< by definition
    std::vector<GraphItem*> m_nodes;       ///< by variable: its pill or card
    std::vector<VariablePill*> m_pills;    ///< by variable; null for definitions
    std::vector<DefinitionCard*> m_cards;  ///< by variable; null for given ones
    std::vector<PartialChip*> m_chips;     ///< by partial
    std::vector<GradientBadge*> m_badges;  ///< by variable; null where no gradient comes
    std::vector<EdgeItem*> m_forward;
    std::vector<EdgeItem*> m_backward;
    StepAnimation m_animation;
    Playhead m_shown;
    bool m_isStale = true;
};

}  // namespace backhand
