// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/step_maker.h"

#include "core/formula/plain_text.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <cmath>

namespace backhand {

using testing::idOf;
using testing::lessonScenario;
using testing::scenarioOf;
using testing::traceOf;

namespace {

/// Three ways from w to the error: itself, and through c and d. At w = 2, x = 3:
///   c = 6, d = 4, E = 26; dE/dw = 1 + 6*4 + 4*3 = 37
/// Steps: 1 c, 2 d, 3 E, 4 dE/dc, 5 dE/dd, 6 dE/dw, 7 dd/dw, 8 product, 9 dc/dw, 10 product, 11
/// sum, 12 update, 13 check.
const Trace threeWays = traceOf(scenarioOf(
    {{"c = w*x", "d = w^2", "E = c*d + w"}, {"x"}, {}, {"w"}}, {{"w", 2.0}, {"x", 3.0}}, 0.5));

const Trace lesson = traceOf(lessonScenario());

Step stepOf(const Trace& trace, std::size_t number, int digits = defaultDigits)
{
    return StepMaker(trace, digits).make(number);
}

/// "symbol = formula = numbers = result".
std::string lineOf(const Step& step)
{
    return plainText(step.symbol) + " = " + plainText(step.formula) + " = " +
           plainText(step.substituted) + (step.result.rounded ? " ≈ " : " = ") + step.result.text();
}

}  // namespace

TEST(StepMaker, SaysEveryLineOfAModelWithFanOut)
{
    const std::vector<std::string> expected = {
        "c = wx = 2·3 = 6",
        "d = w² = 2² = 4",
        "E = cd + w = 6·4 + 2 = 26",
        "∂E/∂c = d = 4 = 4",
        "∂E/∂d = c = 6 = 6",
        "∂E/∂w = 1 = 1 = 1",
        "∂d/∂w = 2w = 2·2 = 4",
        "∂E/∂w = ∂E/∂d · ∂d/∂w = 6·4 = 24",
        "∂c/∂w = x = 3 = 3",
        "∂E/∂w = ∂E/∂c · ∂c/∂w = 4·3 = 12",
        "∂E/∂w = ∂E/∂w + ∂E/∂d · ∂d/∂w + ∂E/∂c · ∂c/∂w = 1 + 24 + 12 = 37",
        "w′ = w − α·∂E/∂w = 2 − 0.5·37 = −16.5",
        "E′ = c′d′ + w′ = (−49.5)·272.25 + (−16.5) = −13492.875",
    };
    ASSERT_EQ(threeWays.stepCount(), expected.size());
    for (std::size_t number = 1; number <= expected.size(); ++number) {
        EXPECT_EQ(lineOf(stepOf(threeWays, number)), expected[number - 1]) << number;
    }
}

TEST(StepMaker, CountsTheStepsWithinEachAct)
{
    struct Position {
        Act act;
        std::size_t index;
        std::size_t size;
    };
    const std::vector<Position> expected = {
        {Act::Forward, 1, 3},  {Act::Forward, 2, 3},  {Act::Forward, 3, 3},  {Act::Backward, 1, 9},
        {Act::Backward, 2, 9}, {Act::Backward, 3, 9}, {Act::Backward, 4, 9}, {Act::Backward, 5, 9},
        {Act::Backward, 6, 9}, {Act::Backward, 7, 9}, {Act::Backward, 8, 9}, {Act::Backward, 9, 9},
        {Act::Update, 1, 3},   {Act::Update, 2, 3},   {Act::Update, 3, 3},   {Act::Check, 1, 1}};
    for (std::size_t number = 1; number <= expected.size(); ++number) {
        const Step step = stepOf(lesson, number);
        EXPECT_EQ(step.number, number);
        EXPECT_EQ(step.act, expected[number - 1].act) << number;
        EXPECT_EQ(step.indexInAct, expected[number - 1].index) << number;
        EXPECT_EQ(step.sizeOfAct, expected[number - 1].size) << number;
    }
}

TEST(StepMaker, MarksTheWholeGradientsOnly)
{
    std::vector<std::size_t> gradients;
    for (std::size_t number = 1; number <= threeWays.stepCount(); ++number) {
        if (stepOf(threeWays, number).isGradient) {
            gradients.push_back(number);
        }
    }
    EXPECT_EQ(gradients, (std::vector<std::size_t>{4, 5, 11}));
}

TEST(StepMaker, NamesTheDefinitionThatAContributionCameThrough)
{
    const Model& model = threeWays.model();
    EXPECT_EQ(stepOf(threeWays, 8).via, idOf(model, "d"));
    EXPECT_EQ(stepOf(threeWays, 10).via, idOf(model, "c"));
    EXPECT_EQ(stepOf(threeWays, 11).via, noVariable);
    EXPECT_EQ(stepOf(lesson, 8).via, noVariable);  // the only way
}

TEST(StepMaker, NamesTheDefinitionWhereThereAreTwoWays)
{
    const Trace trace = traceOf(scenarioOf(
        {{"c = a + b", "d = b + 1", "e = c*d"}, {}, {}, {"a", "b"}}, {{"a", 2.0}, {"b", 1.0}}));
    const Model& model = trace.model();
    EXPECT_EQ(stepOf(trace, 7).via, idOf(model, "d"));
    EXPECT_EQ(stepOf(trace, 9).via, noVariable);  // a has one way only
    EXPECT_EQ(stepOf(trace, 11).via, idOf(model, "c"));
}

TEST(StepMaker, SaysWhereAPartialHoldsOthersFixed)
{
    EXPECT_TRUE(stepOf(threeWays, 6).othersFixed);  // w reaches E through c and d too
    EXPECT_FALSE(stepOf(threeWays, 4).othersFixed);
    EXPECT_FALSE(stepOf(threeWays, 7).othersFixed);
}

TEST(StepMaker, KnowsWhatEachKindOfStepBrings)
{
    const Model& model = threeWays.model();
    const VariableId w = idOf(model, "w");
    const VariableId c = idOf(model, "c");
    const VariableId e = idOf(model, "E");
    EXPECT_EQ(stepOf(threeWays, 1).subject, (Reference{Meaning::Value, c, noVariable}));
    EXPECT_EQ(stepOf(threeWays, 9).subject, (Reference{Meaning::LocalPartial, c, w}));
    EXPECT_EQ(stepOf(threeWays, 10).subject, (Reference{Meaning::Gradient, e, w}));
    EXPECT_EQ(stepOf(threeWays, 11).subject, (Reference{Meaning::Gradient, e, w}));
    EXPECT_EQ(stepOf(threeWays, 12).subject, (Reference{Meaning::NewValue, w, noVariable}));
    EXPECT_EQ(stepOf(threeWays, 13).subject, (Reference{Meaning::NewValue, e, noVariable}));
}

TEST(StepMaker, LightsWhatEachKindOfStepUses)
{
    using References = std::vector<Reference>;
    const Model& model = threeWays.model();
    const VariableId w = idOf(model, "w");
    const VariableId c = idOf(model, "c");
    const VariableId d = idOf(model, "d");
    const VariableId e = idOf(model, "E");
    EXPECT_EQ(stepOf(threeWays, 3).operands, (References{{Meaning::Value, c, noVariable},
                                                         {Meaning::Value, d, noVariable},
                                                         {Meaning::Value, w, noVariable}}));
    EXPECT_EQ(stepOf(threeWays, 7).operands, (References{{Meaning::Value, w, noVariable}}));
    EXPECT_TRUE(stepOf(threeWays, 6).operands.empty());  // 1 uses nothing
    EXPECT_EQ(stepOf(threeWays, 8).operands,
              (References{{Meaning::Gradient, e, d}, {Meaning::LocalPartial, d, w}}));
    EXPECT_EQ(stepOf(threeWays, 11).operands, (References{{Meaning::LocalPartial, e, w},
                                                          {Meaning::LocalPartial, d, w},
                                                          {Meaning::LocalPartial, c, w}}));
    EXPECT_EQ(stepOf(threeWays, 12).operands,
              (References{{Meaning::Value, w, noVariable}, {Meaning::Gradient, e, w}}));
    EXPECT_EQ(stepOf(threeWays, 13).operands, (References{{Meaning::NewValue, c, noVariable},
                                                          {Meaning::NewValue, d, noVariable},
                                                          {Meaning::NewValue, w, noVariable}}));
}

TEST(StepMaker, LightsTheOldValueOfWhatAnUpdateLeavesAlone)
{
    const Step check = stepOf(lesson, 16);
    const Model& model = lesson.model();
    EXPECT_EQ(check.operands, (std::vector<Reference>{
                                  {Meaning::NewValue, idOf(model, "p"), noVariable},
                                  {Meaning::Value, idOf(model, "t"), noVariable},
                              }));
}

TEST(StepMaker, RoundsToTheDigitsThatAreAskedFor)
{
    EXPECT_EQ(lineOf(stepOf(lesson, 2, 3)), "p = σ(z) = σ(1.91) ≈ 0.871");
    EXPECT_EQ(lineOf(stepOf(lesson, 2, 10)), "p = σ(z) = σ(1.91) ≈ 0.8710191479");
    EXPECT_EQ(stepOf(lesson, 1, 2).result.text(), "1.91");
}

TEST(StepMaker, ShowsOperandsThatMultiplyOutToTheResult)
{
    EXPECT_EQ(lineOf(stepOf(lesson, 6)), "∂E/∂z = ∂E/∂p · ∂p/∂z = 1.742038·0.112345 ≈ 0.195709");
    EXPECT_EQ(lineOf(stepOf(lesson, 14)), "w₂′ = w₂ − α·∂E/∂w₂ = (−0.66) − 1·0.293563 ≈ −0.953563");
}

TEST(StepMaker, ShowsContributionsThatAddUpToTheResult)
{
    const Trace trace = traceOf(
        scenarioOf({{"p = sigmoid(w)", "q = tanh(w)", "E = p + q"}, {}, {}, {"w"}}, {{"w", 0.5}}));
    const Step sum = stepOf(trace, trace.compiled().gradientStep(idOf(trace.model(), "w")));
    // sech(0.5)^2 = 0.786447733 and sigmoid(0.5) sigmoid(-0.5) = 0.235003712
    EXPECT_EQ(plainText(sum.substituted), "0.786448 + 0.235004");
    EXPECT_EQ(sum.result.text(), "1.021451");
}

TEST(StepMaker, ShowsAPartialThatIsAGivenNumberAsGiven)
{
    const auto compiled =
        testing::compiledOf({{"p = w*x", "E = p^2"}, {"x"}, {}, {"w"}}, {true, ""});
    const Trace given(compiled, {2.0, 1.12345678}, UpdateStart{1.0});
    const VariableId x = idOf(compiled->model(), "x");
    const std::size_t step = compiled->partialStep(compiled->usesOf(x).front());
    EXPECT_EQ(lineOf(stepOf(given, step)), "∂p/∂x = w = 1.12345678 = 1.12345678");
    const Trace updated(compiled, {2.0, 1.12345678}, UpdateStart{1.0}, {true});
    EXPECT_TRUE(stepOf(updated, step).result.rounded);
    EXPECT_EQ(stepOf(updated, step).result.text(), "1.123457");
}

TEST(StepMaker, NeverShowsANegativeZero)
{
    const Trace trace = traceOf(scenarioOf({{"E = -w"}, {}, {}, {"w"}}, {{"w", 0.0}}, 1.0));
    EXPECT_EQ(stepOf(trace, 1).result.text(), "0");
    EXPECT_FALSE(stepOf(trace, 1).result.rounded);
}

TEST(StepMaker, CarriesWhatIsUndefinedThroughTheWholePass)
{
    const Trace trace = traceOf(scenarioOf({{"a = 1/w", "E = a^2"}, {}, {}, {"w"}}, {}));
    const std::vector<UndefinedReason> expected = {
        UndefinedReason::DivisionByZero,      // a
        UndefinedReason::DependsOnUndefined,  // E
        UndefinedReason::DependsOnUndefined,  // dE/da = 2a
        UndefinedReason::DivisionByZero,      // da/dw
        UndefinedReason::DependsOnUndefined,  // their product
        UndefinedReason::DependsOnUndefined,  // w'
        UndefinedReason::DependsOnUndefined,  // E'
    };
    ASSERT_EQ(trace.stepCount(), expected.size());
    for (std::size_t number = 1; number <= expected.size(); ++number) {
        const Step step = stepOf(trace, number);
        EXPECT_EQ(step.reason, expected[number - 1]) << number;
        EXPECT_TRUE(std::isnan(step.value)) << number;
        EXPECT_EQ(step.result.text(), "undefined") << number;
    }
}

TEST(StepMaker, PutsUndefinedNumbersInAsAWord)
{
    const Trace trace = traceOf(scenarioOf({{"a = 1/w", "E = a^2"}, {}, {}, {"w"}}, {}, 0.5));
    EXPECT_EQ(plainText(stepOf(trace, 5).substituted), "undefined·undefined");
    EXPECT_EQ(plainText(stepOf(trace, 6).substituted), "0 − 0.5·undefined");
}

TEST(StepMaker, HasNoReasonForWhatIsDefined)
{
    for (std::size_t number = 1; number <= lesson.stepCount(); ++number) {
        EXPECT_EQ(stepOf(lesson, number).reason, UndefinedReason::None) << number;
    }
}

TEST(StepMaker, SaysThatAProductIsTooLarge)
{
    const Trace trace = traceOf(
        scenarioOf({{"p = k*w", "E = exp(p)"}, {"k"}, {}, {"w"}}, {{"k", 1e6}, {"w", 0.0007}}));
    const Step product = stepOf(trace, 5);
    EXPECT_EQ(product.kind, StepKind::Product);
    EXPECT_EQ(product.reason, UndefinedReason::TooLarge);  // e^700, about 10^304, times 10^6
    EXPECT_EQ(product.result.text(), "undefined");
}

TEST(StepMaker, SaysThatASumOverPathsIsTooLarge)
{
    const Trace trace =
        traceOf(scenarioOf({{"p = k*w", "q = k*w", "E = exp(p) + exp(q)"}, {"k"}, {}, {"w"}},
                           {{"k", 15000.0}, {"w", 700.0 / 15000.0}}));
    const Step sum = stepOf(trace, trace.compiled().gradientStep(idOf(trace.model(), "w")));
    EXPECT_EQ(sum.kind, StepKind::PathSum);
    EXPECT_EQ(sum.reason, UndefinedReason::TooLarge);  // 1.52e308 twice
    EXPECT_TRUE(std::isfinite(trace.stepValue(sum.number - 1)));
}

TEST(StepMaker, HasNoSlopeWhereTheErrorHasNoValue)
{
    const Trace trace =
        traceOf(scenarioOf({{"a = exp(w)", "E = a^2"}, {}, {}, {"w"}}, {{"w", 400.0}}));
    EXPECT_EQ(stepOf(trace, 2).reason, UndefinedReason::TooLarge);
    EXPECT_EQ(stepOf(trace, 3).reason, UndefinedReason::DependsOnUndefined);  // though 2a has one
    EXPECT_EQ(stepOf(trace, 5).reason, UndefinedReason::DependsOnUndefined);
}

TEST(StepMaker, SaysThatAnUpdateIsTooLarge)
{
    const Trace trace = traceOf(scenarioOf({{"E = exp(w)"}, {}, {}, {"w"}}, {{"w", 700.0}}, 1e6));
    const Step update = stepOf(trace, 3);
    EXPECT_EQ(update.kind, StepKind::Update);
    EXPECT_EQ(update.reason, UndefinedReason::TooLarge);
}

TEST(StepMaker, HasNoStepBeforeTheFirstOrAfterTheLast)
{
    EXPECT_THROW(stepOf(lesson, 0), std::logic_error);
    EXPECT_THROW(stepOf(lesson, 17), std::logic_error);
}

}  // namespace backhand
