// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/samples_change.h"

#include "core/scenario/reader.h"
#include "core/session/optimizer_change.h"
#include "core/session/pass.h"
#include "core/support/bits.h"

#include <algorithm>
#include <cmath>

namespace backhand {

namespace {

bool isRow(const std::vector<double>& row, std::size_t length)
{
    return row.size() == length && std::all_of(row.begin(), row.end(), [](double value) {
               return std::isfinite(value) && std::abs(value) <= maximumMagnitude;
           });
}

bool areRows(const Dataset& rows, std::size_t length)
{
    return !rows.empty() && rows.size() <= maximumSamples &&
           std::all_of(rows.begin(), rows.end(),
                       [length](const auto& row) { return isRow(row, length); });
}

bool sameRows(const Dataset& a, const Dataset& b)
{
    return &a == &b || std::equal(a.begin(), a.end(), b.begin(), b.end(),
                                  [](const auto& x, const auto& y) { return sameBits(x, y); });
}

/// A single row is what the values are; several are the samples.
void putRows(Scenario& scenario, const std::shared_ptr<const Dataset>& rows)
{
    const bool isSingle = rows->size() == 1;
    scenario.samples = isSingle ? SharedDataset() : SharedDataset(rows);
    std::size_t column = 0;
    for (const auto* names : {&scenario.model.inputs, &scenario.model.targets}) {
        for (const std::string& name : *names) {
            if (isSingle) {
                scenario.values[name] = rows->front()[column++];
            } else {
                scenario.values.erase(name);
            }
        }
    }
}

/// The pass as the scenario's order has it: the row that it takes, the error over all of them.
PassStart ordered(PassStart start, std::size_t pass, const SessionState& state)
{
    const Scenario& scenario = *state.document.scenario;
    start.sample = sampleOfUpdate(pass, start.data->size(), scenario.order, scenario.seed);
    start.summedError = summedError(*state.document.compiled, start);
    start.notices = noticesAt(*state.document.compiled, start);
    return start;
}

SessionState withShownPass(SessionState state, PassStart start)
{
    const std::size_t pass = state.view.playhead.pass;
    start = ordered(std::move(start), pass, state);
    state.document.run = state.document.run.truncated(pass - 1).appended(std::move(start));
    return state;
}

}  // namespace

SessionState withSamples(SessionState state, const SetSamples& edit)
{
    PassStart start = state.document.run.at(state.view.playhead.pass);
    const std::size_t length = start.data->front().size();
    if (length == 0 || !edit.rows || !areRows(*edit.rows, length) ||
        sameRows(*edit.rows, *start.data)) {
        return state;
    }
    Scenario scenario = *state.document.scenario;
    putRows(scenario, edit.rows);
    state.document.scenario = std::make_shared<const Scenario>(std::move(scenario));
    start.data = edit.rows;
    return withShownPass(std::move(state), std::move(start));
}

SessionState withOrder(SessionState state, const SetSampleOrder& edit)
{
    Scenario scenario = *state.document.scenario;
    if (scenario.order == edit.order && scenario.seed == edit.seed) {
        return state;
    }
    scenario.order = edit.order;
    scenario.seed = edit.seed;
    state.document.scenario = std::make_shared<const Scenario>(std::move(scenario));
    PassStart start = state.document.run.at(state.view.playhead.pass);
    CompileOptions options = state.document.compiled->options();
    options.isBatch = edit.order == SampleOrder::Batch;
    if (options == state.document.compiled->options()) {
        return withShownPass(std::move(state), std::move(start));
    }
    start = ordered(std::move(start), 1, state);
    return begunAgain(std::move(state), std::move(options), std::move(start));
}

}  // namespace backhand
