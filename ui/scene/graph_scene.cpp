// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/graph_scene.h"

#include <QCoreApplication>

#include <algorithm>

namespace backhand {

GraphScene::GraphScene(QObject* parent, const MathFonts& fonts)
    : QGraphicsScene(parent), m_animation(this)
{
    m_paint.fonts = fonts;
    setItemIndexMethod(NoIndex);
}

GraphScene::~GraphScene()
{
    m_animation.finish();
    takeNewItemsIn();
}

/// Qt keeps new items in a list until its next turn, and would search that list for each of them
/// that is deleted before: with thousands of items that takes seconds.
void GraphScene::takeNewItemsIn()
{
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void GraphScene::setTheme(const Theme& theme)
{
    m_paint.theme = theme;
    m_isStale = true;
    m_measured.reset();
}

void GraphScene::setForm(GraphForm form)
{
    m_isStale = m_isStale || form != m_form;
    m_form = form;
    m_paint.compact = form != GraphForm::Roomy;
}

void GraphScene::setGlyphs(GlyphForm glyphs)
{
    m_paint.glyphs = glyphs;
}

void GraphScene::showFrame(const Frame& frame, bool animated)
{
    m_animation.finish();
    const Playhead& playhead = frame.state.view.playhead;
    const bool isOneOn = playhead.pass == m_shown.pass && playhead.step == m_shown.step + 1;
    const bool isSameModel =
        m_model == frame.sharedModel() && !m_isStale && m_openLayers == frame.state.view.openLayers;
    if (!isSameModel) {
        rebuild(frame);
    }
    const StepEmphasis emphasis(frame);
    if (m_map) {
        arrangeCloseUp(frame);
        showMapCards(frame, emphasis);
        showCloseUp(frame, emphasis);
        showBlocks(frame, emphasis);
    }
    showPills(frame, emphasis);
    showCards(frame, emphasis);
    showChips(frame, emphasis);
    showBadges(frame, emphasis);
    showEdges(frame, emphasis);
    m_shown = playhead;
    if (animated && isOneOn && isSameModel) {
        animate(frame);
    }
}

QRectF GraphScene::placeOfStep(const Frame& frame) const
{
    const std::size_t number = std::max<std::size_t>(frame.step(), 1);
    if (number > frame.trace.stepCount()) {
        return {};
    }
    const Step step = frame.trace.step(number, frame.digits());
    QRectF place;
    const auto include = [&](const Reference& reference) {
        const GraphItem* item = itemFor(reference);
        if (item != nullptr && item->isVisible()) {
            place |= item->place();
        }
    };
    include(step.subject);
    std::for_each(step.operands.begin(), step.operands.end(), include);
    return m_closeUp ? place | m_closeUp->panel : place;
}

std::vector<GraphItem*> GraphScene::visibleItems() const
{
    std::vector<GraphItem*> visible;
    const auto add = [&visible](GraphItem* item) {
        if (item != nullptr && item->isVisible()) {
            visible.push_back(item);
        }
    };
    std::for_each(m_blocks.begin(), m_blocks.end(), add);
    std::for_each(m_nodes.begin(), m_nodes.end(), add);
    add(m_closeUpCard);
    std::for_each(m_chips.begin(), m_chips.end(), add);
    std::for_each(m_badges.begin(), m_badges.end(), add);
    return visible;
}

std::vector<NodePlace> GraphScene::places() const
{
    std::vector<NodePlace> places;
    for (VariableId node = 0; node < m_nodes.size() + m_blocks.size(); ++node) {
        if (const GraphItem* item = itemAtNode(node)) {
            places.push_back({node, item->place()});
        }
    }
    return places;
}

VariableId GraphScene::nodeOf(VariableId variable) const
{
    // A function of a folded layer is shown once it is at hand; given numbers are not.
    const bool isGiven = variable < m_model->model().givenCount();
    const std::optional<std::size_t> block =
        m_map && isGiven ? m_map->blockOf(variable) : std::nullopt;
    return block ? static_cast<VariableId>(m_nodes.size() + *block) : variable;
}

GraphItem* GraphScene::itemAtNode(VariableId node) const
{
    GraphItem* item = nullptr;
    if (node < m_nodes.size()) {
        item = m_nodes[node];
    } else if (node < m_nodes.size() + m_blocks.size()) {
        item = m_blocks[node - m_nodes.size()];
    }
    return item != nullptr && item->isVisible() ? item : nullptr;
}

std::vector<LayerBlock> GraphScene::blocks() const
{
    return m_map ? m_map->blocks() : std::vector<LayerBlock>{};
}

std::optional<std::size_t> GraphScene::layerOf(const QGraphicsItem* item) const
{
    for (std::size_t block = 0; block < m_blocks.size(); ++block) {
        if (m_blocks[block] == item) {
            return m_map->blocks()[block].key;
        }
    }
    return std::nullopt;
}

bool GraphScene::isChoice(QPointF place) const
{
    const auto has = [place](const DefinitionCard* card) {
        return card != nullptr && card->isVisible() && card->choicePlace().contains(place);
    };
    return m_model && (has(m_cards.at(m_model->model().error())) || has(m_closeUpCard));
}

VariableId GraphScene::variableOf(const QGraphicsItem* item) const
{
    if (item != nullptr && item == m_closeUpCard) {
        return m_closeUp->definition;
    }
    for (VariableId id = 0; id < m_nodes.size(); ++id) {
        if (m_nodes[id] == item) {
            return id;
        }
    }
    return noVariable;
}

}  // namespace backhand
