// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/explanation.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <ostream>
#include <string>
#include <vector>

namespace backhand {

using testing::idOf;
using testing::lessonScenario;
using testing::scenarioOf;
using testing::traceOf;

namespace {

/// A line of one operation, and how its value (step 1) and its local partial (step 2) are
/// explained.
struct OfOperation {
    const char* line;
    Operation operation;
    Rule valueRule;
    Rule partialRule;
};

void PrintTo(const OfOperation& operation, std::ostream* stream)
{
    *stream << operation.line;
}

/// Every operation of the language.
const std::vector<OfOperation> operations = {
    {"E = w + x", Operation::Add, Rule::Compute, Rule::DerivativeOfTerm},
    {"E = w - x", Operation::Subtract, Rule::Compute, Rule::DerivativeOfTerm},
    {"E = w*x", Operation::Multiply, Rule::Compute, Rule::DerivativeOfFactor},
    {"E = w/x", Operation::Divide, Rule::Compute, Rule::DerivativeOfNumerator},
    {"E = w^3 + x", Operation::Constant, Rule::PutIn, Rule::DerivativeOfPower},
    {"E = w^x", Operation::Power, Rule::Compute, Rule::DerivativeOfPower},
    {"E = -w + x", Operation::Constant, Rule::PutIn, Rule::DerivativeOfTerm},
    {"E = sigmoid(w)", Operation::Sigmoid, Rule::Compute, Rule::DerivativeOfFunction},
    {"E = tanh(w)", Operation::Tanh, Rule::Compute, Rule::DerivativeOfFunction},
    {"E = relu(w)", Operation::Relu, Rule::Compute, Rule::DerivativeOfFunction},
    {"E = softplus(w)", Operation::Softplus, Rule::Compute, Rule::DerivativeOfFunction},
    {"E = exp(w)", Operation::Exp, Rule::Compute, Rule::DerivativeOfFunction},
    {"E = ln(w)", Operation::Ln, Rule::Compute, Rule::DerivativeOfFunction},
    {"E = sqrt(w)", Operation::Sqrt, Rule::Compute, Rule::DerivativeOfFunction},
    {"E = sin(w)", Operation::Sin, Rule::Compute, Rule::DerivativeOfFunction},
    {"E = cos(w)", Operation::Cos, Rule::Compute, Rule::DerivativeOfFunction},
    {"E = abs(w)", Operation::Abs, Rule::Compute, Rule::DerivativeOfFunction},
};

class ExplanationOf : public ::testing::TestWithParam<OfOperation> {
protected:
    static Trace traceOfLine(const std::string& line)
    {
        const bool usesX = line.find('x', line.find('=')) != std::string::npos &&
                           line.find("exp") == std::string::npos;
        const std::vector<std::string> inputs =
            usesX ? std::vector<std::string>{"x"} : std::vector<std::string>{};
        std::map<std::string, double> values = {{"w", 0.5}};
        if (usesX) {
            values["x"] = 2.0;
        }
        return traceOf(scenarioOf({{line}, inputs, {}, {"w"}}, values));
    }
};

}  // namespace

TEST_P(ExplanationOf, NamesTheRuleOfItsValueAndOfItsLocalPartial)
{
    const OfOperation& expected = GetParam();
    const Trace trace = traceOfLine(expected.line);
    EXPECT_EQ(explain(trace, 1).rule, expected.valueRule);
    EXPECT_EQ(explain(trace, 1).function, expected.operation);
    EXPECT_EQ(explain(trace, 2).rule, expected.partialRule);
    const bool isFunction = expected.partialRule == Rule::DerivativeOfFunction;
    EXPECT_EQ(explain(trace, 2).function, isFunction ? expected.operation : Operation::Constant);
    EXPECT_EQ(explain(trace, 2).situation, Situation::None);
}

INSTANTIATE_TEST_SUITE_P(EveryOperation, ExplanationOf, ::testing::ValuesIn(operations));

TEST(Explanation, TellsOneOperationFromAFormulaOfSeveral)
{
    const auto ofValue = [](const std::string& line) {
        return explain(traceOf(scenarioOf({{line}, {}, {}, {"w"}}, {{"w", 0.5}})), 1);
    };
    EXPECT_EQ(ofValue("E = w^2").rule, Rule::ComputeSquare);
    EXPECT_EQ(ofValue("E = -w").rule, Rule::Compute);
    EXPECT_EQ(ofValue("E = -w").function, Operation::Negate);
    EXPECT_EQ(ofValue("E = w").rule, Rule::PutIn);
    EXPECT_EQ(ofValue("E = 2*w + 1").rule, Rule::PutIn);
    EXPECT_EQ(ofValue("E = 2*w + 1").function, Operation::Constant);
    EXPECT_EQ(ofValue("E = tanh(2*w)").rule, Rule::PutIn);
    EXPECT_EQ(ofValue("E = tanh(2*w)").function, Operation::Tanh);
}

TEST(Explanation, NamesTheRuleOfEachStepOfTheLesson)
{
    const Trace trace = traceOf(lessonScenario());
    const std::vector<Rule> expected = {Rule::PutIn,
                                        Rule::Compute,
                                        Rule::PutIn,
                                        Rule::DerivativeOfSquare,
                                        Rule::DerivativeOfFunction,
                                        Rule::Multiply,
                                        Rule::DerivativeOfSum,
                                        Rule::Multiply,
                                        Rule::DerivativeOfSum,
                                        Rule::Multiply,
                                        Rule::DerivativeOfTerm,
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

TEST(Explanation, HoldsTheSituationWithWhatItIsAbout)
{
    const Trace saturated = traceOf(scenarioOf({{"E = sigmoid(w)"}, {}, {}, {"w"}}, {{"w", 10.0}}));
    EXPECT_EQ(explain(saturated, 2).situation, Situation::Saturated);
    EXPECT_EQ(explain(saturated, 2).at, Operation::Sigmoid);
    Scenario scenario = lessonScenario();
    scenario.values["x1"] = 0.0;
    const Trace zero = traceOf(scenario);
    EXPECT_EQ(explain(zero, 7).situation, Situation::ZeroInput);
    EXPECT_EQ(explain(zero, 7).zero, idOf(zero.model(), "x1"));
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
