// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/landscape/slope_step.h"

#include "core/trace/trace.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <cmath>

namespace backhand {

namespace {

/// E = w² along w.
struct Parabola {
    Model model = testing::modelOf({{"E = w^2"}, {}, {}, {"w"}});
    Tape tape = compileTape(model);
    ErrorAlong error{tape, std::vector<double>{3.0}, testing::idOf(model, "w")};
};

}  // namespace

TEST(SlopeStep, LandsOnTheCurveAndNotOnTheTangent)
{
    Parabola it;
    const SlopeStep step = slopeStep(it.error, 3.0, 6.0, 2.0);
    EXPECT_DOUBLE_EQ(step.error, 9.0);
    EXPECT_DOUBLE_EQ(step.promised, 3.0);  // 9 + 6·(2 − 3)
    EXPECT_DOUBLE_EQ(step.landing, 4.0);
}

TEST(SlopeStep, OfTheLessonPromisesMoreThanItKeeps)
{
    const Trace trace = testing::traceOf(testing::lessonScenario());
    const VariableId w1 = testing::idOf(trace.model(), "w1");
    ErrorAlong error(trace.compiled().tape(), trace.given(), w1);
    const SlopeStep step =
        slopeStep(error, trace.value(w1), trace.gradient(w1), trace.newValue(w1));
    EXPECT_DOUBLE_EQ(step.error, trace.error());
    EXPECT_DOUBLE_EQ(step.promised, trace.error() - trace.gradient(w1) * trace.gradient(w1));
    const double z = 1.91 - 2.0 * trace.gradient(w1);  // x1 is 2, and the rate is 1
    EXPECT_NEAR(step.landing, std::pow(1.0 / (1.0 + std::exp(-z)), 2.0), 1e-12);
}

TEST(SlopeStep, HasNoPromiseWithoutASlopeAndNoLandingWithoutANewValue)
{
    Parabola it;
    EXPECT_TRUE(std::isnan(slopeStep(it.error, 3.0, std::nan(""), 2.0).promised));
    EXPECT_TRUE(std::isnan(slopeStep(it.error, 3.0, 6.0, std::nan("")).landing));
    EXPECT_TRUE(std::isnan(slopeStep(it.error, 1.0, 1e308, 1e308).promised));
}

}  // namespace backhand
