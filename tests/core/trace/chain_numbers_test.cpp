// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/chain_numbers.h"

#include "core/scenario/reader.h"
#include "tests/support/lesson.h"
#include "tests/support/pocket_calculator.h"
#include "tests/support/test_data.h"

#include <gtest/gtest.h>

#include <cmath>

namespace backhand {

namespace {

std::string lineOf(const ChainNumbers& numbers, const ChainPath& path)
{
    std::string line;
    for (const ChainFactor& factor : path.factors) {
        const ShownNumber& shown = numbers.factor(factor.partial);
        line += (line.empty() ? "" : "·") +
                (shown.isNegative() ? "(" + shown.text() + ")" : shown.text());
    }
    return line;
}

std::string inLine(const ShownNumber& number)
{
    return number.isNegative() ? "(" + number.text() + ")" : number.text();
}

/// What is wrong with the rows and their sum; empty where nothing is.
std::string wrongRow(const Trace& trace, VariableId parameter, int digits)
{
    const Chain chain = chainOf(trace.compiled(), parameter);
    const ChainNumbers numbers(trace, chain, digits);
    const std::size_t rows = chain.folded ? chain.uses.size() : chain.paths.size();
    std::string sum;
    for (std::size_t row = 0; row < rows; ++row) {
        const ShownUse use = chain.folded ? numbers.use(row) : ShownUse{};
        const std::string line = chain.folded ? inLine(use.above) + "·" + inLine(use.factor)
                                              : lineOf(numbers, chain.paths[row]);
        const ShownNumber& result = chain.folded ? use.result : numbers.addend(row);
        if (!testing::multipliesOut(line, result)) {
            return line + " gives not " + result.text();
        }
        sum += (sum.empty() ? "" : " + ") + inLine(result);
    }
    const ShownNumber gradient = shownComputed(trace.gradient(parameter), digits);
    return testing::multipliesOut(sum, gradient) ? "" : sum + " gives not " + gradient.text();
}

/// The first line of a parameter's chain that does not multiply out; empty where all do.
std::string wrongLine(const Trace& trace, VariableId parameter, int digits)
{
    const Chain chain = chainOf(trace.compiled(), parameter);
    const ChainNumbers numbers(trace, chain, digits);
    std::vector<ChainPath> paths = chain.paths;
    for (const ChainSibling& sibling : chain.siblings) {
        paths.push_back(chain.paths.front());
        paths.back().factors.back() = sibling.last;
    }
    for (const ChainPath& path : paths) {
        const std::string line = lineOf(numbers, path);
        if (!testing::multipliesOut(line, numbers.product(path))) {
            return line + " gives not " + numbers.product(path).text();
        }
    }
    return {};
}

}  // namespace

TEST(ChainNumbers, AreThoseOfTheStepsWhereTheseMultiplyOut)
{
    const Trace trace = testing::traceOf(testing::lessonScenario());
    const Chain chain = chainOf(trace.compiled(), testing::idOf(trace.model(), "w1"));
    const ChainNumbers numbers(trace, chain, 6);
    EXPECT_EQ(lineOf(numbers, chain.paths.front()), "1.742038·0.112345·2");
    EXPECT_EQ(numbers.product(chain.paths.front()).text(), "0.391418");
}

TEST(ChainNumbers, HaveMoreDigitsWhereTheLineWouldMissItsProduct)
{
    // dE/dw = 2(p - t)*k*k with large factors: six digits after the point are too few.
    const Trace trace = testing::traceOf(
        testing::scenarioOf({{"a = k*w^3", "p = k*a", "E = (p - t)^2"}, {"k"}, {"t"}, {"w"}},
                            {{"k", 13.7}, {"w", 3.3}, {"t", 1.1}}));
    EXPECT_EQ(wrongLine(trace, testing::idOf(trace.model(), "w"), 6), "");
}

TEST(ChainNumbers, MultiplyOutForEveryShippedScenario)
{
    for (const std::string& name : testing::shippedScenarios()) {
        const Trace trace = testing::traceOf(
            readScenario(testing::sourceFile("resources/scenarios/" + name + ".backhand")).value());
        for (const VariableId parameter : trace.model().withRole(Role::Parameter)) {
            for (const int digits : {2, 6, 12}) {
                EXPECT_EQ(wrongLine(trace, parameter, digits), "") << name << ", " << digits;
            }
        }
    }
}

TEST(ChainNumbers, AddUpForEveryShippedScenario)
{
    for (const std::string& name : testing::shippedScenarios()) {
        const Trace trace = testing::traceOf(
            readScenario(testing::sourceFile("resources/scenarios/" + name + ".backhand")).value());
        for (const VariableId parameter : trace.model().withRole(Role::Parameter)) {
            for (const int digits : {2, 6, 12}) {
                EXPECT_EQ(wrongRow(trace, parameter, digits), "") << name << ", " << digits;
            }
        }
    }
}

TEST(ChainNumbers, OfPathsHaveMoreDigitsWhereTheirSumNeedsThem)
{
    // Five times 0.333 is 1.665, two off 1.667 in the last digit; five times 0.3333 is 1.6665.
    const Trace trace = testing::traceOf(testing::scenarioOf(
        {{"a = w/3", "b = w/3", "c = w/3", "d = w/3", "e = w/3", "E = a + b + c + d + e"},
         {},
         {},
         {"w"}},
        {{"w", 1.0}}));
    const VariableId w = testing::idOf(trace.model(), "w");
    const Chain chain = chainOf(trace.compiled(), w);
    ASSERT_EQ(chain.paths.size(), 5U);
    const ChainNumbers numbers(trace, chain, 3);
    EXPECT_EQ(numbers.addend(0).text(), "0.3333");
    EXPECT_EQ(wrongRow(trace, w, 3), "");
}

TEST(ChainNumbers, MultiplyOutWherePathsAreFolded)
{
    for (const int doublings : {6, 40}) {
        ModelSource source = testing::doublingModel(doublings);
        source.lines.back() += " + tanh(w)";
        const Trace trace = testing::traceOf(testing::scenarioOf(source, {{"w", 0.3}}));
        for (const int digits : {2, 6, 12}) {
            EXPECT_EQ(wrongRow(trace, testing::idOf(trace.model(), "w"), digits), "")
                << doublings << ", " << digits;
        }
    }
}

TEST(ChainNumbers, OfAUseAreThePartFromAboveAndItsLocalPartial)
{
    // E = h4^2 + 5w with h4 = 2*1.25^4*w: dE/dh0 = 2*h4*1.25^4 at w = 1, dh0/dw = 2.
    ModelSource source = testing::doublingModel(4);
    source.lines.back() += " + 5*w";
    const Trace trace = testing::traceOf(testing::scenarioOf(source, {{"w", 1.0}}));
    const Chain chain = chainOf(trace.compiled(), testing::idOf(trace.model(), "w"));
    const ChainNumbers numbers(trace, chain, 6);
    EXPECT_EQ(numbers.use(0).above.text(), "1");
    EXPECT_EQ(numbers.use(0).factor.text(), "5");
    EXPECT_EQ(numbers.use(0).result.text(), "5");
    EXPECT_EQ(numbers.use(1).factor.text(), "2");
    EXPECT_NEAR(numbers.use(1).above.shown, 23.841858, 1e-6);  // 4 * 1.25^8
    EXPECT_NEAR(numbers.use(1).result.shown, 47.683716, 1e-6);
}

TEST(ChainNumbers, HaveNoProductWhereAFactorIsUndefined)
{
    const Trace trace = testing::traceOf(
        testing::scenarioOf({{"a = ln(w)", "E = a^2"}, {}, {}, {"w"}}, {{"w", 0.0}}));
    const Chain chain = chainOf(trace.compiled(), testing::idOf(trace.model(), "w"));
    EXPECT_TRUE(std::isnan(ChainNumbers(trace, chain, 6).product(chain.paths.front()).shown));
}

}  // namespace backhand
