// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/autodiff/gradient_check.h"

#include "core/autodiff/backward_pass.h"
#include "core/autodiff/error_along.h"
#include "core/autodiff/forward_pass.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace backhand {

namespace {

double centralDifference(ErrorAlong& error, double h)
{
    const double above = error.centre() + h;
    const double below = error.centre() - h;
    return (error.at(above) - error.at(below)) / (above - below);
}

/// Ridders' method: central differences at falling h, extrapolated to h = 0 by Neville's scheme;
/// the entry whose neighbours disagree least is the answer.
double extrapolatedDifference(ErrorAlong& error)
{
    constexpr std::size_t rows = 10;
    constexpr double shrink = 1.6;
    std::array<std::array<double, rows>, rows> table{};
    double h = 0.02 * std::max(1.0, std::abs(error.centre()));
    double best = std::numeric_limits<double>::quiet_NaN();
    double smallestDoubt = std::numeric_limits<double>::infinity();
    for (std::size_t row = 0; row < rows; ++row, h /= shrink) {
        table[row][0] = centralDifference(error, h);
        double factor = shrink * shrink;
        for (std::size_t order = 1; order <= row; ++order, factor *= shrink * shrink) {
            const double better =
                (table[row][order - 1] * factor - table[row - 1][order - 1]) / (factor - 1.0);
            const double doubt = std::max(std::abs(better - table[row][order - 1]),
                                          std::abs(better - table[row - 1][order - 1]));
            table[row][order] = better;
            if (doubt <= smallestDoubt) {
                smallestDoubt = doubt;
                best = better;
            }
        }
    }
    return best;
}

}  // namespace

GradientCheck checkGradients(const Model& model, const Tape& tape, std::span<const double> given)
{
    const Slots slots = forwardPass(tape, given);
    const Slots adjoints = backwardPass(tape, slots);
    const double error = slots[tape.slotOf.back()];
    GradientCheck check;
    for (const VariableId parameter : model.withRole(Role::Parameter)) {
        ErrorAlong along(tape, given, parameter);
        const double byTape = adjoints[parameter];
        const double byDifference = extrapolatedDifference(along);
        const double scale = std::max({1.0, std::abs(byTape), std::abs(error)});
        const double difference = std::abs(byTape - byDifference) / scale;
        check.gradients.push_back({parameter, byTape, byDifference, difference});
        check.largest =
            difference > check.largest || std::isnan(difference) ? difference : check.largest;
        check.withinBound = check.withinBound && difference <= gradientCheckBound;
    }
    return check;
}

}  // namespace backhand
