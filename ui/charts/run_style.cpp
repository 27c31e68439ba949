// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/run_style.h"

#include <QPainter>

#include <array>

namespace backhand {

namespace {

constexpr double lineThickness = 1.6;
constexpr double paleness = 0.74;  ///< how much of the colour of values is left

/// Lengths of lines and gaps, in thicknesses; the first is a line without gaps.
const std::array<QList<qreal>, 6>& dashPatterns()
{
    static const std::array<QList<qreal>, 6> patterns = {
        QList<qreal>{},       {6.0, 3.0},  {1.5, 2.5},
        {8.0, 2.5, 1.5, 2.5}, {12.0, 3.0}, {8.0, 2.5, 1.5, 2.5, 1.5, 2.5}};
    return patterns;
}

}  // namespace

QPen runPen(const Theme& theme, std::size_t id)
{
    QPen pen(blended(theme.panel, theme.value, paleness), lineThickness * theme.lineWidth);
    const QList<qreal>& pattern =
        dashPatterns().at((id + dashPatterns().size() - 1) % dashPatterns().size());
    if (!pattern.isEmpty()) {
        pen.setDashPattern(pattern);
        pen.setCapStyle(Qt::FlatCap);
    }
    return pen;
}

QPixmap runSwatch(const Theme& theme, std::size_t id, double ratio)
{
    QPixmap swatch(runSwatchSize * ratio);
    swatch.setDevicePixelRatio(ratio);
    swatch.fill(Qt::transparent);
    QPainter painter(&swatch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(runPen(theme, id));
    const double middle = runSwatchSize.height() / 2.0;
    painter.drawLine(QPointF(0.0, middle), QPointF(runSwatchSize.width(), middle));
    return swatch;
}

}  // namespace backhand
