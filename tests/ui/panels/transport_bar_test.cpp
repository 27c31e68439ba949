// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/transport_bar.h"

#include "tests/support/lesson.h"
#include "ui/live_training.h"
#include "ui/panels/timeline.h"
#include "ui/player.h"
#include "ui/words/step_words.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

namespace backhand {

namespace {

class TransportBarTest : public ::testing::Test {
protected:
    TransportBarTest()
    {
        QObject::connect(&session, &Session::frameChanged, &bar,
                         [this](const Frame& frame) { bar.showFrame(frame); });
        bar.resize(900, 56);
    }

    std::size_t step() const { return session.frame().step(); }

    Session session{testing::stateOf(testing::lessonScenario())};
    Player player{session};
    LiveTraining trainer{session};
    TransportBar bar{session, player, trainer, nullptr};
};

}  // namespace

TEST_F(TransportBarTest, NextNamesTheNumberToCome)
{
    EXPECT_EQ(bar.next().text(), words::nextLabel(session.frame()));
    session.dispatch(Seek{1, 8});
    EXPECT_EQ(bar.next().text(), words::nextLabel(session.frame()));
    EXPECT_TRUE(bar.next().text().contains(QStringLiteral("∂z/∂w₂")));
}

TEST_F(TransportBarTest, StepsForthAndBackByClicks)
{
    bar.next().click();
    bar.next().click();
    EXPECT_EQ(step(), 2U);
    bar.back().click();
    EXPECT_EQ(step(), 1U);
    bar.next().click();
    bar.first().click();
    EXPECT_EQ(step(), 0U);
}

TEST_F(TransportBarTest, CannotGoBackBeforeTheVeryBeginning)
{
    EXPECT_FALSE(bar.back().isEnabled());
    EXPECT_FALSE(bar.first().isEnabled());
    bar.next().click();
    EXPECT_TRUE(bar.back().isEnabled());
}

TEST_F(TransportBarTest, UpdatesOnceAtTheSameStep)
{
    session.dispatch(Seek{1, 5});
    bar.updateOnce().click();
    EXPECT_EQ(session.frame().pass(), 2U);
    EXPECT_EQ(step(), 5U);
}

TEST_F(TransportBarTest, SaysWhyAnUpdateIsRefused)
{
    session.open(testing::stateOf(testing::scenarioOf({{"E = x^2"}, {"x"}, {}, {}}, {{"x", 1.0}})));
    QSignalSpy messages(&bar, &TransportBar::messageWanted);
    bar.updateOnce().click();
    ASSERT_EQ(messages.count(), 1);
    EXPECT_FALSE(messages.at(0).at(0).toString().isEmpty());
    bar.train().click();
    EXPECT_EQ(messages.count(), 2);
    EXPECT_FALSE(trainer.isTraining());
}

TEST_F(TransportBarTest, TrainsUntilStoppedAsOneUndoEntry)
{
    bar.train().click();
    EXPECT_TRUE(trainer.isTraining());
    QTRY_VERIFY_WITH_TIMEOUT(session.frame().pass() >= 4, 5000);
    bar.train().click();
    EXPECT_FALSE(trainer.isTraining());
    EXPECT_EQ(session.undoStack().count(), 1);
    session.undoStack().undo();
    EXPECT_EQ(session.frame().pass(), 1U);
}

TEST_F(TransportBarTest, AnEditStopsTheTraining)
{
    bar.train().click();
    session.dispatch(SetValue{testing::idOf(session.frame().model(), "x1"), 3.0});
    EXPECT_FALSE(trainer.isTraining());
}

TEST_F(TransportBarTest, PlaysToTheEndOfThePassAndStops)
{
    session.dispatch(Seek{1, 14});
    player.setSpeed(Player::fastest);
    bar.play().click();
    EXPECT_EQ(step(), 15U);
    EXPECT_TRUE(player.isPlaying());
    QTRY_COMPARE_WITH_TIMEOUT(step(), std::size_t{16}, 5000);
    EXPECT_FALSE(player.isPlaying());
}

TEST_F(TransportBarTest, OffersSpeedsFromAQuarterToFour)
{
    const QList<QAction*> actions = bar.speedMenu().actions();
    ASSERT_EQ(actions.size(), 5);
    actions.constFirst()->trigger();
    EXPECT_EQ(player.speed(), 0.25);
    actions.constLast()->trigger();
    EXPECT_EQ(player.speed(), 4.0);
    EXPECT_TRUE(actions.constLast()->isChecked());
    EXPECT_FALSE(actions.constFirst()->isChecked());
}

TEST_F(TransportBarTest, ClipsNothingAtAnyWidth)
{
    bar.show();
    for (const int width : {460, 500, 560, 700, 835, 1200}) {
        bar.resize(width, bar.height());
        QCoreApplication::processEvents();
        int right = 0;
        for (QWidget* button : QList<QWidget*>{&bar.first(), &bar.back(), &bar.next(), &bar.play(),
                                               &bar.updateOnce(), &bar.train()}) {
            EXPECT_GE(button->geometry().left(), right) << width;
            EXPECT_GE(button->width(), button->minimumSizeHint().width()) << width;
            right = button->geometry().right();
        }
        EXPECT_LT(right, width);
        EXPECT_GE(bar.timeline().width(), 120) << width;
        EXPECT_GE(bar.timeline().height(), bar.timeline().minimumSizeHint().height()) << width;
    }
}

TEST_F(TransportBarTest, EveryPartHasANameAndHelp)
{
    for (const QWidget* part :
         QList<const QWidget*>{&bar.first(), &bar.back(), &bar.next(), &bar.play(), &bar.speed(),
                               &bar.updateOnce(), &bar.train(), &bar.timeline()}) {
        EXPECT_FALSE(part->accessibleName().isEmpty());
        EXPECT_FALSE(part->whatsThis().isEmpty());
        EXPECT_NE(part->focusPolicy() & Qt::TabFocus, 0);
    }
}

}  // namespace backhand
