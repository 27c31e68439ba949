// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/timeline_ticks.h"

namespace backhand {

namespace {

Act groupOf(const PlannedStep& step)
{
    return step.act == Act::Check ? Act::Update : step.act;
}

/// What a tick of the coarse timeline stands for: in the backward act all steps that walk from one
/// definition.
VariableId ownerOf(const CompiledModel& model, const PlannedStep& step)
{
    const bool isWalked = step.act == Act::Backward && step.partial != noPartial;
    return isWalked ? model.partial(step.partial).of : step.of;
}

}  // namespace

std::vector<TimelineTick> timelineTicks(const CompiledModel& model)
{
    const std::vector<PlannedStep>& steps = model.steps();
    const bool byStep = steps.size() <= mostTicksByStep;
    std::vector<TimelineTick> ticks;
    VariableId owner = noVariable;
    for (std::size_t number = 1; number <= steps.size(); ++number) {
        const PlannedStep& step = steps[number - 1];
        const VariableId own = ownerOf(model, step);
        const bool begins = byStep || ticks.empty() || ticks.back().group != groupOf(step) ||
                            step.act == Act::Check ||
                            (own != owner && step.kind != StepKind::PathSum);
        if (begins) {
            ticks.push_back({number, number, groupOf(step)});
        }
        ticks.back().last = number;
        owner = step.kind == StepKind::PathSum ? owner : own;
    }
    return ticks;
}

}  // namespace backhand
