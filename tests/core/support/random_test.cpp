// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/support/random.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <limits>

namespace backhand {

TEST(RandomNumbers, AreThoseOfSplitmix64)
{
    RandomNumbers numbers(1234567);  // the reference implementation's published test vector
    EXPECT_EQ(numbers.next(), 6457827717110365317ULL);
    EXPECT_EQ(numbers.next(), 3203168211198807973ULL);
    EXPECT_EQ(numbers.next(), 9817491932198370423ULL);
    EXPECT_EQ(numbers.next(), 4593380528125082431ULL);
    EXPECT_EQ(numbers.next(), 16408922859458223821ULL);
}

TEST(RandomNumbers, BeginWithTheSeedZeroToo)
{
    RandomNumbers numbers(0);
    EXPECT_EQ(numbers.next(), 0xE220A8397B1DCDAFULL);
    EXPECT_EQ(numbers.next(), 0x6E789E6AA1B965F4ULL);
    EXPECT_EQ(numbers.next(), 0x06C45D188009454FULL);
}

TEST(RandomNumbers, TakeTheUpperFiftyThreeBitsForTheUnitInterval)
{
    RandomNumbers numbers(0);
    EXPECT_NEAR(numbers.unit(), 0.88331080821364272, 1e-15);  // 0xE220A8397B1DCDAF / 2^64
    EXPECT_NEAR(numbers.unit(), 0.43152799704850997, 1e-15);
}

TEST(RandomNumbers, SkipWhatWouldHaveBeenDrawn)
{
    RandomNumbers drawn(5);
    drawn.next();
    drawn.next();
    RandomNumbers skipped(5);
    skipped.skip(2);
    EXPECT_EQ(drawn.next(), skipped.next());
}

TEST(RandomNumbers, SkipNothing)
{
    RandomNumbers one(9);
    RandomNumbers other(9);
    other.skip(0);
    EXPECT_EQ(one.next(), other.next());
}

RC_GTEST_PROP(RandomNumbers, SkipAsManyAsAreDrawn, (std::uint64_t seed))
{
    const auto count = *rc::gen::inRange<std::uint64_t>(0, 200);
    RandomNumbers drawn(seed);
    for (std::uint64_t index = 0; index < count; ++index) {
        drawn.next();
    }
    RandomNumbers skipped(seed);
    skipped.skip(count);
    RC_ASSERT(drawn.next() == skipped.next());
}

RC_GTEST_PROP(RandomNumbers, SkipInSeveralPartsAsInOne, (std::uint64_t seed))
{
    const auto first = *rc::gen::arbitrary<std::uint64_t>();
    const auto second = *rc::gen::arbitrary<std::uint64_t>();
    RandomNumbers parts(seed);
    parts.skip(first);
    parts.skip(second);
    RandomNumbers whole(seed);
    whole.skip(first + second);
    RC_ASSERT(parts.next() == whole.next());
}

RC_GTEST_PROP(RandomNumbers, LieInTheUnitIntervalWithoutItsEnd, (std::uint64_t seed))
{
    RandomNumbers numbers(seed);
    for (int index = 0; index < 20; ++index) {
        const double unit = numbers.unit();
        RC_ASSERT(unit >= 0.0 && unit < 1.0);
        RC_ASSERT(std::trunc(unit * 0x1.0p53) == unit * 0x1.0p53);
    }
}

TEST(RandomNumbers, FillTheUnitIntervalEvenly)
{
    RandomNumbers numbers(2026);
    int inLowerHalf = 0;
    int inLastTenth = 0;
    for (int index = 0; index < 10000; ++index) {
        const double unit = numbers.unit();
        inLowerHalf += unit < 0.5 ? 1 : 0;
        inLastTenth += unit >= 0.9 ? 1 : 0;
    }
    EXPECT_NEAR(inLowerHalf, 5000, 250);  // five standard deviations
    EXPECT_NEAR(inLastTenth, 1000, 150);
}

}  // namespace backhand
