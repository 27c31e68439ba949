// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/autodiff/gradient_check.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <cmath>

namespace backhand {

TEST(GradientCheck, AgreesOnTheLesson)
{
    const Trace trace = testing::traceOf(testing::lessonScenario());
    const GradientCheck check =
        checkGradients(trace.model(), trace.compiled().tape(), trace.given());
    ASSERT_EQ(check.gradients.size(), 3U);
    EXPECT_TRUE(check.withinBound);
    EXPECT_LT(check.largest, 1e-10);
    EXPECT_NEAR(check.gradients[0].byDifference, 0.39141786, 1e-8);
}

TEST(GradientCheck, SeesAKinkAsADisagreement)
{
    const Trace trace = testing::traceOf(testing::scenarioOf({{"E = relu(w)"}, {}, {}, {"w"}}, {}));
    const GradientCheck check =
        checkGradients(trace.model(), trace.compiled().tape(), trace.given());
    EXPECT_FALSE(check.withinBound);  // 0 by our choice, 1/2 by the difference
    EXPECT_NEAR(check.gradients[0].byDifference, 0.5, 1e-6);
}

TEST(GradientCheck, IsNotWithinTheBoundWhereAGradientIsUndefined)
{
    const Trace trace = testing::traceOf(testing::scenarioOf({{"E = ln(w)"}, {}, {}, {"w"}}, {}));
    const GradientCheck check =
        checkGradients(trace.model(), trace.compiled().tape(), trace.given());
    EXPECT_FALSE(check.withinBound);
    EXPECT_TRUE(std::isnan(check.largest));
}

TEST(GradientCheck, HasNothingToCheckWithoutParameters)
{
    const Trace trace =
        testing::traceOf(testing::scenarioOf({{"E = x^2"}, {"x"}, {}, {}}, {{"x", 3.0}}));
    const GradientCheck check =
        checkGradients(trace.model(), trace.compiled().tape(), trace.given());
    EXPECT_TRUE(check.gradients.empty());
    EXPECT_EQ(check.largest, 0.0);
    EXPECT_TRUE(check.withinBound);
}

TEST(GradientCheck, GoesThroughTheParametersInTheirOrder)
{
    const Trace trace = testing::traceOf(
        testing::scenarioOf({{"E = a^3 + 5*b"}, {}, {}, {"b", "a"}}, {{"a", 2.0}, {"b", 1.0}}));
    const GradientCheck check =
        checkGradients(trace.model(), trace.compiled().tape(), trace.given());
    ASSERT_EQ(check.gradients.size(), 2U);
    EXPECT_EQ(check.gradients[0].parameter, testing::idOf(trace.model(), "b"));
    EXPECT_DOUBLE_EQ(check.gradients[0].byTape, 5.0);
    EXPECT_DOUBLE_EQ(check.gradients[1].byTape, 12.0);
    EXPECT_NEAR(check.gradients[1].byDifference, 12.0, 1e-6);
}

TEST(GradientCheck, SaysTheLargestOfTheDifferences)
{
    const Trace trace = testing::traceOf(
        testing::scenarioOf({{"E = relu(v) + w"}, {}, {}, {"v", "w"}}, {{"w", 1.0}}));
    const GradientCheck check =
        checkGradients(trace.model(), trace.compiled().tape(), trace.given());
    EXPECT_EQ(check.largest, check.gradients[0].difference);
    EXPECT_GT(check.gradients[0].difference, check.gradients[1].difference);
}

}  // namespace backhand
