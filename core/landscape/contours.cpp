// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/landscape/contours.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace backhand {

namespace {

constexpr std::size_t mostSampled = 4096;  ///< errors that stand for all
constexpr double leastRatio = 1.05;        ///< of the heights of two levels

std::vector<double> sortedErrors(const ErrorGrid& grid)
{
    std::vector<double> errors;
    const std::size_t step = grid.errors.size() / mostSampled + 1;
    for (std::size_t index = 0; index < grid.errors.size(); index += step) {
        if (std::isfinite(grid.errors[index])) {
            errors.push_back(grid.errors[index]);
        }
    }
    std::sort(errors.begin(), errors.end());
    return errors;
}

/// The errors at which the mean of both scales is 1 / wanted, 2 / wanted, ...
std::vector<double> evenLevels(const std::vector<double>& errors, std::size_t wanted)
{
    const double height = errors.back() - errors.front();
    const double last = static_cast<double>(errors.size() - 1);
    const auto scaleAt = [&](std::size_t index) {
        return 0.5 * static_cast<double>(index) / last +
               0.5 * std::sqrt((errors[index] - errors.front()) / height);
    };
    std::vector<double> levels;
    std::size_t index = 1;
    for (std::size_t band = 1; band < wanted; ++band) {
        const double end = static_cast<double>(band) / static_cast<double>(wanted);
        while (scaleAt(index) < end) {
            ++index;
        }
        const double before = scaleAt(index - 1);
        const double share = (end - before) / (scaleAt(index) - before);
        const double level = errors[index - 1] + share * (errors[index] - errors[index - 1]);
        const bool isApart = levels.empty() ||
                             level - errors.front() > leastRatio * (levels.back() - errors.front());
        if (isApart) {
            levels.push_back(level);
        }
    }
    return levels;
}

/// How far a level is from its neighbours; from the ends where it has none.
double roomAround(const std::vector<double>& levels, std::size_t index, const ErrorGrid& grid)
{
    if (levels.size() == 1) {
        return std::min(levels[0] - grid.smallest, grid.largest - levels[0]);
    }
    const double below = index == 0 ? HUGE_VAL : levels[index] - levels[index - 1];
    const double above = index + 1 == levels.size() ? HUGE_VAL : levels[index + 1] - levels[index];
    return std::min(below, above);
}

/// A multiple of 1, 2 or 5 times a power of ten, half of `room` or less away from its neighbours.
double shortened(double value, double room)
{
    const double exponent = std::floor(std::log10(room / 2.0));
    const double power = std::pow(10.0, std::abs(exponent));
    const double parts = exponent < 0.0 ? room / 2.0 * power : room / 2.0 / power;
    const double factor = parts >= 5.0 ? 5.0 : parts >= 2.0 ? 2.0 : 1.0;
    // Whole numbers times or by a power of ten: no noise in the last digits.
    const double shorter = exponent < 0.0 ? std::round(value * power / factor) * factor / power
                                          : std::round(value / power / factor) * factor * power;
    return std::isfinite(shorter) ? shorter + 0.0 : value;  // no negative zero
}

}  // namespace

std::vector<double> contourLevels(const ErrorGrid& grid, std::size_t wanted)
{
    const std::vector<double> errors = sortedErrors(grid);
    if (errors.size() < 2 || !std::isfinite(errors.back() - errors.front()) ||
        errors.front() == errors.back()) {
        return {};
    }
    const std::vector<double> even = evenLevels(errors, wanted);
    std::vector<double> levels;
    for (std::size_t index = 0; index < even.size(); ++index) {
        const double room = roomAround(even, index, grid);
        const double level = room > 0.0 ? shortened(even[index], room) : even[index];
        const bool isNew = levels.empty() || level > levels.back();
        if (isNew && level > grid.smallest && level < grid.largest) {
            levels.push_back(level);
        }
    }
    return levels;
}

namespace {

constexpr std::uint32_t noPlace = 0xFFFFFFFF;
constexpr std::uint32_t placesAPoint = 3;  ///< itself, the way to the right, the way up

}  // namespace

/// Its corners and its sides from the lower left on, against the clock.
struct ContourTracer::Square {
    std::array<PlaceId, 4> corners;
    std::array<PlaceId, 4> crossings;  ///< on the side from each corner to the next
    std::array<bool, 4> isHigh;
    std::array<bool, 4> isOpen;  ///< nothing lies beyond the side
    bool isMiddleHigh;
};

ContourTracer::ContourTracer(const ErrorGrid& grid)
    : m_grid(grid), m_isSquare(grid.errors.size(), false), m_isInner(grid.errors.size(), false),
      m_next(placesAPoint * grid.errors.size(), noPlace)
{
    for (std::size_t row = 0; row + 1 < grid.up.count; ++row) {
        for (std::size_t column = 0; column + 1 < grid.across.count; ++column) {
            const double sum = grid.at(column, row) + grid.at(column + 1, row) +
                               grid.at(column, row + 1) + grid.at(column + 1, row + 1);
            m_isSquare[row * grid.across.count + column] = !std::isnan(sum);
        }
    }
    for (std::size_t index = 0; index < m_isInner.size(); ++index) {
        const std::size_t column = index % grid.across.count;
        const std::size_t row = index / grid.across.count;
        m_isInner[index] = isSquare(column, row - 1) && isSquare(column + 1, row) &&
                           isSquare(column, row + 1) && isSquare(column - 1, row);
    }
}

/// Column and row may be one too low, which wraps around: then there is none.
bool ContourTracer::isSquare(std::size_t column, std::size_t row) const
{
    return column < m_grid.across.count && row < m_grid.up.count &&
           m_isSquare[row * m_grid.across.count + column];
}

/// An edge of the region runs through the square or along its sides.
bool ContourTracer::hasEdge(std::size_t column, std::size_t row) const
{
    const std::size_t index = row * m_grid.across.count + column;
    const double* lower = m_grid.errors.data() + index;
    const double* upper = lower + m_grid.across.count;
    const int high = (lower[0] >= m_level ? 1 : 0) + (lower[1] >= m_level ? 1 : 0) +
                     (upper[0] >= m_level ? 1 : 0) + (upper[1] >= m_level ? 1 : 0);
    return m_isSquare[index] && high != 0 && (high != 4 || !m_isInner[index]);
}

ContourTracer::Square ContourTracer::squareAt(std::size_t column, std::size_t row) const
{
    const auto width = static_cast<PlaceId>(m_grid.across.count);
    const auto index = static_cast<PlaceId>(row) * width + static_cast<PlaceId>(column);
    const std::array<PlaceId, 4> points = {index, index + 1, index + width + 1, index + width};
    Square square{};
    double sum = 0.0;
    for (std::size_t corner = 0; corner < points.size(); ++corner) {
        square.corners[corner] = placesAPoint * points[corner];
        square.isHigh[corner] = m_grid.errors[points[corner]] >= m_level;
        sum += m_grid.errors[points[corner]] / 4.0;
    }
    square.isMiddleHigh = sum >= m_level;
    square.crossings = {square.corners[0] + 1, square.corners[1] + 2, square.corners[3] + 1,
                        square.corners[0] + 2};
    square.isOpen = {!isSquare(column, row - 1), !isSquare(column + 1, row),
                     !isSquare(column, row + 1), !isSquare(column - 1, row)};
    return square;
}

std::vector<Ring> ContourTracer::ringsFrom(double level)
{
    m_level = level;
    for (std::size_t row = 0; row + 1 < m_grid.up.count; ++row) {
        for (std::size_t column = 0; column + 1 < m_grid.across.count; ++column) {
            if (hasEdge(column, row)) {
                addSquare(squareAt(column, row));
            }
        }
    }
    std::vector<Ring> rings;
    for (const PlaceId start : m_starts) {
        if (m_next[start] != noPlace) {
            rings.push_back(ringFrom(start));
        }
    }
    m_starts.clear();
    return rings;
}

std::vector<Ring> ContourTracer::definedRings()
{
    return ringsFrom(-std::numeric_limits<double>::infinity());
}

/// Against the clock around the square the region is left on one side and entered on a later one;
/// the line between closes it. Where it is left twice, a high middle joins each way out with the
/// next way in, and a low one with the way in before.
void ContourTracer::addSquare(const Square& square)
{
    addSides(square);
    const auto isWayIn = [&square](std::size_t side) {
        return !square.isHigh[side] && square.isHigh[(side + 1) % 4];
    };
    for (std::size_t side = 0; side < 4; ++side) {
        if (!square.isHigh[side] || square.isHigh[(side + 1) % 4]) {
            continue;
        }
        const std::size_t step = square.isMiddleHigh ? 1 : 3;
        std::size_t other = (side + step) % 4;
        while (!isWayIn(other)) {
            other = (other + step) % 4;
        }
        join(square.crossings[side], square.crossings[other]);
    }
}

/// Where nothing lies beyond a side, its high part is an edge of the region.
void ContourTracer::addSides(const Square& square)
{
    for (std::size_t side = 0; side < 4; ++side) {
        const std::size_t next = (side + 1) % 4;
        if (square.isOpen[side] && (square.isHigh[side] || square.isHigh[next])) {
            join(square.isHigh[side] ? square.corners[side] : square.crossings[side],
                 square.isHigh[next] ? square.corners[next] : square.crossings[side]);
        }
    }
}

void ContourTracer::join(PlaceId from, PlaceId to)
{
    m_starts.push_back(from);
    if (m_next[from] == noPlace) {
        m_next[from] = to;
    } else {
        m_seconds.emplace_back(from, to);
    }
}

ContourTracer::PlaceId ContourTracer::takeNext(PlaceId from)
{
    const PlaceId next = m_next[from];
    const auto second = std::find_if(m_seconds.begin(), m_seconds.end(),
                                     [from](const auto& line) { return line.first == from; });
    m_next[from] = second == m_seconds.end() ? noPlace : second->second;
    if (second != m_seconds.end()) {
        m_seconds.erase(second);
    }
    return next;
}

Ring ContourTracer::ringFrom(PlaceId start)
{
    Ring ring;
    PlaceId place = start;
    do {
        ring.push_back(pointOf(place));
        place = takeNext(place);
    } while (place != start && place != noPlace);
    return ring;
}

PlanePoint ContourTracer::pointOf(PlaceId place) const
{
    const std::size_t point = place / placesAPoint;
    const std::size_t column = point % m_grid.across.count;
    const std::size_t row = point / m_grid.across.count;
    const PlanePoint corner{m_grid.across.at(column), m_grid.up.at(row)};
    const PlaceId kind = place % placesAPoint;
    if (kind == 0) {
        return corner;
    }
    const double here = m_grid.at(column, row);
    const double there = kind == 1 ? m_grid.at(column + 1, row) : m_grid.at(column, row + 1);
    const double share = (m_level - here) / (there - here);
    if (kind == 1) {
        return {corner.across + share * (m_grid.across.at(column + 1) - corner.across), corner.up};
    }
    return {corner.across, corner.up + share * (m_grid.up.at(row + 1) - corner.up)};
}

}  // namespace backhand
