// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/landscape_content.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;

namespace backhand {

class LandscapeMap;
class LandscapePlot;
class PlotWithWords;

/// The error, summed over all samples, over two parameters as filled contours, with the path that
/// the updates took and the way down. It computes only while it is seen.
class LandscapeChart : public QWidget {
    Q_OBJECT

public:
    LandscapeChart(Session& session, QWidget* parent);

    void showFrame(const Frame& frame);
    void setTheme(const Theme& theme);
    /// Computes now what would come when all has been still for a moment.
    void finish();

    /// The choice of the two; whoever has a place for it may take it.
    QWidget& header() { return *m_header; }
    LandscapePlot& plot() { return *m_plot; }
    LandscapeMap& map() { return *m_map; }
    QComboBox& across() { return *m_across; }
    QComboBox& up() { return *m_up; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QComboBox* newChoice(const QString& name, const QString& label);
    void choose(std::size_t PathPlane::*chosen, std::size_t PathPlane::*other, int index);
    void showChoices(const Frame& frame);
    void showLandscape(const Frame& frame);
    MapWindow windowFor(const Frame& frame, const LandscapeContent& content);
    void showMap();
    void showWords();
    void beginDrag();
    void drag(const QPointF& values);

    Session& m_session;
    std::shared_ptr<const CompiledModel> m_model;  ///< as it is written
    PathPlane m_plane{0, 1};
    std::optional<Interval> m_acrossRange;
    std::optional<Interval> m_upRange;
    int m_gesture = 0;
    QWidget* m_header;
    QComboBox* m_across;
    QComboBox* m_up;
    LandscapePlot* m_plot;
    PlotWithWords* m_page;
    LandscapeMap* m_map;
};

}  // namespace backhand
