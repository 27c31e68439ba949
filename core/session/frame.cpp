// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/frame.h"

#include "core/session/pass.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace backhand {

namespace {

/// What a step of the backward pass leads to on its way back: its own variable, and all that this
/// is computed from.
std::vector<bool> underVariable(const Model& model, VariableId variable)
{
    std::vector<bool> isUnder(model.variables().size(), false);
    isUnder[variable] = true;
    const std::vector<Definition>& definitions = model.definitions();
    for (auto definition = definitions.rbegin(); definition != definitions.rend(); ++definition) {
        if (isUnder[definition->variable]) {
            for (const VariableId input : definition->inputs) {
                isUnder[input] = true;
            }
        }
    }
    return isUnder;
}

/// The parameters that the step leads to, in declared order; all, where it leads to none.
std::vector<VariableId> parametersUnder(const CompiledModel& compiled, std::size_t step)
{
    std::vector<VariableId> parameters = compiled.model().withRole(Role::Parameter);
    const VariableId wrt = step == 0 ? noVariable : compiled.steps()[step - 1].wrt;
    if (wrt == noVariable) {
        return parameters;
    }
    const std::vector<bool> isUnder = underVariable(compiled.model(), wrt);
    std::vector<VariableId> under;
    std::copy_if(parameters.begin(), parameters.end(), std::back_inserter(under),
                 [&isUnder](VariableId parameter) { return isUnder[parameter]; });
    return under.empty() ? parameters : under;
}

}  // namespace

bool Frame::isChecked() const
{
    return reached(compiled().checkStep());
}

std::optional<Step> Frame::currentStep() const
{
    return step() == 0 ? std::nullopt : std::optional<Step>(trace.step(step(), digits()));
}

ShownNumber Frame::shownValue(VariableId variable) const
{
    const double value = trace.value(variable);
    return trace.isShownAsGiven(variable) ? shownGiven(value) : shownComputed(value, digits());
}

ShownNumber Frame::shownNewValue(VariableId variable) const
{
    const bool isComputed = compiled().changesWithUpdate(variable);
    return isComputed ? shownComputed(trace.newValue(variable), digits()) : shownValue(variable);
}

std::size_t Frame::gradientStepShown(VariableId variable) const
{
    const std::size_t sum = compiled().sampleSumStep(variable);
    return reached(sum) ? sum : compiled().gradientStep(variable);
}

std::optional<double> Frame::previousValue(VariableId parameter) const
{
    if (pass() < 2 || model().variable(parameter).role != Role::Parameter) {
        return std::nullopt;
    }
    // The parameters are the last of the given ones.
    return parametersBefore[parameter - (model().givenCount() - parametersBefore.size())];
}

Range Frame::range(VariableId variable) const
{
    const auto found = scenario().ranges.find(model().variable(variable).name);
    Range range = found == scenario().ranges.end() ? Range{} : found->second;
    const double value = trace.value(variable);
    range.minimum = std::min(range.minimum, value);
    range.maximum = std::max(range.maximum, value);
    return range;
}

VariableId Frame::followed() const
{
    if (state.view.followed != noVariable) {
        return state.view.followed;
    }
    if (step() != 0 && compiled().steps()[step() - 1].act == Act::Update) {
        return compiled().steps()[step() - 1].of;
    }
    const std::vector<VariableId> parameters = parametersUnder(compiled(), step());
    VariableId next = noVariable;
    for (const VariableId parameter : parameters) {
        // Among those whose gradient is still to come, the first to come.
        const std::size_t gradientStep = compiled().gradientStep(parameter);
        const bool isAhead = gradientStep >= step();
        if (isAhead && (next == noVariable || gradientStep < compiled().gradientStep(next))) {
            next = parameter;
        }
    }
    return next == noVariable && !parameters.empty() ? parameters.front() : next;
}

Frame deriveFrame(const SessionState& state)
{
    const PassStart start = state.document.run.at(state.view.playhead.pass);
    Trace trace = traceOf(shownModel(state), start);
    const UpdateRefusal refusal = updateRefusal(trace);
    const std::size_t pass = state.view.playhead.pass;
    std::vector<double> before =
        pass == 1 ? std::vector<double>() : state.document.run.parametersAt(pass - 1);
    return {state, std::move(trace), start.data, std::move(before), refusal, start.sample};
}

}  // namespace backhand
