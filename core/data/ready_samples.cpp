// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/ready_samples.h"

#include "core/support/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace backhand {

namespace {

constexpr double centreShare = 0.2;  ///< of a range: how far a cloud stands from its middle
constexpr double spreadShare = 0.3;

/// One input's axis: its range, and to which side of its middle class 1 lies.
struct Axis {
    Range range;
    double side;
};

std::vector<Axis> axesOf(const Scenario& scenario, RandomNumbers& random)
{
    std::vector<Axis> axes;
    for (const std::string& name : scenario.model.inputs) {
        const auto found = scenario.ranges.find(name);
        const double side = random.unit() < 0.5 ? -1.0 : 1.0;
        axes.push_back({found == scenario.ranges.end() ? Range{} : found->second, side});
    }
    return axes;
}

/// The multiple of 1 / `parts` next to the value within the range; the range's middle where it
/// holds none.
double roundedWithin(const Range& range, double value, double parts)
{
    // A product may be rounded beyond the range's end: 1.7999999999999998 * 10 is 18.
    double first = std::ceil(range.minimum * parts);
    first += first / parts < range.minimum ? 1.0 : 0.0;
    double last = std::floor(range.maximum * parts);
    last -= last / parts > range.maximum ? 1.0 : 0.0;
    if (first > last) {
        return std::midpoint(range.minimum, range.maximum);
    }
    return std::clamp(std::floor(value * parts + 0.5), first, last) / parts + 0.0;
}

/// Around the class's centre: the sum of three even draws, which is nearly a bell.
double drawnOn(const Axis& axis, std::size_t theClass, double parts, RandomNumbers& random)
{
    const double length = axis.range.maximum - axis.range.minimum;
    const double side = theClass == 1 ? axis.side : -axis.side;
    double draw = -1.5;
    for (int time = 0; time < 3; ++time) {
        draw += random.unit();
    }
    const double middle = std::midpoint(axis.range.minimum, axis.range.maximum);
    const double value = middle + (side * centreShare + draw * spreadShare) * length;
    return roundedWithin(axis.range, value, parts);
}

}  // namespace

const Dataset& lessonRows()
{
    static const Dataset rows = {{3, 1.5, 0},   {2, 1, 1},   {4, 1.5, 0}, {3, 4, 1},
                                 {3.5, 0.5, 0}, {2, 0.5, 1}, {5.5, 1, 1}, {1, 1, 0}};
    return rows;
}

bool takesLessonRows(const Scenario& scenario)
{
    return scenario.model.inputs.size() == 2 && scenario.model.targets.size() == 1;
}

Dataset twoClasses(const Scenario& scenario, std::size_t rows, std::uint64_t seed)
{
    RandomNumbers random(seed);
    const std::vector<Axis> axes = axesOf(scenario, random);
    const double parts = rows <= halvesUpToRows ? 2.0 : 10.0;
    Dataset points;
    points.reserve(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        const std::size_t theClass = row % 2;
        std::vector<double> point;
        for (const Axis& axis : axes) {
            point.push_back(drawnOn(axis, theClass, parts, random));
        }
        for (std::size_t target = 0; target < scenario.model.targets.size(); ++target) {
            point.push_back(static_cast<double>((theClass + target) % 2));
        }
        points.push_back(std::move(point));
    }
    return points;
}

}  // namespace backhand
