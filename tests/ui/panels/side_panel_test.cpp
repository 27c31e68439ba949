// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/side_panel.h"

#include "tests/support/lesson.h"
#include "ui/panels/code_panel.h"
#include "ui/panels/data_panel.h"
#include "ui/panels/model_editor.h"
#include "ui/panels/model_panel.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

TEST(SidePanel, TheModelIsThereWhenItIsLookedAt)
{
    Session session{testing::stateOf(testing::lessonScenario())};
    SidePanel panels(session, nullptr, {});
    QObject::connect(&session, &Session::frameChanged, &panels, &SidePanel::showFrame);
    EXPECT_EQ(panels.findChild<ModelEditor*>(), nullptr);
    session.open(testing::stateOf(testing::scenarioOf({{"E = x"}, {"x"}, {}, {}}, {{"x", 1.0}})));
    panels.setCurrentWidget(&panels.modelPage());
    ASSERT_NE(panels.findChild<ModelEditor*>(), nullptr);
    EXPECT_EQ(panels.model().editor().toPlainText(), u"E = x"_s);
}

TEST(SidePanel, TheProgramIsWrittenInTheLanguageThatWasChosenBeforeItWasLookedAt)
{
    Session session{testing::stateOf(testing::lessonScenario())};
    SidePanel panels(session, nullptr, {});
    panels.setCodeLanguage(CodeLanguage::Cpp);
    EXPECT_EQ(panels.codeLanguage(), CodeLanguage::Cpp);
    EXPECT_EQ(panels.findChild<CodePanel*>(), nullptr);
    EXPECT_EQ(panels.code().language(), CodeLanguage::Cpp);
    panels.code().setLanguage(CodeLanguage::Python);
    EXPECT_EQ(panels.codeLanguage(), CodeLanguage::Python);
}

TEST(SidePanel, ShowsTheSamplesWhenAFileOfThemIsOpened)
{
    Session session{testing::stateOf(testing::lessonScenario())};
    SidePanel panels(session, nullptr, {});
    DataQuestions questions;
    int asked = 0;
    questions.tableToOpen = [&asked] {
        ++asked;
        return QString();
    };
    panels.data().setQuestions(questions);
    panels.openTable(u"/there/is/no/points.csv"_s);
    EXPECT_EQ(panels.currentIndex(), 3);  // By hand, Code, Table, Data
    EXPECT_TRUE(panels.data().message().contains(u"points.csv"_s));
    EXPECT_EQ(asked, 0);
    panels.openTable({});
    EXPECT_EQ(asked, 1);
}

}  // namespace backhand
