// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/sampled_curve.h"

#include <gtest/gtest.h>

#include <cmath>

namespace backhand {
namespace {

double reciprocal(double x)
{
    return 1.0 / x;
}

/// The largest change of height between two neighbours.
double steepest(const std::vector<CurvePiece>& pieces)
{
    double largest = 0.0;
    for (const CurvePiece& piece : pieces) {
        for (std::size_t index = 1; index < piece.size(); ++index) {
            largest = std::max(largest, std::abs(piece[index].y() - piece[index - 1].y()));
        }
    }
    return largest;
}

bool isFiniteAndInOrder(const std::vector<CurvePiece>& pieces)
{
    double last = -1e9;
    for (const CurvePiece& piece : pieces) {
        for (const QPointF& point : piece) {
            if (!std::isfinite(point.y()) || point.x() < last) {
                return false;
            }
            last = point.x();
        }
    }
    return true;
}

TEST(SampledCurve, OfASmoothFunctionIsOnePiece)
{
    const auto pieces = sampledCurve([](double x) { return x * x; }, -2.0, 2.0);
    ASSERT_EQ(pieces.size(), 1U);
    EXPECT_EQ(pieces[0].size(), 65U);
    EXPECT_EQ(pieces[0].front(), QPointF(-2.0, 4.0));
    EXPECT_EQ(pieces[0][32], QPointF(0.0, 0.0));
}

TEST(SampledCurve, HasTheKinksOfReluAndAbsAtZero)
{
    const auto relu = sampledCurve([](double x) { return std::max(x, 0.0); }, -3.0, 3.0);
    ASSERT_EQ(relu.size(), 1U);
    EXPECT_EQ(relu[0][32], QPointF(0.0, 0.0));
    EXPECT_EQ(relu[0][31].y(), 0.0);
    const auto abs = sampledCurve([](double x) { return std::abs(x); }, -3.0, 3.0);
    ASSERT_EQ(abs.size(), 1U);
    EXPECT_EQ(abs[0][32], QPointF(0.0, 0.0));
}

TEST(SampledCurve, OfTheReciprocalIsTwoPiecesWithoutAVerticalLine)
{
    const auto pieces = sampledCurve(reciprocal, -1.0, 1.0);
    ASSERT_EQ(pieces.size(), 2U);
    EXPECT_LT(pieces[0].back().y(), 0.0);
    EXPECT_LT(pieces[0].back().x(), 0.0);
    EXPECT_GT(pieces[1].front().y(), 0.0);
    EXPECT_TRUE(isFiniteAndInOrder(pieces));
    // Half of |1/x| between -1 and 1 is under 2: cut at 6 times that.
    EXPECT_NEAR(pieces[1].front().y(), 12.0, 0.7);
}

TEST(SampledCurve, IsBrokenAtAPoleBetweenItsPoints)
{
    const auto pieces = sampledCurve([](double x) { return reciprocal(x - 0.51); }, -1.0, 1.0);
    ASSERT_EQ(pieces.size(), 2U);
    EXPECT_LT(pieces[0].back().x(), 0.51);
    EXPECT_GT(pieces[1].front().x(), 0.51);
    EXPECT_TRUE(isFiniteAndInOrder(pieces));
}

TEST(SampledCurve, IsNotBrokenWhereAFunctionIsOnlySteep)
{
    const auto pieces =
        sampledCurve([](double x) { return std::tanh(1e4 * (x - 0.51)); }, -1.0, 1.0);
    EXPECT_EQ(pieces.size(), 1U);
}

TEST(SampledCurve, OfTheLogarithmBeginsRightOfZeroAndIsCut)
{
    const auto pieces = sampledCurve([](double x) { return std::log(x); }, -1.25, 1.25);
    ASSERT_EQ(pieces.size(), 1U);
    EXPECT_GT(pieces[0].front().x(), 0.0);
    EXPECT_LT(pieces[0].front().x(), 0.1);
    EXPECT_GT(pieces[0].front().y(), -4.0);
    EXPECT_TRUE(isFiniteAndInOrder(pieces));
    EXPECT_LT(steepest(pieces), 1.5);
}

TEST(SampledCurve, OfTheSquareRootBeginsWhereItIsDefined)
{
    const auto atZero = sampledCurve([](double x) { return std::sqrt(x); }, -1.0, 1.0);
    ASSERT_EQ(atZero.size(), 1U);
    EXPECT_EQ(atZero[0].front(), QPointF(0.0, 0.0));
    const auto between = sampledCurve([](double x) { return std::sqrt(x - 0.51); }, -1.0, 1.0);
    EXPECT_NEAR(between[0].front().x(), 0.51, 1e-3);
}

TEST(SampledCurve, ShowsTheHeightThatItIsAskedFor)
{
    const auto pieces = sampledCurve(reciprocal, -1.0, 1.0, 20.0);
    EXPECT_NEAR(pieces[1].front().y(), 20.0, 1e-9);
}

TEST(SampledCurve, OfAFunctionThatIsNowhereDefinedIsEmpty)
{
    EXPECT_TRUE(sampledCurve([](double) { return std::nan(""); }, -1.0, 1.0).empty());
}

}  // namespace
}  // namespace backhand
