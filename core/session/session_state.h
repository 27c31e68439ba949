// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formula/shown_number.h"
#include "core/scenario/scenario.h"
#include "core/session/earlier_runs.h"
#include "core/session/run.h"
#include "core/session/scale.h"
#include "core/support/result.h"
#include "core/trace/compiled_model.h"

#include <memory>
#include <set>
#include <string>

namespace backhand {

/// Where we are: pass from 1, step from 0 (nothing computed yet) to the trace's step count.
struct Playhead {
    std::size_t pass = 1;
    std::size_t step = 0;

    bool operator==(const Playhead&) const = default;
};

/// What undo exchanges: the scenario as opened, the run with its values, and the runs before it.
struct Document {
    std::shared_ptr<const Scenario> scenario;
    std::shared_ptr<const CompiledModel> compiled;
    std::shared_ptr<const CompiledModel>
        operations;  ///< the same, lowered; null where that is too large
    Run run;
    EarlierRuns earlier = {};  ///< kept for comparison
    std::string runName = {};  ///< that a person gave the run while it was an earlier one

    bool operator==(const Document&) const = default;
};

/// What is shown and how; never undone.
struct View {
    Playhead playhead;
    VariableId followed =
        noVariable;  ///< the parameter in the chain strip; noVariable: the strip follows the step
    int digits = defaultDigits;
    bool logarithmic = false;         ///< the error chart's axis
    bool logarithmicUpdates = false;  ///< its axis of updates
    Scale scale = Scale::Functions;
    std::set<std::size_t> openLayers;  ///< of the graph: the folded ones that a person opened
    std::set<std::size_t> hiddenRuns;  ///< ids of the earlier runs that are not drawn

    bool operator==(const View&) const = default;
};

struct SessionState {
    Document document;
    View view;

    bool operator==(const SessionState&) const = default;
};

/// The model whose cards and steps are shown. Updates are always those of the model as it is
/// written.
const std::shared_ptr<const CompiledModel>& shownModel(const SessionState& state);

/// Compiles the model of a document anew, at both scales. Problems are those of the model.
Result<Document> compiledDocument(Document document, const Model& model, CompileOptions options);

/// The same model compiled in another way; the run stays.
Document compiledAgain(Document document, CompileOptions options);

/// How a scenario's model is compiled.
CompileOptions compileOptionsOf(const Scenario& scenario);

/// A new session on a scenario: pass 1, step 0. Problems are those of the model.
Result<SessionState> openSession(std::shared_ptr<const Scenario> scenario);

/// What a training from the pass that is shown begins with.
TrainingStart trainingStart(const SessionState& state);
/// The pass that a training began with is still there as it was, and would be trained in the same
/// way.
bool isStillThere(const TrainingStart& start, const SessionState& state);

/// The scenario as it would be saved now: with the values that are shown.
Scenario shownScenario(const SessionState& state);

}  // namespace backhand
