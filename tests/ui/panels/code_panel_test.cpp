// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/code_panel.h"

#include "tests/support/lesson.h"
#include "ui/panels/code_view.h"

#include <gtest/gtest.h>

#include <QPushButton>

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

TEST_F(CodePanelTest, WritesTheSameInCpp)
{
    session.dispatch(Seek{1, 2});
    panel.setLanguage(CodeLanguage::Cpp);
    EXPECT_EQ(litLine().trimmed(), QStringLiteral("double prediction = sigmoid(layer_1);"));
    EXPECT_TRUE(panel.view().values().contains(QStringLiteral("// 0.871019")));
}

TEST_F(CodePanelTest, AButtonOfEachLanguageSaysWhichIsShown)
{
    QPushButton* cpp = nullptr;
    for (QPushButton* button : panel.findChildren<QPushButton*>()) {
        cpp = button->text() == QStringLiteral("C++") ? button : cpp;
    }
    ASSERT_NE(cpp, nullptr);
    EXPECT_FALSE(cpp->isChecked());
    cpp->click();
    EXPECT_TRUE(cpp->isChecked());
    EXPECT_EQ(panel.language(), CodeLanguage::Cpp);
}

}  // namespace backhand
