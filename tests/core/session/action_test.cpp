// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/action.h"

#include <gtest/gtest.h>

namespace backhand {

TEST(Action, ChangesOfTheDataAreEdits)
{
    EXPECT_TRUE(isEdit(SetSamples{}));
    EXPECT_TRUE(isEdit(SetSampleOrder{SampleOrder::Random, 1}));
}

TEST(Action, ChangesOfEarlierRunsAreEditsAndHidingOneIsNot)
{
    EXPECT_TRUE(isEdit(RenameRun{1, "a"}));
    EXPECT_TRUE(isEdit(DeleteRun{1}));
    EXPECT_TRUE(isEdit(OpenRun{1}));
    EXPECT_TRUE(isEdit(AddRuns{}));
    EXPECT_FALSE(isEdit(HideRun{1, true}));
}

TEST(Action, MovesAndViewsAreNone)
{
    EXPECT_FALSE(isEdit(Seek{1, 0}));
    EXPECT_FALSE(isEdit(Follow{0}));
}

}  // namespace backhand
