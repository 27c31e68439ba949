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

TEST(Chain, HasOnePathForEachWay)
{
    const auto compiled = compiledOf({{"c = a + b", "d = b + 1", "e = c*d"}, {}, {}, {"a", "b"}});
    const Chain chain = chainOf(*compiled, idOf(compiled->model(), "b"));
    ASSERT_EQ(chain.paths.size(), 2U);
    EXPECT_EQ(compiled->partial(chain.paths[0].factors[0].partial).wrt,
              idOf(compiled->model(), "c"));
    EXPECT_EQ(compiled->partial(chain.paths[1].factors[0].partial).wrt,
              idOf(compiled->model(), "d"));
    EXPECT_TRUE(chain.siblings.empty());
}

TEST(Chain, FoldsWhatIsTooManyToList)
{
    ModelSource source{{"a1 = w + w^2"}, {}, {}, {"w"}};
    for (int layer = 2; layer <= 8; ++layer) {  // each layer doubles the ways
        const std::string n = std::to_string(layer);
        const std::string before = std::to_string(layer - 1);
        source.lines.push_back("c" + n + " = a" + before + "^2");
        source.lines.push_back("a" + n + " = a" + before + " + c" + n);
    }
    const auto compiled = compiledOf(source);
    const Chain chain = chainOf(*compiled, idOf(compiled->model(), "w"));
    EXPECT_EQ(chain.paths.size(), maximumShownPaths);
    EXPECT_TRUE(chain.folded);
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
    EXPECT_EQ(chain.paths[0].factors.size(), 2U);
    EXPECT_EQ(chain.paths[1].factors.size(), 1U);
    EXPECT_EQ(chain.gradientStep, compiled->gradientStep(idOf(compiled->model(), "w")));
}

TEST(Chain, ListsSixtyFourPathsWithoutFolding)
{
    ModelSource source{{"a1 = w + w^2"}, {}, {}, {"w"}};
    for (int layer = 2; layer <= 7; ++layer) {  // 2^6 ways
        const std::string n = std::to_string(layer);
        const std::string before = std::to_string(layer - 1);
        source.lines.push_back("c" + n + " = a" + before + "^2");
        source.lines.push_back("a" + n + " = a" + before + " + c" + n);
    }
    const auto compiled = compiledOf(source);
    const Chain chain = chainOf(*compiled, idOf(compiled->model(), "w"));
    EXPECT_EQ(chain.paths.size(), 64U);
    EXPECT_FALSE(chain.folded);
}

TEST(Chain, ListsFewerPathsWhereTheyAreLong)
{
    // Two ways at each of the first six functions, then 60 functions in a row: a path has 68
    // factors or a few more.
    std::vector<std::string> lines = {"d0 = 2*w"};
    for (int index = 1; index <= 66; ++index) {
        const std::string before = "d" + std::to_string(index - 1);
        const std::string definition = "d" + std::to_string(index) + " = ";
        if (index > 6) {
            lines.push_back(definition + "sin(" + before + ")");
            continue;
        }
        const std::string side = "s" + std::to_string(index);
        lines.push_back(side + " = cos(" + before + ")");
        lines.push_back(definition + before + " + " + side);
    }
    lines.push_back("E = d66^2");
    const Chain chain = chainOf(*compiledOf({lines, {}, {}, {"w"}}), 0);
    EXPECT_TRUE(chain.folded);
    std::size_t factors = 0;
    for (const ChainPath& path : chain.paths) {
        factors += path.factors.size();
    }
    EXPECT_EQ(chain.paths.size(), 15U);  // the first, and 14 more of 69 to 72 factors
    EXPECT_LE(factors - chain.paths.front().factors.size(), maximumShownFactors);
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
