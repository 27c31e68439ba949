// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/landscape/contours.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <limits>

namespace backhand {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

/// Errors row by row, the lowest first, at 0, 1, 2, ... each way.
ErrorGrid gridOf(std::size_t columns, std::vector<double> errors)
{
    ErrorGrid grid;
    const std::size_t rows = errors.size() / columns;
    grid.across = {0, {0.0, static_cast<double>(columns - 1)}, columns};
    grid.up = {1, {0.0, static_cast<double>(rows - 1)}, rows};
    grid.smallest = nothing;
    grid.largest = nothing;
    for (const double error : errors) {
        grid.smallest = std::fmin(grid.smallest, error);
        grid.largest = std::fmax(grid.largest, error);
    }
    grid.errors = std::move(errors);
    return grid;
}

ErrorGrid gridOf(const std::function<double(double, double)>& error, const Interval& range)
{
    ErrorGrid grid;
    grid.across = {0, range, 81};
    grid.up = {1, range, 81};
    grid.smallest = nothing;
    grid.largest = nothing;
    for (std::size_t point = 0; point < 81 * 81; ++point) {
        grid.errors.push_back(error(grid.across.at(point % 81), grid.up.at(point / 81)));
        grid.smallest = std::fmin(grid.smallest, grid.errors.back());
        grid.largest = std::fmax(grid.largest, grid.errors.back());
    }
    return grid;
}

/// Twice the area with its sign: above 0 against the clock.
double doubledArea(const Ring& ring)
{
    double area = 0.0;
    for (std::size_t index = 0; index < ring.size(); ++index) {
        const PlanePoint& next = ring[(index + 1) % ring.size()];
        area += ring[index].across * next.up - next.across * ring[index].up;
    }
    return area;
}

double areaFrom(const ErrorGrid& grid, double level)
{
    ContourTracer tracer(grid);
    double area = 0.0;
    for (const Ring& ring : tracer.ringsFrom(level)) {
        area += doubledArea(ring) / 2.0;
    }
    return area;
}

std::vector<Ring> ringsOf(const ErrorGrid& grid, double level)
{
    ContourTracer tracer(grid);
    return tracer.ringsFrom(level);
}

}  // namespace

TEST(ContourTracer, CutsASquareWhereTheLevelCrossesItsSides)
{
    // Up from 0 to 2 across: the level 1 is crossed in the middle.
    const ErrorGrid grid = gridOf(2, {0.0, 2.0, 0.0, 4.0});
    EXPECT_EQ(ringsOf(grid, 1.0), (std::vector<Ring>{{{0.5, 0}, {1, 0}, {1, 1}, {0.25, 1}}}));
}

TEST(ContourTracer, GoesAroundAPeak)
{
    const ErrorGrid grid = gridOf(3, {0, 0, 0, 0, 4, 0, 0, 0, 0});
    const std::vector<Ring> rings = ringsOf(grid, 1.0);
    ASSERT_EQ(rings.size(), 1U);
    EXPECT_EQ(rings[0].size(), 4U);
    EXPECT_DOUBLE_EQ(doubledArea(rings[0]) / 2.0, 2.0 * 0.75 * 0.75);  // a square on its corner
}

TEST(ContourTracer, LeavesAHoleAroundAPit)
{
    const ErrorGrid grid = gridOf(3, {4, 4, 4, 4, 0, 4, 4, 4, 4});
    const std::vector<Ring> rings = ringsOf(grid, 3.0);
    ASSERT_EQ(rings.size(), 2U);
    EXPECT_DOUBLE_EQ(areaFrom(grid, 3.0), 4.0 - 2.0 * 0.75 * 0.75);
}

TEST(ContourTracer, TakesAllWhereAllIsHighAndNothingWhereNothingIs)
{
    const ErrorGrid grid = gridOf(2, {1, 2, 3, 4, 5, 6});
    EXPECT_DOUBLE_EQ(areaFrom(grid, 1.0), 2.0);
    EXPECT_TRUE(ringsOf(grid, 6.5).empty());
}

TEST(ContourTracer, PartsASaddleByItsMiddle)
{
    // High at the lower left and the upper right; the mean is 2.
    const ErrorGrid grid = gridOf(2, {4.0, 0.0, 0.0, 4.0});
    EXPECT_EQ(ringsOf(grid, 3.0).size(), 2U);  // two corners
    EXPECT_EQ(ringsOf(grid, 1.0).size(), 1U);  // a bridge
    EXPECT_DOUBLE_EQ(areaFrom(grid, 3.0), 2.0 * 0.25 * 0.25 / 2.0);
    EXPECT_DOUBLE_EQ(areaFrom(grid, 1.0), 1.0 - 2.0 * 0.25 * 0.25 / 2.0);
}

TEST(ContourTracer, LeavesOutSquaresWithAnUndefinedCorner)
{
    const ErrorGrid grid = gridOf(3, {nothing, 1, 1, 1, 1, 1, 1, 1, 1});
    ContourTracer tracer(grid);
    double area = 0.0;
    for (const Ring& ring : tracer.definedRings()) {
        area += doubledArea(ring) / 2.0;
    }
    EXPECT_DOUBLE_EQ(area, 3.0);
    EXPECT_DOUBLE_EQ(areaFrom(grid, 1.0), 3.0);
}

TEST(ContourTracer, ClosesRegionsThatMeetInOnePoint)
{
    // The lower left and the upper right square alone are defined.
    const ErrorGrid grid = gridOf(3, {1, 1, nothing, 1, 1, 1, nothing, 1, 1});
    EXPECT_DOUBLE_EQ(areaFrom(grid, 1.0), 2.0);
}

TEST(ContourTracer, MeasuresACircle)
{
    const ErrorGrid bowl = gridOf([](double x, double y) { return x * x + y * y; }, {-4.0, 4.0});
    const double disc = 64.0 - areaFrom(bowl, 4.0);
    EXPECT_NEAR(disc, 4.0 * 3.14159265, 0.02);
}

TEST(ContourTracer, CanBeAskedForAnotherLevel)
{
    const ErrorGrid grid = gridOf(3, {0, 0, 0, 0, 4, 0, 0, 0, 0});
    ContourTracer tracer(grid);
    const std::vector<Ring> once = tracer.ringsFrom(2.0);
    tracer.ringsFrom(1.0);
    EXPECT_EQ(tracer.ringsFrom(2.0), once);
}

TEST(ContourLevels, AreCloserWhereItIsLow)
{
    const ErrorGrid slope = gridOf([](double x, double) { return x; }, {0.0, 10.0});
    // Half the share of the map, x/10, and half its root is 1/5, 2/5, ... at 0.94, 2.75, 4.96, 7.4.
    EXPECT_EQ(contourLevels(slope, 5), (std::vector<double>{1.0, 3.0, 5.0, 7.0}));
}

TEST(ContourLevels, AreOneWhereTheyAreAsGoodAsEqual)
{
    // Half the map lies within a millionth of 4.
    const auto plain = [](double x, double) { return x < 0.0 ? 4.0 - 1e-6 * x * x : 4.0 - x; };
    const std::vector<double> levels = contourLevels(gridOf(plain, {-3.0, 3.0}), 12);
    ASSERT_FALSE(levels.empty());
    for (const double level : levels) {
        EXPECT_LT(level, 3.99) << level;
    }
}

TEST(ContourLevels, AreShortNumbers)
{
    const ErrorGrid bowl = gridOf([](double x, double y) { return x * x + y * y; }, {-3.0, 3.0});
    const std::vector<double> levels = contourLevels(bowl, 10);
    ASSERT_FALSE(levels.empty());
    for (const double level : levels) {
        EXPECT_EQ(level, std::round(level * 100.0) / 100.0) << level;
    }
}

TEST(ContourLevels, ShowTheValleyOfASteepMap)
{
    // 10^16 in the corners, under 1 in the middle.
    const ErrorGrid steep =
        gridOf([](double x, double y) { return std::pow(x * x + y * y, 8.0); }, {-7.0, 7.0});
    const std::vector<double> levels = contourLevels(steep, 10);
    EXPECT_GE(levels.size(), 7U);
    EXPECT_LT(levels.front(), steep.largest / 1000.0);
}

TEST(ContourLevels, ShowTheSlopeBetweenTwoPlains)
{
    const auto cliff = [](double x, double) { return 1.0 / (1.0 + std::exp(-20.0 * x)); };
    const std::vector<double> levels = contourLevels(gridOf(cliff, {-5.0, 5.0}), 10);
    std::size_t between = 0;
    for (const double level : levels) {
        between += level > 0.1 && level < 0.95 ? 1 : 0;
    }
    EXPECT_GE(between, 3U);
}

TEST(ContourLevels, StandBetweenTheEndsInAscendingOrder)
{
    const ErrorGrid wave =
        gridOf([](double x, double y) { return std::sin(x) * std::cos(y); }, {-4.0, 4.0});
    const std::vector<double> levels = contourLevels(wave, 12);
    ASSERT_FALSE(levels.empty());
    EXPECT_GT(levels.front(), wave.smallest);
    EXPECT_LT(levels.back(), wave.largest);
    for (std::size_t index = 1; index < levels.size(); ++index) {
        EXPECT_GT(levels[index], levels[index - 1]);
    }
}

TEST(ContourLevels, AreNoneWhereAllIsFlatOrNothingIsDefined)
{
    EXPECT_TRUE(contourLevels(gridOf(2, {3, 3, 3, 3}), 10).empty());
    EXPECT_TRUE(contourLevels(gridOf(2, {nothing, nothing, nothing, nothing}), 10).empty());
}

}  // namespace backhand
