// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/model_change.h"

#include "core/scenario/model_edit.h"
#include "core/session/counterpart.h"
#include "core/session/pass.h"

#include <algorithm>

namespace backhand {

namespace {

/// A number that an update gave, and that no one has changed since, is still shown rounded.
void carryComputed(const SessionState& from, const Model& model, PassStart& start)
{
    const PassStart before = from.document.run.at(from.view.playhead.pass);
    const Model& old = from.document.compiled->model();
    const std::size_t oldRow = before.data->at(0).size();
    const std::size_t row = start.data->at(0).size();
    for (std::size_t index = 0; index < start.parameters.size(); ++index) {
        const std::optional<VariableId> same =
            old.find(model.variable(static_cast<VariableId>(row + index)).name);
        if (same && old.variable(*same).role == Role::Parameter) {
            start.computed[index] = before.computed[*same - oldRow];
        }
    }
}

VariableId sameParameter(const Model& before, VariableId parameter, const Model& now)
{
    if (parameter == noVariable) {
        return noVariable;
    }
    const std::optional<VariableId> same = now.find(before.variable(parameter).name);
    const bool isParameter = same && now.variable(*same).role == Role::Parameter;
    return isParameter ? *same : noVariable;
}

}  // namespace

Result<Document> editedDocument(const SetModel& edit)
{
    const Document& before = edit.from->document;
    Result<Scenario> asOpened = withModelText(*before.scenario, edit.text, edit.roles);
    if (!asOpened) {
        return asOpened.problems();
    }
    if (asOpened.value().model == before.scenario->model) {
        return before;
    }
    const Scenario shown = withModelText(shownScenario(*edit.from), edit.text, edit.roles).value();
    Result<SessionState> opened = openSession(std::make_shared<const Scenario>(shown));
    if (!opened) {
        return opened.problems();
    }
    Document document = std::move(opened).value().document;
    document.scenario = std::make_shared<const Scenario>(std::move(asOpened).value());
    PassStart start = firstPass(shown, *document.compiled);
    carryComputed(*edit.from, document.compiled->model(), start);
    document.run = Run(std::move(start));
    return document;
}

SessionState withDocument(SessionState state, const Document& document, std::size_t pass)
{
    const std::shared_ptr<const CompiledModel> shownBefore = shownModel(state);
    const std::shared_ptr<const CompiledModel> before = state.document.compiled;
    const Model& model = document.compiled->model();
    state.document = document;
    const CompiledModel& shown = *shownModel(state);
    Playhead& playhead = state.view.playhead;
    if (!(before->model() == model)) {
        playhead.step = counterpart(*shownBefore, playhead.step, shown);
        state.view.openLayers.clear();
        state.view.followed = sameParameter(before->model(), state.view.followed, model);
    }
    playhead.pass = std::clamp<std::size_t>(pass, 1, document.run.passCount());
    playhead.step = std::min(playhead.step, shown.steps().size());
    return state;
}

}  // namespace backhand
