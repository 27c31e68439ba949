// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/cell_number.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace backhand {

namespace {

CellKind kindOf(std::string_view text, char decimalSign = '.')
{
    return cellNumber(text, decimalSign).kind;
}

double valueOf(std::string_view text, char decimalSign = '.')
{
    const CellNumber number = cellNumber(text, decimalSign);
    EXPECT_EQ(number.kind, CellKind::Number) << text;
    return number.value;
}

}  // namespace

TEST(CellNumber, ReadsTheDecimalSignThatItIsGiven)
{
    EXPECT_EQ(valueOf("1.45"), 1.45);
    EXPECT_EQ(valueOf("1,45", ','), 1.45);
    EXPECT_EQ(valueOf("-.5"), -0.5);
    EXPECT_EQ(valueOf("3."), 3.0);
    EXPECT_EQ(valueOf("7", ','), 7.0);
}

TEST(CellNumber, NeverMakes145OfEither)
{
    EXPECT_EQ(kindOf("1,45", '.'), CellKind::NotANumber);
    EXPECT_EQ(kindOf("1.45", ','), CellKind::NotANumber);
}

TEST(CellNumber, GuessesAtNoGroupSeparator)
{
    for (const char* text : {"1,234.5", "1.234,5", "1 234", "1'234",
                             "1\xC2\xA0"
                             "234",
                             "1_234"}) {
        EXPECT_EQ(kindOf(text, '.'), CellKind::NotANumber) << text;
        EXPECT_EQ(kindOf(text, ','), CellKind::NotANumber) << text;
    }
}

TEST(CellNumber, TakesSignsATrueMinusAndExponents)
{
    EXPECT_EQ(valueOf("+2"), 2.0);
    EXPECT_EQ(valueOf("-2"), -2.0);
    EXPECT_EQ(valueOf("\xE2\x88\x92"
                      "0.66"),
              -0.66);
    EXPECT_EQ(valueOf("1e-3"), 0.001);
    EXPECT_EQ(valueOf("1,5E+2", ','), 150.0);
}

TEST(CellNumber, TheNegativeZeroIsZero)
{
    EXPECT_FALSE(std::signbit(valueOf("-0.0")));
}

TEST(CellNumber, RefusesWhatIsNoNumber)
{
    for (const char* text :
         {"abc", "nan", "inf", "-inf", "0x10",  "1e",    "-",  "+",  ".",   "1-2",
          "--1", "+-1", "-+1", "++1",  "1.2.3", "1e5.5", "5%", "$5", "1/2", "1.0f"}) {
        EXPECT_EQ(kindOf(text), CellKind::NotANumber) << text;
    }
    EXPECT_EQ(kindOf(std::string_view("1\0", 2)), CellKind::NotANumber);
}

TEST(CellNumber, AnEmptyCellIsNoZero)
{
    EXPECT_EQ(kindOf(""), CellKind::Empty);
}

TEST(CellNumber, StaysWithinAMillion)
{
    EXPECT_EQ(valueOf("1000000"), 1e6);
    EXPECT_EQ(valueOf("-1e6"), -1e6);
    EXPECT_EQ(kindOf("1000000.1"), CellKind::OutOfRange);
    EXPECT_EQ(kindOf("-1e7"), CellKind::OutOfRange);
    EXPECT_EQ(kindOf("1e999"), CellKind::OutOfRange);
}

RC_GTEST_PROP(CellNumber, ReadsBackEveryNumberThatIsWrittenShortest, ())
{
    const auto mantissa = *rc::gen::inRange<std::int64_t>(-1000000000, 1000000000);
    const double value = static_cast<double>(mantissa) / std::pow(10.0, *rc::gen::inRange(3, 20));
    std::array<char, 40> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    std::string text(buffer.data(), end);
    RC_ASSERT(cellNumber(text, '.').value == value);
    std::replace(text.begin(), text.end(), '.', ',');
    RC_ASSERT(cellNumber(text, ',').value == value);
}

}  // namespace backhand
