// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/landscape_plot.h"

#include "core/landscape/contours.h"
#include "ui/charts/contour_picture.h"
#include "ui/words/chart_words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace backhand {

namespace {

constexpr int landscapeTypePixels = 12;
constexpr double mapDotRadius = 5.5;
constexpr double mostAspect = 2.4;
constexpr std::size_t bandsWanted = 12;
constexpr double arrowLength = 54.0;
constexpr double shortestArrow = 22.0;

}  // namespace

LandscapePlot::LandscapePlot(QWidget* parent) : QWidget(parent)
{
    setMinimumSize(120, 60);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(words::landscapePointName());
    setToolTip(words::pointHelp());
    setWhatsThis(words::pointHelp());
}

void LandscapePlot::setHint(const QString& hint)
{
    if (m_hint != hint) {
        m_hint = hint;
        setFocusPolicy(hint.isEmpty() ? Qt::TabFocus : Qt::NoFocus);
        update();
    }
}

void LandscapePlot::showContent(const LandscapeContent& content, const MapWindow& window)
{
    if (m_content != content || m_window != window) {
        m_content = content;
        m_window = window;
        update();
    }
}

void LandscapePlot::showMap(const ErrorGrid* grid)
{
    m_grid = grid == nullptr ? ErrorGrid() : *grid;
    m_levels = contourLevels(m_grid, bandsWanted);
    makePicture();
    update();
}

void LandscapePlot::setTheme(const Theme& theme)
{
    m_theme = theme;
    makePicture();
    update();
}

void LandscapePlot::makePicture()
{
    m_pictureSize = size();
    if (m_grid.errors.empty()) {
        m_picture = {};
        return;
    }
    PlotArea area{mapPlace(), {}, {}};
    area.across.low = m_grid.across.range.low;
    area.across.high = m_grid.across.range.high;
    area.up.low = m_grid.up.range.low;
    area.up.high = m_grid.up.range.high;
    m_picture = contourPicture(m_grid, m_levels, area, m_theme, devicePixelRatioF());
}

/// The map, with room for any labels at its left and its legend at its right.
QRectF LandscapePlot::mapPlace() const
{
    const QFontMetricsF metrics(interfaceFont(m_theme, landscapeTypePixels));
    const double digit = metrics.horizontalAdvance(QLatin1Char('0'));
    const double left = 5.0 * digit + spacing(2);
    const double legend = 9.0 * digit + spacing(10);
    const double top = metrics.height() + spacing(1);
    const double height = std::max(10.0, this->height() - top - metrics.height() - spacing(2));
    const double width = std::clamp(this->width() - left - legend, 10.0, mostAspect * height);
    const double free = this->width() - left - legend - width;
    return {left + std::max(0.0, free / 2.0), top, width, height};
}

double LandscapePlot::aspect() const
{
    const QRectF place = mapPlace();
    return place.width() / place.height();
}

PlotArea LandscapePlot::area() const
{
    const QRectF place = mapPlace();
    return {place,
            spanScale(m_window.across.low, m_window.across.high,
                      std::clamp(static_cast<int>(place.width() / 60.0), 2, 10)),
            spanScale(m_window.up.low, m_window.up.high,
                      std::clamp(static_cast<int>(place.height() / 30.0), 2, 10))};
}

void LandscapePlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.panel);
    painter.setFont(interfaceFont(m_theme, landscapeTypePixels));
    if (!m_hint.isEmpty()) {
        painter.setPen(m_theme.quietInk);
        painter.drawText(QRectF(rect()).adjusted(spacing(3), 0.0, -spacing(3), 0.0),
                         Qt::AlignCenter | Qt::TextWordWrap, m_hint);
        return;
    }
    if (m_pictureSize != size()) {
        makePicture();
    }
    const PlotArea here = area();
    paintAxes(painter, here, m_theme, m_content.names);
    painter.drawPixmap(here.place.topLeft(), m_picture);
    painter.setPen(QPen(m_theme.track, 1.0));
    painter.drawRect(here.place);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.ink, 2.0));
        painter.drawRect(here.place.adjusted(-1.0, -1.0, 1.0, 1.0));
    }
    const QFontMetricsF metrics(painter.font());
    const double nameWidth = metrics.horizontalAdvance(m_content.names.across) + spacing(4);
    paintLegend(painter,
                QRectF(here.place.right() + std::max<double>(spacing(4), nameWidth),
                       here.place.top(), width() - here.place.right(), here.place.height()),
                m_levels, m_theme);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(here.place);
    paintPath(painter, here);
    paintDownhill(painter, here);
    paintPoint(painter, here);
}

/// Seen on any band: a wider line of the panel's colour lies under it.
void LandscapePlot::paintPath(QPainter& painter, const PlotArea& area) const
{
    QPolygonF line;
    for (const QPointF& point : m_content.path) {
        line.append(area.at(point));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.panel, 2.0 + 2.0 * m_theme.lineWidth, Qt::SolidLine, Qt::RoundCap,
                        Qt::BevelJoin));
    painter.drawPolyline(line);
    painter.setPen(
        QPen(m_theme.ink, 1.2 * m_theme.lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::BevelJoin));
    painter.drawPolyline(line);
    constexpr qsizetype mostDots = 60;
    if (line.size() <= mostDots) {
        painter.setPen(QPen(m_theme.panel, 1.0));
        painter.setBrush(m_theme.ink);
        for (const QPointF& point : line) {
            painter.drawEllipse(point, 3.0, 3.0);
        }
    }
    if (m_content.next) {
        paintArrow(painter, area.at(m_content.point), area.at(*m_content.next),
                   QPen(m_theme.update, 2.0 * m_theme.lineWidth, Qt::DotLine), m_theme);
    }
}

/// Of one length, whatever the gradient's: it shows a direction, as long as units are equal the one
/// that is at right angles to the contours.
std::optional<LandscapePlot::DrawnArrow> LandscapePlot::downhillArrow(const PlotArea& area) const
{
    if (!m_content.downhill) {
        return std::nullopt;
    }
    const QPointF way(m_content.downhill->x() * area.pixelsAcross(),
                      -m_content.downhill->y() * area.pixelsUp());
    const double length = std::hypot(way.x(), way.y());
    if (!(length > 0.0) || !std::isfinite(length)) {
        return std::nullopt;
    }
    const QPointF ahead = way / length;
    const QPointF point = area.at(m_content.point);
    double shaft = arrowLength;
    while (shaft > shortestArrow && !area.place.contains(point + ahead * (shaft + 3.0))) {
        shaft -= 1.0;
    }
    return DrawnArrow{point, ahead, shaft};
}

void LandscapePlot::paintDownhill(QPainter& painter, const PlotArea& area) const
{
    const std::optional<DrawnArrow> arrow = downhillArrow(area);
    if (!arrow) {
        return;
    }
    paintArrow(painter, arrow->from + arrow->ahead * (mapDotRadius + 2.0),
               arrow->from + arrow->ahead * arrow->length,
               QPen(m_theme.gradient, 2.4 * m_theme.lineWidth), m_theme);
    const QRectF label = arrowLabel();
    painter.setPen(m_theme.gradient);
    paintLabel(painter, area.place, QPointF(label.left(), label.center().y()),
               words::downTheSlope(), m_theme);
}

/// Beyond the tip; where there is no room for it behind the dot, or on the dot's other side.
QRectF LandscapePlot::arrowLabel() const
{
    const PlotArea area = this->area();
    const std::optional<DrawnArrow> arrow = downhillArrow(area);
    if (!arrow) {
        return {};
    }
    const QFontMetricsF metrics(interfaceFont(m_theme, landscapeTypePixels));
    const QSizeF size(metrics.horizontalAdvance(words::downTheSlope()) + 6.0, metrics.height());
    const QRectF within = area.place.adjusted(2.0, 2.0, -2.0, -2.0);
    const double highest = within.bottom() - size.height();
    const auto beside = [&](const QPointF& at, bool isLeftward) {
        const double top =
            std::clamp(at.y() - size.height() / 2.0, within.top(), std::max(within.top(), highest));
        return QRectF(QPointF(isLeftward ? at.x() - size.width() : at.x(), top), size);
    };
    const double dotReach = mapDotRadius + 3.0;
    const QRectF dot(arrow->from - QPointF(dotReach, dotReach),
                     QSizeF(2.0 * dotReach, 2.0 * dotReach));
    const bool isLeftward = arrow->ahead.x() < 0.0;
    for (const QRectF& place :
         {beside(arrow->from + arrow->ahead * (arrow->length + 8.0), isLeftward),
          beside(arrow->from - arrow->ahead * (mapDotRadius + 10.0), !isLeftward)}) {
        if (within.contains(place) && !place.intersects(dot)) {
            return place;
        }
    }
    const double rightmost = std::max(within.left(), within.right() - size.width());
    const double left = std::clamp(arrow->from.x() - size.width() / 2.0, within.left(), rightmost);
    const bool isUnder =
        arrow->ahead.y() < 0.0 ? dot.bottom() < highest : dot.top() - size.height() < within.top();
    return {QPointF(left, isUnder ? dot.bottom() : dot.top() - size.height()), size};
}

void LandscapePlot::paintPoint(QPainter& painter, const PlotArea& area) const
{
    const QPointF at = area.at(m_content.point);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.panel);
    painter.drawEllipse(at, mapDotRadius + 2.5, mapDotRadius + 2.5);
    painter.setPen(QPen(m_theme.ink, 2.0 * m_theme.lineWidth));
    painter.setBrush(m_theme.value);
    painter.drawEllipse(at, mapDotRadius, mapDotRadius);
}

void LandscapePlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    emit resized();
}

}  // namespace backhand
