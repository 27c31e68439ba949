// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formula/shown_number.h"

#include "core/formula/plain_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>

namespace backhand {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

/// Any finite double at all, by its bits.
double arbitraryDouble()
{
    const auto bits = *rc::gen::arbitrary<std::uint64_t>();
    double value = 0.0;
    std::memcpy(&value, &bits, sizeof value);
    RC_PRE(std::isfinite(value));
    return value;
}

/// A number as one computes it: some digits, some power of ten.
double ordinaryDouble()
{
    const int digits = *rc::gen::inRange(-999999999, 999999999);
    const int exponent = *rc::gen::inRange(-20, 8);
    return digits * std::pow(10.0, exponent) / 7.0;
}

std::string computed(double value, int digits = defaultDigits)
{
    const ShownNumber number = shownComputed(value, digits);
    return (number.rounded ? "≈ " : "= ") + number.text();
}

bool isCleanText(const std::string& text)
{
    return text.find_first_of("eEnifNIF,' +-") == std::string::npos && text != "−0" &&
           !text.empty();
}

}  // namespace

TEST(ShownGiven, ShowsTheShortestDecimalThatReadsBack)
{
    EXPECT_EQ(shownGiven(1.45).text(), "1.45");
    EXPECT_EQ(shownGiven(2.0).text(), "2");
    EXPECT_EQ(shownGiven(0.1).text(), "0.1");
    EXPECT_EQ(shownGiven(1000000.0).text(), "1000000");
    EXPECT_EQ(shownGiven(0.0000001).text(), "0.0000001");
    EXPECT_EQ(shownGiven(0.1 + 0.2).text(), "0.30000000000000004");
}

TEST(ShownGiven, HasATrueMinusSignAndNoNegativeZero)
{
    EXPECT_EQ(shownGiven(-0.66).text(), "−0.66");
    EXPECT_TRUE(shownGiven(-0.66).isNegative());
    EXPECT_EQ(shownGiven(-0.0).text(), "0");
    EXPECT_FALSE(shownGiven(-0.0).isNegative());
}

TEST(ShownGiven, IsNeverRounded)
{
    EXPECT_FALSE(shownGiven(1.0 / 3.0).rounded);
    EXPECT_EQ(shownGiven(1.0 / 3.0).shown, 1.0 / 3.0);
    EXPECT_EQ(shownGiven(1.0 / 3.0).unit, 0.0);
}

TEST(ShownGiven, ShowsWhatIsFarOutAsAPowerOfTen)
{
    EXPECT_EQ(shownGiven(1e300).text(), "1·10³⁰⁰");
    EXPECT_EQ(shownGiven(-2.5e-200).text(), "−2.5·10⁻²⁰⁰");
}

TEST(ShownComputed, TrimsZerosWhereNothingIsLost)
{
    EXPECT_EQ(computed(1.45 * 2.0 + -0.66 * 1.5 + 0.0), "= 1.91");
    EXPECT_EQ(computed(2.0), "= 2");
    EXPECT_EQ(computed(0.1 + 0.2), "= 0.3");
    EXPECT_EQ(computed(-100.0), "= −100");
    EXPECT_EQ(computed(0.000001), "= 0.000001");
}

TEST(ShownComputed, KeepsZerosWhereSomethingIsLost)
{
    EXPECT_EQ(computed(0.8710191478537642), "≈ 0.871019");
    EXPECT_EQ(computed(1.7420382957075284), "≈ 1.742038");
    EXPECT_EQ(computed(0.5000000001), "≈ 0.500000");
    EXPECT_EQ(computed(-0.953563391), "≈ −0.953563");
}

TEST(ShownComputed, RoundsToTheChosenDigits)
{
    EXPECT_EQ(computed(2.0 / 3.0, 3), "≈ 0.667");
    EXPECT_EQ(computed(2.0 / 3.0, 12), "≈ 0.666666666667");
    EXPECT_EQ(computed(20.0 / 3.0, 2), "≈ 6.67");
    EXPECT_EQ(computed(1.91, 2), "= 1.91");
    EXPECT_EQ(computed(1.914, 2), "≈ 1.91");
}

TEST(ShownComputed, IsAPowerOfTenWhereFewerThanThreeSignificantDigitsWouldShow)
{
    EXPECT_EQ(computed(4.248354255291589e-18), "≈ 4.2484·10⁻¹⁸");
    EXPECT_EQ(computed(6.1441e-6), "= 6.1441·10⁻⁶");
    EXPECT_EQ(computed(-6.14413685e-6), "≈ −6.1441·10⁻⁶");
    EXPECT_EQ(computed(0.00012345678), "≈ 0.000123");
    EXPECT_EQ(computed(0.000012345678), "≈ 1.2346·10⁻⁵");
}

TEST(ShownComputed, HasAtLeastThreeSignificantDigitsAsAPowerOfTen)
{
    EXPECT_EQ(computed(0.000012345678, 2), "≈ 1.23·10⁻⁵");
    EXPECT_EQ(computed(0.000012345678, 5), "≈ 1.235·10⁻⁵");
    EXPECT_EQ(computed(1.2345678901234e-15, 12), "≈ 1.2345678901·10⁻¹⁵");
}

TEST(ShownComputed, CarriesWhenAPowerOfTenRoundsUp)
{
    EXPECT_EQ(computed(9.99999999e-8), "≈ 1.0000·10⁻⁷");
}

TEST(ShownComputed, IsAPowerOfTenFromTenToTheFifteenthOn)
{
    EXPECT_EQ(computed(1e15), "= 1·10¹⁵");
    EXPECT_EQ(computed(1.0e20 / 3.0), "≈ 3.3333·10¹⁹");
    EXPECT_EQ(computed(123456789.0), "= 123456789");
}

TEST(ShownComputed, IsNotExactMerelyForBeingLarge)
{
    EXPECT_EQ(computed(123456.7890123456), "≈ 123456.789012");
    EXPECT_EQ(computed(0.8710191478537642, 12), "≈ 0.871019147854");
}

TEST(ShownComputed, HasNoValueWhereThereIsNone)
{
    for (const double value : {notANumber, infinity, -infinity}) {
        const ShownNumber number = shownComputed(value);
        EXPECT_EQ(number.text(), "undefined");
        EXPECT_TRUE(std::isnan(number.shown));
        EXPECT_EQ(number.formula().kind, FormulaKind::Undefined);
        EXPECT_EQ(shownGiven(value).text(), "undefined");
    }
}

TEST(ShownComputed, HasNoNegativeZero)
{
    EXPECT_EQ(computed(-0.0), "= 0");
}

TEST(ShownComputed, StandsTheSmallestAndTheLargestDouble)
{
    EXPECT_EQ(computed(std::numeric_limits<double>::denorm_min()), "≈ 4.9407·10⁻³²⁴");
    EXPECT_EQ(computed(std::numeric_limits<double>::max()), "≈ 1.7977·10³⁰⁸");
    EXPECT_GT(shownComputed(std::numeric_limits<double>::denorm_min()).unit, 0.0);
}

TEST(ShownComputed, KnowsWhatExactlyIsShownAndOneInItsLastDigit)
{
    const ShownNumber plain = shownComputed(0.8710191478537642);
    EXPECT_EQ(plain.shown, 0.871019);
    EXPECT_DOUBLE_EQ(plain.unit, 1e-6);

    const ShownNumber power = shownComputed(-6.14413685e-6);
    EXPECT_EQ(power.shown, -6.1441e-6);
    EXPECT_DOUBLE_EQ(power.unit, 1e-10);

    EXPECT_EQ(shownComputed(1.91).unit, 0.0);
}

TEST(ShownWithMoreDigits, AddsDigitsInTheSameForm)
{
    EXPECT_EQ(shownWithMoreDigits(2.0 / 3.0, 6, 3).text(), "0.666666667");
    EXPECT_EQ(shownWithMoreDigits(2.0 / 3.0e6, 6, 3).text(), "6.6666667·10⁻⁷");
    EXPECT_EQ(shownWithMoreDigits(0.00012345678, 6, 3).text(), "0.000123457");
    EXPECT_EQ(shownWithMoreDigits(0.5, 6, 3).text(), "0.5");
}

TEST(ShownWithMoreDigits, StopsAtSeventeenSignificantDigits)
{
    EXPECT_EQ(shownWithMoreDigits(2.0 / 3.0, 6, 40).text(), "0.66666666666666663");
    EXPECT_EQ(shownWithMoreDigits(200.0 / 3.0, 6, 40).text(), "66.666666666666671");
    EXPECT_EQ(shownWithMoreDigits(2.0 / 3.0e6, 6, 40).text(), "6.6666666666666671·10⁻⁷");
}

TEST(ShownNumber, IsARowWithASuperscriptWhereItIsAPowerOfTen)
{
    const Reference reference{Meaning::Value, 2, noVariable};

    const Formula formula = shownComputed(6.1441e-6).formula(reference);

    EXPECT_EQ(formula.kind, FormulaKind::Row);
    EXPECT_EQ(formula.reference, reference);
    EXPECT_EQ(formula.parts.back().kind, FormulaKind::Superscript);
    EXPECT_EQ(plainText(formula), "6.1441·10⁻⁶");
}

TEST(ShownNumber, IsANumberElsewhere)
{
    const Reference reference{Meaning::Value, 2, noVariable};

    EXPECT_EQ(shownGiven(-0.66).formula(reference), Formula::number("−0.66", reference));
}

TEST(PowerOfTenText, RaisesTheExponent)
{
    EXPECT_EQ(powerOfTenText(-6), "10⁻⁶");
    EXPECT_EQ(powerOfTenText(308), "10³⁰⁸");
    EXPECT_EQ(powerOfTenText(1), "10¹");
}

RC_GTEST_PROP(ShownComputed, IsWithinHalfAUnitOfTheValue, ())
{
    const double value = ordinaryDouble();
    const int digits = *rc::gen::inRange(minimumDigits, maximumDigits + 1);

    const ShownNumber number = shownComputed(value, digits);

    const double allowed = number.rounded ? 0.5001 * number.unit : 1e-12 * std::abs(value);
    RC_ASSERT(std::abs(number.shown - value) <= allowed + 1e-15 * std::abs(value));
}

RC_GTEST_PROP(ShownComputed, ShowsThreeSignificantDigitsOfWhateverItRounds, ())
{
    const double value = ordinaryDouble();
    const int digits = *rc::gen::inRange(minimumDigits, maximumDigits + 1);

    const ShownNumber number = shownComputed(value, digits);

    RC_ASSERT(!number.rounded || std::abs(number.shown) >= 99.0 * number.unit);
}

RC_GTEST_PROP(ShownComputed, IsCleanTextForEveryDouble, ())
{
    const double value = arbitraryDouble();

    RC_ASSERT(isCleanText(shownComputed(value).text()));
    RC_ASSERT(isCleanText(shownGiven(value).text()));
    RC_ASSERT(isCleanText(shownWithMoreDigits(value, 2, 30).text()));
}

RC_GTEST_PROP(ShownComputed, SaysTheSameInTextAndFormula, ())
{
    const double value = arbitraryDouble();

    RC_ASSERT(plainText(shownComputed(value).formula()) == shownComputed(value).text());
}

TEST(ShownGiven, IsLongFromTenDigitsOn)
{
    EXPECT_FALSE(isLong(shownGiven(-0.12345678)));
    EXPECT_TRUE(isLong(shownGiven(0.123456789)));
    EXPECT_TRUE(isLong(shownGiven(1.7071067811865475)));
    EXPECT_FALSE(isLong(shownGiven(1e-300)));
}

RC_GTEST_PROP(ShownGiven, ReadsBackToTheSameDouble, ())
{
    const double value = arbitraryDouble();

    RC_ASSERT(shownGiven(value).shown == value);
}

}  // namespace backhand
