// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/landscape_content.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

constexpr PathPlane weights{0, 1};

LandscapeContent contentOf(const SessionState& state)
{
    const Frame frame = deriveFrame(state);
    ErrorSurface surface(state.document.compiled->tape(), *frame.data);
    std::vector<double> parameters;
    for (const VariableId parameter : frame.model().withRole(Role::Parameter)) {
        parameters.push_back(frame.trace.value(parameter));
    }
    return landscapeContent(frame, weights, surface.pointAt(parameters));
}

LandscapeContent lessonAt(std::size_t pass, std::size_t step)
{
    SessionState state = testing::stateOf(testing::lessonScenario());
    for (std::size_t update = 1; update < pass; ++update) {
        state = testing::after(state, {UpdateOnce{}});
    }
    return contentOf(testing::after(state, {Seek{pass, step}}));
}

}  // namespace

TEST(LandscapeContent, StandsWhereTheTwoParametersAre)
{
    const LandscapeContent content = lessonAt(1, 0);
    EXPECT_EQ(content.point, QPointF(1.45, -0.66));
    EXPECT_EQ(content.path, (std::vector<QPointF>{{1.45, -0.66}}));
    EXPECT_EQ(content.names, (AxisNames{u"w₁"_s, u"w₂"_s}));
    EXPECT_EQ(content.caption, u"E over w₁ and w₂. Here w₁ = 1.45, w₂ = −0.66: E ≈ 0.758674."_s);
}

TEST(LandscapeContent, PointsDownOnceBothPartsOfTheGradientAreKnown)
{
    EXPECT_FALSE(lessonAt(1, 9).downhill);  // ∂E/∂w₂ is step 10
    const LandscapeContent content = lessonAt(1, 10);
    ASSERT_TRUE(content.downhill);
    EXPECT_NEAR(content.downhill->x(), -0.391418, 1e-6);
    EXPECT_NEAR(content.downhill->y(), -0.293563, 1e-6);
    EXPECT_TRUE(content.caption.contains(u"∂E/∂w₁ ≈ 0.391418, ∂E/∂w₂ ≈ 0.293563"_s));
}

TEST(LandscapeContent, ShowsTheNextPointOnceBothUpdatesAreKnown)
{
    EXPECT_FALSE(lessonAt(1, 13).next);
    ASSERT_TRUE(lessonAt(1, 14).next);
    EXPECT_NEAR(lessonAt(1, 14).next->x(), 1.058582, 1e-6);
}

TEST(LandscapeContent, HasThePathUpToThePassThatIsShown)
{
    EXPECT_EQ(lessonAt(4, 0).path.size(), 4U);
    SessionState state = testing::stateOf(testing::lessonScenario());
    state = testing::after(state, {UpdateOnce{}, UpdateOnce{}, UpdateOnce{}, Seek{2, 0}});
    const LandscapeContent content = contentOf(state);
    EXPECT_EQ(content.path.size(), 2U);
    EXPECT_EQ(content.path.back(), content.point);
    EXPECT_TRUE(content.caption.contains(u"the way of 1 update."_s));
}

TEST(LandscapeContent, EndsItsPathWhereATrainedPassStands)
{
    SessionState state = testing::afterTraining(testing::stateOf(testing::lessonScenario()), 3000);
    state = testing::after(state, {Seek{1500, 0}});
    const LandscapeContent content = contentOf(state);
    EXPECT_EQ(content.path.back(), content.point);
    EXPECT_GT(content.path.size(), 30U);
}

TEST(LandscapeContent, HasTheGradientOfTheSummedErrorForSeveralSamples)
{
    SessionState state = testing::stateOf(testing::eightRowsScenario());
    state = testing::after(state, {Seek{1, 16}});
    const LandscapeContent content = contentOf(state);
    const Frame frame = deriveFrame(state);
    const VariableId w1 = testing::idOf(frame.model(), "w1");
    double sum = 0.0;
    for (const std::vector<double>& row : testing::eightRows()) {
        const double p = 1.0 / (1.0 + std::exp(-(1.45 * row[0] - 0.66 * row[1])));
        sum += 2.0 * (p - row[2]) * p * (1.0 - p) * row[0];
    }
    EXPECT_NEAR(content.downhill->x(), -sum, 1e-12);
    EXPECT_NE(content.downhill->x(), -frame.trace.gradient(w1));
    EXPECT_TRUE(content.caption.startsWith(u"E over w₁ and w₂, summed over 8 samples."_s));
}

TEST(LandscapeContent, SaysNoNumberThatIsNotAtHand)
{
    const Frame frame =
        deriveFrame(testing::after(testing::stateOf(testing::lessonScenario()), {Seek{1, 16}}));
    const LandscapeContent content = landscapeContent(frame, weights, std::nullopt);
    EXPECT_FALSE(content.downhill);
    EXPECT_EQ(content.caption, u"E over w₁ and w₂. Here w₁ = 1.45, w₂ = −0.66."_s);
}

TEST(LandscapeContent, SaysWhereTheGroundIsLevel)
{
    const SessionState state = testing::stateOf(
        testing::scenarioOf({{"E = u^2 + v^2"}, {}, {}, {"u", "v"}}, {{"u", 0.0}, {"v", 0.0}}));
    const std::size_t last = state.document.compiled->steps().size();
    const LandscapeContent content = contentOf(testing::after(state, {Seek{1, last}}));
    EXPECT_TRUE(content.caption.contains(u"level"_s));
}

TEST(LandscapeContent, IsTheSameInSingleOperations)
{
    SessionState state =
        testing::after(testing::stateOf(testing::lessonScenario()), {SetScale{Scale::Operations}});
    state = testing::after(state, {Seek{1, shownModel(state)->steps().size()}});
    const LandscapeContent content = contentOf(state);
    EXPECT_EQ(content.point, QPointF(1.45, -0.66));
    EXPECT_NEAR(content.downhill->x(), -0.391418, 1e-6);
}

TEST(LandscapeContent, KnowsWhatItsMapHasToHold)
{
    LandscapeContent content;
    content.point = {1.0, 2.0};
    content.path = {{-3.0, 4.0}, {1.0, 2.0}};
    content.next = QPointF(5.0, -6.0);
    EXPECT_EQ(neededAcross(content), (Interval{-3.0, 5.0}));
    EXPECT_EQ(neededUp(content), (Interval{-6.0, 4.0}));
}

}  // namespace backhand
