// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formula/formula_piece.h"

#include "core/formula/plain_text.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

Piece letter(const std::string& name)
{
    return single(Formula::name(name), Level::Atom, Edge::Letter);
}

Piece constant(const std::string& text)
{
    return single(Formula::number(text), Level::Atom, Edge::Constant);
}

Piece putIn(const std::string& text)
{
    Piece piece = single(Formula::number(text), Level::Atom, Edge::PutIn);
    piece.isNegativeNumber = text.starts_with("−");
    return piece;
}

std::string text(Piece piece)
{
    return plainText(formulaIn(std::move(piece)));
}

}  // namespace

TEST(FormulaPiece, IsItsOnePartOrARow)
{
    EXPECT_EQ(formulaIn(letter("x")), Formula::name("x"));
    EXPECT_EQ(formulaIn(sum(letter("x"), "+", letter("y"))).kind, FormulaKind::Row);
}

TEST(FormulaPiece, ChainsSumsInOneRow)
{
    const Formula formula = formulaIn(sum(sum(letter("a"), "+", letter("b")), "+", letter("c")));

    EXPECT_EQ(formula.parts.size(), 5U);
    EXPECT_EQ(plainText(formula), "a + b + c");
}

TEST(FormulaPiece, PutsASumBehindAMinusInParentheses)
{
    EXPECT_EQ(text(sum(letter("a"), "−", sum(letter("b"), "−", letter("c")))), "a − (b − c)");
    EXPECT_EQ(text(sum(letter("a"), "+", sum(letter("b"), "−", letter("c")))), "a + b − c");
}

TEST(FormulaPiece, PutsANegativePutInNumberInParenthesesAsAnOperandOnly)
{
    EXPECT_EQ(text(putIn("−2")), "−2");
    EXPECT_EQ(text(sum(putIn("−2"), "+", putIn("−3"))), "(−2) + (−3)");
    EXPECT_EQ(text(product(putIn("−2"), putIn("−3"))), "(−2)·(−3)");
    EXPECT_EQ(text(power(putIn("−2"), constant("2"), true)), "(−2)²");
    EXPECT_EQ(text(negation(putIn("−2"))), "−(−2)");
    EXPECT_EQ(text(call(Formula::function("σ"), putIn("−2"))), "σ(−2)");
}

TEST(FormulaPiece, MultipliesLettersAndParenthesesWithoutADot)
{
    const Piece difference = sum(letter("p"), "−", letter("t"));

    EXPECT_EQ(text(product(letter("w"), letter("x"))), "wx");
    EXPECT_EQ(text(product(constant("2"), letter("x"))), "2x");
    EXPECT_EQ(text(product(constant("2"), difference)), "2(p − t)");
    EXPECT_EQ(text(product(difference, difference)), "(p − t)(p − t)");
    EXPECT_EQ(text(product(difference, letter("x"))), "(p − t)x");
}

TEST(FormulaPiece, PutsADotWhereFactorsWouldRunTogetherOrReadAsACall)
{
    EXPECT_EQ(text(product(constant("2"), constant("3"))), "2·3");
    EXPECT_EQ(text(product(letter("x"), constant("3"))), "x·3");
    EXPECT_EQ(text(product(letter("x"), letter("x"))), "x·x");
    EXPECT_EQ(text(product(letter("x"), sum(letter("p"), "−", letter("t")))), "x·(p − t)");
    EXPECT_EQ(text(product(putIn("2"), sum(putIn("1"), "−", putIn("3")))), "2·(1 − 3)");
}

TEST(FormulaPiece, PutsSpaceAroundTheDotBesideAFraction)
{
    EXPECT_EQ(text(product(quotient(letter("a"), letter("b")), letter("c"))), "a/b · c");
    EXPECT_EQ(text(product(letter("c"), quotient(letter("a"), letter("b")))), "c · a/b");
}

TEST(FormulaPiece, LetsAMinusLeadAProductButNotFollowAnOperator)
{
    EXPECT_EQ(text(product(negation(letter("x")), letter("y"))), "−xy");
    EXPECT_EQ(text(product(letter("y"), negation(letter("x")))), "y·(−x)");
    EXPECT_EQ(text(sum(letter("y"), "+", negation(letter("x")))), "y + (−x)");
    EXPECT_EQ(text(sum(negation(letter("x")), "+", letter("y"))), "−x + y");
    EXPECT_EQ(text(negation(sum(letter("x"), "+", letter("y")))), "−(x + y)");
}

TEST(FormulaPiece, PutsTheBaseOfAPowerInParenthesesUnlessItIsOneSign)
{
    EXPECT_EQ(text(power(letter("x"), constant("2"), true)), "x²");
    EXPECT_EQ(text(power(product(letter("w"), letter("x")), constant("2"), true)), "(wx)²");
    EXPECT_EQ(text(power(power(letter("x"), constant("2"), true), constant("3"), true)), "(x²)³");
    EXPECT_EQ(text(power(quotient(letter("x"), letter("y")), constant("2"), true)), "(x/y)²");
    EXPECT_EQ(text(power(negation(letter("x")), constant("2"), true)), "(−x)²");
}

TEST(FormulaPiece, MultipliesPowersWithoutADotWhereTheExponentIsNatural)
{
    const Piece square = power(letter("x"), constant("2"), true);
    const Piece root = power(letter("x"), constant("0.5"), false);

    EXPECT_EQ(text(product(square, letter("y"))), "x²y");
    EXPECT_EQ(text(product(constant("3"), square)), "3x²");
    EXPECT_EQ(text(product(root, letter("y"))), "x^(0.5)·y");
}

}  // namespace backhand
