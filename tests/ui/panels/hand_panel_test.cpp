// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/hand_panel.h"

#include "tests/support/large_model.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <vector>

namespace backhand {

namespace {

class HandPanelTest : public ::testing::Test {
protected:
    HandPanelTest()
    {
        QObject::connect(&session, &Session::frameChanged, &panel, &HandPanel::showFrame);
        panel.resize(373, 700);
        panel.show();
    }

    std::string spoken(std::size_t number) const
    {
        return panel.sheet().line(number).spoken().toStdString();
    }

    Session session{testing::stateOf(testing::lessonScenario())};
    HandPanel panel{session};
};

}  // namespace

TEST_F(HandPanelTest, HasALineForEachStep)
{
    EXPECT_EQ(panel.sheet().lineCount(), 16U);
}

TEST(HandLine, LeavesRoomForANumberOfAnyLength)
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Projector}) {
        HandStyle style;
        style.theme = themeOf(kind);
        const QFontMetricsF metrics(interfaceFont(style.theme, 12));
        for (const std::size_t lines : {16U, 99U, 100U, 4560U, 65000U}) {
            style.lineCount = lines;
            EXPECT_GE(numberWidth(style), metrics.horizontalAdvance(QString::number(lines)) + 4.0);
        }
    }
}

TEST(HandLine, WritesSmallerWhatCannotBeBroken)
{
    const Frame frame = deriveFrame(
        testing::after(testing::stateOf(testing::lessonScenario()), {SetDigits{12}, Seek{1, 3}}));
    HandStyle style;
    style.theme = themeOf(ThemeKind::Light);
    style.width = 190;  // too narrow for (0.871019150434 - 0)^2
    style.lineCount = 16;
    const HandLine line(handContent(frame, 3, false), style);
    QImage image(400, static_cast<int>(line.height()), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        line.paint(painter, style, 0.0, false);
    }
    const QRect beside(style.width, 0, image.width() - style.width, image.height());
    QImage white(beside.size(), image.format());
    white.fill(Qt::white);
    EXPECT_NE(image.copy(QRect(QPoint(0, 0), beside.size())), white);
    EXPECT_EQ(image.copy(beside), white);
}

TEST_F(HandPanelTest, SaysNoNumberBeforeItsStep)
{
    session.dispatch(Seek{1, 3});
    EXPECT_EQ(panel.sheet().line(3).state(), LineState::Current);
    EXPECT_NE(spoken(3).find("0.758674"), std::string::npos);
    EXPECT_EQ(panel.sheet().line(4).state(), LineState::ToCome);
    EXPECT_EQ(spoken(4), "4. Error with respect to the prediction");
}

TEST_F(HandPanelTest, SaysWhyALineThatIsDoneIsUndefined)
{
    session.open(
        testing::stateOf(testing::scenarioOf({{"E = ln(w)"}, {}, {}, {"w"}}, {{"w", 0.0}})));
    session.dispatch(Seek{1, 2});
    EXPECT_EQ(panel.sheet().line(1).state(), LineState::Done);
    EXPECT_EQ(spoken(1),
              "1. Logarithm. Only a positive number has a logarithm, so it is undefined. "
              "E = ln(w) = ln(0) undefined. ");
}

TEST_F(HandPanelTest, TellsAtTheCheckWhatTheNewErrorIsComputedFrom)
{
    session.dispatch(Seek{1, 15});
    const double before = panel.sheet().line(16).height();
    session.dispatch(Seek{1, 16});
    const std::string check = spoken(16);
    EXPECT_NE(check.find("σ(0.491110) ≈ 0.620368. "), std::string::npos) << check;
    EXPECT_LT(check.find("≈ 0.491110. "), check.find("≈ 0.620368. ")) << check;
    EXPECT_LT(check.find("≈ 0.620368. "), check.find("≈ 0.384856. ")) << check;
    EXPECT_GT(panel.sheet().line(16).height(), before + 100.0);
}

TEST(HandContent, RecomputesAtTheCheckOnlyWhatALineHasRoomFor)
{
    const auto recomputed = [](std::size_t count) {
        ModelSource model{{"a1 = w"}, {}, {}, {"w"}};
        for (std::size_t number = 2; number <= count; ++number) {
            model.lines.push_back("a" + std::to_string(number) + " = a" +
                                  std::to_string(number - 1) + " + 1");
        }
        model.lines.push_back("E = a" + std::to_string(count) + "^2");
        const SessionState state = testing::stateOf(testing::scenarioOf(model, {{"w", 1.0}}, 0.1));
        const std::size_t last = state.document.compiled->steps().size();
        const Frame frame = deriveFrame(testing::after(state, {Seek{1, last}}));
        return handContent(frame, last, false).recomputed.size();
    };
    EXPECT_EQ(recomputed(mostRecomputed), mostRecomputed);
    EXPECT_EQ(recomputed(mostRecomputed + 1), 0U);
}

TEST_F(HandPanelTest, GoesToTheLineThatIsClicked)
{
    const QRect place = panel.sheet().lineRect(5);
    QTest::mouseClick(&panel.sheet(), Qt::LeftButton, Qt::NoModifier, place.center());
    EXPECT_EQ(session.frame().step(), 5U);
}

TEST_F(HandPanelTest, IsUsedByKeyboard)
{
    panel.sheet().setFocus();
    QTest::keyClick(&panel.sheet(), Qt::Key_Down);
    QTest::keyClick(&panel.sheet(), Qt::Key_Down);
    QTest::keyClick(&panel.sheet(), Qt::Key_Down);
    EXPECT_EQ(session.frame().step(), 0U);
    QTest::keyClick(&panel.sheet(), Qt::Key_Return);
    EXPECT_EQ(session.frame().step(), 3U);
}

TEST_F(HandPanelTest, KeepsTheCurrentLineInSight)
{
    panel.resize(373, 300);
    session.dispatch(Seek{1, 16});
    const QRect place = panel.sheet().lineRect(16);
    const int top = panel.verticalScrollBar()->value();
    EXPECT_GE(place.top(), top);
    EXPECT_LE(place.bottom(), top + panel.viewport()->height());
    session.dispatch(Seek{1, 1});
    EXPECT_LE(panel.verticalScrollBar()->value(), panel.sheet().lineRect(1).top());
}

TEST_F(HandPanelTest, CutsNoLineAtItsTop)
{
    for (const int height : {300, 700}) {
        panel.resize(373, height);
        for (std::size_t step = 1; step <= 16; ++step) {
            session.dispatch(Seek{1, step});
            const QScrollBar& bar = *panel.verticalScrollBar();
            const QRect current = panel.sheet().lineRect(step);
            std::vector<int> tops = {0, bar.maximum()};
            for (std::size_t number = 1; number <= step; ++number) {
                tops.push_back(panel.sheet().lineRect(number).top());
            }
            EXPECT_NE(std::ranges::find(tops, bar.value()), tops.end()) << step;
            EXPECT_LE(bar.value(), current.top()) << step;
            EXPECT_GE(bar.value() + panel.viewport()->height(),
                      std::min(current.bottom(), current.top() + panel.viewport()->height()))
                << step;
        }
    }
}

namespace {

/// A derivation of several hundred lines, of which a few are laid out.
class LongHandPanelTest : public ::testing::Test {
protected:
    LongHandPanelTest()
    {
        QObject::connect(&session, &Session::frameChanged, &panel, &HandPanel::showFrame);
        panel.resize(373, 700);
        panel.show();
        session.dispatch(Seek{1, 100});
    }

    int heightOf(std::size_t number) const { return panel.sheet().lineRect(number).height(); }

    Session session{testing::stateOf(testing::largeScenario(60))};
    HandPanel panel{session};
};

}  // namespace

TEST_F(LongHandPanelTest, GivesLinesFarFromTheCurrentOneOneHeightEach)
{
    ASSERT_GT(panel.sheet().lineCount(), 300U);
    EXPECT_EQ(heightOf(1), heightOf(80));     // a value, and a partial: both done
    EXPECT_EQ(heightOf(200), heightOf(300));  // both to come
    EXPECT_GT(heightOf(1), heightOf(200));
    EXPECT_GT(heightOf(100), heightOf(1));
}

TEST_F(LongHandPanelTest, SpeaksTheNumbersOfNowInEachLine)
{
    const auto spoken = [this](std::size_t number) {
        return panel.sheet().line(number).spoken().toStdString();
    };
    const std::string before = spoken(1);
    session.dispatch(SetValue{testing::idOf(session.frame().model(), "w1"), 3.0});
    EXPECT_NE(spoken(1), before);
    EXPECT_EQ(spoken(300).find('='), std::string::npos);
    session.dispatch(Seek{1, 320});
    EXPECT_NE(spoken(300).find('='), std::string::npos);
}

TEST_F(LongHandPanelTest, PaintsALineThatIsScrolledToAsItIsNow)
{
    panel.verticalScrollBar()->setValue(0);
    const QImage before = panel.grab().toImage();
    session.dispatch(SetValue{testing::idOf(session.frame().model(), "w1"), 3.0});
    panel.verticalScrollBar()->setValue(0);
    EXPECT_NE(panel.grab().toImage(), before);
    EXPECT_EQ(panel.sheet().line(1).content().step, session.frame().trace.step(1));
}

}  // namespace backhand
