// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/graph_scene.h"

#include <algorithm>

namespace backhand {

GraphItem* GraphScene::itemFor(const Reference& reference) const
{
    switch (reference.meaning) {
    case Meaning::None: return nullptr;
    case Meaning::Value:
    case Meaning::NewValue: return m_nodes[reference.of];
    case Meaning::Gradient: return m_badges[reference.wrt];
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

QGraphicsItem* GraphScene::ghostOf(const Reference& reference)
{
    GraphItem* original = itemFor(reference);
    if (auto found = std::find(m_badges.begin(), m_badges.end(), original);
        found != m_badges.end() && *found) {
        auto* ghost = new GradientBadge(m_paint);
        ghost->setPlace((*found)->place());
        ghost->setContent((*found)->content());
        return ghost;
    }
    if (auto found = std::find(m_chips.begin(), m_chips.end(), original); found != m_chips.end()) {
        const auto id = static_cast<PartialId>(found - m_chips.begin());
        auto* ghost = new PartialChip(m_paint, m_layout.isFlat(id));
        ghost->setPlace((*found)->place());
        ghost->setContent((*found)->content());
        return ghost;
    }
    return nullptr;
}

void GraphScene::animate(const Frame& frame)
{
    const std::optional<Step> step = frame.currentStep();
    const bool isProduct = step->kind == StepKind::Product && step->isGradient;
    const bool bringsItem = isProduct || step->kind == StepKind::LocalPartial;
    GraphItem* target = bringsItem ? itemFor(step->subject) : nullptr;
    if (target == nullptr) {
        return;
    }
    m_animation.setTarget(target);
    if (isProduct) {
        for (const Reference& operand : step->operands) {
            if (QGraphicsItem* ghost = ghostOf(operand)) {
                addItem(ghost);
                ghost->setZValue(1.0);
                m_animation.addFlight(ghost, target->place().center() -
                                                 itemFor(operand)->place().center());
            }
        }
    }
    m_animation.start();
}

}  // namespace backhand
