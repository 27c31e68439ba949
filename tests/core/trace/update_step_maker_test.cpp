// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/update_step_maker.h"

#include "core/formula/latex.h"
#include "core/formula/plain_text.h"
#include "core/session/reduce.h"
#include "tests/support/lesson.h"
#include "tests/support/pocket_calculator.h"

#include <gtest/gtest.h>

#include <cmath>

namespace backhand {

namespace {

Scenario batchOf(Dataset samples)
{
    Scenario scenario = testing::batchOfThree();
    scenario.samples = std::move(samples);
    return scenario;
}

Trace traceAfter(Scenario scenario, int updates)
{
    return deriveFrame(
               testing::after(testing::stateOf(std::move(scenario)),
                              std::vector<Action>(static_cast<std::size_t>(updates), UpdateOnce{})))
        .trace;
}

/// "v_w1′ = β·v_w1 + ∂E/∂w₁ = 0.9·0 + 0.391418 ≈ 0.391418"
std::string lineOf(const Trace& trace, std::size_t number)
{
    const Step step = trace.step(number);
    return plainText(step.symbol) + " = " + plainText(step.formula) + " = " +
           plainText(step.substituted) + (step.result.rounded ? " ≈ " : " = ") + step.result.text();
}

}  // namespace

TEST(UpdateStepMaker, WritesTheVelocityThatBeginsAtZero)
{
    const Trace trace = traceAfter(testing::lessonBy(OptimizerKind::Momentum, 1.0), 0);
    EXPECT_EQ(lineOf(trace, 13), "v_w1′ = β·v_w1 + ∂E/∂w₁ = 0.9·0 + 0.391418 ≈ 0.391418");
    EXPECT_EQ(lineOf(trace, 14), "w₁′ = w₁ − α·v_w1′ = 1.45 − 1·0.391418 ≈ 1.058582");
}

TEST(UpdateStepMaker, AddsTheNextGradientToTheVelocity)
{
    const Trace trace = traceAfter(testing::lessonBy(OptimizerKind::Momentum, 1.0), 1);
    EXPECT_EQ(lineOf(trace, 13), "v_w1′ = β·v_w1 + ∂E/∂w₁ = 0.9·0.391418 + 0.584415 ≈ 0.936691");
    EXPECT_EQ(lineOf(trace, 18), "b′ = b − α·v_b′ = (−0.195709) − 1·0.468346 ≈ −0.664055");
}

TEST(UpdateStepMaker, WritesAdamsFiveNumbersOfAParameter)
{
    const Trace trace = traceAfter(testing::lessonBy(OptimizerKind::Adam, 0.1), 1);
    EXPECT_EQ(lineOf(trace, 13), "m_w1′ = β₁·m_w1 + (1 − β₁)·∂E/∂w₁ = 0.9·0.039142 + "
                                 "(1 − 0.9)·0.496487 ≈ 0.084876");
    EXPECT_EQ(lineOf(trace, 14), "v_w1′ = β₂·v_w1 + (1 − β₂)·(∂E/∂w₁)² = 0.999·0.000153 + "
                                 "(1 − 0.999)·0.496487² ≈ 0.000400");
    EXPECT_EQ(lineOf(trace, 15), "m̂_w1 = m_w1′/(1 − β₁ⁿ) = 0.0848763/(1 − 0.9²) ≈ 0.446718");
    EXPECT_EQ(lineOf(trace, 16), "v̂_w1 = v_w1′/(1 − β₂ⁿ) = 0.000399554/(1 − 0.999²) ≈ 0.199877");
    EXPECT_EQ(lineOf(trace, 17), "w₁′ = w₁ − α · m̂_w1/(√(v̂_w1) + ε) = 1.350000 − 0.1 · "
                                 "0.446718/(√(0.199877) + 0.00000001) ≈ 1.250080");
}

TEST(UpdateStepMaker, WritesAHatInLatexToo)
{
    const Step step = traceAfter(testing::lessonBy(OptimizerKind::Adam, 0.1), 0).step(15);
    EXPECT_EQ(latex(step.symbol), "\\hat{m}_{\\mathrm{w1}}");
}

TEST(UpdateStepMaker, AddsWhatEachSampleOfABatchGives)
{
    const Trace trace = traceAfter(testing::batchOfThree(), 0);
    const Step step = trace.step(13);
    EXPECT_EQ(step.kind, StepKind::SampleSum);
    EXPECT_EQ(lineOf(trace, 13), "∂ΣE/∂w₁ = ∂E₁/∂w₁ + ∂E₂/∂w₁ + ∂E₃/∂w₁ = 0.188120 + (−0.033467) + "
                                 "0.063615 ≈ 0.218268");
    EXPECT_EQ(plainText(trace.step(16).formula), "w₁ − α·∂ΣE/∂w₁");
    EXPECT_EQ(step.subject, (Reference{Meaning::SummedGradient, trace.model().error(), step.wrt}));
}

TEST(UpdateStepMaker, AddsTheOtherSamplesOfALargeBatchAsOneNumber)
{
    Dataset rows = testing::eightRows();
    rows.push_back({1.0, 1.0, 1.0});
    const Step step = traceAfter(batchOf(rows), 0).step(13);
    EXPECT_EQ(plainText(step.formula), "∂E₁/∂w₁ + ∂E_2…9/∂w₁");
}

TEST(UpdateStepMaker, ShowsABatchOfOneSampleAsItsOwnGradient)
{
    const Step step = traceAfter(batchOf({{3.0, 1.5, 0.0}}), 0).step(13);
    EXPECT_EQ(plainText(step.formula), "∂E₁/∂w₁");
    EXPECT_EQ(plainText(step.substituted), step.result.text());
}

TEST(UpdateStepMaker, LightsWhatALineUses)
{
    const Trace trace = traceAfter(testing::lessonBy(OptimizerKind::Momentum, 1.0), 0);
    const VariableId w1 = testing::idOf(trace.model(), "w1");
    const VariableId error = trace.model().error();
    EXPECT_EQ(trace.step(13).operands, (std::vector<Reference>{{Meaning::Gradient, error, w1}}));
    EXPECT_EQ(trace.step(14).operands, (std::vector<Reference>{{Meaning::Value, w1, noVariable},
                                                               {Meaning::Moment, w1, noVariable}}));
}

TEST(UpdateStepMaker, SaysThatAnUpdateDependsOnAnUndefinedGradient)
{
    Scenario scenario = testing::scenarioOf({{"E = ln(w)"}, {}, {}, {"w"}}, {{"w", -1.0}});
    scenario.optimizer.kind = OptimizerKind::Momentum;
    const Trace trace = testing::traceOf(scenario);
    for (std::size_t number = 3; number <= trace.stepCount(); ++number) {
        EXPECT_EQ(trace.step(number).reason, UndefinedReason::DependsOnUndefined) << number;
    }
}

TEST(UpdateStepMaker, WritesLinesThatMultiplyOut)
{
    Scenario adamInABatch = testing::batchOfThree();
    adamInABatch.optimizer.kind = OptimizerKind::Adam;
    for (const Scenario& scenario :
         {testing::lessonBy(OptimizerKind::Momentum, 1.0),
          testing::lessonBy(OptimizerKind::Adam, 0.1), testing::batchOfThree(), adamInABatch}) {
        for (const int digits : {minimumDigits, defaultDigits, maximumDigits}) {
            const Trace trace = traceAfter(scenario, 3);
            for (std::size_t number = 1; number <= trace.stepCount(); ++number) {
                const Step step = trace.step(number, digits);
                EXPECT_TRUE(testing::multipliesOut(plainText(step.substituted), step.result))
                    << number << ": " << plainText(step.substituted) << " is not "
                    << step.result.text();
            }
        }
    }
}

}  // namespace backhand
