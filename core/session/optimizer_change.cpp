// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/optimizer_change.h"

#include "core/expression/parser.h"
#include "core/session/counterpart.h"
#include "core/session/pass.h"

#include <utility>

namespace backhand {

namespace {

bool isOptimizer(const OptimizerSettings& optimizer)
{
    const auto isShare = [](double value) { return value >= 0.0 && value < 1.0; };
    return isShare(optimizer.beta) && isShare(optimizer.beta1) && isShare(optimizer.beta2) &&
           optimizer.epsilon > 0.0 && optimizer.epsilon <= maximumMagnitude;
}

}  // namespace

SessionState withOptimizer(SessionState state, const OptimizerSettings& optimizer)
{
    const std::size_t pass = state.view.playhead.pass;
    PassStart start = state.document.run.at(pass);
    if (!isOptimizer(optimizer) || optimizer == start.optimizer) {
        return state;
    }
    const bool isSameKind = optimizer.kind == start.optimizer.kind;
    start.optimizer = optimizer;
    if (isSameKind) {
        start.notices = noticesAt(*state.document.compiled, start);
        state.document.run = state.document.run.truncated(pass - 1).appended(std::move(start));
        return state;
    }
    CompileOptions options = state.document.compiled->options();
    options.optimizer = optimizer.kind;
    return begunAgain(std::move(state), std::move(options), std::move(start));
}

SessionState begunAgain(SessionState state, CompileOptions options, PassStart start)
{
    const std::shared_ptr<const CompiledModel> before = shownModel(state);
    start.moments.clear();
    start.updatesBefore = 0;
    state.document = compiledAgain(std::move(state.document), std::move(options));
    start.notices = noticesAt(*state.document.compiled, start);
    state.document.run = Run(std::move(start));
    Playhead& playhead = state.view.playhead;
    playhead = {1, counterpart(*before, playhead.step, *shownModel(state))};
    return state;
}

}  // namespace backhand
