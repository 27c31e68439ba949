// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/landscape_map.h"

#include "core/support/bits.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace backhand {

namespace {

constexpr int betweenMaps = 100;        ///< ms, while something moves
constexpr int stillMilliseconds = 200;  ///< then the fine one is made
constexpr qint64 sliceNanoseconds = 4'000'000;
constexpr std::size_t leastAxisPoints = 12;

/// How many points a grid has: so many operations' worth of them, within limits.
struct GridBudget {
    std::size_t operations;
    std::size_t least;
    std::size_t most;
};
constexpr GridBudget coarseBudget{1'500'000, 24UL * 24UL, 64UL * 64UL};
constexpr GridBudget fineBudget{60'000'000, 40UL * 40UL, 200UL * 200UL};

std::size_t axisPoints(double points)
{
    return std::max(leastAxisPoints, static_cast<std::size_t>(std::lround(points)));
}

}  // namespace

bool MapRequest::operator==(const MapRequest& other) const
{
    return model == other.model && data == other.data && plane.across == other.plane.across &&
           plane.up == other.plane.up && window == other.window && aspect == other.aspect &&
           sameBits(parameters, other.parameters);
}

LandscapeMap::LandscapeMap(QObject* parent) : QObject(parent)
{
    m_slices.setSingleShot(true);
    m_due.setSingleShot(true);
    m_stillness.setSingleShot(true);
    m_stillness.setInterval(stillMilliseconds);
    m_pointStillness.setSingleShot(true);
    m_pointStillness.setInterval(stillMilliseconds);
    connect(&m_pointStillness, &QTimer::timeout, this, &LandscapeMap::computePoint);
    connect(&m_slices, &QTimer::timeout, this, &LandscapeMap::work);
    connect(&m_due, &QTimer::timeout, this, &LandscapeMap::beginWhenDue);
    connect(&m_stillness, &QTimer::timeout, this, &LandscapeMap::refine);
}

void LandscapeMap::show(const MapRequest& request)
{
    if (request == m_request) {
        return;
    }
    dropWhatDoesNotFit(request);
    m_request = request;
    m_isStale = true;
    m_stillness.start();
    beginWhenDue();
}

void LandscapeMap::setSource(const std::shared_ptr<const CompiledModel>& model,
                             const std::shared_ptr<const Dataset>& data)
{
    if (model != m_model || data != m_data) {
        m_maker.reset();
        m_point.reset();
        m_surface = std::make_unique<ErrorSurface>(model->tape(), *data);
        m_model = model;
        m_data = data;
    }
}

std::optional<SurfacePoint> LandscapeMap::pointAt(const std::vector<double>& parameters)
{
    constexpr std::size_t quick = 50'000;
    m_wantedPoint = parameters;
    if (m_surface->cost() <= quick) {
        return m_surface->pointAt(parameters);
    }
    if (m_point && sameBits(m_point->parameters, parameters)) {
        return m_point->point;
    }
    m_pointStillness.start();
    return std::nullopt;
}

void LandscapeMap::computePoint()
{
    m_pointStillness.stop();
    m_point = KnownPoint{m_wantedPoint, m_surface->pointAt(m_wantedPoint)};
    emit pointKnown();
}

void LandscapeMap::dropWhatDoesNotFit(const MapRequest& request)
{
    const bool isOtherModel = request.model != m_request.model;
    setSource(request.model, request.data);
    const bool isOtherPlane =
        request.plane.across != m_request.plane.across || request.plane.up != m_request.plane.up;
    if (isOtherModel || isOtherPlane || request.window != m_request.window) {
        m_maker.reset();
        m_grid.reset();
        m_sinceBegin.invalidate();  // what was there is of no use, so the next one is due
    }
}

/// Once all is still; a coarse one that is under way is soonest there.
void LandscapeMap::refine()
{
    if (isUnderWay(Quality::Coarse)) {
        m_stillness.start();
    } else {
        begin(Quality::Fine);
    }
}

bool LandscapeMap::isUnderWay(Quality quality) const
{
    return m_maker && !m_maker->isDone() && m_quality == quality;
}

void LandscapeMap::beginWhenDue()
{
    if (isUnderWay(Quality::Coarse)) {
        return;  // a new one is begun when this is there; a fine one gives way
    }
    const qint64 since = m_sinceBegin.isValid() ? m_sinceBegin.elapsed() : betweenMaps;
    if (since >= betweenMaps) {
        begin(Quality::Coarse);
    } else if (!m_due.isActive()) {
        m_due.start(static_cast<int>(betweenMaps - since));
    }
}

std::size_t LandscapeMap::pointsFor(Quality quality) const
{
    const GridBudget& budget = quality == Quality::Coarse ? coarseBudget : fineBudget;
    return std::clamp(budget.operations / m_surface->cost(), budget.least, budget.most);
}

void LandscapeMap::begin(Quality quality)
{
    m_due.stop();
    const double points = static_cast<double>(pointsFor(quality));
    const double across = std::sqrt(points * m_request.aspect);
    m_maker.emplace(*m_surface, m_request.parameters,
                    GridAxis{m_request.plane.across, m_request.window.across, axisPoints(across)},
                    GridAxis{m_request.plane.up, m_request.window.up, axisPoints(points / across)});
    m_quality = quality;
    m_isStale = false;
    m_sinceBegin.start();
    work();
}

void LandscapeMap::work()
{
    if (!m_maker) {
        return;
    }
    // As many points at a time as take well under a slice.
    constexpr std::size_t operationsAtOnce = 100'000;
    const std::size_t points = std::max<std::size_t>(1, operationsAtOnce / m_surface->cost());
    QElapsedTimer timer;
    timer.start();
    bool isDone = false;
    while (!isDone && timer.nsecsElapsed() < sliceNanoseconds) {
        isDone = m_maker->advance(points);
    }
    if (isDone) {
        take();
    } else {
        m_slices.start(0);
    }
}

void LandscapeMap::take()
{
    m_grid = m_maker->grid();
    m_maker.reset();
    emit changed();
    if (m_isStale) {
        beginWhenDue();
    }
}

bool LandscapeMap::isFinished() const
{
    return m_grid && !m_maker && !m_isStale && m_quality == Quality::Fine;
}

void LandscapeMap::finish()
{
    if (m_surface != nullptr && m_pointStillness.isActive()) {
        computePoint();
    }
    if (m_surface == nullptr || isFinished()) {
        return;
    }
    m_stillness.stop();
    m_slices.stop();
    begin(Quality::Fine);
    m_slices.stop();
    if (m_maker) {
        m_maker->advance(std::numeric_limits<std::size_t>::max());
        take();
    }
}

}  // namespace backhand
