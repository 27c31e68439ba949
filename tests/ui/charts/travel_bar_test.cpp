// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/travel_bar.h"

#include "tests/support/lesson.h"
#include "ui/session.h"
#include "ui/words/error_chart_words.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace backhand {

namespace {

class TravelBarTest : public ::testing::Test {
protected:
    TravelBarTest()
    {
        ground.resize(600, 200);
        ground.show();
        session.dispatch(TakeTraining{testing::stretchOf(session.frame().state, 300000)});
        session.dispatch(Seek{1, 0});
    }

    Session session{testing::stateOf(testing::lessonScenario())};
    Travel travel{session, nullptr, 0};
    QWidget ground;
    QLineEdit field{&ground};
    TravelBar bar{travel, &ground};
};

}  // namespace

TEST_F(TravelBarTest, IsThereWhileAWayIsUnderWay)
{
    EXPECT_TRUE(bar.isHidden());
    travel.open(250001);
    EXPECT_FALSE(bar.isHidden());
    EXPECT_EQ(bar.text(), words::goingToUpdate(250000));
    EXPECT_TRUE(ground.rect().contains(bar.geometry()));
    QTRY_VERIFY(bar.isHidden());
    EXPECT_EQ(session.frame().pass(), 250001U);
}

TEST_F(TravelBarTest, CancelsByItsButton)
{
    travel.open(250001);
    bar.cancelButton().click();
    EXPECT_FALSE(travel.isUnderWay());
    EXPECT_TRUE(bar.isHidden());
}

TEST_F(TravelBarTest, CancelsByEscWhereverTheFocusIs)
{
    travel.open(250001);
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_FALSE(travel.isUnderWay());
    EXPECT_EQ(session.frame().pass(), 1U);
}

TEST_F(TravelBarTest, LeavesOtherKeysAlone)
{
    travel.open(250001);
    QTest::keyClick(&field, Qt::Key_A);
    EXPECT_EQ(field.text(), QStringLiteral("a"));
}

}  // namespace backhand
