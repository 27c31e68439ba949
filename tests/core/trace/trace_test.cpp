// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/trace.h"

#include "core/formula/plain_text.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <cmath>

namespace backhand {

using testing::idOf;
using testing::lessonScenario;
using testing::traceOf;

namespace {

struct Line {
    std::string symbol;
    std::string formula;
    std::string substituted;
    std::string result;

    bool operator==(const Line&) const = default;
};

void PrintTo(const Line& line, std::ostream* out)
{
    *out << line.symbol << " | " << line.formula << " | " << line.substituted << " | "
         << line.result;
}

Line lineOf(const Trace& trace, std::size_t number)
{
    const Step step = trace.step(number);
    const std::string sign = step.result.rounded ? "≈ " : "= ";
    return {plainText(step.symbol), plainText(step.formula), plainText(step.substituted),
            sign + step.result.text()};
}

}  // namespace

TEST(Trace, SaysTheSixteenLinesOfTheLesson)
{
    const std::vector<Line> expected = {
        {"z", "w₁x₁ + w₂x₂ + b", "1.45·2 + (−0.66)·1.5 + 0", "= 1.91"},
        {"p", "σ(z)", "σ(1.91)", "≈ 0.871019"},
        {"E", "(p − t)²", "(0.871019 − 0)²", "≈ 0.758674"},
        {"∂E/∂p", "2(p − t)", "2(0.871019 − 0)", "≈ 1.742038"},
        {"∂p/∂z", "σ(z)(1 − σ(z))", "0.871019·(1 − 0.871019)", "≈ 0.112345"},
        {"∂E/∂z", "∂E/∂p · ∂p/∂z", "1.742038·0.112345", "≈ 0.195709"},
        {"∂z/∂w₁", "x₁", "2", "= 2"},
        {"∂E/∂w₁", "∂E/∂z · ∂z/∂w₁", "0.195709·2", "≈ 0.391418"},
        {"∂z/∂w₂", "x₂", "1.5", "= 1.5"},
        {"∂E/∂w₂", "∂E/∂z · ∂z/∂w₂", "0.195709·1.5", "≈ 0.293563"},
        {"∂z/∂b", "1", "1", "= 1"},
        {"∂E/∂b", "∂E/∂z · ∂z/∂b", "0.195709·1", "≈ 0.195709"},
        {"w₁′", "w₁ − α·∂E/∂w₁", "1.45 − 1·0.391418", "≈ 1.058582"},
        {"w₂′", "w₂ − α·∂E/∂w₂", "(−0.66) − 1·0.293563", "≈ −0.953563"},
        {"b′", "b − α·∂E/∂b", "0 − 1·0.195709", "≈ −0.195709"},
        {"E′", "(p′ − t)²", "(0.620368 − 0)²", "≈ 0.384856"},
    };
    const Trace trace = traceOf(lessonScenario());
    ASSERT_EQ(trace.stepCount(), expected.size());
    for (std::size_t number = 1; number <= expected.size(); ++number) {
        EXPECT_EQ(lineOf(trace, number), expected[number - 1]) << "step " << number;
    }
}

TEST(Trace, GivesTheLessonsNumbersAsTheClosedFormsDo)
{
    const Trace trace = traceOf(lessonScenario());
    const Model& model = trace.model();
    const double p = 1.0 / (1.0 + std::exp(-1.91));
    const double gradientOfZ = 2.0 * p * p * (1.0 - p);
    const auto expectClose = [](double actual, double expected) {
        EXPECT_NEAR(actual, expected, 1e-12 * std::abs(expected));
    };
    expectClose(trace.gradient(idOf(model, "p")), 2.0 * p);
    expectClose(trace.gradient(idOf(model, "z")), gradientOfZ);
    expectClose(trace.gradient(idOf(model, "w1")), gradientOfZ * 2.0);
    expectClose(trace.gradient(idOf(model, "w2")), gradientOfZ * 1.5);
    expectClose(trace.gradient(idOf(model, "b")), gradientOfZ);
    expectClose(trace.newValue(idOf(model, "w1")), 1.45 - gradientOfZ * 2.0);
    const double newZ =
        (1.45 - gradientOfZ * 2.0) * 2.0 + (-0.66 - gradientOfZ * 1.5) * 1.5 - gradientOfZ;
    const double newP = 1.0 / (1.0 + std::exp(-newZ));
    expectClose(trace.newError(), newP * newP);
}

TEST(Trace, AddsWhatSeveralUsesGive)
{
    const Trace trace = traceOf(
        testing::scenarioOf({{"p = w*x + b", "E = (t - p)^2 + w^2"}, {"x"}, {"t"}, {"w", "b"}},
                            {{"w", 2.0}, {"x", 3.0}, {"b", 1.0}, {"t", 10.0}}));
    EXPECT_DOUBLE_EQ(trace.error(), 13.0);
    EXPECT_DOUBLE_EQ(trace.gradient(idOf(trace.model(), "w")), -14.0);  // -18 through p, 4 directly
    const std::size_t sum = trace.compiled().gradientStep(idOf(trace.model(), "w"));
    const Step step = trace.step(sum);
    EXPECT_EQ(step.kind, StepKind::PathSum);
    EXPECT_TRUE(step.isGradient);
    EXPECT_EQ(plainText(step.formula), "∂E/∂w + ∂E/∂p · ∂p/∂w");
    EXPECT_EQ(plainText(step.substituted), "4 + (−18)");
    EXPECT_EQ(step.result.text(), "−14");
}

TEST(Trace, NamesThePathOfOneContributionAmongSeveral)
{
    const Trace trace = traceOf(testing::scenarioOf(
        {{"c = a + b", "d = b + 1", "e = c*d"}, {}, {}, {"a", "b"}}, {{"a", 2.0}, {"b", 1.0}}));
    const VariableId b = idOf(trace.model(), "b");
    const PartialId throughD = trace.compiled().usesOf(b)[0];
    const Step step = trace.step(trace.compiled().contributionStep(throughD));
    EXPECT_EQ(step.via, idOf(trace.model(), "d"));
    EXPECT_FALSE(step.isGradient);
    EXPECT_DOUBLE_EQ(step.value, 3.0);
    EXPECT_DOUBLE_EQ(trace.gradient(b), 5.0);
    EXPECT_EQ(trace.step(trace.compiled().gradientStep(idOf(trace.model(), "a"))).via, noVariable);
}

TEST(Trace, LightsTheOperandsOfAStep)
{
    const Trace trace = traceOf(lessonScenario());
    const Model& model = trace.model();
    const Step product = trace.step(8);
    EXPECT_EQ(product.subject, (Reference{Meaning::Gradient, idOf(model, "E"), idOf(model, "w1")}));
    EXPECT_EQ(product.operands, (std::vector<Reference>{
                                    {Meaning::Gradient, idOf(model, "E"), idOf(model, "z")},
                                    {Meaning::LocalPartial, idOf(model, "z"), idOf(model, "w1")}}));
    EXPECT_EQ(trace.step(7).operands,
              (std::vector<Reference>{{Meaning::Value, idOf(model, "x1"), noVariable}}));
    EXPECT_EQ(trace.step(16).operands[0],
              (Reference{Meaning::NewValue, idOf(model, "p"), noVariable}));
}

TEST(Trace, CallsWhatHasNoValueUndefinedWithItsReason)
{
    const Trace trace = traceOf(testing::scenarioOf(
        {{"a = ln(w)", "c = 2*v", "E = a*c"}, {}, {}, {"w", "v"}}, {{"w", 0.0}, {"v", 3.0}}));
    const Step logarithm = trace.step(1);
    EXPECT_EQ(logarithm.reason, UndefinedReason::LogarithmOfNonPositive);
    EXPECT_TRUE(std::isnan(logarithm.value));
    EXPECT_EQ(logarithm.result.text(), "undefined");
    EXPECT_EQ(trace.step(2).result.text(), "6");  // the rest stays right
    EXPECT_EQ(trace.step(3).reason, UndefinedReason::DependsOnUndefined);
    EXPECT_TRUE(std::isnan(trace.gradient(idOf(trace.model(), "v"))));
}

TEST(Trace, SaysWhenANumberIsTooLarge)
{
    const Trace trace =
        traceOf(testing::scenarioOf({{"a = exp(w)", "E = a^2"}, {}, {}, {"w"}}, {{"w", 1000.0}}));
    EXPECT_EQ(trace.step(1).reason, UndefinedReason::TooLarge);
    EXPECT_TRUE(std::isnan(trace.error()));
}

TEST(Trace, StaysRightWhereTheSigmoidIsSaturated)
{
    Scenario scenario = lessonScenario();
    scenario.values = {{"x1", 1.0}, {"x2", 0.0}, {"t", 0.0}, {"w1", 40.0}, {"w2", 0.0}, {"b", 0.0}};
    const Trace trace = traceOf(scenario);
    const double slope = std::exp(-40.0) / ((1.0 + std::exp(-40.0)) * (1.0 + std::exp(-40.0)));
    EXPECT_NEAR(trace.stepValue(5), slope, 1e-12 * slope);
    EXPECT_EQ(trace.step(5).result.text(), "4.2484·10⁻¹⁸");
    EXPECT_EQ(plainText(trace.step(5).substituted), "1·4.2484·10⁻¹⁸");
}

TEST(Trace, ShowsUpdatedParametersRoundedAndGivenOnesAsGiven)
{
    const SessionState state =
        testing::after(testing::stateOf(lessonScenario()), {UpdateOnce{}, Seek{2, 1}});
    const Trace trace = deriveFrame(state).trace;
    EXPECT_FALSE(trace.isGiven(idOf(trace.model(), "w1")));
    EXPECT_TRUE(trace.isGiven(idOf(trace.model(), "x1")));
    const std::string line = plainText(trace.step(1).substituted);
    EXPECT_EQ(line.substr(0, std::string("1.058582·2").size()), "1.058582·2");
}

TEST(Trace, TakesNoMoreThanItsModelsNumbers)
{
    EXPECT_THROW(Trace(testing::compiledOf(lessonScenario().model), {1.0, 2.0}, UpdateStart{1.0}),
                 std::logic_error);
}

TEST(Trace, ChangesNothingThatAnUpdateLeavesAlone)
{
    const Trace trace = traceOf(lessonScenario());
    const std::vector<double> given = trace.newGiven();
    EXPECT_EQ(given[0], 2.0);
    EXPECT_EQ(given[1], 1.5);
    EXPECT_EQ(given[2], 0.0);
    EXPECT_EQ(given[3], trace.newValue(idOf(trace.model(), "w1")));
    EXPECT_EQ(trace.newValue(idOf(trace.model(), "x1")), 2.0);
}

TEST(Trace, GivesEachStepsNumberWithoutItsText)
{
    const Trace trace = traceOf(lessonScenario());
    for (std::size_t number = 1; number <= trace.stepCount(); ++number) {
        EXPECT_EQ(trace.stepValue(number), trace.step(number).value) << number;
    }
    EXPECT_THROW(trace.stepValue(0), std::logic_error);
    EXPECT_THROW(trace.stepValue(17), std::logic_error);
}

TEST(Trace, HasAGradientOfOneForTheErrorAndNoneForTheRest)
{
    const Trace trace = traceOf(lessonScenario());
    EXPECT_EQ(trace.gradient(idOf(trace.model(), "E")), 1.0);
    EXPECT_EQ(trace.gradient(idOf(trace.model(), "x1")), 0.0);  // it is not walked to
}

TEST(Trace, DescendsByTheLearningRate)
{
    const auto newValueAt = [](double rate) {
        return traceOf(testing::scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 3.0}}, rate))
            .newValue(0);
    };
    EXPECT_DOUBLE_EQ(newValueAt(0.5), 0.0);  // the whole way: 3 - 0.5*6
    EXPECT_DOUBLE_EQ(newValueAt(1.0), -3.0);
    EXPECT_DOUBLE_EQ(newValueAt(0.25), 1.5);
}

TEST(Trace, SaysTheSlopeOfASigmoidByItsValueToo)
{
    const Trace lesson = testing::traceOf(testing::lessonScenario());
    const Step step = lesson.step(5);
    ASSERT_TRUE(step.byValue.has_value());
    EXPECT_EQ(plainText(*step.byValue), "p(1 − p)");
    EXPECT_FALSE(lesson.step(4).byValue.has_value());
}

TEST(Trace, SaysTheSlopeOfATanhByItsValueToo)
{
    const Trace trace = testing::traceOf(
        testing::scenarioOf({{"a = tanh(w)", "E = a^2"}, {}, {}, {"w"}}, {{"w", 0.5}}));
    EXPECT_EQ(plainText(*trace.step(4).byValue), "1 − a²");
}

TEST(Trace, PrintsNoMinusZero)
{
    const Trace trace = testing::traceOf(
        testing::scenarioOf({{"z = -x*w", "E = -z"}, {"x"}, {}, {"w"}}, {{"w", 1.0}}));
    for (std::size_t number = 1; number <= trace.stepCount(); ++number) {
        const Step step = trace.step(number);
        EXPECT_EQ(plainText(step.substituted).find("−0"), std::string::npos)
            << plainText(step.substituted);
        EXPECT_NE(step.result.text(), "−0");
    }
    EXPECT_EQ(plainText(trace.step(1).substituted), "−(0)·1");
}

TEST(Trace, UpdatesAParameterCalledAlphaByAnotherRate)
{
    const Trace trace = testing::traceOf(
        testing::scenarioOf({{"E = alpha^2"}, {}, {}, {"alpha"}}, {{"alpha", 3.0}}));
    EXPECT_EQ(plainText(trace.step(3).formula), "α − η·∂E/∂α");
}

TEST(Trace, ComputesEachDefinitionAgainWithTheUpdatedParameters)
{
    const Trace trace = testing::traceOf(testing::lessonScenario());
    const auto lineOf = [&](const char* definition) {
        const Step step = trace.recomputed(testing::idOf(trace.model(), definition));
        return plainText(step.symbol) + " = " + plainText(step.formula) + " = " +
               plainText(step.substituted) + " ≈ " + step.result.text();
    };
    EXPECT_EQ(lineOf("z"), "z′ = w₁′x₁ + w₂′x₂ + b′ = 1.058582·2 + (−0.953563)·1.5 + (−0.195709) "
                           "≈ 0.491110");
    EXPECT_EQ(lineOf("p"), "p′ = σ(z′) = σ(0.491110) ≈ 0.620368");
    // Of the error it is the check step itself.
    const Step check = trace.step(16);
    EXPECT_EQ(lineOf("E"), plainText(check.symbol) + " = " + plainText(check.formula) + " = " +
                               plainText(check.substituted) + " ≈ " + check.result.text());
}

TEST(Trace, ShowsALongGivenNumberRounded)
{
    Scenario scenario = testing::lessonScenario();
    scenario.values["x1"] = 1.7071067811865475;
    const Trace trace = testing::traceOf(scenario);
    const VariableId x1 = testing::idOf(trace.model(), "x1");
    EXPECT_TRUE(trace.isGiven(x1));
    EXPECT_FALSE(trace.isShownAsGiven(x1));
    EXPECT_TRUE(trace.isShownAsGiven(testing::idOf(trace.model(), "x2")));
    EXPECT_EQ(plainText(trace.step(1).substituted), "1.45·1.707107 + (−0.66)·1.5 + 0");
    EXPECT_EQ(trace.step(7).result.text(), "1.707107");  // dz/dw1 = x1
    EXPECT_TRUE(trace.step(7).result.rounded);
}

}  // namespace backhand
