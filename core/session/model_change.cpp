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

/// What an optimizer and a batch add to the steps; the order in which parameters are followed keeps
/// the step's number.
bool haveSameSteps(const CompileOptions& a, const CompileOptions& b)
{
    return a.optimizer == b.optimizer && a.isBatch == b.isBatch;
}

/// An id may stand for another run after an undo: what comes new is seen.
void showNewRuns(std::set<std::size_t>& hidden, const EarlierRuns& before, const EarlierRuns& now)
{
    std::erase_if(hidden, [&](std::size_t id) {
        const std::shared_ptr<const EarlierRun> old = before.find(id);
        const std::shared_ptr<const EarlierRun> run = now.find(id);
        return run && (!old || !(old->run == run->run));
    });
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
    PassStart start = document.run.at(1);
    carryComputed(*edit.from, document.compiled->model(), start);
    document.run = Run(std::move(start));
    return document;
}

SessionState withDocument(SessionState state, const Document& document, std::size_t pass)
{
    const std::shared_ptr<const CompiledModel> shownBefore = shownModel(state);
    const std::shared_ptr<const CompiledModel> before = state.document.compiled;
    const Model& model = document.compiled->model();
    showNewRuns(state.view.hiddenRuns, state.document.earlier, document.earlier);
    state.document = document;
    const CompiledModel& shown = *shownModel(state);
    Playhead& playhead = state.view.playhead;
    const bool isSameModel = before->model() == model;
    if (!isSameModel || !haveSameSteps(before->options(), document.compiled->options())) {
        playhead.step = counterpart(*shownBefore, playhead.step, shown);
    }
    if (!isSameModel) {
        state.view.openLayers.clear();
        state.view.followed = sameParameter(before->model(), state.view.followed, model);
    }
    playhead.pass = std::clamp<std::size_t>(pass, 1, document.run.passCount());
    playhead.step = std::min(playhead.step, shown.steps().size());
    return state;
}

}  // namespace backhand
