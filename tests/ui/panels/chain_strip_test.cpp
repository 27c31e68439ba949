// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/chain_strip.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <QTest>

#include <algorithm>

namespace backhand {

namespace {

class ChainStripTest : public ::testing::Test {
protected:
    ChainStripTest()
    {
        QObject::connect(&session, &Session::frameChanged, &strip, &ChainStrip::showFrame);
        strip.resize(806, 150);
    }

    std::vector<QString> chips() const
    {
        std::vector<QString> numbers;
        for (const ChainPiece& piece : strip.pieces().pieces) {
            if (piece.kind == ChainPiece::Kind::Chip) {
                numbers.push_back(piece.number);
            }
        }
        return numbers;
    }

    template <typename Matches>
    void clickOn(Matches matches)
    {
        const auto& pieces = strip.pieces().pieces;
        const auto found = std::find_if(pieces.begin(), pieces.end(), matches);
        ASSERT_NE(found, pieces.end());
        QTest::mouseClick(&strip, Qt::LeftButton, Qt::NoModifier, found->place.center().toPoint());
    }

    Session session{testing::stateOf(testing::lessonScenario())};
    ChainStrip strip{session};
};

}  // namespace

TEST_F(ChainStripTest, AsksTheQuestionAtTheStart)
{
    EXPECT_TRUE(strip.spoken().startsWith(QStringLiteral("If w₁ changes a little")));
    EXPECT_TRUE(chips().empty());
}

TEST_F(ChainStripTest, ShowsEachFactorFromItsStepOn)
{
    session.dispatch(Seek{1, 4});
    EXPECT_EQ(chips(), (std::vector<QString>{QStringLiteral("1.742038"), QStringLiteral("?"),
                                             QStringLiteral("?"), QStringLiteral("?"),
                                             QStringLiteral("?")}));
    session.dispatch(Seek{1, 8});
    EXPECT_EQ(chips(), (std::vector<QString>{QStringLiteral("1.742038"), QStringLiteral("0.112345"),
                                             QStringLiteral("2"), QStringLiteral("?"),
                                             QStringLiteral("?")}));
    EXPECT_TRUE(strip.spoken().endsWith(QStringLiteral("0.391418")));
}

TEST_F(ChainStripTest, KeepsAPathsProductBackUntilItsStep)
{
    // e = c*d with c = a + b and d = b + 1: step 10 is dc/db, step 11 multiplies it in.
    Session twoPaths{testing::stateOf(testing::scenarioOf(
        {{"c = a + b", "d = b + 1", "e = c*d"}, {}, {}, {"a", "b"}}, {{"a", 2.0}, {"b", 1.0}}))};
    ChainStrip paths(twoPaths);
    QObject::connect(&twoPaths, &Session::frameChanged, &paths, &ChainStrip::showFrame);
    const auto shownNumbers = [&paths] {
        return std::count_if(paths.pieces().pieces.begin(), paths.pieces().pieces.end(),
                             [](const ChainPiece& piece) {
                                 return piece.kind == ChainPiece::Kind::Formula &&
                                        piece.box.glyphs.size() == 1 &&
                                        piece.box.glyphs.front().kind == FormulaKind::Number;
                             });
    };
    twoPaths.dispatch(Seek{1, 10});
    const auto before = shownNumbers();
    twoPaths.dispatch(Seek{1, 11});
    EXPECT_EQ(shownNumbers(), before + 1);
}

TEST_F(ChainStripTest, FollowsTheParameterThatTheStepIsAbout)
{
    Session twoPaths{testing::stateOf(testing::scenarioOf(
        {{"c = a + b", "d = b + 1", "e = c*d"}, {}, {}, {"a", "b"}}, {{"a", 2.0}, {"b", 1.0}}))};
    const Model& model = twoPaths.frame().model();
    for (std::size_t number = 1; number <= twoPaths.frame().trace.stepCount(); ++number) {
        twoPaths.dispatch(Seek{1, number});
        const VariableId wrt = twoPaths.frame().compiled().steps()[number - 1].wrt;
        if (wrt != noVariable && model.variable(wrt).role == Role::Parameter) {
            EXPECT_EQ(twoPaths.frame().followed(), wrt) << "step " << number;
        }
    }
}

TEST_F(ChainStripTest, KeepsTheResultBackUntilItsStep)
{
    session.dispatch(Seek{1, 7});
    EXPECT_FALSE(strip.spoken().contains(QStringLiteral("0.391418")));
}

TEST_F(ChainStripTest, FollowsAnotherParameterThatIsClicked)
{
    session.dispatch(Seek{1, 8});
    const VariableId b = testing::idOf(session.frame().model(), "b");
    clickOn([b](const ChainPiece& piece) { return piece.follow == b; });
    EXPECT_EQ(session.frame().followed(), b);
    EXPECT_TRUE(strip.spoken().contains(QStringLiteral("with respect to b")));
}

TEST_F(ChainStripTest, GoesToTheStepOfAFactorThatIsClicked)
{
    session.dispatch(Seek{1, 8});
    clickOn([](const ChainPiece& piece) {
        return piece.kind == ChainPiece::Kind::Chip && piece.step == 5;
    });
    EXPECT_EQ(session.frame().step(), 5U);
}

TEST_F(ChainStripTest, IsUsedByKeyboard)
{
    session.dispatch(Seek{1, 8});
    strip.show();
    strip.setFocus();
    QTest::keyClick(&strip, Qt::Key_Right);
    QTest::keyClick(&strip, Qt::Key_Right);
    QTest::keyClick(&strip, Qt::Key_Return);
    EXPECT_EQ(session.frame().step(), 5U);
}

TEST_F(ChainStripTest, CoversNothingAtAnyWidth)
{
    for (const int width : {520, 700, 806, 1200}) {
        for (std::size_t step = 1; step <= 16; ++step) {
            session.dispatch(Seek{1, step});
            strip.resize(width, 150);
            const auto& pieces = strip.pieces().pieces;
            for (std::size_t a = 0; a < pieces.size(); ++a) {
                for (std::size_t b = a + 1; b < pieces.size(); ++b) {
                    EXPECT_FALSE(pieces[a].place.intersects(pieces[b].place))
                        << width << ' ' << step << ' ' << a << ' ' << b;
                }
            }
        }
    }
}

TEST(ChainPieces, HaveARowForEachPathAndThenTheirSum)
{
    const SessionState state = testing::stateOf(testing::scenarioOf(
        {{"c = a + b", "d = b + 1", "e = c*d"}, {}, {}, {"a", "b"}}, {{"a", 2.0}, {"b", 1.0}}));
    const VariableId b = testing::idOf(state.document.compiled->model(), "b");
    const Frame frame = deriveFrame(testing::after(state, {Follow{b}, Move{Motion::LastStep}}));
    const ChainPieces pieces = chainPieces(frame, themeOf(ThemeKind::Light), MathFonts(), 800.0);
    const auto chips =
        std::count_if(pieces.pieces.begin(), pieces.pieces.end(),
                      [](const ChainPiece& piece) { return piece.kind == ChainPiece::Kind::Chip; });
    EXPECT_EQ(chips, 4);  // two factors on each of two paths
}

}  // namespace backhand
