// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"

#include <memory>
#include <string>
#include <vector>

namespace backhand::testing {

/// z = w1*x1 + w2*x2 + b, p = sigmoid(z), E = (p - t)^2 with the lesson's default numbers and
/// learning rate 1.
Scenario lessonScenario();

/// The lesson's eight training rows, which no single neuron can fit: x1, x2, t.
const Dataset& eightRows();
/// The lesson on these rows.
Scenario eightRowsScenario();

/// The lesson with this optimizer.
Scenario lessonBy(OptimizerKind kind, double learningRate);
/// The lesson on three of the rows, all at once.
Scenario batchOfThree();

/// A scenario of these lines; all values are 0 unless given.
Scenario scenarioOf(ModelSource model, std::map<std::string, double> values,
                    double learningRate = 1.0);

/// h0 = 2*w, then each h as the sum of two functions of the one before: 2^doublings paths lead from
/// w to the last line, E.
ModelSource doublingModel(int doublings);

/// The model of a source that is known to be right.
Model modelOf(const ModelSource& source);

std::shared_ptr<const CompiledModel> compiledOf(const ModelSource& source,
                                                CompileOptions options = {});

SessionState stateOf(Scenario scenario);
const SessionState& lessonState();  ///< the lesson as it is opened

/// The trace of pass 1.
Trace traceOf(const Scenario& scenario);

/// A variable by its name; the test fails with an exception where there is none.
VariableId idOf(const Model& model, const std::string& name);
VariableId idOf(const std::string& name);  ///< in the lesson

/// The state after these actions, one after the other.
SessionState after(SessionState state, const std::vector<Action>& actions);

/// The stretch of so many updates from the pass that is shown.
std::shared_ptr<const TrainedStretch> stretchOf(const SessionState& state, std::uint64_t updates);

/// The state once they have been taken.
SessionState afterTraining(const SessionState& state, std::uint64_t updates);

}  // namespace backhand::testing
