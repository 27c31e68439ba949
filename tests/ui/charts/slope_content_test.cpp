// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/slope_content.h"

#include "tests/support/lesson.h"
#include "ui/words/chart_words.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

SlopeContent contentAt(const Scenario& scenario, std::size_t step)
{
    return slopeContent(deriveFrame(testing::after(testing::stateOf(scenario), {Seek{1, step}})));
}

/// The lesson with w1 followed all the way.
SlopeContent lessonAt(std::size_t step)
{
    SessionState state = testing::stateOf(testing::lessonScenario());
    const VariableId w1 = testing::idOf(state.document.compiled->model(), "w1");
    return slopeContent(deriveFrame(testing::after(state, {Follow{w1}, Seek{1, step}})));
}

}  // namespace

TEST(SlopeContent, DrawsTheShownErrorOverTheFollowedParameter)
{
    const SlopeContent content = lessonAt(3);
    ASSERT_TRUE(content.point);
    EXPECT_DOUBLE_EQ(content.point->x(), 1.45);
    EXPECT_NEAR(content.point->y(), 0.758674, 1e-6);
    EXPECT_EQ(content.names, (AxisNames{u"w₁"_s, u"E"_s}));
    EXPECT_EQ(content.heading, u"E over w₁, all else as it is"_s);
    for (const CurvePiece& piece : content.curve) {
        for (const QPointF& at : piece) {
            const double p = 1.0 / (1.0 + std::exp(0.66 * 1.5 - 2.0 * at.x()));
            EXPECT_NEAR(at.y(), p * p, 1e-12);
        }
    }
}

TEST(SlopeContent, HidesTheTangentBeforeItsGradientAndTheLandingBeforeItsUpdate)
{
    EXPECT_FALSE(lessonAt(7).slope);
    EXPECT_FALSE(lessonAt(7).caption.contains(u"0.391418"_s));
    ASSERT_TRUE(lessonAt(8).slope);
    EXPECT_NEAR(*lessonAt(8).slope, 0.391418, 1e-6);
    EXPECT_FALSE(lessonAt(12).landing);
    ASSERT_TRUE(lessonAt(13).landing);
    EXPECT_NEAR(lessonAt(13).landing->curve.x(), 1.058582, 1e-6);
}

TEST(SlopeContent, SaysNoErrorThatIsNotComputedYet)
{
    EXPECT_FALSE(lessonAt(2).caption.contains(u"0.758674"_s));
    EXPECT_TRUE(lessonAt(3).caption.contains(u"0.758674"_s));
}

TEST(SlopeContent, SaysWhatTheStepDoesAndWhatTheTangentPromised)
{
    EXPECT_EQ(lessonAt(13).caption,
              u"∂E/∂w₁ ≈ 0.391418: one step of −0.391418 takes E from 0.758674 to 0.570501; the "
              "tangent promised 0.605466. Here only w₁ takes its step."_s);
}

TEST(SlopeContent, SaysThatAStepWentTooFar)
{
    const SlopeContent content =
        contentAt(testing::scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 1.0}}, 2.0), 3);
    EXPECT_DOUBLE_EQ(content.landing->curve.y(), 9.0);  // 1 − 2·2 is −3
    EXPECT_TRUE(content.caption.contains(u"the error rose"_s));
}

TEST(SlopeContent, HoldsWhereTheStepLands)
{
    const SlopeContent content =
        contentAt(testing::scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 4.0}}, 3.0), 3);
    EXPECT_DOUBLE_EQ(content.range.low, -20.0);  // 4 − 3·8
    EXPECT_GE(content.top, 400.0);
    EXPECT_LE(content.bottom, content.landing->promise.y());
}

TEST(SlopeContent, DrawsThePassesOwnSampleOfSeveral)
{
    const SlopeContent content = contentAt(testing::eightRowsScenario(), 3);
    const double p = 1.0 / (1.0 + std::exp(-(1.45 * 3.0 - 0.66 * 1.5)));
    EXPECT_NEAR(content.point->y(), p * p, 1e-12);
    EXPECT_EQ(content.heading, u"E of sample 1 alone over w₁"_s);
}

TEST(SlopeContent, IsTheSameInSingleOperations)
{
    SessionState state = testing::stateOf(testing::lessonScenario());
    state = testing::after(state, {SetScale{Scale::Operations}});
    const SlopeContent content = slopeContent(
        deriveFrame(testing::after(state, {Seek{1, shownModel(state)->steps().size()}})));
    EXPECT_NEAR(content.point->y(), 0.758674, 1e-6);
    EXPECT_TRUE(content.landing);
}

TEST(SlopeContent, HasNothingToDrawWithoutAParameter)
{
    const SlopeContent content =
        contentAt(testing::scenarioOf({{"E = x^2"}, {"x"}, {}, {}}, {{"x", 1.0}}), 1);
    EXPECT_EQ(content.hint, words::nothingToFollow());
    EXPECT_TRUE(content.curve.empty());
}

TEST(SlopeContent, SaysSoWhereThereIsNoSlope)
{
    const SlopeContent content =
        contentAt(testing::scenarioOf({{"E = ln(w)"}, {}, {}, {"w"}}, {{"w", 0.0}}), 2);
    EXPECT_FALSE(content.point);
    EXPECT_EQ(content.caption, words::slopeUndefined(u"∂E/∂w"_s));
    EXPECT_TRUE(std::isfinite(content.top) && std::isfinite(content.bottom));
}

TEST(SlopeContent, KeepsADotVisibleUnderASteepCurve)
{
    const SlopeContent content =
        contentAt(testing::scenarioOf({{"E = exp(3*w)"}, {}, {}, {"w"}}, {{"w", 0.0}}), 2);
    EXPECT_LT(content.top, 100.0);  // and not e^15
    EXPECT_GE(content.top, 1.25);
}

TEST(SlopeContent, ShowsAllOfACurveThatIsFlatForTheMostPart)
{
    const SlopeContent content = contentAt(
        testing::scenarioOf({{"E = sigmoid(3*w - 6)^2"}, {}, {}, {"w"}}, {{"w", 1.7}}), 2);
    EXPECT_GE(content.top, 0.9);
}

}  // namespace backhand
