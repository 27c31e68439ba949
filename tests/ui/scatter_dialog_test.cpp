// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scatter_dialog.h"

#include "tests/support/lesson.h"
#include "ui/scatter_picture.h"

#include <QPushButton>
#include <QSpinBox>
#include <gtest/gtest.h>

namespace backhand {

TEST(ScatterDialog, GivesBackTheChoiceThatItBeginsWith)
{
    EXPECT_EQ(ScatterDialog(testing::lessonScenario(), {12, 34}, nullptr).choice(),
              (ScatterChoice{12, 34}));
}

TEST(ScatterDialog, ShowsThePointsAsTheyAreChosen)
{
    ScatterDialog dialog(testing::lessonScenario(), {}, nullptr);
    EXPECT_EQ(dialog.picture().dotCount(), 40U);
    dialog.points().setValue(7);
    EXPECT_EQ(dialog.picture().dotCount(), 7U);
}

TEST(ScatterDialog, ANewSeedIsAnother)
{
    ScatterDialog dialog(testing::lessonScenario(), {}, nullptr);
    for (int time = 0; time < 20; ++time) {
        const int before = dialog.seed().value();
        dialog.newSeed().click();
        EXPECT_NE(dialog.seed().value(), before);
    }
}

}  // namespace backhand
