// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/more_digits.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

using testing::scenarioOf;
using testing::traceOf;

bool standsLonger(const Trace& trace, std::size_t step, int digits)
{
    return standsWithMoreDigits(trace, trace.step(step, digits), digits);
}

}  // namespace

TEST(MoreDigits, StandNowhereInTheLesson)
{
    const Trace lesson = traceOf(testing::lessonScenario());
    for (std::size_t step = 1; step <= lesson.stepCount(); ++step) {
        EXPECT_FALSE(standsLonger(lesson, step, defaultDigits)) << step;
    }
}

TEST(MoreDigits, StandWhereFewerWouldMissTheResult)
{
    // a = 1/3 and E = 1000 a = 333.33: 1000 * 0.33 would be 330.
    const Trace trace =
        traceOf(scenarioOf({{"a = 1/w", "E = 1000*a"}, {}, {}, {"w"}}, {{"w", 3.0}}));
    EXPECT_FALSE(standsLonger(trace, 1, 2));
    EXPECT_TRUE(standsLonger(trace, 2, 2));
}

TEST(MoreDigits, AreNotThoseOfAGivenNumber)
{
    const Trace trace = traceOf(
        scenarioOf({{"p = w*x", "E = p^2"}, {"x"}, {}, {"w"}}, {{"x", 1.2345}, {"w", 2.0}}));
    EXPECT_FALSE(standsLonger(trace, 1, 2));
    const std::size_t product = trace.compiled().gradientStep(testing::idOf(trace.model(), "w"));
    EXPECT_FALSE(standsLonger(trace, product, 2));  // dp/dw is x, as given
}

}  // namespace backhand
