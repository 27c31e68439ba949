// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/landscape/error_grid.h"
#include "core/training/plan_runner.h"
#include "core/training/tape_runner.h"

#include <span>
#include <vector>

namespace backhand {

/// The error at one point, and its slope in each direction there; NaN where undefined.
struct SurfacePoint {
    double error = 0.0;
    std::vector<double> gradient;  ///< d error / d parameter, in declared order
};

/// The error as a function of the parameters, summed over all samples. By the plan of a training
/// where everything is finite, by the tape where something is not: the same bits either way.
/// Nothing is allocated for a value of it.
class ErrorSurface {
public:
    /// `tape` must outlive it; `rows` need not. At least one row.
    ErrorSurface(const Tape& tape, const std::vector<std::vector<double>>& rows);
    ErrorSurface(const ErrorSurface&) = delete;  // its parts hold on to its data
    ErrorSurface& operator=(const ErrorSurface&) = delete;

    /// How many operations one value takes, about.
    std::size_t cost() const { return m_cost; }

    /// `parameters` in declared order; NaN where undefined or too large.
    double errorAt(std::span<const double> parameters);
    /// The same with its gradient, by the tape.
    SurfacePoint pointAt(std::span<const double> parameters);

private:
    TrainingData m_data;
    PlanRunner m_planned;
    TapeRunner m_byTape;
    std::size_t m_cost;
};

/// Fills a grid in slices, so that whoever has little time at once can do other things between.
class GridMaker {
public:
    /// `surface` must outlive it. The two axes' own parameters are given any number.
    GridMaker(ErrorSurface& surface, std::vector<double> parameters, GridAxis across, GridAxis up);

    /// Makes so many more points; true once all are there.
    bool advance(std::size_t points);
    bool isDone() const { return m_made == m_grid.errors.size(); }
    /// Whole once isDone().
    const ErrorGrid& grid() const { return m_grid; }

private:
    void makePoint();

    ErrorSurface& m_surface;
    std::vector<double> m_parameters;
    ErrorGrid m_grid;
    std::size_t m_made = 0;
};

/// The whole grid at once.
ErrorGrid errorGrid(ErrorSurface& surface, std::vector<double> parameters, GridAxis across,
                    GridAxis up);

}  // namespace backhand
