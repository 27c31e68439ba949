// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scatter_picture.h"

#include "ui/words/csv_words.h"

#include <QPainter>

#include <algorithm>

namespace backhand {

namespace {

constexpr double dotRadius = 3.5;
constexpr double pictureMargin = 12.0;

/// Where each number of a column stands between its smallest and its largest, 0 to 1; in the
/// middle where there is no such column.
std::vector<double> sharesOf(const Dataset& points, std::size_t column, bool isThere)
{
    std::vector<double> shares(points.size(), 0.5);
    if (!isThere || points.empty()) {
        return shares;
    }
    double least = points.front()[column];
    double most = least;
    for (const std::vector<double>& point : points) {
        least = std::min(least, point[column]);
        most = std::max(most, point[column]);
    }
    for (std::size_t index = 0; most > least && index < points.size(); ++index) {
        shares[index] = (points[index][column] - least) / (most - least);
    }
    return shares;
}

}  // namespace

ScatterPicture::ScatterPicture(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(words::scatterPictureName());
    setWhatsThis(words::scatterPictureHelp());
    setMinimumSize(200, 200);
}

void ScatterPicture::showPoints(const Dataset& points, std::size_t inputs)
{
    const std::vector<double> across = sharesOf(points, 0, inputs > 0);
    const std::vector<double> up = sharesOf(points, 1, inputs > 1);
    m_dots.clear();
    for (std::size_t index = 0; index < std::min(points.size(), mostPoints); ++index) {
        const std::vector<double>& point = points[index];
        m_dots.push_back({across[index], up[index], point.size() > inputs && point[inputs] == 1.0});
    }
    update();
}

void ScatterPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.setPen(QPen(palette().color(QPalette::Link), 1.5));
    const double wide = width() - 2.0 * pictureMargin;
    const double high = height() - 2.0 * pictureMargin;
    for (const Dot& dot : m_dots) {
        const QPointF place(pictureMargin + dot.across * wide,
                            height() - pictureMargin - dot.up * high);
        painter.setBrush(dot.isFilled ? QBrush(palette().color(QPalette::Link))
                                      : QBrush(Qt::NoBrush));
        painter.drawEllipse(place, dotRadius, dotRadius);
    }
}

}  // namespace backhand
