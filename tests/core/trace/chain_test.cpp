// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/chain.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

using testing::compiledOf;
using testing::idOf;

TEST(Chain, GoesFromTheErrorToTheWeight)
{
    const auto compiled = compiledOf(testing::lessonScenario().model);
    const Chain chain = chainOf(*compiled, idOf(compiled->model(), "w1"));
    ASSERT_EQ(chain.paths.size(), 1U);
    std::vector<std::size_t> steps;
    std::vector<std::size_t> productSteps;
    for (const ChainFactor& factor : chain.paths[0].factors) {
        steps.push_back(factor.step);
        productSteps.push_back(factor.productStep);
    }
    EXPECT_EQ(steps, (std::vector<std::size_t>{4, 5, 7}));
    EXPECT_EQ(productSteps, (std::vector<std::size_t>{0, 6, 8}));
    EXPECT_EQ(chain.gradientStep, 8U);
    EXPECT_FALSE(chain.folded);
}

TEST(Chain, KnowsTheParametersThatShareAllButTheLastFactor)
{
    const auto compiled = compiledOf(testing::lessonScenario().model);
    const Chain chain = chainOf(*compiled, idOf(compiled->model(), "w2"));
    std::vector<std::size_t> lastSteps;
    for (const ChainSibling& sibling : chain.siblings) {
        lastSteps.push_back(sibling.last.productStep);
    }
    EXPECT_EQ(lastSteps, (std::vector<std::size_t>{8, 10, 12}));
}

TEST(Chain, HasOnePathForEachWayInTheOrderInWhichTheyAreCompleted)
{
    // Steps 6 and 7 go to b through d, steps 10 and 11 through c.
    const auto compiled = compiledOf({{"c = a + b", "d = b + 1", "e = c*d"}, {}, {}, {"a", "b"}});
    const Chain chain = chainOf(*compiled, idOf(compiled->model(), "b"));
    ASSERT_EQ(chain.paths.size(), 2U);
    EXPECT_EQ(chain.pathCount, 2U);
    EXPECT_EQ(compiled->partial(chain.paths[0].factors[0].partial).wrt,
              idOf(compiled->model(), "d"));
    EXPECT_EQ(chain.paths[0].factors.back().resultStep(), 7U);
    EXPECT_EQ(compiled->partial(chain.paths[1].factors[0].partial).wrt,
              idOf(compiled->model(), "c"));
    EXPECT_EQ(chain.paths[1].factors.back().resultStep(), 11U);
    EXPECT_EQ(chain.gradientStep, 12U);
    EXPECT_TRUE(chain.siblings.empty());
    EXPECT_TRUE(chain.uses.empty());
}

TEST(Chain, ListsEightPathsAndFoldsNine)
{
    const auto fanOf = [](int uses) {  // the error uses w itself too
        ModelSource source{{}, {}, {}, {"w"}};
        std::string sum = "E = w";
        for (int use = 1; use < uses; ++use) {
            const std::string name = "a" + std::to_string(use);
            source.lines.push_back(name + " = 2*w");
            sum += " + " + name;
        }
        source.lines.push_back(sum);
        const auto compiled = compiledOf(source);
        return chainOf(*compiled, idOf(compiled->model(), "w"));
    };
    EXPECT_EQ(fanOf(8).paths.size(), 8U);
    EXPECT_FALSE(fanOf(8).folded);
    EXPECT_EQ(fanOf(9).pathCount, 9U);
    EXPECT_TRUE(fanOf(9).folded);
    EXPECT_EQ(fanOf(9).paths.size(), mostListedPaths);
    EXPECT_EQ(fanOf(9).uses.size(), 9U);
}

TEST(Chain, FoldsSixtyFourPathsIntoTheUsesOfTheParameter)
{
    // h6 is w doubled six times; w itself has one use, with all 64 paths in the part from above.
    const auto compiled = compiledOf(testing::doublingModel(6));
    const Chain chain = chainOf(*compiled, idOf(compiled->model(), "w"));
    EXPECT_EQ(chain.pathCount, 64U);
    ASSERT_TRUE(chain.folded);
    ASSERT_EQ(chain.uses.size(), 1U);
    const VariableId h0 = idOf(compiled->model(), "h0");
    EXPECT_EQ(compiled->partial(chain.uses[0].last.partial).of, h0);
    EXPECT_EQ(chain.uses[0].aboveStep, compiled->gradientStep(h0));
    EXPECT_EQ(chain.uses[0].last.productStep, chain.gradientStep);
}

TEST(Chain, SaysThatTheErrorItselfUsesTheParameter)
{
    ModelSource source = testing::doublingModel(4);
    source.lines.back() += " + w";
    const auto compiled = compiledOf(source);
    const Chain chain = chainOf(*compiled, idOf(compiled->model(), "w"));
    EXPECT_EQ(chain.pathCount, 17U);
    ASSERT_EQ(chain.uses.size(), 2U);
    EXPECT_EQ(chain.uses[0].aboveStep, 0U);
    EXPECT_EQ(chain.uses[0].last.resultStep(), chain.uses[0].last.step);
    EXPECT_NE(chain.uses[1].aboveStep, 0U);
}

TEST(PathCounts, DoubleWithEachLayer)
{
    const auto compiled = compiledOf(testing::doublingModel(40));
    const std::vector<std::uint64_t> counts = pathCounts(*compiled);
    EXPECT_EQ(counts[compiled->model().error()], 1U);
    EXPECT_EQ(counts[idOf(compiled->model(), "h39")], 2U);
    EXPECT_EQ(counts[idOf(compiled->model(), "h38")], 4U);
    EXPECT_EQ(counts[idOf(compiled->model(), "w")], 1099511627776U);  // 2^40
}

TEST(PathCounts, StopAtTheLargestCount)
{
    const auto compiled = compiledOf(testing::doublingModel(70));
    const Chain chain = chainOf(*compiled, idOf(compiled->model(), "w"));
    EXPECT_EQ(chain.pathCount, countlessPaths);
    EXPECT_TRUE(chain.folded);
    EXPECT_EQ(chain.paths.size(), mostListedPaths);
}

TEST(Chain, IsEmptyForWhatTheBackwardPassDoesNotReach)
{
    const auto compiled = compiledOf(testing::lessonScenario().model);
    EXPECT_TRUE(chainOf(*compiled, idOf(compiled->model(), "x1")).paths.empty());
    EXPECT_TRUE(chainOf(*compiled, noVariable).paths.empty());
}

TEST(Chain, IsOneFactorWhereTheErrorUsesTheParameterItself)
{
    const auto compiled = compiledOf({{"E = w^2"}, {}, {}, {"w"}});
    const Chain chain = chainOf(*compiled, idOf(compiled->model(), "w"));
    ASSERT_EQ(chain.paths.size(), 1U);
    ASSERT_EQ(chain.paths[0].factors.size(), 1U);
    EXPECT_EQ(chain.paths[0].factors[0].step, 2U);
    EXPECT_EQ(chain.paths[0].factors[0].productStep, 0U);
    EXPECT_EQ(chain.gradientStep, 2U);
    EXPECT_TRUE(chain.siblings.empty());
}

TEST(Chain, TakesAShortWayBesideALongOne)
{
    const auto compiled = compiledOf({{"p = w*x", "E = p^2 + w"}, {"x"}, {}, {"w"}});
    const Chain chain = chainOf(*compiled, idOf(compiled->model(), "w"));
    ASSERT_EQ(chain.paths.size(), 2U);
    EXPECT_EQ(chain.paths[0].factors.size(), 1U);
    EXPECT_EQ(chain.paths[1].factors.size(), 2U);
    EXPECT_EQ(chain.gradientStep, compiled->gradientStep(idOf(compiled->model(), "w")));
}

TEST(Chain, NamesTheSiblingsInTheOrderOfTheSteps)
{
    const auto compiled = compiledOf(testing::lessonScenario().model, {false, "b"});
    const Chain chain = chainOf(*compiled, idOf(compiled->model(), "w1"));
    std::vector<std::string> names;
    for (const ChainSibling& sibling : chain.siblings) {
        names.push_back(compiled->model().variable(sibling.parameter).name);
    }
    EXPECT_EQ(names, (std::vector<std::string>{"b", "w1", "w2"}));
}

}  // namespace backhand
