// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/landscape/error_grid.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace backhand {

/// Where the bands of a filled map end: at most `wanted` - 1 short numbers between the smallest and
/// the largest error, ascending; none where all is flat. The bands share evenly what is the mean of
/// two scales: the root of the height above the lowest point, which a bowl rises by evenly, and the
/// part of the map that lies under it. So a map that is steep in one corner still shows its valley,
/// and a valley that is flat does not take all of them. Levels that are as good as equal are one.
std::vector<double> contourLevels(const ErrorGrid& grid, std::size_t wanted);

struct PlanePoint {
    double across = 0.0;
    double up = 0.0;

    bool operator==(const PlanePoint&) const = default;
};

/// A closed line; its last point is joined to its first.
using Ring = std::vector<PlanePoint>;

/// Marching squares: where the error is at least so high, as rings with the region at their left,
/// to be filled by the even-odd rule. Between neighbours the error is taken to be straight; a
/// square whose opposite corners are high is parted by the mean of its four. Squares with an
/// undefined corner belong to no region. The maps of ascending levels lie on each other.
class ContourTracer {
public:
    /// `grid` must outlive it.
    explicit ContourTracer(const ErrorGrid& grid);

    std::vector<Ring> ringsFrom(double level);
    /// Where the error is defined.
    std::vector<Ring> definedRings();

private:
    using PlaceId = std::uint32_t;
    struct Square;

    bool isSquare(std::size_t column, std::size_t row) const;
    bool hasEdge(std::size_t column, std::size_t row) const;
    Square squareAt(std::size_t column, std::size_t row) const;
    void addSquare(const Square& square);
    void addSides(const Square& square);
    void join(PlaceId from, PlaceId to);
    Ring ringFrom(PlaceId start);
    PlaceId takeNext(PlaceId from);
    PlanePoint pointOf(PlaceId place) const;

    const ErrorGrid& m_grid;
    std::vector<bool> m_isSquare;
    std::vector<bool> m_isInner;  ///< has squares at all four sides
    double m_level = 0.0;
    std::vector<PlaceId> m_next;                         ///< by place
    std::vector<std::pair<PlaceId, PlaceId>> m_seconds;  ///< of places that two lines leave
    std::vector<PlaceId> m_starts;
};

}  // namespace backhand
