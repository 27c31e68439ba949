// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/expression/parser.h"

#include "tests/support/random_expressions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <chrono>
#include <cmath>

namespace backhand {

namespace {

using enum Operation;
using enum ProblemCode;

Expression name(const char* text)
{
    return Expression::variable(text);
}

Expression number(double value)
{
    return Expression::constant(value);
}

Expression parsed(std::string_view text)
{
    return parseExpression(text).value();
}

double valueOf(std::string_view text)
{
    return testing::valueOf(parsed(text), {{"x", 3.0}, {"y", 2.0}});
}

std::string repeated(const std::string& part, int times)
{
    std::string text;
    for (int time = 0; time < times; ++time) {
        text += part;
    }
    return text;
}

/// A line that is wrong, and exactly what is wrong with it.
struct Refusal {
    const char* line;
    ProblemCode code;
    std::size_t column;
    std::string found;
    std::string expected;
};

const Refusal refusals[] = {
    {"", UnexpectedEnd, 1, "", expectedName},
    {"   ", UnexpectedEnd, 4, "", expectedName},
    {"= 2", UnexpectedToken, 1, "=", expectedName},
    {"2 = x", UnexpectedToken, 1, "2", expectedName},
    {"(E) = x", UnexpectedToken, 1, "(", expectedName},
    {"E", UnexpectedEnd, 2, "", expectedEqualsSign},
    {"E x", UnexpectedToken, 3, "x", expectedEqualsSign},
    {"E + x", UnexpectedToken, 3, "+", expectedEqualsSign},
    {"E =", UnexpectedEnd, 4, "", expectedOperand},
    {"E = *x", UnexpectedToken, 5, "*", expectedOperand},
    {"E = +x", UnexpectedToken, 5, "+", expectedOperand},
    {"E == x", UnexpectedToken, 4, "=", expectedOperand},
    {"E = x +", UnexpectedEnd, 8, "", expectedOperand},
    {"E = x**2", UnexpectedToken, 7, "*", expectedOperand},
    {"E = x^", UnexpectedEnd, 7, "", expectedOperand},
    {"E = ()", UnexpectedToken, 6, ")", expectedOperand},
    {"E = sin()", UnexpectedToken, 9, ")", expectedOperand},
    {"E = x y", UnexpectedToken, 7, "y", expectedOperatorOrEnd},
    {"E = 2 x", UnexpectedToken, 7, "x", expectedOperatorOrEnd},
    {"E = (x)(y)", UnexpectedToken, 8, "(", expectedOperatorOrEnd},
    {"E = 2(x)", UnexpectedToken, 6, "(", expectedOperatorOrEnd},
    {"E = x)", UnexpectedToken, 6, ")", expectedOperatorOrEnd},
    {"E = x = y", UnexpectedToken, 7, "=", expectedOperatorOrEnd},
    {"E = (x", UnexpectedEnd, 7, "", expectedOperatorOrParenthesis},
    {"E = (x y)", UnexpectedToken, 8, "y", expectedOperatorOrParenthesis},
    {"E = sin(x", UnexpectedEnd, 10, "", expectedOperatorOrParenthesis},
    {"E = foo(x)", UnknownFunction, 5, "foo", ""},
    {"E = x + Sin(x)", UnknownFunction, 9, "Sin", ""},
    {"E = sigmoid_slope(x)", UnknownFunction, 5, "sigmoid_slope", ""},
    {"E = sin", NameIsFunction, 5, "sin", ""},
    {"E = x + exp*2", NameIsFunction, 9, "exp", ""},
    {"ln = x", NameIsFunction, 1, "ln", ""},
    {"E = 1e5", MalformedNumber, 5, "1e5", ""},
    {"E = x + 2x", MalformedNumber, 9, "2x", ""},
    {"E = x*1000001", NumberTooLarge, 7, "1000001", "1000000"},
    {"E = abcdefghijklmnopqrstuvwxyz1234567", NameTooLong, 5, "abcdefghijklmnopqrstuvwxyz1234567",
     "32"},
    {"E = x · y", UnexpectedCharacter, 7, "·", ""},
    {"E = x, y", UnexpectedCharacter, 6, ",", ""},
};

}  // namespace

TEST(Parser, ReadsADefinition)
{
    const ParsedDefinition definition = parseDefinition("  E = (p - t)^2").value();
    EXPECT_EQ(definition.name, "E");
    EXPECT_EQ(definition.nameColumn, 3U);
    const Expression difference = Expression::binary(Subtract, name("p"), name("t"));
    EXPECT_EQ(definition.expression, Expression::binary(Power, difference, number(2.0)));
}

TEST(Parser, TellsThePlaceOfEveryUse)
{
    const ParsedDefinition definition = parseDefinition("z = w*x + w").value();
    ASSERT_EQ(definition.uses.size(), 3U);
    EXPECT_EQ(definition.uses[0].name, "w");
    EXPECT_EQ(definition.uses[0].column, 5U);
    EXPECT_EQ(definition.uses[1].name, "x");
    EXPECT_EQ(definition.uses[1].column, 7U);
    EXPECT_EQ(definition.uses[2].column, 11U);
}

TEST(Parser, BindsPowersBeforeMinusBeforeProductsBeforeSums)
{
    EXPECT_EQ(valueOf("1 + 2*x"), 7.0);
    EXPECT_EQ(valueOf("2*x^2"), 18.0);
    EXPECT_EQ(valueOf("-x^2"), -9.0);
    EXPECT_EQ(valueOf("(-x)^2"), 9.0);
    EXPECT_EQ(valueOf("2^-y"), 0.25);
    EXPECT_EQ(valueOf("-x*y"), -6.0);
    EXPECT_EQ(valueOf("x*-y"), -6.0);
    EXPECT_EQ(valueOf("x--y"), 5.0);
    EXPECT_EQ(valueOf("--x"), 3.0);
}

TEST(Parser, GroupsOperatorsToTheLeftAndPowersToTheRight)
{
    EXPECT_EQ(valueOf("10 - x - y"), 5.0);
    EXPECT_EQ(valueOf("12/x/y"), 2.0);
    EXPECT_EQ(valueOf("12/x*y"), 8.0);
    EXPECT_EQ(valueOf("2^x^y"), 512.0);
    EXPECT_EQ(valueOf("(2^x)^y"), 64.0);
}

TEST(Parser, KeepsANegativeNumberAsAMinusAndANumber)
{
    EXPECT_EQ(parsed("-2"), Expression::unary(Negate, number(2.0)));
}

TEST(Parser, KnowsTheTenFunctions)
{
    const std::pair<const char*, Operation> functions[] = {
        {"sigmoid", Sigmoid}, {"tanh", Tanh}, {"relu", Relu}, {"softplus", Softplus}, {"exp", Exp},
        {"ln", Ln},           {"sqrt", Sqrt}, {"sin", Sin},   {"cos", Cos},           {"abs", Abs}};
    for (const auto& [word, operation] : functions) {
        EXPECT_EQ(parsed(std::string(word) + "(x)"), Expression::unary(operation, name("x")))
            << word;
        EXPECT_EQ(parsed(std::string(word) + " ( x )"), Expression::unary(operation, name("x")))
            << word;
    }
}

TEST(Parser, TakesNamesThatOnlyBeginLikeAFunction)
{
    EXPECT_EQ(parsed("sinus"), name("sinus"));
    EXPECT_EQ(parsed("exp1"), name("exp1"));
    EXPECT_EQ(parsed("sigmoid_slope"), name("sigmoid_slope"));
}

TEST(Parser, NeedsNoSpaceAndMindsNone)
{
    EXPECT_EQ(parsed("w1*x1+w2*x2+b"), parsed("  w1 * x1\t+ w2 *x2 + b  "));
}

TEST(Parser, SaysExactlyWhatIsWrongAndWhere)
{
    for (const Refusal& refusal : refusals) {
        const Result<ParsedDefinition> result = parseDefinition(refusal.line, 3);
        const Problem expected{refusal.code, {3, refusal.column}, refusal.found, refusal.expected};
        ASSERT_FALSE(result.ok()) << refusal.line;
        EXPECT_THAT(result.problems(), ::testing::ElementsAre(expected)) << refusal.line;
    }
}

TEST(Parser, RefusesTheEmptyExpression)
{
    const Problem expected{UnexpectedEnd, {1, 1}, "", expectedOperand};
    EXPECT_EQ(parseExpression("").problems().at(0), expected);
}

TEST(Parser, TakesParenthesesTwoHundredDeepAndNoMore)
{
    const auto nested = [](int depth) { return repeated("(", depth) + "x" + repeated(")", depth); };
    EXPECT_EQ(parsed(nested(199)), name("x"));
    const Problem expected{ExpressionTooDeep, {1, 201}, "", "200"};
    EXPECT_EQ(parseExpression(nested(200)).problems().at(0), expected);
}

TEST(Parser, TakesATreeTwoHundredDeepAndNoMore)
{
    for (const std::string part : {"x+", "x^", "-"}) {
        EXPECT_TRUE(parseExpression(repeated(part, 199) + "x").ok()) << part;
        EXPECT_EQ(parseExpression(repeated(part, 200) + "x").problems().at(0).code,
                  ExpressionTooDeep)
            << part;
    }
}

TEST(Parser, NeitherOverflowsNorHangsOnALongInput)
{
    const auto start = std::chrono::steady_clock::now();
    for (const std::string part :
         {"(", "-", "x^", "x+", "x*", "sin(", "2^(", "x ", ")", "((x)+", "1/"}) {
        EXPECT_FALSE(parseExpression(repeated(part, 65536)).ok()) << part;
    }
    EXPECT_LT(std::chrono::steady_clock::now() - start,
              std::chrono::seconds(20));  // quadratic time takes minutes
}

TEST(Parser, TakesWideExpressionsAndRefusesTooLargeOnes)
{
    std::string balanced = "x";
    for (int level = 0; level < 15; ++level) {
        balanced = "(" + balanced + ")+(" + balanced + ")";
    }
    EXPECT_EQ(parsed(balanced).size(), 65535U);
    const std::vector<Problem> problems =
        parseExpression("(" + balanced + ")+(" + balanced + ")").problems();
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].code, ExpressionTooLarge);
    EXPECT_EQ(problems[0].expected, "65536");
}

TEST(IsName, TakesWhatTheLanguageTakesAsAName)
{
    for (const char* text :
         {"x", "w12", "w1_2", "alpha", "E", "sinus", "abcdefghijklmnopqrstuvwxyz123456"}) {
        EXPECT_TRUE(isName(text)) << text;
    }
    for (const char* text : {"", "1x", "_x", "x y", " x", "x ", "sin", "x-y", "σ",
                             "abcdefghijklmnopqrstuvwxyz1234567"}) {
        EXPECT_FALSE(isName(text)) << text;
    }
}

RC_GTEST_PROP(Parser, TakesAnyBytesWithoutAnAccident, (const std::string& bytes))
{
    const Result<ParsedDefinition> result = parseDefinition("E = " + bytes);
    RC_ASSERT(result.ok() || result.problems().size() == 1);
}

RC_GTEST_PROP(Parser, TakesAnyMixOfItsWordsWithoutAnAccident, ())
{
    const std::vector<std::string> words = {"x", "2", "+", "-",   "*", "/",   "^",
                                            "(", ")", "=", "sin", " ", "1.5", "sin("};
    std::string text;
    for (const std::string& word :
         *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(words))) {
        text += word;
    }
    const Result<Expression> result = parseExpression(text);
    const bool hasPlace = result.ok() || result.problems().at(0).place.column <= text.size() + 1;
    RC_ASSERT(hasPlace);
    if (result.ok()) {
        RC_ASSERT(parseExpression(languageText(result.value())).value() == result.value());
    }
}

}  // namespace backhand
