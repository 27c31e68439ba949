// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/graph_scene.h"
#include "ui/scene/value_token.h"

#include <algorithm>

namespace backhand {

GraphItem* GraphScene::itemFor(const Reference& reference) const
{
    switch (reference.meaning) {
    case Meaning::None: return nullptr;
    case Meaning::Value:
    case Meaning::Moment:
    case Meaning::NewValue: return m_nodes[reference.of];
    case Meaning::Gradient:
    case Meaning::SummedGradient: return m_badges[reference.wrt];
    case Meaning::LocalPartial: break;
    }
    const CompiledModel::PartialRange range = m_model->partialsOf(reference.of);
    for (PartialId id = range.first; id < range.end; ++id) {
        if (m_model->partial(id).wrt == reference.wrt) {
            return m_chips[id];
        }
    }
    return nullptr;
}

QString GraphScene::numberOn(VariableId variable) const
{
    if (m_pills[variable] != nullptr) {
        return m_pills[variable]->content().value;
    }
    return m_cards[variable] != nullptr ? m_cards[variable]->content().value
                                        : m_mapCards[variable]->content().value;
}

QGraphicsItem* GraphScene::ghostOf(const Reference& reference)
{
    GraphItem* original = itemFor(reference);
    if (reference.meaning == Meaning::Gradient || reference.meaning == Meaning::SummedGradient) {
        const GradientBadge* badge = m_badges[reference.wrt];
        auto* ghost = new GradientBadge(m_paint);
        ghost->setPlace(badge->place());
        ghost->setContent(badge->content());
        return ghost;
    }
    if (auto found = std::find(m_chips.begin(), m_chips.end(), original); found != m_chips.end()) {
        const auto id = static_cast<PartialId>(found - m_chips.begin());
        auto* ghost = new PartialChip(m_paint, m_map || m_layout.isFlat(id));
        ghost->setPlace((*found)->place());
        ghost->setContent((*found)->content());
        return ghost;
    }
    return new ValueToken(m_paint, numberOn(reference.of), original->place().center());
}

/// What comes together in a step: for a value the numbers that are put in, for a product the badge
/// and the chip, for an update the gradient. A local partial comes from its function alone.
void GraphScene::addFlights(const Step& step, const GraphItem& target)
{
    const bool isJoined = step.kind == StepKind::Value || step.kind == StepKind::Product ||
                          step.kind == StepKind::PathSum || step.kind == StepKind::Update;
    for (const Reference& operand : step.operands) {
        GraphItem* from = itemFor(operand);
        // What an optimizer has kept stands nowhere on the graph.
        const bool isShown = operand.meaning != Meaning::Moment;
        if (!isJoined || !isShown || from == nullptr || from == &target || !from->isVisible()) {
            continue;
        }
        QGraphicsItem* ghost = ghostOf(operand);
        addItem(ghost);
        ghost->setZValue(1.0);
        m_animation.addFlight(ghost, target.place().center() - from->place().center());
    }
}

void GraphScene::animate(const Frame& frame)
{
    const std::optional<Step> step = frame.currentStep();
    GraphItem* target = itemFor(step->subject);
    if (target == nullptr || !target->isVisible()) {
        return;
    }
    m_animation.setTarget(target);
    addFlights(*step, *target);
    m_animation.start();
}

}  // namespace backhand
