// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/pass.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace backhand {

using testing::compiledOf;
using testing::lessonScenario;
using testing::scenarioOf;

namespace {

/// E = (w*x - t)^2 with w = 3 over the rows (2, 1) and (1, 5).
Scenario twoRows()
{
    Scenario scenario = scenarioOf({{"E = (w*x - t)^2"}, {"x"}, {"t"}, {"w"}}, {{"w", 3.0}}, 0.1);
    scenario.samples = {{2.0, 1.0}, {1.0, 5.0}};
    return scenario;
}

PassStart firstPassOf(const Scenario& scenario)
{
    return firstPass(scenario, *compiledOf(scenario.model));
}

PassStart randomPassOf(const Scenario& scenario, std::uint64_t seed)
{
    return randomPass(firstPassOf(scenario), scenario, compiledOf(scenario.model), seed);
}

/// One draw for E = (w - x - t)^2 with these ranges.
PassStart drawnWithin(const Range& x, const Range& t, const Range& w, std::uint64_t seed)
{
    Scenario scenario = scenarioOf({{"E = (w - x - t)^2"}, {"x"}, {"t"}, {"w"}}, {});
    scenario.ranges = {{"x", x}, {"t", t}, {"w", w}};
    return randomPassOf(scenario, seed);
}

}  // namespace

TEST(FirstPass, BeginsWithTheNumbersOfTheScenario)
{
    const PassStart start = firstPassOf(lessonScenario());
    EXPECT_EQ(start.parameters, (std::vector<double>{1.45, -0.66, 0.0}));
    EXPECT_EQ(start.computed, (std::vector<bool>{false, false, false}));
    EXPECT_EQ(*start.data, (Dataset{{2.0, 1.5, 0.0}}));
    EXPECT_EQ(start.sample, 0U);
    EXPECT_EQ(start.learningRate, 1.0);
    EXPECT_NEAR(start.summedError, 0.75867436, 1e-8);
}

TEST(FirstPass, TakesTheRowsWhereThereAreSamples)
{
    const PassStart start = firstPassOf(twoRows());
    EXPECT_EQ(*start.data, (Dataset{{2.0, 1.0}, {1.0, 5.0}}));
    EXPECT_EQ(start.given(), (std::vector<double>{2.0, 1.0, 3.0}));
    EXPECT_DOUBLE_EQ(start.summedError, 29.0);  // (6 - 1)^2 + (3 - 5)^2
}

TEST(FirstPass, DrawsItsRowWhereTheOrderIsRandom)
{
    Scenario scenario = twoRows();
    scenario.order = SampleOrder::Random;
    for (std::uint64_t seed = 0; seed < 8; ++seed) {
        scenario.seed = seed;
        EXPECT_EQ(firstPassOf(scenario).sample, sampleOfUpdate(1, 2, SampleOrder::Random, seed))
            << seed;
    }
}

TEST(FirstPass, DoesWithoutParameters)
{
    const PassStart start = firstPassOf(scenarioOf({{"E = x^2"}, {"x"}, {}, {}}, {{"x", 3.0}}));
    EXPECT_TRUE(start.parameters.empty());
    EXPECT_TRUE(start.computed.empty());
    EXPECT_DOUBLE_EQ(start.summedError, 9.0);
}

TEST(FirstPass, DoesWithoutInputsAndTargets)
{
    const PassStart start = firstPassOf(scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 3.0}}));
    EXPECT_EQ(*start.data, (Dataset{{}}));
    EXPECT_EQ(start.given(), (std::vector<double>{3.0}));
}

TEST(TraceOf, IsOfThePassesOwnRow)
{
    PassStart start = firstPassOf(twoRows());
    start.sample = 1;
    const Trace trace = traceOf(compiledOf(twoRows().model), start);
    EXPECT_DOUBLE_EQ(trace.error(), 4.0);
    EXPECT_DOUBLE_EQ(trace.gradient(2), -4.0);  // 2 (3 - 5) 1
    EXPECT_EQ(trace.learningRate(), 0.1);
}

TEST(NextPass, BeginsWithTheUpdatedParameters)
{
    const PassStart start = firstPassOf(twoRows());
    const PassStart next = nextPass(start, traceOf(compiledOf(twoRows().model), start), 1);
    ASSERT_EQ(next.parameters.size(), 1U);
    EXPECT_DOUBLE_EQ(next.parameters[0], 1.0);  // 3 - 0.1 * 2 (6 - 1) 2
    EXPECT_EQ(next.computed, (std::vector<bool>{true}));
    EXPECT_EQ(next.sample, 1U);
    EXPECT_EQ(next.learningRate, 0.1);
    EXPECT_DOUBLE_EQ(next.summedError, 17.0);  // (2 - 1)^2 + (1 - 5)^2
}

TEST(NextPass, SharesTheDataOfThePassBefore)
{
    const PassStart start = firstPassOf(twoRows());
    EXPECT_EQ(nextPass(start, traceOf(compiledOf(twoRows().model), start), 1).data, start.data);
}

TEST(NextPass, UpdatesAllParametersFromTheOldValues)
{
    const Scenario scenario =
        scenarioOf({{"E = v*w"}, {}, {}, {"v", "w"}}, {{"v", 2.0}, {"w", 5.0}}, 0.5);
    const PassStart start = firstPassOf(scenario);
    const PassStart next = nextPass(start, traceOf(compiledOf(scenario.model), start), 0);
    EXPECT_EQ(next.parameters, (std::vector<double>{-0.5, 4.0}));  // 2 - 0.5*5, 5 - 0.5*2
}

TEST(SummedError, IsUndefinedWhereOneRowIs)
{
    Scenario scenario = scenarioOf({{"E = ln(w*x)"}, {"x"}, {}, {"w"}}, {{"w", 1.0}});
    scenario.samples = {{1.0}, {-1.0}, {2.0}};
    EXPECT_TRUE(std::isnan(firstPassOf(scenario).summedError));
}

TEST(SummedError, IsUndefinedBeyondTheLargestDouble)
{
    Scenario scenario = scenarioOf({{"E = exp(w*x)"}, {"x"}, {}, {"w"}}, {{"w", 709.7}});
    scenario.samples = {{1.0}};
    EXPECT_TRUE(std::isfinite(firstPassOf(scenario).summedError));
    scenario.samples = {{1.0}, {1.0}};
    EXPECT_TRUE(std::isnan(firstPassOf(scenario).summedError));
}

TEST(SummedError, AddsInTheOrderOfTheRows)
{
    Scenario scenario = scenarioOf({{"E = w*x"}, {"x"}, {}, {"w"}}, {{"w", 1.0}});
    scenario.samples = {{0.1}, {0.2}, {0.3}};
    EXPECT_EQ(firstPassOf(scenario).summedError, 0.1 + 0.2 + 0.3);
}

RC_GTEST_PROP(RandomPass, DrawsInputsInHalvesTargetsOfZeroOrOneAndTheRestInTenths,
              (std::uint64_t seed))
{
    const std::vector<double> given = drawnWithin({-5, 5}, {-5, 5}, {-5, 5}, seed).given();
    RC_ASSERT(std::trunc(given[0] * 2.0) == given[0] * 2.0);
    RC_ASSERT(given[1] == 0.0 || given[1] == 1.0);
    RC_ASSERT(std::abs(given[2] * 10.0 - std::round(given[2] * 10.0)) < 1e-12);
    for (const double value : given) {
        RC_ASSERT(std::abs(value) <= 5.0);
        RC_ASSERT(value != 0.0 || !std::signbit(value));  // never -0
    }
}

TEST(RandomPass, ReachesBothEndsOfARange)
{
    bool reachesMinimum = false;
    bool reachesMaximum = false;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const double w = drawnWithin({-5, 5}, {0, 1}, {-0.2, 0.2}, seed).parameters[0];
        reachesMinimum = reachesMinimum || w == -0.2;
        reachesMaximum = reachesMaximum || w == 0.2;
        EXPECT_LE(std::abs(w), 0.2);
    }
    EXPECT_TRUE(reachesMinimum);
    EXPECT_TRUE(reachesMaximum);
}

TEST(RandomPass, TakesTheMiddleOfARangeThatHoldsNoFriendlyNumber)
{
    const PassStart pass = drawnWithin({0.1, 0.4}, {0.25, 0.75}, {0.51, 0.59}, 3);
    EXPECT_DOUBLE_EQ(pass.given()[0], 0.25);
    EXPECT_DOUBLE_EQ(pass.given()[2], 0.55);
}

TEST(RandomPass, DrawsATargetInTenthsWhereZeroOrOneIsOutOfRange)
{
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const double t = drawnWithin({-5, 5}, {0.1, 0.9}, {-5, 5}, seed).given()[1];
        EXPECT_GE(t, 0.1);
        EXPECT_LE(t, 0.9);
        EXPECT_NEAR(t * 10.0, std::round(t * 10.0), 1e-12);
    }
}

TEST(RandomPass, IsTheSameFromTheSameSeedAndDiffersFromAnother)
{
    EXPECT_EQ(randomPassOf(lessonScenario(), 5).given(), randomPassOf(lessonScenario(), 5).given());
    EXPECT_NE(randomPassOf(lessonScenario(), 5).given(), randomPassOf(lessonScenario(), 6).given());
}

TEST(RandomPass, LeavesTheRowsAndTheLearningRateAsTheyAre)
{
    const Scenario scenario = twoRows();
    const PassStart start = firstPassOf(scenario);
    const PassStart pass = randomPass(start, scenario, compiledOf(scenario.model), 4);
    EXPECT_EQ(pass.data, start.data);
    EXPECT_EQ(pass.learningRate, 0.1);
    EXPECT_NE(pass.parameters, start.parameters);
    EXPECT_EQ(pass.computed, (std::vector<bool>{false}));
}

TEST(RandomPass, KnowsTheErrorOfWhatItDrew)
{
    const Scenario scenario = twoRows();
    const PassStart pass = randomPassOf(scenario, 4);
    const double w = pass.parameters[0];
    EXPECT_DOUBLE_EQ(pass.summedError, std::pow(2.0 * w - 1.0, 2) + std::pow(w - 5.0, 2));
}

TEST(RandomPass, DrawsAgainWhereTheErrorIsUndefined)
{
    Scenario scenario = scenarioOf({{"E = ln(w)"}, {}, {}, {"w"}}, {{"w", 1.0}});
    scenario.ranges = {{"w", {-1.0, 1.0}}};
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        EXPECT_GT(randomPassOf(scenario, seed).parameters[0], 0.0) << seed;
    }
}

TEST(RandomPass, DrawsAgainWhereAGradientIsUndefined)
{
    Scenario scenario = scenarioOf({{"E = sqrt(w)"}, {}, {}, {"w"}}, {{"w", 1.0}});
    scenario.ranges = {{"w", {0.0, 0.1}}};  // 0 or 0.1; the slope at 0 has no value
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        EXPECT_EQ(randomPassOf(scenario, seed).parameters[0], 0.1) << seed;
    }
}

TEST(RandomPass, DrawsAgainWhereASigmoidIsSaturated)
{
    Scenario scenario = scenarioOf({{"p = sigmoid(w)", "E = (p - t)^2"}, {}, {"t"}, {"w"}},
                                   {{"w", 1.0}, {"t", 0.0}});
    scenario.ranges = {{"w", {-20.0, 20.0}}};
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const double p = 1.0 / (1.0 + std::exp(-randomPassOf(scenario, seed).parameters[0]));
        EXPECT_GE(p * (1.0 - p), 0.001) << seed;
    }
}

TEST(RandomPass, TakesASaturatedDrawBeforeAnUndefinedOne)
{
    // ln has a value from 0.1 on, and then the sigmoid of 1000 w is saturated.
    Scenario scenario = scenarioOf({{"E = sigmoid(1000*w) + ln(w)"}, {}, {}, {"w"}}, {{"w", 1.0}});
    scenario.ranges = {{"w", {-1.0, 1.0}}};
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        EXPECT_GT(randomPassOf(scenario, seed).parameters[0], 0.0) << seed;
    }
}

TEST(RandomPass, StopsDrawingWhereNothingHasAValue)
{
    Scenario scenario = scenarioOf({{"E = ln(w)"}, {}, {}, {"w"}}, {{"w", 1.0}});
    scenario.ranges = {{"w", {-3.0, -1.0}}};
    const PassStart pass = randomPassOf(scenario, 11);
    EXPECT_TRUE(std::isnan(pass.summedError));
    EXPECT_LE(pass.parameters[0], -1.0);
    EXPECT_GE(pass.parameters[0], -3.0);
}

}  // namespace backhand
