// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/chain_strip.h"

#include "core/scenario/reader.h"
#include "tests/support/lesson.h"
#include "tests/support/test_data.h"

#include <gtest/gtest.h>

#include <QTest>
#include <QWheelEvent>

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

namespace {

/// w1 of two inputs, two hidden, two outputs has two paths of five factors: at 480 px each breaks.
class ScrolledStripTest : public ::testing::Test {
protected:
    ScrolledStripTest()
    {
        QObject::connect(&session, &Session::frameChanged, &strip, &ChainStrip::showFrame);
        strip.resize(480, 128);
        session.dispatch(Follow{testing::idOf(session.frame().model(), "w1")});
        chain = chainOf(session.frame().compiled(), session.frame().followed());
    }

    void goTo(std::size_t step) { session.dispatch(Seek{1, step}); }

    /// The chip or result of a step is seen whole.
    bool isSeen(std::size_t step) const
    {
        const auto& pieces = strip.pieces().pieces;
        const auto isIt = [&](const ChainPiece& piece) {
            return piece.kind == ChainPiece::Kind::Chip && piece.step == step &&
                   strip.rect().contains(strip.shownPlace(piece).toAlignedRect());
        };
        return std::any_of(pieces.begin(), pieces.end(), isIt);
    }

    double topOfSum() const
    {
        const auto& pieces = strip.pieces().pieces;
        const auto pinned = std::find_if(pieces.begin(), pieces.end(),
                                         [](const ChainPiece& piece) { return piece.pinned; });
        return pinned == pieces.end() ? -1.0 : strip.shownPlace(*pinned).top();
    }

    Session session{testing::stateOf(
        readScenario(testing::sourceFile("resources/scenarios/two-two-two.backhand")).value())};
    ChainStrip strip{session};
    Chain chain;
};

}  // namespace

TEST_F(ScrolledStripTest, ScrollsToTheRowOfTheStep)
{
    for (const ChainPath& path : chain.paths) {
        for (const ChainFactor& factor : path.factors) {
            goTo(factor.step);
            EXPECT_TRUE(isSeen(factor.step)) << factor.step;
        }
    }
    EXPECT_GT(strip.scrollBar().maximum(), 0);
}

TEST_F(ScrolledStripTest, KeepsTheSumWhereItIs)
{
    goTo(chain.gradientStep);
    const double before = topOfSum();
    EXPECT_GT(before, 0.0);
    EXPECT_LT(before, 128.0 - 24.0);
    QTest::keyClick(&strip, Qt::Key_Down);
    EXPECT_EQ(topOfSum(), before);
}

TEST_F(ScrolledStripTest, IsScrolledByUpAndDownAndByTheWheel)
{
    goTo(chain.gradientStep);
    QScrollBar* bar = strip.findChild<QScrollBar*>();
    bar->setValue(0);
    QTest::keyClick(&strip, Qt::Key_Down);
    const int afterKey = bar->value();
    EXPECT_GT(afterKey, 0);
    QTest::keyClick(&strip, Qt::Key_Up);
    EXPECT_EQ(bar->value(), 0);
    QWheelEvent down(QPointF(40, 40), QPointF(40, 40), QPoint(), QPoint(0, -120), Qt::NoButton,
                     Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&strip, &down);
    EXPECT_GT(bar->value(), 0);
}

TEST_F(ScrolledStripTest, StaysWhereAPersonScrolledItWhileNumbersChange)
{
    goTo(chain.gradientStep);
    QScrollBar* bar = strip.findChild<QScrollBar*>();
    bar->setValue(bar->maximum());
    session.dispatch(SetValue{testing::idOf(session.frame().model(), "x1"), 0.25});
    EXPECT_EQ(bar->value(), bar->maximum());
}

TEST_F(ScrolledStripTest, TakesAClickWhereThePieceIsSeen)
{
    goTo(chain.gradientStep);
    QScrollBar* bar = strip.findChild<QScrollBar*>();
    bar->setValue(bar->maximum());
    const std::size_t last = chain.paths.back().factors.back().step;
    const auto& pieces = strip.pieces().pieces;
    const auto chip = std::find_if(pieces.rbegin(), pieces.rend(), [&](const ChainPiece& piece) {
        return piece.kind == ChainPiece::Kind::Chip && piece.step == last;
    });
    ASSERT_NE(chip, pieces.rend());
    QTest::mouseClick(&strip, Qt::LeftButton, Qt::NoModifier,
                      strip.shownPlace(*chip).center().toPoint());
    EXPECT_EQ(session.frame().step(), last);
}

TEST_F(ScrolledStripTest, RevealsWhatTheKeyboardChooses)
{
    goTo(chain.gradientStep);
    strip.show();
    strip.setFocus();
    QScrollBar* bar = strip.findChild<QScrollBar*>();
    for (int press = 0; press < 40; ++press) {
        QTest::keyClick(&strip, Qt::Key_Left);
    }
    EXPECT_LT(bar->value(), 16);
    for (int press = 0; press < 11; ++press) {
        QTest::keyClick(&strip, Qt::Key_Right);
    }
    EXPECT_GT(bar->value(), 60);
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
