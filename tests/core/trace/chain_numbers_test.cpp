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

TEST(ChainNumbers, HaveNoProductWhereAFactorIsUndefined)
{
    const Trace trace = testing::traceOf(
        testing::scenarioOf({{"a = ln(w)", "E = a^2"}, {}, {}, {"w"}}, {{"w", 0.0}}));
    const Chain chain = chainOf(trace.compiled(), testing::idOf(trace.model(), "w"));
    EXPECT_TRUE(std::isnan(ChainNumbers(trace, chain, 6).product(chain.paths.front()).shown));
}

}  // namespace backhand
