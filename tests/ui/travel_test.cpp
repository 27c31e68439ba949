// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/travel.h"

#include "tests/support/lesson.h"
#include "ui/session.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

namespace backhand {

namespace {

class TravelTest : public ::testing::Test {
protected:
    TravelTest() { session.dispatch(TakeTraining{stretch}); }

    std::size_t pass() const { return session.frame().pass(); }

    SessionState start = testing::stateOf(testing::lessonScenario());
    std::shared_ptr<const TrainedStretch> stretch = testing::stretchOf(start, 300000);
    Session session{start};
    Travel travel{session, nullptr, 0};  // nothing is quick
};

}  // namespace

TEST_F(TravelTest, OpensWhatIsAtHandAtOnce)
{
    travel.open(1);
    EXPECT_FALSE(travel.isUnderWay());
    EXPECT_EQ(pass(), 1U);
    travel.open(300001);
    EXPECT_EQ(pass(), 300001U);
    EXPECT_EQ(session.frame().step(), 0U);
}

TEST_F(TravelTest, OpensWhatIsQuickAtOnce)
{
    Travel quick(session);
    quick.open(1000);
    EXPECT_FALSE(quick.isUnderWay());
    EXPECT_EQ(pass(), 1000U);
}

TEST_F(TravelTest, GoesToAFarPassWhileTheWindowGoesOnAndShowsItOnce)
{
    QSignalSpy frames(&session, &Session::frameChanged);
    travel.open(150001);
    EXPECT_TRUE(travel.isUnderWay());
    EXPECT_EQ(pass(), 300001U);
    QTRY_VERIFY(!travel.isUnderWay());
    EXPECT_EQ(pass(), 150001U);
    EXPECT_EQ(frames.count(), 1);
    const auto direct = testing::stretchOf(start, 300000);
    EXPECT_EQ(session.frame().state.document.run.at(150001), direct->at(150001));
    EXPECT_EQ(session.frame().parametersBefore, direct->parametersAt(150000));
}

TEST_F(TravelTest, CancelsAndStaysWhereItWas)
{
    QSignalSpy moved(&travel, &Travel::moved);
    travel.open(150001);
    travel.cancel();
    EXPECT_FALSE(travel.isUnderWay());
    EXPECT_EQ(moved.count(), 2);
    QCoreApplication::processEvents();
    EXPECT_EQ(pass(), 300001U);
}

TEST_F(TravelTest, TakesTheLastOfTwoRequests)
{
    travel.open(150001);
    travel.open(200001);
    QTRY_VERIFY(!travel.isUnderWay());
    EXPECT_EQ(pass(), 200001U);
}

TEST_F(TravelTest, EndsAtAnEditOrAMoveOfSomebodyElse)
{
    travel.open(150001);
    session.dispatch(Seek{1, 3});
    EXPECT_FALSE(travel.isUnderWay());
    travel.open(150001);
    session.dispatch(SetValue{testing::idOf(session.frame().model(), "w1"), 2.0});
    EXPECT_FALSE(travel.isUnderWay());
    QCoreApplication::processEvents();
    EXPECT_EQ(pass(), 1U);
}

TEST_F(TravelTest, GoesOnWhereOnlyTheDigitsChange)
{
    travel.open(150001);
    session.dispatch(SetDigits{3});
    EXPECT_TRUE(travel.isUnderWay());
    QTRY_COMPARE(pass(), std::size_t{150001});
}

TEST_F(TravelTest, SaysThatSomebodyWantsToBeElsewhereFirst)
{
    QSignalSpy leaving(&travel, &Travel::leaving);
    travel.open(5);
    EXPECT_EQ(leaving.count(), 1);
}

TEST_F(TravelTest, StepsBackFromAnOpenedPassAtHand)
{
    travel.open(150001);
    QTRY_VERIFY(!travel.isUnderWay());
    for (std::size_t back = 0; back < 20; ++back) {
        session.dispatch(Move{Motion::FirstStep});
        session.dispatch(Move{Motion::PreviousStep});
        EXPECT_EQ(pass(), 150000 - back);
        EXPECT_LT(stretch->workTo(pass()), 1000U);
    }
}

}  // namespace backhand
