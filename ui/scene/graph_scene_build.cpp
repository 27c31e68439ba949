// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/card_layout.h"
#include "ui/scene/graph_scene.h"
#include "ui/scene/scene_contents.h"
#include "ui/words/graph_words.h"
#include "ui/words/step_words.h"

namespace backhand {

QRectF GraphScene::boundsOf(const GraphLayout& layout, const std::optional<MapLayout>& map)
{
    return (map ? map->bounds() : layout.bounds()).adjusted(-16, -14, 10, 10);
}

GraphLayout GraphScene::cardLayout(const Frame& frame, GraphForm form) const
{
    ScenePaint paint = m_paint;
    paint.compact = form != GraphForm::Roomy;
    const auto cardSize = [&](VariableId definition) {
        return DefinitionCard::sizeFor(paint, words::cardTitle(frame, definition),
                                       equationOf(frame, definition), choiceOf(frame, definition));
    };
    const GraphMetrics metrics = paint.compact ? GraphMetrics::compact() : GraphMetrics::roomy();
    return CardLayout(frame.compiled(), metrics, cardSize).layout();
}

QSizeF GraphScene::sizeAs(GraphForm form, const Frame& frame)
{
    if (m_measured != frame.sharedModel()) {
        m_measured = frame.sharedModel();
        m_sizes = {};
    }
    std::optional<QSizeF>& size = m_sizes[static_cast<std::size_t>(form)];
    if (!size) {
        std::optional<MapLayout> map;
        GraphLayout cards;
        if (form == GraphForm::Map) {
            map.emplace(frame.compiled(), frame.state.view.openLayers);
        } else {
            cards = cardLayout(frame, form);
        }
        size = boundsOf(cards, map).size();
    }
    return *size;
}

void GraphScene::rebuild(const Frame& frame)
{
    takeNewItemsIn();
    clear();
    m_model = frame.sharedModel();
    m_openLayers = frame.state.view.openLayers;
    m_isStale = false;
    m_closeUp.reset();
    m_chipAtHand = noPartial;
    m_guest = noVariable;
    m_map.reset();
    if (m_form == GraphForm::Map) {
        m_map.emplace(*m_model, m_openLayers);
    }
    m_layout = m_map ? m_map->layout() : cardLayout(frame, m_form);
    addEdges();
    addNodes(frame);
    addMap();
    addDerivatives(frame);
    setSceneRect(graphBounds());
}

void GraphScene::addEdges()
{
    m_forward.clear();
    m_backward.clear();
    for (const GraphEdge& edge : m_layout.forwardEdges()) {
        m_forward.push_back(new EdgeItem(m_paint, Direction::Forward));
        m_forward.back()->setPath(edge.path);
        addItem(m_forward.back());
    }
    for (const GraphEdge& edge : m_layout.backwardEdges()) {
        m_backward.push_back(new EdgeItem(m_paint, Direction::Backward));
        m_backward.back()->setPath(edge.path);
        addItem(m_backward.back());
    }
}

void GraphScene::addNodes(const Frame& frame)
{
    const Model& model = frame.model();
    m_nodes.assign(model.variables().size(), nullptr);
    m_pills.assign(model.variables().size(), nullptr);
    m_cards.assign(model.variables().size(), nullptr);
    m_mapCards.assign(model.variables().size(), nullptr);
    m_pictures.clear();
    for (VariableId id = 0; id < model.variables().size(); ++id) {
        if (model.isDefined(id)) {
            m_pictures.emplace_back(frame.compiled(), id);
        }
        if (model.isDefined(id) && m_map) {
            m_nodes[id] = m_mapCards[id] = new MapCard(m_paint);
        } else if (model.isDefined(id)) {
            m_nodes[id] = m_cards[id] = new DefinitionCard(m_paint);
        } else {
            m_nodes[id] = m_pills[id] = new VariablePill(m_paint);
        }
        m_nodes[id]->setPlace(m_layout.node(id));
        m_nodes[id]->setVisible(!m_layout.node(id).isEmpty());
        addItem(m_nodes[id]);
    }
}

void GraphScene::addDerivatives(const Frame& frame)
{
    m_chips.clear();
    for (PartialId id = 0; id < frame.compiled().partials().size(); ++id) {
        m_chips.push_back(new PartialChip(m_paint, m_map || m_layout.isFlat(id)));
        m_chips.back()->setPlace(m_layout.chip(id));
        addItem(m_chips.back());
    }
    m_badges.assign(frame.model().variables().size(), nullptr);
    for (VariableId id = 0; id < frame.model().variables().size(); ++id) {
        if (frame.compiled().isWalked(id)) {
            m_badges[id] = new GradientBadge(m_paint);
            m_badges[id]->setPlace(m_layout.badge(id));
            addItem(m_badges[id]);
        }
    }
}

/// What only a map has: blocks for folded layers, and the close-up.
void GraphScene::addMap()
{
    m_blocks.clear();
    m_closeUpCard = nullptr;
    m_closeUpPanel = nullptr;
    if (!m_map) {
        return;
    }
    for (const LayerBlock& block : m_map->blocks()) {
        m_blocks.push_back(new LayerBlockItem(m_paint));
        m_blocks.back()->setPlace(block.place);
        addItem(m_blocks.back());
    }
    m_closeUpPanel = new CloseUpPanel(m_paint);
    m_closeUpPanel->setZValue(-1.0);
    addItem(m_closeUpPanel);
    m_closeUpCard = new DefinitionCard(m_paint);
    addItem(m_closeUpCard);
}

}  // namespace backhand
