// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/landscape/error_surface.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace backhand {

ErrorSurface::ErrorSurface(const Tape& tape, const std::vector<std::vector<double>>& rows)
    : m_data(rows), m_planned(tape, m_data, {}), m_byTape(tape, m_data, {}),
      m_cost(rows.size() * std::max<std::size_t>(tape.instructions.size(), 1))
{
}

double ErrorSurface::errorAt(std::span<const double> parameters)
{
    m_planned.load(parameters, {});
    const double sum = m_planned.summedError();
    return m_planned.isSoundUpdate() && std::isfinite(sum) ? sum : m_byTape.summedError(parameters);
}

SurfacePoint ErrorSurface::pointAt(std::span<const double> parameters)
{
    std::vector<double> sums(parameters.size(), 0.0);
    for (std::size_t sample = 0; sample < m_data.rowCount(); ++sample) {
        const std::span<const double> ofSample = m_byTape.gradients(parameters, sample);
        std::transform(sums.begin(), sums.end(), ofSample.begin(), sums.begin(),
                       [](double sum, double gradient) { return sum + gradient; });
    }
    for (double& sum : sums) {
        sum = std::isfinite(sum) ? sum : std::numeric_limits<double>::quiet_NaN();
    }
    return {errorAt(parameters), std::move(sums)};
}

GridMaker::GridMaker(ErrorSurface& surface, std::vector<double> parameters, GridAxis across,
                     GridAxis up)
    : m_surface(surface),
      m_parameters(std::move(parameters)), m_grid{across, up,
                                                  std::vector<double>(across.count * up.count),
                                                  std::numeric_limits<double>::quiet_NaN(),
                                                  std::numeric_limits<double>::quiet_NaN()}
{
}

bool GridMaker::advance(std::size_t points)
{
    for (; points > 0 && !isDone(); --points) {
        makePoint();
    }
    return isDone();
}

void GridMaker::makePoint()
{
    const GridAxis& across = m_grid.across;
    const GridAxis& up = m_grid.up;
    m_parameters[across.parameter] = across.at(m_made % across.count);
    m_parameters[up.parameter] = up.at(m_made / across.count);
    const double error = m_surface.errorAt(m_parameters);
    m_grid.errors[m_made] = error;
    // Of a number and NaN these give the number.
    m_grid.smallest = std::fmin(m_grid.smallest, error);
    m_grid.largest = std::fmax(m_grid.largest, error);
    ++m_made;
}

ErrorGrid errorGrid(ErrorSurface& surface, std::vector<double> parameters, GridAxis across,
                    GridAxis up)
{
    GridMaker maker(surface, std::move(parameters), across, up);
    maker.advance(across.count * up.count);
    return maker.grid();
}

}  // namespace backhand
