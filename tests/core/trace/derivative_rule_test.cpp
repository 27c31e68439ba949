// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/derivative_rule.h"

#include "core/expression/parser.h"

#include <gtest/gtest.h>

#include <ostream>
#include <vector>

namespace backhand {

namespace {

struct Expected {
    const char* text;
    Rule rule;
    Operation function = Operation::Constant;
    bool inside = false;
    bool scaled = false;
    bool subtracted = false;
};

void PrintTo(const Expected& expected, std::ostream* stream)
{
    *stream << expected.text;
}

class RuleOf : public ::testing::TestWithParam<Expected> {};

const std::vector<Expected> sums = {
    {"w", Rule::DerivativeOfTerm},
    {"w + x", Rule::DerivativeOfTerm},
    {"x + w", Rule::DerivativeOfTerm},
    {"w - x", Rule::DerivativeOfTerm},
    {"x - w", Rule::DerivativeOfTerm, Operation::Constant, false, false, true},
    {"x - (y - w)", Rule::DerivativeOfTerm},
    {"-w", Rule::DerivativeOfTerm, Operation::Constant, false, false, true},
    {"w*x + y", Rule::DerivativeOfSum},
    {"y - 2*w", Rule::DerivativeOfSum, Operation::Constant, false, false, true},
    {"w + w*x", Rule::SumRule},
    {"tanh(w) + x", Rule::DerivativeOfFunction, Operation::Tanh},
};

const std::vector<Expected> products = {
    {"w*x", Rule::DerivativeOfFactor},
    {"x*w", Rule::DerivativeOfFactor},
    {"x*w*y", Rule::DerivativeOfFactor},
    {"w*tanh(w)", Rule::DerivativeOfProduct},
    {"x*tanh(w)", Rule::DerivativeOfFunction, Operation::Tanh, false, true},
    {"2*(x + w)", Rule::DerivativeOfTerm, Operation::Constant, false, true},
    {"w/x", Rule::DerivativeOfNumerator},
    {"x/w", Rule::DerivativeOfDenominator},
    {"x/(w + 1)", Rule::DerivativeOfDenominator, Operation::Constant, true},
    {"w/(w + x)", Rule::DerivativeOfQuotient, Operation::Constant, true},
    {"exp(w)/x", Rule::DerivativeOfFunction, Operation::Exp, false, true},
};

const std::vector<Expected> powers = {
    {"w^2", Rule::DerivativeOfSquare},
    {"(w - x)^2", Rule::DerivativeOfSquare, Operation::Constant, true},
    {"0.5*w^2", Rule::DerivativeOfSquare, Operation::Constant, false, true},
    {"w^2/2", Rule::DerivativeOfSquare, Operation::Constant, false, true},
    {"(1/2)*(x - w)^2 + y", Rule::DerivativeOfSquare, Operation::Constant, true, true},
    {"w^3", Rule::DerivativeOfPower},
    {"w^x", Rule::DerivativeOfPower},
    {"(2*w)^3", Rule::DerivativeOfPower, Operation::Constant, true},
    {"2^w", Rule::DerivativeOfExponent},
    {"x^(2*w)", Rule::DerivativeOfExponent, Operation::Constant, true},
    {"w^w", Rule::DerivativeOfBaseAndExponent},
};

const std::vector<Expected> functions = {
    {"sigmoid(w)", Rule::DerivativeOfFunction, Operation::Sigmoid},
    {"tanh(w)", Rule::DerivativeOfFunction, Operation::Tanh},
    {"relu(w)", Rule::DerivativeOfFunction, Operation::Relu},
    {"softplus(w)", Rule::DerivativeOfFunction, Operation::Softplus},
    {"exp(w)", Rule::DerivativeOfFunction, Operation::Exp},
    {"ln(w)", Rule::DerivativeOfFunction, Operation::Ln},
    {"sqrt(w)", Rule::DerivativeOfFunction, Operation::Sqrt},
    {"sin(w)", Rule::DerivativeOfFunction, Operation::Sin},
    {"cos(w)", Rule::DerivativeOfFunction, Operation::Cos},
    {"abs(w)", Rule::DerivativeOfFunction, Operation::Abs},
    {"tanh(2*w)", Rule::DerivativeOfFunction, Operation::Tanh, true},
    {"exp(-w)", Rule::DerivativeOfFunction, Operation::Exp, true},
    {"sigmoid(tanh(w))", Rule::DerivativeOfFunction, Operation::Sigmoid, true},
    {"-tanh(w)", Rule::DerivativeOfFunction, Operation::Tanh, false, false, true},
};

}  // namespace

TEST_P(RuleOf, IsTheOneThatAPersonUses)
{
    const Expected& expected = GetParam();
    const Explanation found = derivativeRule(parseExpression(expected.text).value(), "w");
    EXPECT_EQ(found.rule, expected.rule);
    EXPECT_EQ(found.function, expected.function);
    EXPECT_EQ(found.inside, expected.inside);
    EXPECT_EQ(found.scaled, expected.scaled);
    EXPECT_EQ(found.subtracted, expected.subtracted);
}

INSTANTIATE_TEST_SUITE_P(Sums, RuleOf, ::testing::ValuesIn(sums));
INSTANTIATE_TEST_SUITE_P(Products, RuleOf, ::testing::ValuesIn(products));
INSTANTIATE_TEST_SUITE_P(Powers, RuleOf, ::testing::ValuesIn(powers));
INSTANTIATE_TEST_SUITE_P(Functions, RuleOf, ::testing::ValuesIn(functions));

}  // namespace backhand
