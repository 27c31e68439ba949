// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The derivative is computed by two independent ways, and held to a third: on the shipped scenarios
// and on random models with fan-out.

#include "core/autodiff/backward_pass.h"
#include "core/autodiff/forward_pass.h"
#include "core/autodiff/gradient_check.h"
#include "core/formula/plain_text.h"
#include "core/scenario/reader.h"
#include "core/trace/chain.h"
#include "core/trace/trace.h"
#include "tests/support/lesson.h"
#include "tests/support/path_sums.h"
#include "tests/support/pocket_calculator.h"
#include "tests/support/random_expressions.h"
#include "tests/support/test_data.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace backhand {

namespace {

const std::vector<std::string> shipped = testing::shippedScenarios();

Scenario shippedScenario(const std::string& name)
{
    return readScenario(testing::sourceFile("resources/scenarios/" + name + ".backhand")).value();
}

struct PathSum {
    double sum = 0.0;
    bool whole = true;  ///< all paths are listed
};

PathSum sumOverPaths(const Trace& trace, VariableId parameter)
{
    const Chain chain = chainOf(trace.compiled(), parameter);
    PathSum result;
    result.whole = !chain.folded;
    for (const ChainPath& path : chain.paths) {
        double product = 1.0;
        for (const ChainFactor& factor : path.factors) {
            product *= trace.partialValue(factor.partial);
        }
        result.sum += product;
    }
    return result;
}

/// What is wrong with the trace's gradients, as a sentence; empty where nothing is.
std::string disagreement(const Trace& trace)
{
    const std::vector<double> bounds = testing::gradientBounds(trace);
    const Tape& tape = trace.compiled().tape();
    const Slots numbers = forwardPass(tape, trace.given());
    const Slots adjoints = backwardPass(tape, numbers);
    for (const VariableId parameter : trace.model().withRole(Role::Parameter)) {
        const PathSum paths = sumOverPaths(trace, parameter);
        const double bound = bounds[parameter];
        const std::string& name = trace.model().variable(parameter).name;
        if (paths.whole && !(std::abs(adjoints[parameter] - paths.sum) <= bound)) {
            return name + ": the tape and the paths differ";
        }
        if (paths.whole && !(std::abs(trace.gradient(parameter) - paths.sum) <= bound)) {
            return name + ": the trace and the paths differ";
        }
    }
    const GradientCheck check = checkGradients(trace.model(), tape, trace.given());
    return check.withinBound ? std::string() : "the tape and the differences differ";
}

/// The first line of a trace that does not multiply out; empty where all do.
std::string wrongLine(const Trace& trace, int digits)
{
    for (std::size_t number = 1; number <= trace.stepCount(); ++number) {
        const Step step = trace.step(number, digits);
        const std::string line = plainText(step.substituted);
        if (std::isfinite(step.value) && !testing::multipliesOut(line, step.result)) {
            return "step " + std::to_string(number) + ": " + line + " gives not " +
                   step.result.text();
        }
    }
    return {};
}

/// dE/dw by the tape and as the trace shows it, undefined at the same points.
void expectTheSameSlope(const std::string& line, double w, double x)
{
    const Trace trace =
        testing::traceOf(testing::scenarioOf({{line}, {"x"}, {}, {"w"}}, {{"w", w}, {"x", x}}));
    const VariableId id = testing::idOf(trace.model(), "w");
    const Tape& tape = trace.compiled().tape();
    const double onTape = backwardPass(tape, forwardPass(tape, trace.given()))[tape.slotOf[id]];
    const double shown = trace.gradient(id);
    const bool isClose = std::abs(onTape - shown) <= 1e-12;
    EXPECT_TRUE(isClose || (std::isnan(onTape) && std::isnan(shown)))
        << line << " at w = " << w << ", x = " << x << ": " << onTape << " and " << shown;
}

}  // namespace

TEST(ShippedScenarios, HaveThePublishedNumbers)
{
    const nlohmann::json fixtures = testing::testData("fixtures.json");
    ASSERT_EQ(fixtures.size(), 11U);
    const auto expectClose = [](double actual, double expected, const std::string& what) {
        EXPECT_NEAR(actual, expected, 1e-12 * std::max(std::abs(expected), 1e-300)) << what;
    };
    for (const nlohmann::json& fixture : fixtures) {
        const std::string file = fixture["file"];
        const Scenario scenario =
            readScenario(testing::sourceFile("resources/scenarios/" + file)).value();
        const Trace trace = testing::traceOf(scenario);
        const auto idOf = [&](const std::string& name) {
            return testing::idOf(trace.model(), name);
        };
        for (const auto& [name, value] : fixture["values"].items()) {
            expectClose(trace.value(idOf(name)), value, file + " " + name);
        }
        for (const auto& [name, value] : fixture["gradients"].items()) {
            expectClose(trace.gradient(idOf(name)), value, file + " gradient of " + name);
        }
        for (const auto& [name, value] : fixture["updated"].items()) {
            expectClose(trace.newValue(idOf(name)), value, file + " new " + name);
        }
        expectClose(trace.newError(), fixture["next_error"], file + " next error");
    }
}

TEST(ShippedScenarios, HaveGradientsThatAgreeThreeWays)
{
    for (const std::string& name : shipped) {
        EXPECT_EQ(disagreement(testing::traceOf(shippedScenario(name))), "") << name;
    }
}

TEST(ShippedScenarios, MultiplyOutAtEveryNumberOfDigits)
{
    for (const std::string& name : shipped) {
        for (int digits = minimumDigits; digits <= maximumDigits; ++digits) {
            EXPECT_EQ(wrongLine(testing::traceOf(shippedScenario(name)), digits), "")
                << name << ", " << digits;
        }
    }
}

TEST(Powers, HaveTheSlopesOnTheTapeThatTheTraceShows)
{
    for (const char* line : {"E = w^x", "E = x^w", "E = w^w + 0*x", "E = w^(x - 1)", "E = (w*x)^x",
                             "E = w^0 + x", "E = w^(1 - 1) + x"}) {
        for (const double w : {-2.0, -1.0, 0.0, 1.0, 1.5}) {
            for (const double x : {-1.0, 0.0, 0.5, 1.0, 2.0}) {
                expectTheSameSlope(line, w, x);
            }
        }
    }
}

TEST(Gradients, AgreeToTheRoundingOfThePathsThatTheTapeAdds)
{
    // softplus(d3 - d3) has no partial, but its two ways on the tape cancel only up to rounding,
    // which is all there is where tanh is saturated.
    const ModelSource source{{"d3 = w1*x1 + w2*x2 + w1*x1", "d2 = w1*x2 + x1*w1 + d3*w2",
                              "d1 = softplus(d3 - d3) + tanh(d2 + d3)", "E = (b + d1 - t)^2"},
                             {"x1", "x2"},
                             {"t"},
                             {"w1", "w2", "b"}};
    EXPECT_EQ(
        disagreement(testing::traceOf(testing::scenarioOf(
            source, {{"x1", -1.08}, {"x2", -3}, {"t", -3}, {"w1", -1}, {"w2", -3}, {"b", -3}}))),
        "");
}

RC_GTEST_PROP(RandomModels, HaveGradientsThatAgreeThreeWays, ())
{
    const Trace trace = testing::traceOf(testing::randomScenario());
    RC_PRE(std::isfinite(trace.error()) && std::abs(trace.error()) < 1e4);
    RC_ASSERT(disagreement(trace) == "");
}

RC_GTEST_PROP(RandomModels, MultiplyOut, ())
{
    const Trace trace = testing::traceOf(testing::randomScenario());
    RC_PRE(std::isfinite(trace.error()) && std::abs(trace.error()) < 1e6);
    RC_ASSERT(wrongLine(trace, *rc::gen::inRange(2, 13)) == "");
}

}  // namespace backhand
