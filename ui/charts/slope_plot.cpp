// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/slope_plot.h"

#include "ui/words/chart_words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace backhand {

namespace {

constexpr int slopeTypePixels = 12;
constexpr double slopeDotRadius = 4.5;

/// 1 across, or the nearest power of ten that can be seen, or a part of it: the largest that fits
/// uphill of the dot, or downhill, where the step of the update will be.
double triangleWidth(const PlotArea& area, const QPointF& dot, const QPointF& along)
{
    constexpr double seen = 240.0;
    double whole = 1.0;
    while (whole * area.pixelsAcross() > seen) {
        whole /= 10.0;
    }
    while (10.0 * whole * area.pixelsAcross() < seen) {
        whole *= 10.0;
    }
    const double uphill = along.y() <= 0.0 ? whole : -whole;
    for (const double side : {uphill, -uphill}) {
        for (const double part : {1.0, 0.5, 0.25, 0.1}) {
            if (area.place.contains(dot + along * (part * side))) {
                return part * side;
            }
        }
    }
    return 0.0;
}

}  // namespace

SlopePlot::SlopePlot(QWidget* parent) : QWidget(parent)
{
    setMinimumSize(120, 60);
}

void SlopePlot::showContent(const SlopeContent& content)
{
    if (m_content != content) {
        m_content = content;
        update();
    }
}

void SlopePlot::setTheme(const Theme& theme)
{
    m_theme = theme;
    setFont(interfaceFont(theme, slopeTypePixels));
    update();
}

PlotArea SlopePlot::area() const
{
    const QFont font = interfaceFont(m_theme, slopeTypePixels);
    const QFontMetricsF metrics(font);
    const int rows = std::clamp(height() / 50, 2, 6);
    PlotArea area{{}, {}, linearScale(m_content.bottom, m_content.top, rows)};
    area.across =
        spanScale(m_content.range.low, m_content.range.high, std::clamp(width() / 70, 2, 12));
    const double left = labelWidth(area.up, font) + spacing(2);
    const double right = metrics.horizontalAdvance(m_content.names.across) + spacing(5);
    const double bottom = metrics.height() + spacing(2);
    const double top = metrics.height() + spacing(1);
    area.place = QRectF(left, top, std::max(10.0, width() - left - right),
                        std::max(10.0, height() - top - bottom));
    return area;
}

void SlopePlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.panel);
    painter.setFont(interfaceFont(m_theme, slopeTypePixels));
    if (!m_content.hint.isEmpty()) {
        painter.setPen(m_theme.quietInk);
        painter.drawText(QRectF(rect()).adjusted(spacing(3), 0.0, -spacing(3), 0.0),
                         Qt::AlignCenter | Qt::TextWordWrap, m_content.hint);
        return;
    }
    const PlotArea here = area();
    paintAxes(painter, here, m_theme, m_content.names);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(here.place.adjusted(-8.0, -8.0, 8.0, 8.0));
    paintTriangle(painter, here);
    paintCurve(painter, here);
    paintTangent(painter, here);
    paintLanding(painter, here);
    paintPoint(painter, here);
}

void SlopePlot::paintCurve(QPainter& painter, const PlotArea& area) const
{
    painter.save();
    painter.setClipRect(area.place.adjusted(-2.0, -2.0, 2.0, 2.0));
    painter.setPen(
        QPen(m_theme.value, 2.0 * m_theme.lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::BevelJoin));
    for (const CurvePiece& piece : m_content.curve) {
        QPolygonF line;
        for (const QPointF& point : piece) {
            line.append(area.at(point));
        }
        painter.drawPolyline(line);
    }
    painter.restore();
}

/// Beneath the curve.
void SlopePlot::paintTriangle(QPainter& painter, const PlotArea& area) const
{
    if (!m_content.slope || !m_content.point) {
        return;
    }
    const QPointF dot = area.at(*m_content.point);
    const QPointF along(area.pixelsAcross(), -*m_content.slope * area.pixelsUp());
    const double width = triangleWidth(area, dot, along);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.gradientFaint);
    painter.drawPolygon(QPolygonF{dot, dot + QPointF(along.x() * width, 0.0), dot + along * width});
}

/// Through the dot, at least as far as the step goes.
void SlopePlot::paintTangent(QPainter& painter, const PlotArea& area) const
{
    if (!m_content.slope || !m_content.point) {
        return;
    }
    const QPointF dot = area.at(*m_content.point);
    const QPointF along(area.pixelsAcross(), -*m_content.slope * area.pixelsUp());
    constexpr double least = 70.0;
    double half = std::max(least / std::hypot(along.x(), along.y()),
                           1.1 * std::abs(triangleWidth(area, dot, along)));
    if (m_content.landing) {
        const double step = std::abs(m_content.landing->curve.x() - m_content.point->x());
        half = std::max(half, 1.1 * step);
    }
    painter.save();
    painter.setClipRect(area.place.adjusted(-2.0, -2.0, 2.0, 2.0));
    painter.setPen(QPen(m_theme.gradient, 2.0 * m_theme.lineWidth));
    painter.drawLine(dot - along * half, dot + along * half);
    painter.restore();
}

/// From the old value to the new one, and there down or up to where the tangent and the curve are.
void SlopePlot::paintLanding(QPainter& painter, const PlotArea& area) const
{
    if (!m_content.landing || !m_content.point) {
        return;
    }
    const QPointF from = area.at(*m_content.point);
    const QPointF curve = area.at(m_content.landing->curve);
    const QPointF promise = area.at(m_content.landing->promise);
    const QPointF turn(curve.x(), from.y());
    painter.setPen(QPen(m_theme.update, 1.0 * m_theme.lineWidth, Qt::DotLine));
    painter.drawLine(turn, QPointF(turn.x(), std::max(curve.y(), promise.y())));
    paintArrow(painter, from, turn, QPen(m_theme.update, 2.0 * m_theme.lineWidth, Qt::DotLine),
               m_theme);
    painter.setPen(QPen(m_theme.gradient, 2.0 * m_theme.lineWidth));
    painter.setBrush(m_theme.panel);
    painter.drawRect(QRectF(promise - QPointF(4.0, 4.0), QSizeF(8.0, 8.0)));
    painter.setPen(QPen(m_theme.update, 2.0 * m_theme.lineWidth));
    painter.drawEllipse(curve, slopeDotRadius + 0.5, slopeDotRadius + 0.5);
    const bool isToTheLeft = turn.x() < from.x();
    const QFontMetricsF metrics(painter.font());
    const auto label = [&](const QString& text, double middle) {
        const double width = metrics.horizontalAdvance(text) + 6.0;
        const double left = isToTheLeft ? turn.x() - width - 9.0 : turn.x() + 9.0;
        paintLabel(painter, area.place, QPointF(left, middle), text, m_theme);
    };
    const bool isPromiseUnder = promise.y() >= curve.y();
    const auto [upper, lower] =
        labelMiddles({std::min(promise.y(), curve.y()), std::max(promise.y(), curve.y())},
                     metrics.height(), area.place);
    painter.setPen(m_theme.updateText);
    label(words::landsLabel(), isPromiseUnder ? upper : lower);
    painter.setPen(m_theme.gradient);
    label(words::promisedLabel(), isPromiseUnder ? lower : upper);
}

void SlopePlot::paintPoint(QPainter& painter, const PlotArea& area) const
{
    if (!m_content.point) {
        return;
    }
    painter.setPen(QPen(m_theme.ink, 2.0 * m_theme.lineWidth));
    painter.setBrush(m_theme.value);
    painter.drawEllipse(area.at(*m_content.point), slopeDotRadius + 1.0, slopeDotRadius + 1.0);
}

}  // namespace backhand
