// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/graph_scene.h"
#include "ui/scene/scene_contents.h"
#include "ui/words/graph_words.h"
#include "ui/words/step_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backhand {

void GraphScene::showPills(const Frame& frame, const StepEmphasis& emphasis)
{
    for (VariableId id = 0; id < frame.model().givenCount(); ++id) {
        m_pills[id]->setPlace(m_layout.node(id));
        m_pills[id]->setVisible(!m_layout.node(id).isEmpty());
        if (!m_pills[id]->isVisible()) {
            continue;
        }
        const Variable& variable = frame.model().variable(id);
        const bool isUpdated = frame.reached(frame.compiled().updateStep(id));
        PillContent content;
        content.symbol = Formula::name(variable.name, {Meaning::Value, id, noVariable});
        content.value = givenText(frame, id);
        content.newValue = isUpdated ? numberText(frame.shownNewValue(id)) : QString();
        content.role = variable.role;
        content.emphasis = emphasis.ofVariable(id);
        content.pinned = frame.state.view.followed == id;
        m_pills[id]->setContent(content);
        m_pills[id]->setWords(words::pillName(frame, id), words::pillHelp(frame, id));
    }
}

CardContent GraphScene::cardContent(const Frame& frame, VariableId id,
                                    const StepEmphasis& emphasis) const
{
    const std::size_t valueStep = frame.compiled().valueStep(id);
    const bool isKnown = frame.reached(valueStep);
    CardContent content;
    content.title = words::cardTitle(frame, id);
    content.formula = equationOf(frame, id);
    const bool isNew = frame.isChecked() && frame.compiled().changesWithUpdate(id);
    if (isNew) {
        content.substituted = frame.trace.recomputed(id, frame.digits()).substituted;
    } else if (isKnown) {
        content.substituted = frame.trace.step(valueStep, frame.digits()).substituted;
    }
    content.picture = m_pictures[id - frame.model().givenCount()].make(frame);
    content.value = isKnown ? numberText(frame.shownValue(id)) : u"?"_s;
    content.newValue = isNew ? numberText(frame.shownNewValue(id)) : QString();
    content.choice = choiceOf(frame, id);
    content.emphasis = emphasis.ofVariable(id);
    return content;
}

void GraphScene::showCards(const Frame& frame, const StepEmphasis& emphasis)
{
    for (const Definition& definition : frame.model().definitions()) {
        const VariableId id = definition.variable;
        if (m_cards[id] != nullptr) {
            m_cards[id]->setContent(cardContent(frame, id, emphasis));
            m_cards[id]->setWords(words::cardName(frame, id), words::cardHelp(frame, id));
        }
    }
}

void GraphScene::showChips(const Frame& frame, const StepEmphasis& emphasis)
{
    for (PartialId id = 0; id < m_chips.size(); ++id) {
        const std::size_t stepNumber = frame.compiled().partialStep(id);
        const bool isKnown = frame.reached(stepNumber) && !m_layout.chip(id).isEmpty();
        m_chips[id]->setVisible(isKnown);
        if (isKnown) {
            const Step step = frame.trace.step(stepNumber, frame.digits());
            m_chips[id]->setPlace(m_layout.chip(id));
            m_chips[id]->setContent(
                {step.symbol, numberText(step.result), stepNumber, emphasis.ofPartial(id)});
            m_chips[id]->setWords(words::derivativeName(step), words::chipHelp(frame, step));
        }
    }
}

void GraphScene::showBadges(const Frame& frame, const StepEmphasis& emphasis)
{
    for (VariableId id = 0; id < m_badges.size(); ++id) {
        if (m_badges[id] == nullptr) {
            continue;
        }
        const std::size_t stepNumber = frame.gradientStepShown(id);
        const bool isKnown = frame.reached(stepNumber) && !m_layout.badge(id).isEmpty();
        m_badges[id]->setVisible(isKnown);
        if (isKnown) {
            const Step step = frame.trace.step(stepNumber, frame.digits());
            m_badges[id]->setPlace(m_layout.badge(id));
            m_badges[id]->setContent({step.symbol,
                                      m_badges[id]->isSmall()
                                          ? fewDigits(frame, step.value, step.result)
                                          : numberText(step.result),
                                      stepNumber, emphasis.ofGradient(id)});
            m_badges[id]->setWords(words::derivativeName(step), words::badgeHelp(frame, step));
        }
    }
}

void GraphScene::showEdges(const Frame& frame, const StepEmphasis& emphasis)
{
    for (std::size_t index = 0; index < m_forward.size(); ++index) {
        const GraphEdge& edge = m_layout.forwardEdges()[index];
        Emphasis strongest = emphasis.ofForwardEdge(edge.from, edge.to);
        for (const EdgeUse& use : edge.others) {
            strongest = std::max(strongest, emphasis.ofForwardEdge(use.from, use.to));
        }
        m_forward[index]->setEmphasis(strongest);
    }
    for (std::size_t index = 0; index < m_backward.size(); ++index) {
        const GraphEdge& edge = m_layout.backwardEdges()[index];
        Emphasis strongest = emphasis.ofBackwardEdge(edge.partial);
        bool isWalked = frame.reached(frame.compiled().partialStep(edge.partial));
        for (const EdgeUse& use : edge.others) {
            strongest = std::max(strongest, emphasis.ofBackwardEdge(use.partial));
            isWalked = isWalked || frame.reached(frame.compiled().partialStep(use.partial));
        }
        m_backward[index]->setVisible(isWalked);
        m_backward[index]->setEmphasis(strongest);
    }
}

}  // namespace backhand
