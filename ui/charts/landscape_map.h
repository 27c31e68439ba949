// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/landscape/error_surface.h"
#include "core/landscape/map_window.h"
#include "core/session/run_path.h"
#include "core/session/session_state.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace backhand {

/// What a map is of.
struct MapRequest {
    std::shared_ptr<const CompiledModel> model;
    std::shared_ptr<const Dataset> data;
    std::vector<double> parameters;  ///< the two of the plane are 0: the map has all their values
    PathPlane plane{0, 1};
    MapWindow window;
    double aspect = 1.0;  ///< width to height, of the place that it is drawn on

    bool operator==(const MapRequest& other) const;  ///< doubles by bits, data by pointer
};

/// Computes the grid under a landscape without keeping anyone waiting: at once a coarse one, at
/// most ten times a second, and a fine one when what it is of has been still for a moment; long
/// ones in slices of a few milliseconds, with fewer points where each takes long.
class LandscapeMap : public QObject {
    Q_OBJECT

public:
    explicit LandscapeMap(QObject* parent = nullptr);

    /// Of what the map and the points are to be; show() says the same.
    void setSource(const std::shared_ptr<const CompiledModel>& model,
                   const std::shared_ptr<const Dataset>& data);
    void show(const MapRequest& request);
    /// At once where that is quick; else nothing, and pointKnown() when these parameters have been
    /// asked for and no others for a moment.
    std::optional<SurfacePoint> pointAt(const std::vector<double>& parameters);
    /// The last whole grid of this model, plane and window; null while there is none.
    const ErrorGrid* grid() const { return m_grid ? &*m_grid : nullptr; }
    /// The fine one of what was asked for last is there.
    bool isFinished() const;
    /// Does now all that is left to do.
    void finish();

signals:
    /// There is another grid.
    void changed();
    /// What pointAt() was asked for can be had.
    void pointKnown();

private:
    enum class Quality { Coarse, Fine };

    struct KnownPoint {
        std::vector<double> parameters;
        SurfacePoint point;
    };

    void dropWhatDoesNotFit(const MapRequest& request);
    void computePoint();
    void begin(Quality quality);
    void beginWhenDue();
    void refine();
    bool isUnderWay(Quality quality) const;
    void work();
    void take();
    std::size_t pointsFor(Quality quality) const;

    MapRequest m_request;
    std::shared_ptr<const CompiledModel> m_model;
    std::shared_ptr<const Dataset> m_data;
    std::vector<double> m_wantedPoint;
    std::optional<KnownPoint> m_point;
    std::unique_ptr<ErrorSurface> m_surface;
    std::optional<GridMaker> m_maker;
    std::optional<ErrorGrid> m_grid;
    Quality m_quality = Quality::Coarse;  ///< of what is being made, or of what is there
    bool m_isStale = true;                ///< another was asked for since that was begun
    QElapsedTimer m_sinceBegin;
    QTimer m_slices;
    QTimer m_due;
    QTimer m_stillness;
    QTimer m_pointStillness;
};

}  // namespace backhand
