// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/trace.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

using testing::scenarioOf;
using testing::traceOf;

bool standsLonger(const Trace& trace, std::size_t step, int digits)
{
    return trace.step(step, digits).hasMoreDigits;
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

TEST(MoreDigits, StandInTheSumOfPathsWhereFewerWouldMissIt)
{
    // dE/dw = 1/3 + 2/3 + 4/3 = 7/3 = 2.33, and 0.33 + 0.67 + 1.33 = 2.33; with 1/3 five times it
    // is 1.67, and 0.33 five times 1.65.
    const auto sumOf = [](const std::string& error) {
        const Trace trace = traceOf(scenarioOf(
            {{"a = 4*w/3", "b = 4*w/3", "c = 4*w/3", "d = 4*w/3", "f = 4*w/3", "E = " + error},
             {},
             {},
             {"w"}},
            {{"w", 1.0}}));
        const VariableId w = testing::idOf(trace.model(), "w");
        return standsLonger(trace, trace.compiled().gradientStep(w), 2);
    };
    EXPECT_FALSE(sumOf("a + 2*b + 4*c + 0*d + 0*f"));
    EXPECT_TRUE(sumOf("a + b + c + d + f"));
}

TEST(MoreDigits, AreSeenInAPowerOfTenToo)
{
    // a = 1e-5/3: 3.33 10^-6, and a million times that is 3.33; three million times that is 10.
    const Trace trace =
        traceOf(scenarioOf({{"a = w/3", "E = 1000000*a*100"}, {}, {}, {"w"}}, {{"w", 1e-5}}));
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
