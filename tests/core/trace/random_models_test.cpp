// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Models with fan-out, up to twelve functions deep, hold the three derivatives to each other: the
// tape's, the symbolic partials' along the paths, and central differences. RC_PARAMS, which
// RapidCheck reads from the environment, sets how many (CONTRIBUTING.md).

#include "core/autodiff/backward_pass.h"
#include "core/autodiff/forward_pass.h"
#include "core/autodiff/gradient_check.h"
#include "core/scenario/writer.h"
#include "core/trace/trace.h"
#include "tests/support/lesson.h"
#include "tests/support/path_sums.h"
#include "tests/support/random_expressions.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

namespace backhand {

namespace {

/// The signs of all arguments of relu and abs.
void addKinks(const Expression& expression, const std::map<std::string, double>& values,
              std::vector<bool>& isPositive)
{
    const Operation operation = expression.operation();
    if (operation == Operation::Relu || operation == Operation::Abs) {
        isPositive.push_back(testing::valueOf(expression.operand(0), values) > 0.0);
    }
    for (const Expression& operand : expression.operands()) {
        addKinks(operand, values, isPositive);
    }
}

std::vector<bool> sidesOfKinks(const Model& model, std::map<std::string, double> values)
{
    std::vector<bool> isPositive;
    for (const Definition& definition : model.definitions()) {
        addKinks(definition.expression, values, isPositive);
        values[model.variable(definition.variable).name] =
            testing::valueOf(definition.expression, values);
    }
    return isPositive;
}

/// No kink lies within the reach of the differences, a step of 0.02 or of 0.02 of the number.
bool isAwayFromKinks(const Model& model, const Scenario& scenario)
{
    const std::vector<bool> here = sidesOfKinks(model, scenario.values);
    for (const std::string& parameter : scenario.model.parameters) {
        for (const double side : {-1.0, -0.5, 0.5, 1.0}) {
            std::map<std::string, double> moved = scenario.values;
            double& value = moved[parameter];
            value += side * 0.02 * std::max(1.0, std::abs(value));
            if (sidesOfKinks(model, moved) != here) {
                return false;
            }
        }
    }
    return true;
}

/// No number turns so fast with a parameter that differences of these steps could not follow it.
bool isTame(const Trace& trace)
{
    constexpr double fastest = 30.0;
    for (const VariableId parameter : trace.model().withRole(Role::Parameter)) {
        for (const double magnitude : testing::pathSums(trace, parameter).ofMagnitudes) {
            if (!(magnitude < fastest)) {
                return false;
            }
        }
    }
    return true;
}

/// What is wrong with the gradients by the tape and by the partials, as a sentence; empty where
/// nothing is. They may differ by 1e-12 of the sum of the magnitudes of all paths.
std::string disagreementOf(const Trace& trace)
{
    const std::vector<double> bounds = testing::gradientBounds(trace);
    const Tape& tape = trace.compiled().tape();
    const Slots adjoints = backwardPass(tape, forwardPass(tape, trace.given()));
    const VariableId error = trace.model().error();
    for (const VariableId parameter : trace.model().withRole(Role::Parameter)) {
        const testing::PathSums paths = testing::pathSums(trace, parameter);
        const double bound = bounds[parameter];
        const std::string& name = trace.model().variable(parameter).name;
        if (!(std::abs(adjoints[parameter] - paths.sum[error]) <= bound)) {
            return name + ": the tape and the paths differ";
        }
        if (!(std::abs(trace.gradient(parameter) - paths.sum[error]) <= bound)) {
            return name + ": the trace and the paths differ";
        }
    }
    return {};
}

/// How many functions stand within each other.
std::size_t depthOf(const Model& model)
{
    std::vector<std::size_t> depth(model.variables().size(), 0);
    for (const Definition& definition : model.definitions()) {
        for (const VariableId input : definition.inputs) {
            depth[definition.variable] = std::max(depth[definition.variable], depth[input] + 1);
        }
    }
    return depth[model.error()];
}

}  // namespace

RC_GTEST_PROP(DeepRandomModels, HaveGradientsThatAreTheSumsOverAllPaths, ())
{
    const Scenario scenario = testing::randomDeepScenario();
    const Trace trace = testing::traceOf(scenario);
    RC_PRE(std::isfinite(trace.error()));
    RC_LOG() << writeScenario(scenario);
    RC_ASSERT(disagreementOf(trace) == "");
}

RC_GTEST_PROP(DeepRandomModels, HaveGradientsThatAgreeThreeWays, ())
{
    const Scenario scenario = testing::randomDeepScenario();
    const Trace trace = testing::traceOf(scenario);
    RC_PRE(isTame(trace));
    RC_PRE(isAwayFromKinks(trace.model(), scenario));
    RC_TAG(depthOf(trace.model()));
    RC_LOG() << writeScenario(scenario);
    RC_ASSERT(disagreementOf(trace) == "");
    const GradientCheck check =
        checkGradients(trace.model(), trace.compiled().tape(), trace.given());
    RC_ASSERT(check.largest <= gradientCheckBound);
}

}  // namespace backhand
