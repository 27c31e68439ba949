// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/landscape/error_grid.h"
#include "ui/charts/landscape_content.h"
#include "ui/theme.h"

#include <QPixmap>
#include <QWidget>

#include <optional>
#include <vector>

namespace backhand {

/// Paints the landscape: the filled contours with their legend, and over them the path, the arrow
/// down the slope and the dot where we are, which can be dragged, or moved by the arrow keys.
class LandscapePlot : public QWidget {
    Q_OBJECT

public:
    explicit LandscapePlot(QWidget* parent);

    /// A sentence in place of the chart; empty: the chart.
    void setHint(const QString& hint);
    void showContent(const LandscapeContent& content, const MapWindow& window);
    /// Null: there is none yet.
    void showMap(const ErrorGrid* grid);
    void setTheme(const Theme& theme);

    const LandscapeContent& content() const { return m_content; }
    const MapWindow& window() const { return m_window; }
    const std::vector<double>& levels() const { return m_levels; }
    QString hint() const { return m_hint; }
    /// Width to height of the map's place, which depends on the size of this widget alone.
    double aspect() const;
    /// Where numbers have their places now.
    PlotArea area() const;
    /// Where the words at the arrow down the slope stand; empty without one.
    QRectF arrowLabel() const;

signals:
    void dragBegan();
    /// The two values under the pointer, as short as the map is coarse.
    void dragged(const QPointF& values);
    void dragEnded();
    /// The map's place has another shape.
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct DrawnArrow {
        QPointF from;
        QPointF ahead;  ///< of length 1
        double length;
    };

    QRectF mapPlace() const;
    bool isOnPoint(const QPointF& at) const;
    void beginDrag();
    void endDrag();
    void paintPath(QPainter& painter, const PlotArea& area) const;
    void paintDownhill(QPainter& painter, const PlotArea& area) const;
    std::optional<DrawnArrow> downhillArrow(const PlotArea& area) const;
    void paintPoint(QPainter& painter, const PlotArea& area) const;
    void makePicture();

    Theme m_theme;
    LandscapeContent m_content;
    MapWindow m_window;
    QString m_hint;
    ErrorGrid m_grid;
    std::vector<double> m_levels;
    QPixmap m_picture;
    QSize m_pictureSize;  ///< of the widget that it was made for
    bool m_isDragging = false;
};

}  // namespace backhand
