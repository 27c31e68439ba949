// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/printed_numbers.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

TEST(PrintedNumbers, AreThoseOfTheStepsAsTheyAreShown)
{
    const Scenario scenario = testing::lessonScenario();
    const Trace trace = testing::traceOf(scenario);
    const CodeNames names(scenario, trace.compiled());
    const std::vector<PrintedNumber> numbers = printedNumbers(trace, names, 4);
    ASSERT_EQ(numbers.size(), 16U);
    EXPECT_EQ(numbers[0].name, names.variable(testing::idOf(trace.model(), "z")));
    EXPECT_EQ(numbers[0].decimals, 2U);  // 1.91
    EXPECT_EQ(numbers[1].decimals, 4U);  // 0.8710
    EXPECT_EQ(numbers[15].step, 16U);
    EXPECT_FALSE(numbers[1].isPowerOfTen);
}

TEST(PrintedNumbers, KnowWhatIsShownAsAPowerOfTen)
{
    const Scenario scenario = testing::scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 0.0001}});
    const Trace trace = testing::traceOf(scenario);
    const CodeNames names(scenario, trace.compiled());
    EXPECT_TRUE(printedNumbers(trace, names, 4)[0].isPowerOfTen);  // 1·10⁻⁸
}

}  // namespace backhand
