// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"
#include "ui/scene/definition_card.h"
#include "ui/scene/edge_item.h"
#include "ui/scene/edge_walk.h"
#include "ui/scene/emphasis.h"
#include "ui/scene/gradient_badge.h"
#include "ui/scene/graph_layout.h"
#include "ui/scene/layer_block_item.h"
#include "ui/scene/map_card.h"
#include "ui/scene/map_layout.h"
#include "ui/scene/partial_chip.h"
#include "ui/scene/step_animation.h"
#include "ui/scene/variable_pill.h"

#include <QGraphicsScene>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace backhand {

/// How a graph is drawn: with whole cards, roomy or compact, or as a map with a close-up of the
/// function at hand.
enum class GraphForm { Roomy, Compact, Map };

/// The items of one model's graph. They are made when the model changes, and told what to show at
/// each frame.
class GraphScene : public QGraphicsScene {
    Q_OBJECT

public:
    explicit GraphScene(QObject* parent = nullptr, const MathFonts& fonts = {});
    ~GraphScene() override;

    void showFrame(const Frame& frame, bool animated);
    void setTheme(const Theme& theme);
    void setForm(GraphForm form);
    GraphForm form() const { return m_form; }
    /// What the graph would need in that form.
    QSizeF sizeAs(GraphForm form, const Frame& frame);
    /// Shows this definition in the close-up; noVariable: the one that the step is about. A
    /// parameter: the definition that it stands with.
    void setWanted(VariableId variable) { m_wanted = variable; }
    void setGlyphs(GlyphForm glyphs);
    void finishAnimation() { m_animation.finish(); }
    bool isAnimating() const { return m_animation.isRunning(); }

    QRectF graphBounds() const { return boundsOf(m_layout, m_map); }
    const GraphLayout& graphLayout() const { return m_layout; }
    /// What the step brings and uses; at the start the first definition with what it is computed
    /// from.
    QRectF placeOfStep(const Frame& frame) const;
    /// The error's card switches between whole and half square where this is in it.
    bool isChoice(QPointF place) const;

    /// What can be pointed at, in the order in which a reader goes over it; hidden items are left
    /// out.
    std::vector<GraphItem*> visibleItems() const;
    /// The variable of a pill or card; noVariable for other items.
    VariableId variableOf(const QGraphicsItem* item) const;
    /// What can have the focus and where it stands: pills and cards that are seen, then folded
    /// layers, whose numbers follow those of the variables.
    std::vector<NodePlace> places() const;
    /// The visible item with one of those numbers; null for others.
    GraphItem* itemAtNode(VariableId node) const;
    /// The number to focus for a variable: its own, or that of the folded layer that it is in.
    VariableId nodeOf(VariableId variable) const;
    GraphItem* itemOf(VariableId variable) const { return m_nodes.at(variable); }
    const DefinitionCard* card(VariableId variable) const { return m_cards.at(variable); }
    const VariablePill* pill(VariableId variable) const { return m_pills.at(variable); }
    const PartialChip* chip(PartialId partial) const { return m_chips.at(partial); }
    const GradientBadge* badge(VariableId variable) const { return m_badges.at(variable); }
    const MapCard* mapCard(VariableId variable) const { return m_mapCards.at(variable); }
    /// The card of the close-up; null where the graph is no map.
    const DefinitionCard* closeUpCard() const { return m_closeUpCard; }
    const std::optional<CloseUp>& closeUp() const { return m_closeUp; }
    /// The folded or opened layers of the map, and the items that stand for them.
    std::vector<LayerBlock> blocks() const;
    GraphItem* blockItem(std::size_t block) const { return m_blocks.at(block); }
    /// The key of the layer whose block an item is.
    std::optional<std::size_t> layerOf(const QGraphicsItem* item) const;

private:
    static QRectF boundsOf(const GraphLayout& layout, const std::optional<MapLayout>& map);
    GraphLayout cardLayout(const Frame& frame, GraphForm form) const;
    void addMap();
    void arrangeCloseUp(const Frame& frame);
    void hideCloseUp();
    void showMapCards(const Frame& frame, const StepEmphasis& emphasis);
    void showCloseUp(const Frame& frame, const StepEmphasis& emphasis);
    void showBlocks(const Frame& frame, const StepEmphasis& emphasis);
    CardContent cardContent(const Frame& frame, VariableId definition,
                            const StepEmphasis& emphasis) const;
    void takeNewItemsIn();
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
    QString numberOn(VariableId variable) const;
    QGraphicsItem* ghostOf(const Reference& reference);

    ScenePaint m_paint;
    GraphLayout m_layout;
    GraphForm m_form = GraphForm::Roomy;
    std::optional<MapLayout> m_map;
    std::optional<CloseUp> m_closeUp;
    PartialId m_chipAtHand = noPartial;
    VariableId m_guest = noVariable;  ///< on the map for the moment, under the block it is in
    VariableId m_wanted = noVariable;
    std::set<std::size_t> m_openLayers;
    std::array<std::optional<QSizeF>, 3> m_sizes;  ///< by form, once asked for
    std::shared_ptr<const CompiledModel> m_model;
    std::shared_ptr<const CompiledModel> m_measured;  ///< whose sizes they are
    std::vector<PictureMaker> m_pictures;             ///< by definition
    std::vector<GraphItem*> m_nodes;                  ///< by variable: its pill or card
    std::vector<VariablePill*> m_pills;               ///< by variable; null for definitions
    std::vector<DefinitionCard*> m_cards;  ///< by variable; null for given ones and in a map
    std::vector<MapCard*> m_mapCards;      ///< by variable; null where the graph is no map
    std::vector<LayerBlockItem*> m_blocks;
    DefinitionCard* m_closeUpCard = nullptr;
    CloseUpPanel* m_closeUpPanel = nullptr;
    std::vector<PartialChip*> m_chips;     ///< by partial
    std::vector<GradientBadge*> m_badges;  ///< by variable; null where no gradient comes
    std::vector<EdgeItem*> m_forward;
    std::vector<EdgeItem*> m_backward;
    StepAnimation m_animation;
    Playhead m_shown;
    bool m_isStale = true;
};

}  // namespace backhand
