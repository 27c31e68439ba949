// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/slope_content.h"
#include "ui/theme.h"

#include <QWidget>

namespace backhand {

/// Paints the slope chart: the curve in blue, the tangent with its triangle in orange, the step in
/// green and dotted.
class SlopePlot : public QWidget {
    Q_OBJECT

public:
    explicit SlopePlot(QWidget* parent);

    void showContent(const SlopeContent& content);
    void setTheme(const Theme& theme);

    const SlopeContent& content() const { return m_content; }
    /// Where numbers have their places now.
    PlotArea area() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintCurve(QPainter& painter, const PlotArea& area) const;
    void paintTriangle(QPainter& painter, const PlotArea& area) const;
    void paintTangent(QPainter& painter, const PlotArea& area) const;
    void paintLanding(QPainter& painter, const PlotArea& area) const;
    void paintPoint(QPainter& painter, const PlotArea& area) const;

    Theme m_theme;
    SlopeContent m_content;
};

}  // namespace backhand
