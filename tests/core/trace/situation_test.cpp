// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/situation.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <vector>

namespace backhand {

using testing::idOf;
using testing::scenarioOf;
using testing::traceOf;

namespace {

SituationAt situationOfStep(const Trace& trace, std::size_t step)
{
    return situationOf(trace, trace.compiled().steps()[step - 1]);
}

/// One line of a parameter w, and what its local partial (step 2) is called.
struct Expected {
    const char* line;
    double w;
    Situation situation;
    Operation at = Operation::Constant;
};

void PrintTo(const Expected& expected, std::ostream* stream)
{
    *stream << expected.line << " at " << expected.w;
}

class SituationOf : public ::testing::TestWithParam<Expected> {};

const std::vector<Expected> saturated = {
    {"E = sigmoid(w)", 10.0, Situation::Saturated, Operation::Sigmoid},
    {"E = sigmoid(w)", -10.0, Situation::Saturated, Operation::Sigmoid},
    {"E = sigmoid(w)", 6.0, Situation::None},                           // 0.0024665
    {"E = sigmoid(w)", 7.0, Situation::Saturated, Operation::Sigmoid},  // 0.0009102
    {"E = tanh(w)", 4.0, Situation::None},                              // 0.0013409
    {"E = tanh(w)", -5.0, Situation::Saturated, Operation::Tanh},       // 0.0001816
    {"E = 3*tanh(2*w) + 1", 5.0, Situation::Saturated, Operation::Tanh},
};

const std::vector<Expected> kinks = {
    {"E = relu(w)", -1.0, Situation::DeadRelu, Operation::Relu},
    {"E = relu(w)", 0.0, Situation::Kink, Operation::Relu},
    {"E = relu(w)", 1.0, Situation::None},
    {"E = relu(2*w + 1)", -1.0, Situation::DeadRelu, Operation::Relu},
    {"E = abs(w)", 0.0, Situation::Kink, Operation::Abs},
    {"E = abs(w)", -3.0, Situation::None},
};

const std::vector<Expected> level = {
    {"E = w^2", 0.0, Situation::LevelHere},
    {"E = cos(w)", 0.0, Situation::LevelHere},
    {"E = w^3", 0.0, Situation::LevelHere},
    {"E = w^3", 0.5, Situation::None},
};

/// Their number is undefined, which has reasons of its own.
const std::vector<Expected> undefined = {
    {"E = ln(w)", 0.0, Situation::None},
    {"E = 1/w", 0.0, Situation::None},
    {"E = sqrt(w)", -1.0, Situation::None},
    {"E = sqrt(w)", 0.0, Situation::None},
};

}  // namespace

TEST_P(SituationOf, HasItsName)
{
    const Expected& expected = GetParam();
    const Trace trace = traceOf(scenarioOf({{expected.line}, {}, {}, {"w"}}, {{"w", expected.w}}));
    EXPECT_EQ(situationOfStep(trace, 2).situation, expected.situation);
    EXPECT_EQ(situationOfStep(trace, 2).at, expected.at);
}

INSTANTIATE_TEST_SUITE_P(Saturated, SituationOf, ::testing::ValuesIn(saturated));
INSTANTIATE_TEST_SUITE_P(Kinks, SituationOf, ::testing::ValuesIn(kinks));
INSTANTIATE_TEST_SUITE_P(Level, SituationOf, ::testing::ValuesIn(level));
INSTANTIATE_TEST_SUITE_P(Undefined, SituationOf, ::testing::ValuesIn(undefined));

TEST(Situation, OfAWeightAtAZeroInputIsADeadPath)
{
    Scenario scenario = testing::lessonScenario();
    scenario.values["x1"] = 0.0;
    const Trace trace = traceOf(scenario);
    EXPECT_EQ(situationOfStep(trace, 7).situation, Situation::ZeroInput);
    EXPECT_EQ(situationOfStep(trace, 7).zero, idOf(trace.model(), "x1"));
    EXPECT_EQ(situationOfStep(trace, 8).situation, Situation::ZeroThrough);
    EXPECT_EQ(situationOfStep(trace, 9).situation, Situation::None);
    EXPECT_EQ(situationOfStep(trace, 13).situation, Situation::ZeroGradient);
}

TEST(Situation, OfAWeightBehindADeadReluIsThatItsFactorIsZero)
{
    // h = relu(-3) = 0: v gets nothing since h is 0, w nothing since the relu is dead.
    const Trace trace = traceOf(
        scenarioOf({{"h = relu(w)", "E = v*h"}, {}, {}, {"w", "v"}}, {{"w", -3.0}, {"v", 2.0}}));
    EXPECT_EQ(situationOfStep(trace, 3).situation, Situation::ZeroFactor);  // dE/dv = h
    EXPECT_EQ(situationOfStep(trace, 3).zero, idOf(trace.model(), "h"));
    EXPECT_EQ(situationOfStep(trace, 4).situation, Situation::None);  // dE/dh = v
    EXPECT_EQ(situationOfStep(trace, 5).situation, Situation::DeadRelu);
    EXPECT_EQ(situationOfStep(trace, 6).situation, Situation::ZeroThrough);
}

TEST(Situation, OfAPredictionThatEqualsItsTarget)
{
    const Trace trace = traceOf(scenarioOf({{"p = w*x", "E = (p - t)^2"}, {"x"}, {"t"}, {"w"}},
                                           {{"w", 2.0}, {"x", 3.0}, {"t", 6.0}}));
    EXPECT_EQ(situationOfStep(trace, 3).situation, Situation::TargetMet);
    EXPECT_EQ(situationOfStep(trace, 5).situation, Situation::ZeroFromAbove);
    EXPECT_EQ(situationOfStep(trace, 6).situation, Situation::ZeroGradient);
}

TEST(Situation, OfATargetThatIsMetOneOperationBefore)
{
    const Trace trace =
        traceOf(scenarioOf({{"p = w*x", "u = t - p", "E = u^2"}, {"x"}, {"t"}, {"w"}},
                           {{"w", 2.0}, {"x", 3.0}, {"t", 6.0}}));
    EXPECT_EQ(situationOfStep(trace, 4).situation, Situation::TargetMet);
}

TEST(Situation, OfOnePredictionAmongTwoIsItsOwn)
{
    // p meets t, q does not.
    const Trace trace =
        traceOf(scenarioOf({{"p = w", "q = 2*w", "E = (p - t)^2 + (q - t)^2"}, {}, {"t"}, {"w"}},
                           {{"w", 2.0}, {"t", 2.0}}));
    EXPECT_EQ(situationOfStep(trace, 4).situation, Situation::TargetMet);
    EXPECT_EQ(situationOfStep(trace, 5).situation, Situation::None);
}

TEST(Situation, OfPathsThatCancelIsAZeroGradient)
{
    const Trace trace =
        traceOf(scenarioOf({{"a = 2*w", "b = -2*w", "E = a + b"}, {}, {}, {"w"}}, {{"w", 1.0}}));
    const std::size_t sum = trace.compiled().gradientStep(idOf(trace.model(), "w"));
    EXPECT_EQ(situationOfStep(trace, sum).situation, Situation::ZeroGradient);
}

TEST(Situation, OfTheCheckIsWhereTheErrorWent)
{
    const auto checked = [](double w, double rate) {
        const Trace trace = traceOf(scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", w}}, rate));
        return situationOfStep(trace, trace.stepCount()).situation;
    };
    EXPECT_EQ(checked(1.0, 0.1), Situation::ErrorFell);
    EXPECT_EQ(checked(1.0, 3.0), Situation::ErrorRose);
    EXPECT_EQ(checked(1.0, 1.0), Situation::ErrorSame);  // from 1 to -1
}

}  // namespace backhand
