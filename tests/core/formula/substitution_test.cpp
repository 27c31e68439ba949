// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formula/substitution.h"

#include "core/expression/parser.h"
#include "core/formula/plain_text.h"
#include "tests/support/pocket_calculator.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <cmath>
#include <map>

namespace backhand {

namespace {

using Operands = std::map<std::string, Operand>;

Operand given(double value, VariableId id = noVariable)
{
    return {value, true, {Meaning::Value, id, noVariable}};
}

Operand computed(double value, VariableId id = noVariable)
{
    return {value, false, {Meaning::Value, id, noVariable}};
}

double sigmoid(double x)
{
    return applyOperation(Operation::Sigmoid, x);
}

double evaluate(const Expression& expression, const Operands& operands)
{
    switch (operandCount(expression.operation())) {
    case 0:
        return expression.operation() == Operation::Constant ? expression.value()
                                                             : operands.at(expression.name()).value;
    case 1:
        return applyOperation(expression.operation(), evaluate(expression.operand(0), operands));
    default:
        return applyOperation(expression.operation(), evaluate(expression.operand(0), operands),
                              evaluate(expression.operand(1), operands));
    }
}

Formula substitution(const Expression& expression, const Operands& operands,
                     int digits = defaultDigits)
{
    const ShownNumber result = shownComputed(evaluate(expression, operands), digits);
    return substitutedFormula(
               expression, [&](const std::string& name) { return operands.at(name); }, result,
               digits)
        .formula;
}

std::string substituted(const Expression& expression, const Operands& operands,
                        int digits = defaultDigits)
{
    return plainText(substitution(expression, operands, digits));
}

std::string substituted(std::string_view text, const Operands& operands, int digits = defaultDigits)
{
    return substituted(parseExpression(text).value(), operands, digits);
}

Expression slope(Operation operation, Expression of = Expression::variable("z"))
{
    return Expression::unary(operation, std::move(of));
}

const Operands& lesson()
{
    static const Operands operands{
        {"w1", given(1.45)},   {"x1", given(2.0)},
        {"w2", given(-0.66)},  {"x2", given(1.5)},
        {"b", given(0.0)},     {"t", given(0.0)},
        {"z", computed(1.91)}, {"p", computed(sigmoid(1.91))},
    };
    return operands;
}

void collectReferences(const Formula& formula, std::vector<VariableId>& found)
{
    if (formula.reference.meaning != Meaning::None) {
        found.push_back(formula.reference.of);
    }
    for (const Formula& part : formula.parts) {
        collectReferences(part, found);
    }
}

/// An expression of the given depth over a, b, c, d, in which nothing can be undefined.
Expression randomExpression(int depth)
{
    static constexpr std::array<Operation, 10> operations{
        Operation::Add,          Operation::Subtract,  Operation::Multiply, Operation::Sigmoid,
        Operation::Tanh,         Operation::Abs,       Operation::Relu,     Operation::Negate,
        Operation::SigmoidSlope, Operation::TanhSlope,
    };
    const int choice = *rc::gen::inRange(0, 13);
    if (depth == 0 || choice == 12) {
        const int leaf = *rc::gen::inRange(0, 5);
        return leaf == 4 ? Expression::constant(*rc::gen::inRange(-3, 4))
                         : Expression::variable(std::string(1, static_cast<char>('a' + leaf)));
    }
    if (choice >= 10) {
        const Expression square = Expression::binary(Operation::Power, randomExpression(depth - 1),
                                                     Expression::constant(2.0));
        return choice == 10 ? square
                            : Expression::binary(Operation::Divide, randomExpression(depth - 1),
                                                 Expression::binary(Operation::Add, square,
                                                                    Expression::constant(1.0)));
    }
    const Operation operation = operations.at(static_cast<std::size_t>(choice));
    return operandCount(operation) == 1 ? Expression::unary(operation, randomExpression(depth - 1))
                                        : Expression::binary(operation, randomExpression(depth - 1),
                                                             randomExpression(depth - 1));
}

Operands randomOperands()
{
    Operands operands;
    for (const char* const name : {"a", "b", "c", "d"}) {
        const double digits = *rc::gen::inRange(-99999, 100000);
        const double scale = std::pow(10.0, *rc::gen::inRange(-7, -1));
        const bool isGiven = *rc::gen::arbitrary<bool>();
        operands.emplace(name, isGiven ? given(digits / 1000.0) : computed(digits * scale / 7.0));
    }
    return operands;
}

}  // namespace

TEST(SubstitutedFormula, PutsTheLessonsNumbersIn)
{
    EXPECT_EQ(substituted("w1*x1 + w2*x2 + b", lesson()), "1.45·2 + (−0.66)·1.5 + 0");
    EXPECT_EQ(substituted("sigmoid(z)", lesson()), "σ(1.91)");
    EXPECT_EQ(substituted("(p - t)^2", lesson()), "(0.871019 − 0)²");
    EXPECT_EQ(substituted("2*(p - t)", lesson()), "2(0.871019 − 0)");
    EXPECT_EQ(substituted(slope(Operation::SigmoidSlope), lesson()), "0.871019·(1 − 0.871019)");
    EXPECT_EQ(substituted("x1", lesson()), "2");
    EXPECT_EQ(substituted("1", lesson()), "1");
}

TEST(SubstitutedFormula, PutsTheNumbersOfTheCheckIn)
{
    EXPECT_EQ(substituted("(p - t)^2", {{"p", computed(0.620367991)}, {"t", given(0.0)}}),
              "(0.620368 − 0)²");
}

TEST(SubstitutedFormula, ShowsTheSlopeOfTanhByItsValue)
{
    EXPECT_EQ(substituted(slope(Operation::TanhSlope), {{"z", given(1.0)}}), "1 − 0.761594²");
    EXPECT_EQ(substituted(slope(Operation::TanhSlope), {{"z", given(-1.0)}}), "1 − (−0.761594)²");
}

TEST(SubstitutedFormula, ShowsTheSmallFactorWhereOneMinusTheValueCannot)
{
    EXPECT_EQ(substituted(slope(Operation::SigmoidSlope), {{"z", given(40.0)}}), "1·4.2484·10⁻¹⁸");
    EXPECT_EQ(substituted(slope(Operation::SigmoidSlope), {{"z", given(-40.0)}}),
              "4.2484·10⁻¹⁸·(1 − 4.2484·10⁻¹⁸)");
    EXPECT_EQ(substituted(slope(Operation::TanhSlope), {{"z", given(20.0)}}),
              "(1 + 1)·8.4967·10⁻¹⁸");
    EXPECT_EQ(substituted(slope(Operation::TanhSlope), {{"z", given(-20.0)}}),
              "(1 − (−1))·8.4967·10⁻¹⁸");
}

TEST(SubstitutedFormula, StandsAZFarOut)
{
    EXPECT_EQ(substituted(slope(Operation::SigmoidSlope), {{"z", given(1000.0)}}), "1·(1 − 1)");
    EXPECT_EQ(substituted(slope(Operation::SigmoidSlope), {{"z", given(-1000.0)}}), "0·(1 − 0)");
    EXPECT_EQ(substituted(slope(Operation::TanhSlope), {{"z", given(1000.0)}}), "1 − 1²");
}

TEST(SubstitutedFormula, ShowsMoreDigitsWhereTheOperandsWouldMissTheResult)
{
    const std::string line = substituted(slope(Operation::SigmoidSlope), {{"z", given(15.0)}});

    EXPECT_EQ(line, "0.9999996941·(1 − 0.9999996941)");
    EXPECT_TRUE(testing::multipliesOut(line, shownComputed(3.059021333e-7)));
}

TEST(SubstitutedFormula, ShowsMoreDigitsOfComputedNumbersOnly)
{
    const Operands operands{{"a", computed(5.0 / 7.0)}, {"k", given(1000.5)}};

    EXPECT_EQ(substituted("k*a", operands), "1000.5·0.714285714");
}

TEST(SubstitutedFormula, ShowsTheWholeDoubleWhereNothingLessWillDo)
{
    const Operands operands{{"s", computed(0.1 + 0.2)}, {"t", given(0.3)}};

    EXPECT_EQ(substituted("s - t", operands), "0.30000000000000004 − 0.3");
}

TEST(SubstitutedFormula, ShowsAsManyDigitsAsAreWanted)
{
    EXPECT_EQ(substituted("(p - t)^2", lesson(), 3), "(0.871 − 0)²");
    EXPECT_EQ(substituted("(p - t)^2", lesson(), 12), "(0.871019147854 − 0)²");
}

TEST(SubstitutedFormula, ShowsExactSumsExactly)
{
    EXPECT_EQ(substituted("a + b", {{"a", given(0.1)}, {"b", given(0.2)}}), "0.1 + 0.2");
    EXPECT_EQ(substituted("a*3", {{"a", computed(0.1 + 0.2)}}), "0.3·3");
}

TEST(SubstitutedFormula, StandsAloneWithoutParentheses)
{
    EXPECT_EQ(substituted("w2", lesson()), "−0.66");
    EXPECT_EQ(substituted("sigmoid(w2)", lesson()), "σ(−0.66)");
    EXPECT_EQ(substituted("abs(w2)", lesson()), "|−0.66|");
    EXPECT_EQ(substituted("w2*x1", lesson()), "(−0.66)·2");
}

TEST(SubstitutedFormula, CarriesTheReferenceOfEveryNumber)
{
    const Operands operands{{"a", given(1.0, 4)}, {"b", computed(1e-9 / 3.0, 7)}};
    std::vector<VariableId> found;

    collectReferences(substitution(parseExpression("a*b + a").value(), operands), found);

    EXPECT_EQ(found, (std::vector<VariableId>{4, 7, 4}));
}

TEST(SubstitutedFormula, LetsTheValuesOfASlopeStandForTheNameInside)
{
    std::vector<VariableId> found;

    collectReferences(substitution(slope(Operation::SigmoidSlope), {{"z", computed(1.91, 5)}}),
                      found);

    EXPECT_EQ(found, (std::vector<VariableId>{5, 5}));
}

TEST(SubstitutedFormula, ShowsAnUndefinedOperandByTheWord)
{
    const Operands operands{{"a", computed(std::nan(""))}, {"b", given(2.0)}};

    EXPECT_EQ(substituted("a*b + 1", operands), "undefined·2 + 1");
}

TEST(SubstitutedFormula, PutsNumbersIntoWhatHasNoResult)
{
    EXPECT_EQ(substituted("ln(a)", {{"a", given(0.0)}}), "ln(0)");
    EXPECT_EQ(substituted("1/a", {{"a", computed(0.0)}}), "1/0");
}

TEST(SubstitutedFormula, WritesFractionsThatReadBack)
{
    const Operands operands{{"a", given(-1.5)}, {"b", given(4.0)}, {"c", given(-2.0)}};

    EXPECT_EQ(substituted("a/b/c", operands), "((−1.5)/4)/(−2)");
    EXPECT_EQ(substituted("a/(b*c)", operands), "(−1.5)/(4·(−2))");
    EXPECT_EQ(substituted("(a + b)/(b - c)", operands), "((−1.5) + 4)/(4 − (−2))");
}

RC_GTEST_PROP(SubstitutedFormula, MultipliesOut, ())
{
    const Expression expression = randomExpression(*rc::gen::inRange(1, 5));
    const Operands operands = randomOperands();
    const int digits = *rc::gen::inRange(minimumDigits, maximumDigits + 1);
    const double value = evaluate(expression, operands);
    RC_PRE(std::isfinite(value));

    const std::string line = substituted(expression, operands, digits);

    RC_LOG() << line << " gives " << shownComputed(value, digits).text();
    RC_ASSERT(testing::multipliesOut(line, shownComputed(value, digits)));
}

RC_GTEST_PROP(OperandsThatMultiplyOut, MultipliesOutForProductsAndSums, ())
{
    const Operands all = randomOperands();
    const std::vector<Operand> operands{all.at("a"), all.at("b"), all.at("c")};
    const auto compute = [](std::span<const double> values) {
        return values[0] - values[1] * values[2];
    };
    const int digits = *rc::gen::inRange(minimumDigits, maximumDigits + 1);
    const ShownNumber result = shownComputed(
        compute(std::array<double, 3>{operands[0].value, operands[1].value, operands[2].value}),
        digits);

    const auto shown = operandsThatMultiplyOut(operands, compute, result, digits);

    const double value =
        compute(std::array<double, 3>{shown[0].shown, shown[1].shown, shown[2].shown});
    const double allowed = result.unit > 0.0 ? result.unit : 1e-11 * std::abs(result.shown);
    RC_ASSERT(std::abs(value - result.shown) <= allowed);
}

}  // namespace backhand
