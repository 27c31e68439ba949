// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/error_plot.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace backhand {

namespace {

constexpr double reach = 24.0;        ///< px from a point, across, that still hit it
constexpr double leastUpdates = 4.0;  ///< of the axis
constexpr int captionPixels = 12;

}  // namespace

ErrorPlot::ErrorPlot(QWidget* parent)
    : QChartView(parent), m_xAxis(new QCategoryAxis(this)), m_yAxis(new QCategoryAxis(this))
{
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins(spacing(2), spacing(3), spacing(5), spacing(1)));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    for (QCategoryAxis* axis : {m_xAxis, m_yAxis}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setGridLineVisible(false);  // drawBackground() paints crisp ones, at a tenth the cost
        axis->setLineVisible(false);
    }
    chart()->addAxis(m_xAxis, Qt::AlignBottom);
    chart()->addAxis(m_yAxis, Qt::AlignLeft);
    m_later = newSeries();
    m_shown = newSeries();
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setAcceptDrops(false);  // files are the window's
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::NoViewportUpdate);  // but by repaintOnce()
    setMinimumSize(120, 60);
    setTheme(m_theme);
}

QLineSeries* ErrorPlot::newSeries()
{
    auto* series = new QLineSeries(this);
    addToChart(series);
    return series;
}

void ErrorPlot::addToChart(QLineSeries* series)
{
    chart()->addSeries(series);
    series->attachAxis(m_xAxis);
    series->attachAxis(m_yAxis);
}

void ErrorPlot::setTheme(const Theme& theme)
{
    m_theme = theme;
    setBackgroundBrush(theme.panel);
    const double width = 2.0 * theme.lineWidth;
    m_shown->setPen(QPen(theme.value, width));
    m_later->setPen(QPen(theme.value, theme.lineWidth, Qt::DashLine));
    showEarlierLines();
    for (QCategoryAxis* axis : {m_xAxis, m_yAxis}) {
        axis->setLabelsColor(theme.quietInk);
        axis->setLabelsFont(interfaceFont(theme, captionPixels));
    }
    showMargins();
    repaintOnce();
}

bool ErrorPlot::isShowable(const ErrorPoint& point) const
{
    return std::isfinite(point.error) && (!m_content.logarithmic || point.error > 0.0);
}

double ErrorPlot::height(const ErrorPoint& point) const
{
    return m_content.logarithmic ? std::log10(point.error) : point.error;
}

double ErrorPlot::placeOnAxis(std::size_t update) const
{
    const auto count = static_cast<double>(update);
    return m_content.logarithmicUpdates ? logarithmicPlace(count) : count;
}

QList<QPointF> ErrorPlot::line(const ErrorPoints& points) const
{
    QList<QPointF> line;
    line.reserve(static_cast<qsizetype>(points.size()));
    for (const ErrorPoint& point : points) {
        if (isShowable(point)) {
            line.append({placeOnAxis(point.update), height(point)});
        }
    }
    return line;
}

void ErrorPlot::showContent(const ErrorPlotContent& content)
{
    if (content == m_content && !m_errors.ticks.empty()) {
        return;
    }
    m_content = content;
    showMargins();
    showScales();
    showLines();
    repaintOnce();
}

/// Qt would lay the axes out only after the next painting, which would then cut their labels.
void ErrorPlot::repaintOnce()
{
    chart()->layout()->activate();
    viewport()->update();
}

void ErrorPlot::showScales()
{
    double smallest = HUGE_VAL;
    double largest = -HUGE_VAL;
    double updates = leastUpdates;
    const auto include = [&](const ErrorPoint& point) {
        if (isShowable(point)) {
            smallest = std::min(smallest, point.error);
            largest = std::max(largest, point.error);
            updates = std::max(updates, static_cast<double>(point.update));
        }
    };
    std::for_each(m_content.history.shown.begin(), m_content.history.shown.end(), include);
    std::for_each(m_content.history.later.begin(), m_content.history.later.end(), include);
    if (m_content.history.hollow) {
        include(*m_content.history.hollow);
    }
    for (const EarlierLine& run : m_content.earlier ? *m_content.earlier : EarlierLines()) {
        std::for_each(run.points.begin(), run.points.end(), include);
    }
    for (const VisitedErrors& visited : m_content.visited) {
        include({visited.update, visited.highest, false});  // the upper side of the band is seen
    }
    if (smallest > largest) {
        smallest = 1.0;
        largest = 1.0;
    }
    const int rows = std::clamp(viewport()->height() / 50, 2, 6);
    showAxis(m_yAxis, m_errors,
             m_content.logarithmic ? logarithmicScale(smallest, largest, rows)
                                   : linearScale(smallest, largest, rows));
    const int columns = std::clamp(viewport()->width() / 80, 2, 12);
    showAxis(m_xAxis, m_updates,
             m_content.logarithmicUpdates ? logarithmicCountingScale(updates, columns)
                                          : countingScale(updates, columns));
}

void ErrorPlot::showAxis(QCategoryAxis* axis, ChartScale& shown, const ChartScale& scale)
{
    if (shown == scale) {
        return;  // Qt would lay the whole chart out anew
    }
    shown = scale;
    for (const QString& label : axis->categoriesLabels()) {
        axis->remove(label);
    }
    // A category ends at its value and needs a beginning below it.
    axis->setStartValue(scale.low - (scale.high - scale.low));
    for (const ChartTick& tick : scale.ticks) {
        // Qt leaves no room between a label of this axis and a point that stands on it.
        const QString label = axis == m_yAxis ? tick.label % QChar(0x2002) : tick.label;
        axis->append(label, tick.position);
    }
    axis->setRange(scale.low, scale.high);
}

void ErrorPlot::showLines()
{
    const ErrorPoints& shown = m_content.history.shown;
    ErrorPoints later;
    if (!m_content.history.later.empty() && !shown.empty()) {
        later.push_back(shown.back());
    }
    later.insert(later.end(), m_content.history.later.begin(), m_content.history.later.end());
    m_shown->replace(line(m_content.history.shown));
    m_later->replace(line(later));
    showEarlierLines();
}

int ErrorPlot::pointCount(bool later) const
{
    return static_cast<int>((later ? m_later : m_shown)->count());
}

QPointF ErrorPlot::positionOf(const ErrorPoint& point) const
{
    return placeOf({placeOnAxis(point.update), height(point)});
}

QPointF ErrorPlot::placeOf(const QPointF& onAxes) const
{
    return chart()->mapToPosition(onAxes, m_shown);
}

/// Whatever the height: the point whose update is the nearest.
std::optional<ErrorPlot::Hit> ErrorPlot::hitAt(const QPointF& at) const
{
    std::optional<Hit> best;
    if (!chart()->plotArea().adjusted(-reach, -reach, reach, reach).contains(at)) {
        return best;
    }
    const auto consider = [&](const ErrorPoint& point) {
        if (!isShowable(point)) {
            return;
        }
        const QPointF away = positionOf(point) - at;
        const double distance = std::abs(away.x());
        if (distance <= reach && (!best || distance < best->distance)) {
            best = Hit{distance, point.update};
        }
    };
    std::for_each(m_content.history.shown.begin(), m_content.history.shown.end(), consider);
    std::for_each(m_content.history.later.begin(), m_content.history.later.end(), consider);
    if (m_content.history.hollow) {
        consider(*m_content.history.hollow);
    }
    return best;
}

void ErrorPlot::mousePressEvent(QMouseEvent* event)
{
    const std::optional<PlacedMark> mark = markAt(event->position());
    const std::optional<Hit> hit = hitAt(event->position());
    if (event->button() == Qt::LeftButton && (mark || hit)) {
        emit updateClicked(mark ? mark->mark.update : hit->update);
    }
    event->accept();
}

void ErrorPlot::mouseMoveEvent(QMouseEvent* event)
{
    const bool isHit = markAt(event->position()) || hitAt(event->position());
    viewport()->setCursor(isHit ? Qt::PointingHandCursor : Qt::ArrowCursor);
    event->accept();
}

void ErrorPlot::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    showScales();
    repaintOnce();
}

}  // namespace backhand
