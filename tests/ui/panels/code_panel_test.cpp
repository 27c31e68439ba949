// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/code_panel.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <QTextBlock>

namespace backhand {

namespace {

class CodePanelTest : public ::testing::Test {
protected:
    CodePanelTest()
    {
        QObject::connect(&session, &Session::frameChanged, &panel, &CodePanel::showFrame);
        panel.resize(373, 500);
        panel.show();
    }

    QString litLine() { return panel.text().split(u'\n').value(panel.litLines().value(0, -1)); }

    Session session{testing::stateOf(testing::lessonScenario())};
    CodePanel panel{session};
};

}  // namespace

TEST_F(CodePanelTest, LightsTheLineOfTheStep)
{
    EXPECT_TRUE(panel.litLines().isEmpty());
    session.dispatch(Seek{1, 2});
    EXPECT_EQ(litLine(), QStringLiteral("prediction = sigmoid(layer_1)"));
    session.dispatch(Seek{1, 4});
    EXPECT_EQ(litLine(), QStringLiteral("derror_dprediction = 2 * (prediction - target)"));
}

TEST_F(CodePanelTest, PutsAValueBesideItsLineFromItsStepOn)
{
    session.dispatch(Seek{1, 2});
    const QStringList values = panel.view().values();
    EXPECT_TRUE(values.contains(QStringLiteral("# 0.871019")));
    EXPECT_FALSE(values.join(u' ').contains(QStringLiteral("0.758674")));
}

TEST_F(CodePanelTest, FollowsTheNumbers)
{
    session.dispatch(SetValue{testing::idOf(session.frame().model(), "w1"), 2.5});
    EXPECT_TRUE(panel.text().contains(QStringLiteral("w1 = 2.5")));
}

}  // namespace backhand
