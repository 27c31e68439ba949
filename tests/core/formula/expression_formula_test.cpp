// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formula/expression_formula.h"

#include "core/expression/parser.h"
#include "core/formula/latex.h"
#include "core/formula/plain_text.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

Leaf nameLeaf(const std::string& name)
{
    return {Formula::name(name)};
}

std::string written(const Expression& expression)
{
    return plainText(formulaOf(expression, nameLeaf));
}

std::string written(std::string_view text)
{
    return written(parseExpression(text).value());
}

Expression slope(Operation operation, const std::string& name)
{
    return Expression::unary(operation, Expression::variable(name));
}

Model lesson()
{
    return buildModel({{"z = w1*x1 + w2*x2 + b", "p = sigmoid(z)", "E = (p - t)^2"},
                       {"x1", "x2"},
                       {"t"},
                       {"w1", "w2", "b"}})
        .value();
}

}  // namespace

TEST(FormulaOf, WritesTheLessonAsByHand)
{
    EXPECT_EQ(written("w1*x1 + w2*x2 + b"), "w₁x₁ + w₂x₂ + b");
    EXPECT_EQ(written("sigmoid(z)"), "σ(z)");
    EXPECT_EQ(written("(p - t)^2"), "(p − t)²");
    EXPECT_EQ(written("2*(p - t)"), "2(p − t)");
    EXPECT_EQ(written("x1"), "x₁");
    EXPECT_EQ(written("1"), "1");
}

TEST(FormulaOf, WritesSlopesAsByHand)
{
    EXPECT_EQ(written(slope(Operation::SigmoidSlope, "z")), "σ(z)(1 − σ(z))");
    EXPECT_EQ(written(slope(Operation::TanhSlope, "a")), "1 − tanh²(a)");
    EXPECT_EQ(written(slope(Operation::Step, "z")), "step(z)");
    EXPECT_EQ(written(slope(Operation::Sign, "z")), "sign(z)");
}

TEST(FormulaOf, PutsASlopeThatIsASumInParenthesesAsAFactor)
{
    const Expression tanhSlope = slope(Operation::TanhSlope, "a");
    const Expression sigmoidSlope = slope(Operation::SigmoidSlope, "z");
    const auto times = [](Expression left, Expression right) {
        return Expression::binary(Operation::Multiply, std::move(left), std::move(right));
    };

    EXPECT_EQ(written(times(Expression::constant(2.0), tanhSlope)), "2(1 − tanh²(a))");
    EXPECT_EQ(written(times(Expression::constant(2.0), sigmoidSlope)), "2σ(z)(1 − σ(z))");
    EXPECT_EQ(written(times(sigmoidSlope, Expression::variable("w"))), "σ(z)(1 − σ(z))w");
}

TEST(FormulaOf, WritesASlopeOfMoreThanAName)
{
    const Expression inner = parseExpression("w*x + b").value();

    EXPECT_EQ(written(Expression::unary(Operation::SigmoidSlope, inner)),
              "σ(wx + b)(1 − σ(wx + b))");
    EXPECT_EQ(written(Expression::unary(Operation::TanhSlope, inner)), "1 − tanh²(wx + b)");
}

TEST(FormulaOf, WritesTheFunctions)
{
    EXPECT_EQ(written("tanh(a)"), "tanh(a)");
    EXPECT_EQ(written("relu(w*x + b)"), "relu(wx + b)");
    EXPECT_EQ(written("softplus(z)"), "softplus(z)");
    EXPECT_EQ(written("exp(-x)"), "exp(−x)");
    EXPECT_EQ(written("-ln(1 - p)"), "−ln(1 − p)");
    EXPECT_EQ(written("sin(x)*cos(x)"), "sin(x)·cos(x)");
    EXPECT_EQ(written("sqrt(x + y)"), "√(x + y)");
    EXPECT_EQ(written("2*sqrt(x)*y"), "2√(x)·y");
    EXPECT_EQ(written("abs(p - t)"), "|p − t|");
    EXPECT_EQ(written("w*tanh(z)"), "w·tanh(z)");
}

TEST(FormulaOf, RaisesTheExponentOfACircularFunction)
{
    EXPECT_EQ(written("sin(x)^2 + cos(x)^2"), "sin²(x) + cos²(x)");
    EXPECT_EQ(written("tanh(x)^3"), "tanh³(x)");
    EXPECT_EQ(written("sigmoid(x)^2"), "(σ(x))²");
    EXPECT_EQ(written("sin(x)^y"), "(sin(x))^(y)");
}

TEST(FormulaOf, StacksFractions)
{
    EXPECT_EQ(written("(a + b)/(c*d)"), "(a + b)/(cd)");
    EXPECT_EQ(written("x/y*z"), "x/y · z");
    EXPECT_EQ(written("(x/y)^2"), "(x/y)²");
    EXPECT_EQ(latex(formulaOf(parseExpression("(a + b)/2").value(), nameLeaf)), "\\frac{a + b}{2}");
}

TEST(FormulaOf, KeepsTheStructureThatParenthesesGive)
{
    EXPECT_EQ(written("a - (b - c)"), "a − (b − c)");
    EXPECT_EQ(written("(a + b)*(c + d)"), "(a + b)(c + d)");
    EXPECT_EQ(written("-x^2"), "−x²");
    EXPECT_EQ(written("(-x)^2"), "(−x)²");
    EXPECT_EQ(written("2^-x"), "2^(−x)");
    EXPECT_EQ(written("x^-2"), "x⁻²");
    EXPECT_EQ(written("x^y^z"), "x^(y^(z))");
    EXPECT_EQ(written("a*-b"), "a·(−b)");
}

TEST(FormulaOf, SeparatesNamesOfMoreThanOneLetterByADot)
{
    EXPECT_EQ(written("weight*input + b"), "weight·input + b");
    EXPECT_EQ(written("2*weight"), "2·weight");
    EXPECT_EQ(written("x_hidden*y"), "x_hidden·y");
    EXPECT_EQ(written("alpha*x"), "αx");
    EXPECT_EQ(written("w1_1*x1"), "w₁,₁x₁");
}

TEST(FormulaOf, WritesNegativeConstants)
{
    const Expression minusTwo = Expression::constant(-2.0);
    const Expression x = Expression::variable("x");

    EXPECT_EQ(written(minusTwo), "−2");
    EXPECT_EQ(written(Expression::binary(Operation::Multiply, minusTwo, x)), "−2x");
    EXPECT_EQ(written(Expression::binary(Operation::Multiply, x, minusTwo)), "x·(−2)");
    EXPECT_EQ(written(Expression::binary(Operation::Multiply, Expression::constant(3.0), minusTwo)),
              "3·(−2)");
    EXPECT_EQ(written(Expression::binary(Operation::Add, x, minusTwo)), "x + (−2)");
    EXPECT_EQ(written(Expression::binary(Operation::Power, minusTwo, x)), "(−2)^(x)");
}

TEST(FormulaOf, PutsNumbersIn)
{
    const auto leafOf = [](const std::string& name) {
        const double value = name == "b" ? -3.0 : (name == "s" ? 1e-20 : 2.0);
        const ShownNumber number = shownGiven(value);
        return Leaf{number.formula(), true, number.isNegative()};
    };
    const auto substituted = [&](std::string_view text) {
        return plainText(formulaOf(parseExpression(text).value(), leafOf));
    };

    EXPECT_EQ(substituted("w*x + b"), "2·2 + (−3)");
    EXPECT_EQ(substituted("b*x"), "(−3)·2");
    EXPECT_EQ(substituted("2*b"), "2·(−3)");
    EXPECT_EQ(substituted("2*(x - b)"), "2(2 − (−3))");
    EXPECT_EQ(substituted("x*(1 - x)"), "2·(1 − 2)");
    EXPECT_EQ(substituted("x/b"), "2/(−3)");
    EXPECT_EQ(substituted("s^2"), "(1·10⁻²⁰)²");
    EXPECT_EQ(substituted("x/s"), "2/(1·10⁻²⁰)");
    EXPECT_EQ(substituted("b"), "−3");
}

TEST(FormulaOf, ShowsWhatIsUnknownAndUndefinedInItsPlace)
{
    const Expression expression = parseExpression("a*b").value();

    EXPECT_EQ(
        plainText(formulaOf(expression, [](const auto&) { return Leaf{Formula::unknown()}; })),
        "?·?");
    EXPECT_EQ(
        plainText(formulaOf(expression, [](const auto&) { return Leaf{Formula::undefined()}; })),
        "undefined·undefined");
}

TEST(SymbolicFormula, GivesEveryNameItsReference)
{
    const Model model = lesson();
    const VariableId z = *model.find("z");

    const Formula formula = symbolicFormula(parseExpression("sigmoid(z)").value(), model);

    EXPECT_EQ(formula.parts[1].parts[0], Formula::name("z", {Meaning::Value, z, noVariable}));
}

TEST(SymbolicFormula, PrimesTheNewValues)
{
    const Model model = lesson();
    const VariableId p = *model.find("p");
    const Expression error = model.definitionOf(model.error()).expression;

    const Formula formula = symbolicFormula(error, model, [p](VariableId id) { return id == p; });

    EXPECT_EQ(plainText(formula), "(p′ − t)²");
    const Formula& difference = formula.parts[0].parts[0];
    EXPECT_EQ(difference.parts[0].reference, (Reference{Meaning::NewValue, p, noVariable}));
    EXPECT_EQ(difference.parts[2].reference.meaning, Meaning::Value);
}

}  // namespace backhand
