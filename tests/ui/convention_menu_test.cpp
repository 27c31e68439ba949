// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/convention_menu.h"

#include "tests/support/lesson.h"

#include <QMenu>
#include <gtest/gtest.h>

namespace backhand {

namespace {

class ConventionMenuTest : public ::testing::Test {
protected:
    ConventionMenuTest()
    {
        QObject::connect(&session, &Session::frameChanged, &convention, &ConventionMenu::showFrame);
    }

    QAction* choice(int index) { return edit.actions().front()->menu()->actions().at(index); }

    const std::string& error() { return session.frame().scenario().model.lines.back(); }

    QMenu edit;
    Session session{testing::stateOf(testing::lessonScenario())};
    ConventionMenu convention{session, edit, nullptr};
};

}  // namespace

TEST_F(ConventionMenuTest, SwitchesTheErrorAndSaysWhichItIs)
{
    EXPECT_TRUE(choice(0)->isChecked());
    choice(1)->trigger();
    EXPECT_EQ(error(), "E = 0.5*(p - t)^2");
    EXPECT_TRUE(choice(1)->isChecked());
    session.undoStack().undo();
    EXPECT_EQ(error(), "E = (p - t)^2");
    EXPECT_TRUE(choice(0)->isChecked());
}

TEST_F(ConventionMenuTest, WhatIsChosenAlreadyStays)
{
    choice(0)->trigger();
    EXPECT_EQ(error(), "E = (p - t)^2");
    EXPECT_FALSE(session.undoStack().canUndo());
}

TEST_F(ConventionMenuTest, AnErrorThatIsNoSquareGivesNoChoice)
{
    session.open(testing::stateOf(
        testing::scenarioOf({{"E = w*x"}, {"x"}, {}, {"w"}}, {{"x", 1.0}, {"w", 2.0}})));
    for (const int index : {0, 1}) {
        EXPECT_FALSE(choice(index)->isEnabled());
        EXPECT_FALSE(choice(index)->isChecked());
    }
    session.open(testing::stateOf(testing::lessonScenario()));
    EXPECT_TRUE(choice(0)->isChecked());
    EXPECT_FALSE(choice(1)->isChecked());
}

}  // namespace backhand
