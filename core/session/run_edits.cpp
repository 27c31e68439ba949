// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/run_edits.h"

#include "core/session/counterpart.h"
#include "core/session/pass.h"
#include "core/session/rate_sweep.h"
#include "core/session/reduce.h"

#include <algorithm>
#include <utility>

namespace backhand {

namespace {

/// The model with the steps of a run's updates, at the step that brings the same number as before.
void compileFor(SessionState& state, const PassStart& pass)
{
    const std::shared_ptr<const CompiledModel> before = shownModel(state);
    CompileOptions options = state.document.compiled->options();
    options.optimizer = pass.optimizer.kind;
    options.isBatch = state.document.scenario->order == SampleOrder::Batch;
    state.document = compiledAgain(std::move(state.document), std::move(options));
    std::size_t& step = state.view.playhead.step;
    step = counterpart(*before, step, *shownModel(state));
}

/// Not the same one, compiled in another way.
bool isOtherModel(const Document& before, const Document& after)
{
    return before.compiled != after.compiled &&
           !(before.compiled->model() == after.compiled->model());
}

bool losesUpdates(const Run& before, const Run& after)
{
    // The pass that an edit changes is no update that is lost: what led to it is still there.
    const std::size_t kept = std::min(before.sharedPasses(after) + 1, after.passCount());
    return before.passCount() > kept;
}

/// Of those that nobody asked for, the ones that say nothing beside this one.
void dropCovered(EarlierRuns& earlier, const EarlierRun& by)
{
    const EarlierRuns::List all = earlier.all();
    for (const auto& run : all) {
        const bool isAskedFor = run->isSwept || !run->name.empty();
        if (!isAskedFor && covers(by, *run)) {
            earlier = earlier.without(run->id);
        }
    }
}

void keepDropped(const Document& before, SessionState& after)
{
    EarlierRun dropped = earlierRun(before.run, before.scenario);
    dropped.name = before.runName;
    const EarlierRuns::List& all = after.document.earlier.all();
    const bool isCovered =
        covers(earlierRun(after.document.run, after.document.scenario), dropped) ||
        std::any_of(all.begin(), all.end(),
                    [&dropped](const auto& run) { return covers(*run, dropped); });
    if (isCovered && dropped.name.empty()) {
        return;
    }
    dropCovered(after.document.earlier, dropped);
    const PassStart last = before.run.at(before.run.passCount());
    dropped.ended = updateRefusal(traceOf(before.compiled, last));
    after.document.earlier = after.document.earlier.with(std::move(dropped));
}

}  // namespace

void editRuns(SessionState& state, const RenameRun& action)
{
    state.document.earlier = state.document.earlier.renamed(action.id, action.name);
}

void editRuns(SessionState& state, const DeleteRun& action)
{
    state.document.earlier = state.document.earlier.without(action.id);
}

void editRuns(SessionState& state, const OpenRun& action)
{
    if (const std::shared_ptr<const EarlierRun> run = state.document.earlier.find(action.id)) {
        state.document.earlier = state.document.earlier.without(action.id);
        state.document.scenario = run->scenario;
        state.document.run = run->run;
        state.document.runName = run->name;
        state.view.playhead.pass = run->run.passCount();
        compileFor(state, run->run.at(run->run.passCount()));
    }
}

void editRuns(SessionState& state, const AddRuns& action)
{
    if (!isStillThere(action.sweep->start, state)) {
        return;
    }
    for (const SweptRun& swept : action.sweep->runs) {
        EarlierRun run = earlierRun(swept.run, state.document.scenario);
        run.isSwept = true;
        run.ended = swept.ended;
        state.document.earlier = state.document.earlier.with(std::move(run));
    }
}

void editRuns(SessionState& state, const HideRun& action)
{
    if (!action.hidden) {
        state.view.hiddenRuns.erase(action.id);
    } else if (state.document.earlier.find(action.id)) {
        state.view.hiddenRuns.insert(action.id);
    }
}

SessionState withDroppedRun(const SessionState& before, SessionState after)
{
    const Run& shown = after.document.run;
    if (before.document.run == shown || isOtherModel(before.document, after.document)) {
        return after;
    }
    if (!after.document.earlier.all().empty()) {
        dropCovered(after.document.earlier, earlierRun(shown, after.document.scenario));
    }
    if (losesUpdates(before.document.run, shown)) {
        keepDropped(before.document, after);
        // The name went with the run, unless another one was opened, which brought its own.
        const bool isOwn = after.document.runName != before.document.runName;
        after.document.runName = isOwn ? after.document.runName : std::string();
    }
    return after;
}

}  // namespace backhand
