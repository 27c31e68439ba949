// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/paths_at_hand.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

using testing::compiledOf;
using testing::idOf;

namespace {

using Rows = std::vector<std::size_t>;
using Names = std::vector<std::string>;

/// e = c*d with c = a + b and d = b + 1. Backward: 4 de/dc, 5 de/dd, 6 dd/db, 7 their product,
/// 8 dc/da, 9 product, 10 dc/db, 11 product, 12 the sum for b.
class TwoPaths : public ::testing::Test {
protected:
    PathsAtHand of(const std::string& parameter, std::size_t step) const
    {
        return pathsAtHand(*compiled, chainOf(*compiled, idOf(compiled->model(), parameter)), step);
    }

    /// "d/b" for the edge from d back to b.
    Names edges(const std::string& parameter, std::size_t step) const
    {
        Names names;
        for (const PartialId id : of(parameter, step).edges) {
            const Partial& partial = compiled->partial(id);
            names.push_back(compiled->model().variable(partial.of).name + "/" +
                            compiled->model().variable(partial.wrt).name);
        }
        return names;
    }

    std::shared_ptr<const CompiledModel> compiled =
        compiledOf({{"c = a + b", "d = b + 1", "e = c*d"}, {}, {}, {"a", "b"}});
};

}  // namespace

TEST_F(TwoPaths, LightTheRowAndTheEdgesOfTheOneThatTheStepIsOn)
{
    for (const std::size_t step : {5U, 6U, 7U}) {
        EXPECT_EQ(of("b", step).rows, Rows{0}) << step;
        EXPECT_EQ(edges("b", step), (Names{"d/b", "e/d"})) << step;
        EXPECT_FALSE(of("b", step).sum) << step;
    }
    for (const std::size_t step : {4U, 10U, 11U}) {
        EXPECT_EQ(of("b", step).rows, Rows{1}) << step;
        EXPECT_EQ(edges("b", step), (Names{"c/b", "e/c"})) << step;
    }
}

TEST_F(TwoPaths, LightTheSumAndAllEdgesWhereTheyAreAdded)
{
    EXPECT_TRUE(of("b", 12).sum);
    EXPECT_TRUE(of("b", 12).rows.empty());
    EXPECT_EQ(edges("b", 12), (Names{"c/b", "d/b", "e/c", "e/d"}));
}

TEST_F(TwoPaths, LightNothingForStepsThatAreNotOnThem)
{
    for (const std::size_t step : {0U, 1U, 3U, 8U, 9U, 13U, 14U, 15U}) {
        EXPECT_TRUE(of("b", step).rows.empty()) << step;
        EXPECT_TRUE(of("b", step).edges.empty()) << step;
        EXPECT_FALSE(of("b", step).sum) << step;
    }
}

TEST_F(TwoPaths, LightNothingForAParameterWithOnePath)
{
    for (std::size_t step = 0; step <= compiled->steps().size(); ++step) {
        EXPECT_TRUE(of("a", step).edges.empty()) << step;
    }
}

TEST_F(TwoPaths, AnswerForEachRowAndEdge)
{
    const PathsAtHand atHand = of("b", 7);
    EXPECT_TRUE(atHand.hasRow(0));
    EXPECT_FALSE(atHand.hasRow(1));
    const PartialId first = compiled->partialsOf(idOf(compiled->model(), "c")).first;
    EXPECT_FALSE(atHand.hasEdge(first));
    EXPECT_TRUE(atHand.hasEdge(compiled->partialsOf(idOf(compiled->model(), "d")).first));
}

TEST(PathsAtHand, AreBothWhereTheirPartsAreAddedOnTheWay)
{
    // h acts through y and z, and w through h alone: what comes from above of h holds both paths.
    const auto compiled = compiledOf({{"h = 2*w", "y = 3*h", "z = 5*h", "E = y*z"}, {}, {}, {"w"}});
    const Chain chain = chainOf(*compiled, idOf(compiled->model(), "w"));
    const VariableId h = idOf(compiled->model(), "h");
    const PathsAtHand added = pathsAtHand(*compiled, chain, compiled->gradientStep(h));
    EXPECT_TRUE(added.rows.empty());  // all alike
    EXPECT_EQ(added.edges.size(), 5U);
    EXPECT_FALSE(added.sum);
    const PathsAtHand last = pathsAtHand(*compiled, chain, chain.gradientStep);
    EXPECT_TRUE(last.sum);
    EXPECT_EQ(last.edges.size(), 5U);
}

TEST(PathsAtHand, AreTheUsesWhereThePathsAreFolded)
{
    ModelSource source = testing::doublingModel(4);
    source.lines.back() += " + w";
    const auto compiled = compiledOf(source);
    const VariableId w = idOf(compiled->model(), "w");
    const Chain chain = chainOf(*compiled, w);
    const PathsAtHand directly = pathsAtHand(*compiled, chain, chain.uses[0].last.step);
    EXPECT_EQ(directly.rows, Rows{0});
    EXPECT_EQ(directly.edges, std::vector<PartialId>{chain.uses[0].last.partial});
    const PathsAtHand above = pathsAtHand(*compiled, chain, chain.uses[1].aboveStep);
    EXPECT_EQ(above.rows, Rows{1});
    EXPECT_TRUE(pathsAtHand(*compiled, chain, chain.gradientStep).sum);
}

TEST(PathsAtHand, IsTheOneRowOfAFoldedParameterThatIsUsedOnce)
{
    const auto compiled = compiledOf(testing::doublingModel(40));
    const Chain chain = chainOf(*compiled, idOf(compiled->model(), "w"));
    const PathsAtHand atHand = pathsAtHand(*compiled, chain, chain.uses[0].last.step);
    EXPECT_EQ(atHand.rows, Rows{0});
    EXPECT_FALSE(atHand.sum);
}

}  // namespace backhand
