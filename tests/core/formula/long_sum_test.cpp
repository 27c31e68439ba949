// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formula/long_sum.h"

#include "core/formula/plain_text.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

/// a = w1*x + w2*x + ... of so many terms, the last two joined by a minus.
Formula sumOf(std::size_t terms)
{
    std::vector<Formula> parts = {Formula::name("a"), Formula::op("=", true)};
    for (std::size_t term = 1; term <= terms; ++term) {
        if (term > 1) {
            parts.push_back(Formula::op(term == terms ? "−" : "+", true));
        }
        parts.push_back(Formula::name("w" + std::to_string(term)));
        parts.push_back(Formula::name("x"));
    }
    return Formula::row(std::move(parts));
}

}  // namespace

TEST(LongSum, LeavesOutTheTermsInItsMiddle)
{
    EXPECT_EQ(plainText(withTermsLeftOut(sumOf(16), 2, 2)), "a = w₁x + w₂x + ⋯ + w₁₅x − w₁₆x");
    EXPECT_EQ(plainText(withTermsLeftOut(sumOf(6), 2, 2)), "a = w₁x + w₂x + ⋯ + w₅x − w₆x");
}

TEST(LongSum, LooksIntoTheRowThatStandsAtTheEnd)
{
    const Formula whole = Formula::row({Formula::name("z"), Formula::op("=", true), sumOf(9)});
    EXPECT_EQ(plainText(withTermsLeftOut(whole, 1, 1)), "z = a = w₁x + ⋯ − w₉x");
}

TEST(LongSum, StaysWhereOneTermAtMostWouldBeLeftOut)
{
    EXPECT_EQ(withTermsLeftOut(sumOf(5), 2, 2), sumOf(5));
    EXPECT_EQ(withTermsLeftOut(sumOf(1), 2, 2), sumOf(1));
}

TEST(LongSum, StaysWhereItIsNoRow)
{
    const Formula fraction = Formula::fraction(sumOf(9), sumOf(9));
    EXPECT_EQ(withTermsLeftOut(fraction, 2, 2), fraction);
}

}  // namespace backhand
