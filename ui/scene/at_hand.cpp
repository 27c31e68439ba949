// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/at_hand.h"

namespace backhand {

namespace {

/// The definition that the backward pass reaches a variable from last.
VariableId userOf(const CompiledModel& model, VariableId variable)
{
    const std::vector<PartialId>& uses = model.usesOf(variable);
    return uses.empty() ? model.model().error() : model.partial(uses.back()).of;
}

}  // namespace

AtHand atHand(const Frame& frame)
{
    const CompiledModel& model = frame.compiled();
    if (frame.step() == 0 || frame.step() > model.steps().size()) {
        return {model.model().definitions().front().variable, noVariable};
    }
    const PlannedStep& step = model.steps()[frame.step() - 1];
    const auto givenOrNone = [&](VariableId variable) {
        return variable != noVariable && !model.model().isDefined(variable) ? variable : noVariable;
    };
    if (step.partial != noPartial) {
        const Partial& partial = model.partial(step.partial);
        return {partial.of, givenOrNone(partial.wrt)};
    }
    const VariableId subject = step.wrt != noVariable ? step.wrt : step.of;
    if (subject == noVariable) {
        return {model.model().error(), noVariable};
    }
    return model.model().isDefined(subject) ? AtHand{subject, noVariable}
                                            : AtHand{userOf(model, subject), subject};
}

}  // namespace backhand
