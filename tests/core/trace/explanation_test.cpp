// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/explanation.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <cmath>

namespace backhand {

using testing::idOf;
using testing::lessonScenario;
using testing::scenarioOf;
using testing::traceOf;

namespace {

/// How the first local partial of one line with respect to w is explained.
Explanation explainPartial(const std::string& line, double w,
                           const std::vector<std::string>& inputs = {})
{
    std::map<std::string, double> values = {{"w", w}};
    for (const std::string& input : inputs) {
        values[input] = 2.0;
    }
    const Trace trace = traceOf(scenarioOf({{line}, inputs, {}, {"w"}}, values));
    return explain(trace, 2);
}

}  // namespace

TEST(Explanation, NamesTheRuleOfEachStepOfTheLesson)
{
    const Trace trace = traceOf(lessonScenario());
    const std::vector<Rule> expected = {Rule::PutIn,
                                        Rule::PutIn,
                                        Rule::PutIn,
                                        Rule::DerivativeOfSquare,
                                        Rule::DerivativeOfFunction,
                                        Rule::Multiply,
                                        Rule::DerivativeOfSum,
                                        Rule::Multiply,
                                        Rule::DerivativeOfSum,
                                        Rule::Multiply,
                                        Rule::DerivativeOfConstantTerm,
                                        Rule::Multiply,
                                        Rule::SubtractGradient,
                                        Rule::SubtractGradient,
                                        Rule::SubtractGradient,
                                        Rule::NewError};
    for (std::size_t number = 1; number <= 16; ++number) {
        EXPECT_EQ(explain(trace, number).rule, expected[number - 1]) << "step " << number;
    }
    EXPECT_EQ(explain(trace, 5).function, Operation::Sigmoid);
    EXPECT_EQ(explain(trace, 16).situation, Situation::ErrorFell);
}

TEST(Explanation, NamesTheRuleOfOtherForms)
{
    EXPECT_EQ(explainPartial("E = 0.5*w^2", 3.0).rule, Rule::DerivativeOfSquare);
    EXPECT_EQ(explainPartial("E = w^2/2", 3.0).rule, Rule::DerivativeOfSquare);
    EXPECT_EQ(explainPartial("E = w^3", 3.0).rule, Rule::DerivativeOfPower);
    EXPECT_EQ(explainPartial("E = w*x", 3.0, {"x"}).rule, Rule::DerivativeOfProduct);
    EXPECT_EQ(explainPartial("E = x/w", 3.0, {"x"}).rule, Rule::DerivativeOfQuotient);
    EXPECT_EQ(explainPartial("E = tanh(w)", 3.0).rule, Rule::DerivativeOfFunction);
    EXPECT_EQ(explainPartial("E = tanh(2*w)", 3.0).rule, Rule::ChainInside);
    EXPECT_EQ(explainPartial("E = x - w", 3.0, {"x"}).rule, Rule::DerivativeOfConstantTerm);
}

TEST(Explanation, NamesSpecialSituations)
{
    EXPECT_EQ(explainPartial("E = sigmoid(w)", 10.0).situation, Situation::Saturated);
    EXPECT_EQ(explainPartial("E = sigmoid(w)", 1.0).situation, Situation::None);
    EXPECT_EQ(explainPartial("E = tanh(w)", -10.0).situation, Situation::Saturated);
    EXPECT_EQ(explainPartial("E = relu(w)", -1.0).situation, Situation::DeadRelu);
    EXPECT_EQ(explainPartial("E = relu(w)", 0.0).situation, Situation::Kink);
    EXPECT_EQ(explainPartial("E = abs(w)", 0.0).situation, Situation::Kink);
    EXPECT_EQ(explainPartial("E = abs(w)", -3.0).situation, Situation::None);
}

TEST(Explanation, SeesThatAnInputOfZeroStopsTheGradient)
{
    Scenario scenario = lessonScenario();
    scenario.values["x1"] = 0.0;
    const Trace trace = traceOf(scenario);
    EXPECT_EQ(explain(trace, 7).situation, Situation::ZeroInput);
    EXPECT_EQ(explain(trace, 8).situation, Situation::ZeroGradient);
    EXPECT_EQ(explain(trace, 13).situation, Situation::ZeroGradient);
    EXPECT_EQ(explain(trace, 9).situation, Situation::None);
}

TEST(Explanation, SeesThatTheErrorRose)
{
    const Trace trace = traceOf(scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 1.0}}, 3.0));
    EXPECT_EQ(explain(trace, trace.stepCount()).situation, Situation::ErrorRose);
}

TEST(Nudge, AgreesWithTheSlopeForASmallMove)
{
    const Trace trace = traceOf(lessonScenario());
    const Nudge small = nudge(trace, idOf(trace.model(), "w1"), 0.001);
    EXPECT_NEAR(small.predicted, 0.000391418, 1e-9);
    EXPECT_NEAR(small.realChange, small.predicted, 1e-6);
    const Nudge large = nudge(trace, idOf(trace.model(), "w1"), 2.0);
    EXPECT_GT(std::abs(large.realChange - large.predicted), 0.1);
}

TEST(Explanation, NamesTheRulesOfAModelWithFanOut)
{
    const Trace trace = traceOf(scenarioOf(
        {{"c = w*x", "d = w^2", "E = c*d + w"}, {"x"}, {}, {"w"}}, {{"w", 2.0}, {"x", 3.0}}));
    EXPECT_EQ(explain(trace, 8).rule, Rule::Multiply);
    EXPECT_EQ(explain(trace, 10).rule, Rule::Multiply);
    EXPECT_EQ(explain(trace, 11).rule, Rule::AddPaths);
    EXPECT_EQ(explain(trace, 12).rule, Rule::SubtractGradient);
    EXPECT_EQ(explain(trace, 13).rule, Rule::NewError);
}

TEST(Explanation, SeesThatTheErrorStaysTheSame)
{
    const Trace trace = traceOf(scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 0.0}}));
    EXPECT_EQ(explain(trace, trace.stepCount()).situation, Situation::ErrorSame);
}

TEST(Nudge, IsTheRealChangeBesideThatOfTheSlope)
{
    const Trace trace = traceOf(scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 3.0}}));
    const Nudge up = nudge(trace, idOf(trace.model(), "w"), 0.5);
    EXPECT_DOUBLE_EQ(up.h, 0.5);
    EXPECT_DOUBLE_EQ(up.realChange, 3.25);  // 3.5^2 - 3^2
    EXPECT_DOUBLE_EQ(up.predicted, 3.0);    // 0.5 * 2 * 3
    const Nudge down = nudge(trace, idOf(trace.model(), "w"), -1.0);
    EXPECT_DOUBLE_EQ(down.realChange, -5.0);
    EXPECT_DOUBLE_EQ(down.predicted, -6.0);
}

TEST(Nudge, ChangesNothingWhereItMovesNothing)
{
    const Trace trace = traceOf(lessonScenario());
    const Nudge none = nudge(trace, idOf(trace.model(), "b"), 0.0);
    EXPECT_EQ(none.realChange, 0.0);
    EXPECT_EQ(none.predicted, 0.0);
}

}  // namespace backhand
