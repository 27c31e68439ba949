// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the error chart's axes are shown: by actions that are no edits.

#include "core/session/reduce.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

TEST(ChartAxes, ShowTheErrorOnALogarithmicAxisWithoutAnEdit)
{
    const SessionState start = testing::stateOf(testing::lessonScenario());
    const SessionState logarithmic = reduce(start, SetLogarithmic{true});
    EXPECT_TRUE(logarithmic.view.logarithmic);
    EXPECT_EQ(logarithmic.document, start.document);
    EXPECT_EQ(reduce(logarithmic, SetLogarithmic{false}), start);
    EXPECT_FALSE(isEdit(SetLogarithmic{true}));
}

TEST(ChartAxes, ShowUpdatesOnALogarithmicAxisByAnActionOfItsOwn)
{
    const SessionState start = testing::stateOf(testing::lessonScenario());
    const SessionState updates = reduce(start, SetLogarithmicUpdates{true});
    EXPECT_TRUE(updates.view.logarithmicUpdates);
    EXPECT_FALSE(updates.view.logarithmic);
    EXPECT_EQ(updates.document, start.document);
    EXPECT_EQ(reduce(updates, SetLogarithmicUpdates{false}), start);
    EXPECT_FALSE(isEdit(SetLogarithmicUpdates{true}));
}

}  // namespace backhand
