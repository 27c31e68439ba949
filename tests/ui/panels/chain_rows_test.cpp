// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/chain_rows.h"

#include "core/scenario/reader.h"
#include "tests/support/lesson.h"
#include "tests/support/test_data.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backhand {

using testing::after;
using testing::idOf;

namespace {

using Kind = ChainPiece::Kind;

SessionState shippedState(const char* name)
{
    const std::string file = std::string("resources/scenarios/") + name + ".backhand";
    return testing::stateOf(readScenario(testing::sourceFile(file)).value());
}

/// The strip with `parameter` followed, at `step`.
ChainPieces rowsOf(const SessionState& state, const std::string& parameter, std::size_t step,
                   double width = 800.0, ThemeKind theme = ThemeKind::Light)
{
    const VariableId id = idOf(state.document.compiled->model(), parameter);
    const Frame frame = deriveFrame(after(state, {Follow{id}, Seek{1, step}}));
    return rowsOfPaths(frame, themeOf(theme), MathFonts(), width);
}

std::vector<ChainPiece> piecesOf(const ChainPieces& pieces, Kind kind, bool pinned = false)
{
    std::vector<ChainPiece> found;
    std::copy_if(
        pieces.pieces.begin(), pieces.pieces.end(), std::back_inserter(found),
        [=](const ChainPiece& piece) { return piece.kind == kind && piece.pinned == pinned; });
    return found;
}

std::vector<QString> numbersOf(const ChainPieces& pieces, Kind kind)
{
    std::vector<QString> numbers;
    for (const ChainPiece& piece : piecesOf(pieces, kind)) {
        numbers.push_back(piece.number);
    }
    return numbers;
}

std::vector<std::size_t> stepsIn(const ChainPieces& pieces, const QRectF& place)
{
    std::vector<std::size_t> steps;
    for (const ChainPiece& chip : piecesOf(pieces, Kind::Chip)) {
        if (place.contains(chip.place)) {
            steps.push_back(chip.step);
        }
    }
    return steps;
}

/// What is painted over something else, or outside; the outlines aside, which surround their rows.
std::string misplaced(const ChainPieces& pieces, double width)
{
    for (const ChainPiece& piece : pieces.pieces) {
        if (piece.place.right() > width || piece.place.left() < 0.0 || piece.place.top() < 0.0) {
            return "outside: " + std::to_string(piece.place.right());
        }
        for (const ChainPiece& other : pieces.pieces) {
            const bool isOutline = piece.kind == Kind::Row || other.kind == Kind::Row;
            if (&piece != &other && !isOutline && piece.pinned == other.pinned &&
                piece.place.intersects(other.place)) {
                return "two pieces at " + std::to_string(piece.place.left());
            }
        }
    }
    return {};
}

}  // namespace

TEST(ChainRows, AreThereForSeveralPathsOnceTheWalkHasBegun)
{
    const SessionState state = shippedState("two-paths");
    const Model& model = state.document.compiled->model();
    const auto has = [&](const char* parameter, std::size_t step) {
        return hasRowsOfPaths(
            deriveFrame(after(state, {Follow{idOf(model, parameter)}, Seek{1, step}})));
    };
    EXPECT_TRUE(has("b", 1));
    EXPECT_FALSE(has("b", 0));
    EXPECT_FALSE(has("a", 7));
}

TEST(ChainRows, OutlineTheRowOfThePathAtHand)
{
    // Step 7 is the product through d, step 11 that through c.
    const SessionState state = shippedState("two-paths");
    const ChainPieces throughD = rowsOf(state, "b", 7);
    ASSERT_EQ(piecesOf(throughD, Kind::Row).size(), 1U);
    EXPECT_EQ(stepsIn(throughD, throughD.atHand), (std::vector<std::size_t>{5, 6}));
    const ChainPieces throughC = rowsOf(state, "b", 11);
    EXPECT_EQ(stepsIn(throughC, throughC.atHand), (std::vector<std::size_t>{4, 10}));
    const ChainPieces sum = rowsOf(state, "b", 12);
    EXPECT_TRUE(piecesOf(sum, Kind::Row).empty());
    EXPECT_EQ(piecesOf(sum, Kind::Row, true).size(), 1U);
}

TEST(ChainRows, KeepEachNumberBackUntilItsStep)
{
    const SessionState state = shippedState("two-paths");
    EXPECT_EQ(numbersOf(rowsOf(state, "b", 3), Kind::Chip), std::vector<QString>(4, u"?"_s));
    EXPECT_EQ(numbersOf(rowsOf(state, "b", 7), Kind::Chip),
              (std::vector<QString>{u"3"_s, u"1"_s, u"2"_s, u"?"_s}));
    EXPECT_EQ(numbersOf(rowsOf(state, "b", 12), Kind::Chip),
              (std::vector<QString>{u"3"_s, u"1"_s, u"2"_s, u"1"_s}));
    const auto results = [&](std::size_t step) {
        const std::vector<ChainPiece> formulas = piecesOf(rowsOf(state, "b", step), Kind::Formula);
        return std::count_if(formulas.begin(), formulas.end(), [](const ChainPiece& piece) {
            return piece.step != 0 && piece.known;
        });
    };
    EXPECT_EQ(results(6), 0);
    EXPECT_EQ(results(7), 1);
    EXPECT_EQ(results(10), 1);
    EXPECT_EQ(results(11), 2);
}

TEST(ChainRows, CoverNothingAtAnyWidth)
{
    const SessionState state = shippedState("two-two-two");
    const std::size_t last = deriveFrame(state).trace.stepCount();
    for (const double width : {360.0, 480.0, 806.0, 1200.0}) {
        for (std::size_t step = 1; step <= last; ++step) {
            EXPECT_EQ(misplaced(rowsOf(state, "w1", step, width), width), "")
                << width << ' ' << step;
        }
        EXPECT_EQ(misplaced(rowsOf(state, "b1", last, width, ThemeKind::Projector), width), "")
            << width;
    }
}

TEST(ChainRows, SayHowManyPathsAreFolded)
{
    const SessionState state =
        testing::stateOf(testing::scenarioOf(testing::doublingModel(6), {{"w", 0.5}}));
    const std::size_t last = deriveFrame(state).trace.stepCount();
    const ChainPieces pieces = rowsOf(state, "w", last, 2000.0);
    EXPECT_TRUE(numbersOf(pieces, Kind::Words)
                    .front()
                    .startsWith(u"64 paths lead from w to E: more than 8 are folded."_s));
    EXPECT_EQ(piecesOf(pieces, Kind::Badge).size(), 1U);  // the part from above
    EXPECT_EQ(piecesOf(pieces, Kind::Chip).size(), 1U);   // times the local partial
    EXPECT_EQ(misplaced(rowsOf(state, "w", last, 400.0), 400.0), "");
}

TEST(ChainRows, OfAWeightThatIsUsedAHundredTimesAreThoseAroundTheStep)
{
    ModelSource source{{}, {}, {}, {"w"}};
    std::string sum = "E = a1";
    for (int use = 1; use <= 100; ++use) {
        source.lines.push_back("a" + std::to_string(use) + " = 2*w");
        sum += use == 1 ? "" : " + a" + std::to_string(use);
    }
    source.lines.push_back(sum);
    const SessionState state = testing::stateOf(testing::scenarioOf(source, {{"w", 1.0}}));
    const Frame frame = deriveFrame(state);
    const Chain chain = chainOf(frame.compiled(), idOf(frame.model(), "w"));
    const ChainPieces first = rowsOf(state, "w", 1);
    EXPECT_EQ(numbersOf(first, Kind::Words)[2], u"Uses 1 to 64 of 100"_s);
    const ChainPieces later = rowsOf(state, "w", chain.uses[90].last.step);
    EXPECT_EQ(piecesOf(later, Kind::Chip).size(), 64U);
    EXPECT_EQ(piecesOf(later, Kind::Row).size(), 1U);
    EXPECT_FALSE(later.atHand.isEmpty());
}

}  // namespace backhand
