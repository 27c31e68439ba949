// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/optimizer_words.h"

#include "core/session/reduce.h"
#include "core/trace/explanation.h"
#include "tests/support/lesson.h"
#include "ui/words/rule_words.h"
#include "ui/words/step_words.h"

#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

Frame frameAt(Scenario scenario, std::size_t step)
{
    return deriveFrame(reduce(testing::stateOf(std::move(scenario)), Seek{1, step}));
}

QString ruleOf(const Frame& frame)
{
    const Step step = *frame.currentStep();
    return words::ruleSentence(frame, step, explain(frame.trace, step.number));
}

QString titleOf(const Frame& frame)
{
    return words::stepTitle(frame, frame.compiled().steps()[frame.step() - 1]);
}

QString signOf(const Frame& frame)
{
    return words::signSentence(frame, *frame.currentStep());
}

}  // namespace

TEST(OptimizerWords, NameEachOptimizerAndConstantDifferently)
{
    const std::set<QString> kinds = {words::optimizerKind(OptimizerKind::GradientDescent),
                                     words::optimizerKind(OptimizerKind::Momentum),
                                     words::optimizerKind(OptimizerKind::Adam)};
    EXPECT_EQ(kinds.size(), 3U);
    const std::set<QString> constants = {
        words::optimizerConstant(&OptimizerSettings::beta, u"β"_s),
        words::optimizerConstant(&OptimizerSettings::beta1, u"β"_s),
        words::optimizerConstant(&OptimizerSettings::beta2, u"β"_s),
        words::optimizerConstant(&OptimizerSettings::epsilon, u"β"_s)};
    EXPECT_EQ(constants.size(), 4U);
}

TEST(OptimizerWords, ExplainMomentum)
{
    const Scenario scenario = testing::lessonBy(OptimizerKind::Momentum, 1.0);
    EXPECT_EQ(titleOf(frameAt(scenario, 13)), u"Velocity of w₁"_s);
    EXPECT_EQ(ruleOf(frameAt(scenario, 13)),
              u"The velocity of w₁ begins at 0. It keeps a share β of what it was and takes the "
              "gradient in."_s);
    EXPECT_EQ(titleOf(frameAt(scenario, 14)), u"Update w₁: subtract α times its velocity"_s);
    EXPECT_EQ(ruleOf(frameAt(scenario, 14)),
              u"Subtract the learning rate times the velocity from the old w₁."_s);
}

TEST(OptimizerWords, SayThatAMomentIsCorrectedWhereItsHatWouldNotBeSeen)
{
    const Frame before = frameAt(testing::lessonBy(OptimizerKind::Adam, 0.1), 14);
    EXPECT_EQ(words::nextLabel(before), u"Next: corrected m_w1"_s);
    const Frame frame = frameAt(testing::lessonBy(OptimizerKind::Adam, 0.1), 16);
    EXPECT_EQ(words::stepHeading(frame, *frame.currentStep()),
              u"corrected v_w1: the average without its beginning at 0"_s);
}

TEST(OptimizerWords, ExplainEveryNumberOfAdam)
{
    const Scenario scenario = testing::lessonBy(OptimizerKind::Adam, 0.1);
    std::set<QString> titles;
    for (std::size_t step = 13; step <= 17; ++step) {
        titles.insert(titleOf(frameAt(scenario, step)));
        EXPECT_FALSE(ruleOf(frameAt(scenario, step)).isEmpty()) << step;
    }
    EXPECT_EQ(titles.size(), 5U);
}

TEST(OptimizerWords, ExplainTheSumOfABatch)
{
    const Frame frame = frameAt(testing::batchOfThree(), 13);
    EXPECT_EQ(titleOf(frame), u"Add the samples: error with respect to w₁"_s);
    EXPECT_EQ(ruleOf(frame), u"A batch: the gradients of all 3 samples are added. The others are "
                             "computed in the same way, with the same weights and biases."_s);
    EXPECT_EQ(words::nextLabel(frame), u"Next: ∂ΣE/∂w₂"_s);
}

TEST(OptimizerWords, SayWhereAParameterGoesOnlyWhereItGoesThere)
{
    EXPECT_EQ(signOf(frameAt(testing::lessonBy(OptimizerKind::Momentum, 1.0), 8)),
              u"∂E/∂w₁ is positive: raising w₁ raises the error."_s);
    EXPECT_EQ(signOf(frameAt(testing::batchOfThree(), 8)),
              u"∂E/∂w₁ is positive: raising w₁ raises the error."_s);
    EXPECT_EQ(
        signOf(frameAt(testing::batchOfThree(), 13)),
        u"∂ΣE/∂w₁ is positive: raising w₁ raises the error, so w₁ goes down by 0.1 · 0.218268."_s);
}

}  // namespace backhand
