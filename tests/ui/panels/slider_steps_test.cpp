// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/slider_steps.h"

#include <gtest/gtest.h>

#include <vector>

namespace backhand {
namespace {

const std::vector<Range> ranges = {{-5.0, 5.0}, {-3.0, 3.0}, {0.0, 1.0},   {-1.0, 1.0},
                                   {0.0, 0.01}, {-1e6, 1e6}, {-2.5, 7.25}, {100.0, 101.0}};

TEST(SliderSteps, EveryPositionComesBackFromItsValue)
{
    for (const Range& range : ranges) {
        const SliderSteps steps(range, SliderScale::Linear);
        for (int position = 0; position <= steps.count(); ++position) {
            ASSERT_EQ(steps.positionOf(steps.valueAt(position)), position) << range.minimum;
        }
    }
}

TEST(SliderSteps, TheEndsAreTheRange)
{
    for (const Range& range : ranges) {
        const SliderSteps steps(range, SliderScale::Linear);
        EXPECT_EQ(steps.valueAt(0), range.minimum);
        EXPECT_EQ(steps.valueAt(steps.count()), range.maximum);
    }
}

TEST(SliderSteps, NumbersAreTheDecimalsThatAPersonWouldWrite)
{
    const SliderSteps steps(Range{-5.0, 5.0}, SliderScale::Linear);
    EXPECT_EQ(steps.valueAt(steps.positionOf(1.449)), 1.45);
    EXPECT_EQ(steps.valueAt(steps.positionOf(-0.66)), -0.66);
    EXPECT_EQ(steps.valueAt(steps.positionOf(0.1 + 0.2)), 0.3);
    EXPECT_EQ(steps.count(), 1000);
}

TEST(SliderSteps, ThePositionIsTheNearestAndNotTheOneBelow)
{
    const SliderSteps steps(Range{-5.0, 5.0}, SliderScale::Linear);
    EXPECT_EQ(steps.positionOf(0.0149999), steps.positionOf(0.01));
    EXPECT_EQ(steps.positionOf(0.0151), steps.positionOf(0.02));
}

TEST(SliderSteps, WhatIsOutsideStandsAtTheEnd)
{
    const SliderSteps steps(Range{-5.0, 5.0}, SliderScale::Linear);
    EXPECT_EQ(steps.positionOf(99.0), steps.count());
    EXPECT_EQ(steps.positionOf(-99.0), 0);
}

TEST(SliderSteps, ALogarithmicSliderGivesEachDecadeTheSameRoom)
{
    const SliderSteps steps(Range{0.001, 10.0}, SliderScale::Logarithmic);
    EXPECT_EQ(steps.count(), 360);
    EXPECT_EQ(steps.positionOf(0.001), 0);
    EXPECT_EQ(steps.positionOf(0.01), 90);
    EXPECT_EQ(steps.positionOf(1.0), 270);
    EXPECT_EQ(steps.valueAt(271), 1.1);
    EXPECT_EQ(steps.valueAt(91), 0.011);
    for (int position = 0; position <= steps.count(); ++position) {
        ASSERT_EQ(steps.positionOf(steps.valueAt(position)), position);
    }
}

TEST(SliderSteps, ALogarithmicSliderThatReachesZeroIsLinear)
{
    const SliderSteps steps(Range{0.0, 10.0}, SliderScale::Logarithmic);
    EXPECT_EQ(steps.valueAt(0), 0.0);
    EXPECT_EQ(steps.valueAt(steps.count()), 10.0);
}

}  // namespace
}  // namespace backhand
