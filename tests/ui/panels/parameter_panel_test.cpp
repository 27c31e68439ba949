// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parameter_panel.h"

#include "tests/support/lesson.h"
#include "ui/panels/number_field.h"
#include "ui/panels/value_slider.h"
#include "ui/panels/value_track.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace backhand {

namespace {

class ParameterPanelTest : public ::testing::Test {
protected:
    ParameterPanelTest()
    {
        QObject::connect(&session, &Session::frameChanged, &panel, &ParameterPanel::showFrame);
        panel.resize(232, 700);
        panel.show();
    }

    VariableId id(const char* name) const { return testing::idOf(session.frame().model(), name); }
    double value(const char* name) const { return session.frame().trace.value(id(name)); }

    void type(const char* name, const char* text)
    {
        NumberField& field = panel.slider(id(name))->field();
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, QString::fromLatin1(text));
        QTest::keyClick(&field, Qt::Key_Return);
    }

    Session session{testing::stateOf(testing::lessonScenario())};
    ParameterPanel panel{session};
};

}  // namespace

TEST(ParameterPanelEnd, HearsNothingMoreOfAFieldThatGoesWithIt)
{
    Session session{testing::stateOf(testing::lessonScenario())};
    auto panel = std::make_unique<ParameterPanel>(session);
    panel->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(panel.get()));
    const VariableId w1 = testing::idOf(session.frame().model(), "w1");
    NumberField& field = panel->slider(w1)->field();
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("3"));
    panel.reset();
    EXPECT_EQ(session.frame().trace.value(w1), 1.45);
}

TEST(ParameterPanelEnd, LetsGoOfTheOptimizersFieldsToo)
{
    Session session{testing::stateOf(testing::lessonBy(OptimizerKind::Momentum, 0.1))};
    auto panel = std::make_unique<ParameterPanel>(session);
    panel->showFrame(session.frame());
    panel->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(panel.get()));
    QList<NumberField*> fields = panel->findChildren<NumberField*>();
    fields.removeIf([](const NumberField* field) { return !field->isVisible(); });
    NumberField* beta = fields.last();
    beta->setFocus();
    beta->selectAll();
    QTest::keyClicks(beta, QStringLiteral("0.5"));
    const OptimizerSettings before = session.frame().scenario().optimizer;
    panel.reset();
    EXPECT_EQ(session.frame().scenario().optimizer, before);
}

TEST_F(ParameterPanelTest, SaysUnderTheFieldWhyItsNumberIsRefused)
{
    const auto lies = [this](const char* above, const char* below) {
        const QLabel* told = nullptr;
        for (const QLabel* label : panel.findChildren<QLabel*>()) {
            told = label->text() == panel.message() ? label : told;
        }
        panel.layout()->activate();
        QCoreApplication::processEvents();
        const auto top = [](const QWidget& widget) { return widget.mapToGlobal(QPoint(0, 0)).y(); };
        return told != nullptr && top(*told) > top(*panel.slider(id(above))) &&
               top(*told) < top(*panel.slider(id(below)));
    };
    type("w1", "1e9");
    EXPECT_TRUE(lies("w1", "w2"));
    type("x1", "nonsense");
    EXPECT_TRUE(lies("x1", "x2"));
    type("x1", "2");
    EXPECT_TRUE(lies("w1", "w2"));  // what is still refused
}

TEST_F(ParameterPanelTest, TakesAPointAndACommaAlike)
{
    type("w1", "1.25");
    EXPECT_EQ(value("w1"), 1.25);
    type("w1", "1,75");
    EXPECT_EQ(value("w1"), 1.75);
}

TEST_F(ParameterPanelTest, RefusesANumberThatIsTooLargeWithASentence)
{
    type("w1", "1e9");
    EXPECT_EQ(value("w1"), 1.45);
    EXPECT_FALSE(panel.message().isEmpty());
    type("w1", "1000001");
    EXPECT_EQ(value("w1"), 1.45);
}

TEST_F(ParameterPanelTest, SaysOfEachRefusedNumberWhichItIsUntilItIsMended)
{
    type("x1", "1e9");
    type("w2", "abc");
    EXPECT_TRUE(panel.message().contains(QStringLiteral("x₁: ")));
    EXPECT_TRUE(panel.message().contains(QStringLiteral("w₂: ")));
    type("x1", "3");
    EXPECT_FALSE(panel.message().contains(QStringLiteral("x₁: ")));
    EXPECT_TRUE(panel.message().contains(QStringLiteral("w₂: ")));
}

TEST_F(ParameterPanelTest, ResetForgetsWhatWasRefusedAndHowFarARangeHasGrown)
{
    type("t", "0.5.5");
    type("x1", "250");
    EXPECT_EQ(panel.slider(id("x1"))->shownRange().maximum, 250.0);
    QTest::mouseClick(panel.findChildren<QPushButton*>().front(), Qt::LeftButton);
    EXPECT_FALSE(panel.slider(id("t"))->field().isRefused());
    EXPECT_EQ(panel.slider(id("t"))->field().text(), QStringLiteral("0"));
    EXPECT_EQ(panel.slider(id("x1"))->shownRange().maximum, 5.0);
    EXPECT_TRUE(panel.message().isEmpty());
}

TEST_F(ParameterPanelTest, MakesOneUndoEntryOfOneDrag)
{
    ValueTrack& track = panel.slider(id("w1"))->track();
    const int y = track.height() / 2;
    QTest::mousePress(&track, Qt::LeftButton, Qt::NoModifier, QPoint(track.width() / 2, y));
    for (int x = track.width() / 2; x < track.width() - 12; x += 3) {
        QTest::mouseMove(&track, QPoint(x, y));
    }
    QTest::mouseRelease(&track, Qt::LeftButton, Qt::NoModifier, QPoint(track.width() - 12, y));
    EXPECT_NE(value("w1"), 1.45);
    EXPECT_EQ(session.undoStack().count(), 1);
}

TEST_F(ParameterPanelTest, ShowsAFrameWithoutWritingAnything)
{
    QSignalSpy frames(&session, &Session::frameChanged);
    session.dispatch(SetValue{id("x1"), 3.25});
    EXPECT_EQ(frames.count(), 1);
    EXPECT_EQ(panel.slider(id("x1"))->value(), 3.25);
}

TEST_F(ParameterPanelTest, MarksWhereAParameterWasBeforeTheUpdate)
{
    session.dispatch(UpdateOnce{});
    EXPECT_NEAR(panel.slider(id("w1"))->value(), 1.05858214, 1e-8);
}

TEST_F(ParameterPanelTest, PutsEverythingBack)
{
    type("w1", "2");
    type("b", "1");
    const auto buttons = panel.findChildren<QPushButton*>();
    ASSERT_EQ(buttons.size(), 2);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    EXPECT_EQ(value("w1"), 1.45);
    EXPECT_EQ(value("b"), 0.0);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    EXPECT_NE(session.frame().trace.given()[id("w1")], 1.45);
}

TEST_F(ParameterPanelTest, HasNewRowsForAnotherScenario)
{
    session.open(testing::stateOf(testing::scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 7.0}})));
    EXPECT_EQ(panel.slider(0)->value(), 7.0);
}

TEST_F(ParameterPanelTest, ShowsALongNameWholeAndKeepsTheTracksBelowEachOther)
{
    session.open(
        testing::stateOf(testing::scenarioOf({{"E = w1_16_16*x"}, {"x"}, {}, {"w1_16_16"}}, {})));
    ValueSlider* weight = panel.slider(id("w1_16_16"));
    ValueSlider* input = panel.slider(id("x"));
    EXPECT_GE(weight->symbol().minimumWidth(), weight->symbol().sizeHint().width());
    EXPECT_GT(weight->symbol().minimumWidth(), 28);
    EXPECT_EQ(input->symbol().minimumWidth(), weight->symbol().minimumWidth());
}

}  // namespace backhand
