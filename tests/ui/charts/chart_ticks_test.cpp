// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_ticks.h"

#include <QStringList>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

QStringList labelsOf(const ChartScale& scale)
{
    QStringList labels;
    for (const ChartTick& tick : scale.ticks) {
        labels << tick.label;
    }
    return labels;
}

}  // namespace

TEST(ChartTicks, BeginsAtZeroAndEndsAtARoundNumber)
{
    const ChartScale scale = linearScale(0.1, 0.758674, 2);
    EXPECT_EQ(labelsOf(scale), (QStringList{u"0"_s, u"0.4"_s, u"0.8"_s}));
    EXPECT_EQ(scale.low, 0.0);
    EXPECT_EQ(scale.high, 0.8);
}

TEST(ChartTicks, ReachesBelowZeroWhereANumberDoes)
{
    const ChartScale scale = linearScale(-3.0, 1.0, 4);
    EXPECT_LE(scale.low, -3.0);
    EXPECT_GE(scale.high, 1.0);
    EXPECT_TRUE(labelsOf(scale).contains(u"−2"_s));
}

TEST(ChartTicks, NeverHasMoreThanTwentyTicks)
{
    for (const double largest : {1e-12, 0.3, 7.0, 1e5, 1e300}) {
        EXPECT_LE(linearScale(0.0, largest, 6).ticks.size(), 20U);
        EXPECT_LE(logarithmicScale(1e-300, largest, 6).ticks.size(), 20U);
        EXPECT_GE(linearScale(0.0, largest, 6).high, largest * (1.0 - 1e-9));
    }
    EXPECT_LE(countingScale(1e9, 12).ticks.size(), 20U);
}

TEST(ChartTicks, LabelsLargeNumbersWithoutTheirLastBits)
{
    for (int exponent = 20; exponent < 308; ++exponent) {
        const double largest = 1.1 * std::pow(10.0, exponent);
        for (const QString& label : labelsOf(linearScale(0.0, largest, 3))) {
            EXPECT_LE(label.size(), 9) << label.toStdString();  // 1.2·10¹⁰⁰
        }
    }
    EXPECT_EQ(labelsOf(linearScale(0.0, 1.1e260, 3)),
              (QStringList{u"0"_s, u"4·10²⁵⁹"_s, u"8·10²⁵⁹"_s, u"1.2·10²⁶⁰"_s}));
}

TEST(ChartTicks, HoldsTheLargestDoubleOnFiniteTicks)
{
    const double most = std::numeric_limits<double>::max();
    for (const double largest : {9e307, 1.2e308, 1.7e308, most}) {
        for (const double smallest : {0.0, -1.7e308}) {
            const ChartScale scale = linearScale(smallest, largest, 4);
            EXPECT_TRUE(std::isfinite(scale.low) && scale.low <= smallest);
            EXPECT_TRUE(std::isfinite(scale.high) && scale.high >= largest);
            for (const ChartTick& tick : scale.ticks) {
                EXPECT_TRUE(std::isfinite(tick.position)) << largest;
            }
        }
    }
}

TEST(ChartTicks, HasSomeHeightWhereAllErrorsAreZero)
{
    const ChartScale scale = linearScale(0.0, 0.0, 3);
    EXPECT_LT(scale.low, scale.high);
}

TEST(ChartTicks, WritesPowersOfTenWithADecimalPoint)
{
    EXPECT_EQ(labelsOf(logarithmicScale(0.02, 0.7, 4)), (QStringList{u"0.01"_s, u"0.1"_s, u"1"_s}));
    EXPECT_EQ(labelsOf(logarithmicScale(1e-6, 5e-5, 4)).constFirst(), u"10⁻⁶"_s);
}

TEST(ChartTicks, CountsInWholeNumbers)
{
    EXPECT_EQ(labelsOf(countingScale(4.0, 8)),
              (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    EXPECT_EQ(labelsOf(countingScale(100.0, 5)).constLast(), u"100"_s);
}

TEST(ChartTicks, CountsByPowersOfTenFromAPlaceForZero)
{
    const ChartScale scale = logarithmicCountingScale(2000.0, 8);
    EXPECT_EQ(labelsOf(scale), (QStringList{u"0"_s, u"1"_s, u"10"_s, u"100"_s, u"1000"_s}));
    EXPECT_EQ(scale.low, 0.0);
    EXPECT_EQ(scale.ticks[0].position, logarithmicPlace(0.0));
    EXPECT_EQ(scale.ticks[3].position, logarithmicPlace(100.0));
    EXPECT_GT(scale.high, logarithmicPlace(2000.0));
    EXPECT_LT(scale.high, logarithmicPlace(3000.0));
}

TEST(ChartTicks, LeavesOutPowersOfTenWhereThereAreManyAndWritesLongOnesShort)
{
    EXPECT_EQ(labelsOf(logarithmicCountingScale(1e9, 3)),
              (QStringList{u"0"_s, u"10000"_s, u"10⁸"_s}));
    for (const double most : {0.0, 1.0, 4.0, 1e12, 1e18}) {
        const ChartScale scale = logarithmicCountingScale(most, 12);
        EXPECT_LE(scale.ticks.size(), 14U);
        EXPECT_GE(scale.high, scale.ticks.back().position);
        EXPECT_GE(scale.ticks.size(), 2U);
    }
}

TEST(ChartTicks, CountsManyUpdatesByAPowerOfTen)
{
    EXPECT_EQ(labelsOf(countingScale(1.4e6, 7)).constLast(), u"1400000"_s);
    EXPECT_EQ(labelsOf(countingScale(2e7, 5)),
              (QStringList{u"0"_s, u"4·10⁶"_s, u"8·10⁶"_s, u"12·10⁶"_s, u"16·10⁶"_s, u"20·10⁶"_s}));
    for (const double most : {1e7, 3.7e8, 1e9, 8e12}) {
        for (const QString& label : labelsOf(countingScale(most, 10))) {
            EXPECT_LE(label.size(), 8) << label.toStdString();
        }
    }
}

TEST(ChartTicks, OfASpanStandWithinItAtRoundNumbers)
{
    const ChartScale scale = spanScale(-2.3, 7.9, 5);
    EXPECT_EQ(scale.low, -2.3);
    EXPECT_EQ(scale.high, 7.9);
    EXPECT_EQ(scale.ticks,
              (std::vector<ChartTick>{{0.0, QStringLiteral("0")}, {4.0, QStringLiteral("4")}}));
}

TEST(ChartTicks, OfASpanAreNeverTooMany)
{
    EXPECT_LE(spanScale(0.0, 1e-12, 500).ticks.size(), 20U);
    EXPECT_LE(spanScale(-1e6, 1e6, 500).ticks.size(), 20U);
}

TEST(LinearScale, EndsWithTheLargestDouble)
{
    const ChartScale scale = linearScale(0.0, std::numeric_limits<double>::infinity(), 4);
    ASSERT_FALSE(scale.ticks.empty());
    for (const ChartTick& tick : scale.ticks) {
        EXPECT_TRUE(std::isfinite(tick.position));
    }
}

}  // namespace backhand
