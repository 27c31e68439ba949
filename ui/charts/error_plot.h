// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart_ticks.h"
#include "ui/charts/event_marks.h"
#include "ui/charts/run_labels.h"
#include "ui/charts/shown_runs.h"
#include "ui/charts/visited_band.h"
#include "ui/theme.h"

#include <QChartView>

#include <vector>

class QCategoryAxis;
class QLineSeries;

namespace backhand {

/// A level that the error does not go under, and what it is.
struct ErrorLevel {
    double error;
    QString label;

    bool operator==(const ErrorLevel&) const = default;
};

/// What the plot draws: all of it finite.
struct ErrorPlotContent {
    ErrorCurve history;
    std::shared_ptr<const EarlierLines> earlier;  ///< may be null
    bool logarithmic = false;
    QString caption;                 ///< what the shown error is
    QString hint;                    ///< in the middle; may be empty
    std::vector<ErrorLevel> levels;  ///< the highest first
    std::vector<EventMark> events;
    std::vector<VisitedErrors> visited;
    QString bandWord;  ///< what the band of visited errors is
    bool logarithmicUpdates = false;

    bool operator==(const ErrorPlotContent&) const = default;
};

/// The lines by Qt Charts, the points and the words over them. Only ErrorChart uses it.
class ErrorPlot : public QChartView {
    Q_OBJECT

public:
    static constexpr std::size_t mostMarkedPoints = 60;  ///< beyond these the line alone tells

    explicit ErrorPlot(QWidget* parent);

    void showContent(const ErrorPlotContent& content);
    void setTheme(const Theme& theme);

    /// Where a point stands in this widget.
    QPointF positionOf(const ErrorPoint& point) const;
    int pointCount(bool later) const;
    /// Where a caption of this size stands at the right: at the top, or lower where it would lie on
    /// the points there.
    QRectF captionPlace(const QSizeF& size) const;
    /// Of the events, in their strip above the area of the points.
    std::vector<PlacedMark> marks() const;
    /// Of the visited errors, behind the lines.
    std::vector<QPolygonF> band() const;
    /// Of the axis of updates.
    const ChartScale& updateScale() const { return m_updates; }
    /// Where the names of the earlier runs stood when it was painted last; empty: nowhere.
    const std::vector<QRectF>& namesOfRuns() const { return m_namePlaces; }
    /// Where all other words stood then.
    const std::vector<QRectF>& written() const { return m_written; }
    const std::vector<QLineSeries*>& earlierSeries() const { return m_earlier; }

signals:
    /// The point after so many updates was clicked.
    void updateClicked(std::size_t update);

protected:
    /// The grid, on whole pixels.
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Hit {
        double distance;
        std::size_t update;
    };

    QLineSeries* newSeries();
    void showMargins();
    void repaintOnce();
    void addToChart(QLineSeries* series);
    void makeEarlierSeries(std::size_t count);
    void showEarlierLines();
    PlotContents plotContents() const;
    void drawRunNames(QPainter& painter) const;
    void showScales();
    void showLines();
    void showAxis(QCategoryAxis* axis, ChartScale& shown, const ChartScale& scale);
    bool isShowable(const ErrorPoint& point) const;
    double height(const ErrorPoint& point) const;
    double placeOnAxis(std::size_t update) const;
    QList<QPointF> line(const ErrorPoints& points) const;
    std::optional<Hit> hitAt(const QPointF& at) const;
    QPointF placeOf(const QPointF& onAxes) const;
    std::optional<PlacedMark> markAt(const QPointF& at) const;
    const ErrorPoint* lastPointAt(std::size_t update) const;
    bool isFree(const QRectF& place) const;
    bool isWritten(const QRectF& place) const;
    QRectF levelPlace(const QSizeF& size, double y, bool isAbove) const;
    QRectF hintPlace(const QSizeF& size) const;
    QRectF placeBeside(const QPointF& point, const QSizeF& size) const;
    void drawPoints(QPainter& painter, const ErrorPoints& points, bool isLater) const;
    void drawLevels(QPainter& painter) const;
    void drawEvents(QPainter& painter) const;
    void drawBand(QPainter& painter) const;
    void drawBandWord(QPainter& painter) const;
    void drawHollow(QPainter& painter) const;
    void drawShown(QPainter& painter) const;
    void drawWords(QPainter& painter) const;

    Theme m_theme;
    ErrorPlotContent m_content;
    ChartScale m_updates;
    ChartScale m_errors;
    QCategoryAxis* m_xAxis;
    QCategoryAxis* m_yAxis;
    QLineSeries* m_shown;
    QLineSeries* m_later;
    std::vector<QLineSeries*> m_earlier;    ///< made when they are needed
    mutable std::vector<QRectF> m_written;  ///< where words were painted
    mutable std::vector<QRectF> m_namePlaces;
};

}  // namespace backhand
