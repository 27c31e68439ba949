// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/motion.h"

#include <algorithm>
#include <stdexcept>

namespace backhand {

namespace {

/// Two neighbouring steps belong to one stretch: that is, to one definition, or to one act.
using SameStretch = bool (*)(const CompiledModel& model, std::size_t a, std::size_t b);

const PlannedStep& stepAt(const CompiledModel& model, std::size_t number)
{
    return model.steps()[number - 1];
}

bool inSameAct(const CompiledModel& model, std::size_t a, std::size_t b)
{
    return stepAt(model, a).act == stepAt(model, b).act;
}

/// The sum over paths has no partial of its own: it stands with the contribution before it. The
/// sums over samples, which walk from nowhere, are one stretch.
VariableId definitionWalkedFrom(const CompiledModel& model, std::size_t number)
{
    const StepKind kind = stepAt(model, number).kind;
    if (kind == StepKind::SampleSum) {
        return noVariable;
    }
    const bool isSum = kind == StepKind::PathSum;
    return model.partial(stepAt(model, isSum ? number - 1 : number).partial).of;
}

bool inSameDefinition(const CompiledModel& model, std::size_t a, std::size_t b)
{
    if (!inSameAct(model, a, b)) {
        return false;
    }
    switch (stepAt(model, a).act) {
    case Act::Backward: return definitionWalkedFrom(model, a) == definitionWalkedFrom(model, b);
    case Act::Update: return stepAt(model, a).of == stepAt(model, b).of;
    default: return false;
    }
}

/// The first step of the next stretch; the last step of all where there is none.
std::size_t forward(const CompiledModel& model, std::size_t step, SameStretch same)
{
    const std::size_t last = model.steps().size();
    std::size_t next = step + 1;
    while (step != 0 && next < last && same(model, step, next)) {
        ++next;
    }
    return std::min(next, last);
}

std::size_t firstOfStretch(const CompiledModel& model, std::size_t step, SameStretch same)
{
    while (step > 1 && same(model, step - 1, step)) {
        --step;
    }
    return step;
}

/// The first step of this stretch, or of the one before where we are there already; 0 where there
/// is none.
std::size_t backward(const CompiledModel& model, std::size_t step, SameStretch same)
{
    if (step <= 1) {
        return 0;
    }
    const std::size_t first = firstOfStretch(model, step, same);
    return first < step ? first : firstOfStretch(model, step - 1, same);
}

}  // namespace

std::size_t stepAfter(const CompiledModel& model, std::size_t step, Motion motion)
{
    const std::size_t last = model.steps().size();
    switch (motion) {
    case Motion::NextStep: return std::min(step + 1, last);
    case Motion::PreviousStep: return step == 0 ? 0 : step - 1;
    case Motion::FirstStep: return 0;
    case Motion::LastStep: return last;
    case Motion::NextDefinition: return forward(model, step, inSameDefinition);
    case Motion::PreviousDefinition: return backward(model, step, inSameDefinition);
    case Motion::NextAct: return forward(model, step, inSameAct);
    case Motion::PreviousAct: return backward(model, step, inSameAct);
    }
    throw std::logic_error("Every motion has its step.");
}

}  // namespace backhand
