// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/emphasis.h"

#include <algorithm>
#include <tuple>

namespace backhand {

namespace {

bool isBefore(const Reference& a, const Reference& b)
{
    return std::tie(a.meaning, a.of, a.wrt) < std::tie(b.meaning, b.of, b.wrt);
}

}  // namespace

StepEmphasis::StepEmphasis(const Frame& frame)
    : m_model(frame.compiled()), m_step(frame.currentStep()), m_paths(frame.pathsAtHand())
{
    if (m_step) {
        m_used = m_step->operands;
        std::sort(m_used.begin(), m_used.end(), isBefore);
    }
}

bool StepEmphasis::uses(const Reference& reference) const
{
    return std::binary_search(m_used.begin(), m_used.end(), reference, isBefore);
}

Emphasis StepEmphasis::of(const Reference& reference, const Reference& orReference) const
{
    if (!m_step) {
        return Emphasis::Plain;
    }
    if (m_step->subject == reference || m_step->subject == orReference) {
        return Emphasis::Current;
    }
    return uses(reference) || uses(orReference) ? Emphasis::Lit : Emphasis::Dimmed;
}

Emphasis StepEmphasis::ofVariable(VariableId variable) const
{
    const Reference moment{Meaning::Moment, variable, noVariable};
    if (m_step && m_step->subject == moment) {
        return Emphasis::Current;
    }
    return of({Meaning::Value, variable, noVariable}, {Meaning::NewValue, variable, noVariable});
}

Emphasis StepEmphasis::ofPartial(PartialId id) const
{
    const Partial& partial = m_model.partial(id);
    const Reference reference{Meaning::LocalPartial, partial.of, partial.wrt};
    return of(reference, reference);
}

Emphasis StepEmphasis::ofGradient(VariableId variable) const
{
    const Reference reference{Meaning::Gradient, m_model.model().error(), variable};
    const Reference summed{Meaning::SummedGradient, m_model.model().error(), variable};
    // The error's own local partial is the gradient too: its badge comes with the same step.
    const bool isBoth = m_step && m_step->kind == StepKind::LocalPartial && m_step->isGradient &&
                        m_step->wrt == variable;
    return isBoth ? Emphasis::Lit : of(reference, summed);
}

Emphasis StepEmphasis::ofForwardEdge(VariableId from, VariableId to) const
{
    if (!m_step) {
        return Emphasis::Plain;
    }
    const bool isForward = m_step->kind == StepKind::Value || m_step->kind == StepKind::Check;
    const bool isUsed =
        m_step->of == to && (isForward || m_step->kind == StepKind::LocalPartial) &&
        (uses({Meaning::Value, from, noVariable}) || uses({Meaning::NewValue, from, noVariable}));
    return isUsed ? Emphasis::Lit : Emphasis::Dimmed;
}

Emphasis StepEmphasis::ofBackwardEdge(PartialId partial) const
{
    if (!m_step) {
        return Emphasis::Plain;
    }
    return m_step->partial == partial || m_paths.hasEdge(partial) ? Emphasis::Lit
                                                                  : Emphasis::Dimmed;
}

}  // namespace backhand
