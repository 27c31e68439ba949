// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/error_plot.h"
#include "ui/charts/run_labels.h"
#include "ui/charts/run_style.h"

#include <QChart>
#include <QLineSeries>
#include <QPainter>

namespace backhand {

namespace {

constexpr int namePixels = 12;
constexpr double longestNamePixels = 190.0;
constexpr double markSize = 12.0;  ///< of a point of the shown run

/// From the axes' numbers to pixels: both are linear, so that two corners tell it.
class Pixels {
public:
    Pixels(const QPointF& low, const QPointF& high, const QPointF& lowAt, const QPointF& highAt)
        : m_low(low), m_lowAt(lowAt), m_xScale((highAt.x() - lowAt.x()) / (high.x() - low.x())),
          m_yScale((highAt.y() - lowAt.y()) / (high.y() - low.y()))
    {
    }

    QPolygonF of(const QList<QPointF>& points) const
    {
        QPolygonF line;
        line.reserve(points.size());
        for (const QPointF& point : points) {
            line.append({m_lowAt.x() + (point.x() - m_low.x()) * m_xScale,
                         m_lowAt.y() + (point.y() - m_low.y()) * m_yScale});
        }
        return line;
    }

private:
    QPointF m_low;
    QPointF m_lowAt;
    double m_xScale;
    double m_yScale;
};

void replacePoints(QLineSeries& series, const QList<QPointF>& points)
{
    if (series.points() != points) {
        series.replace(points);
    }
}

}  // namespace

/// Lines that come later are drawn over those before, and the shown run is over all.
void ErrorPlot::makeEarlierSeries(std::size_t count)
{
    if (count <= m_earlier.size()) {
        return;
    }
    while (m_earlier.size() < count) {
        m_earlier.push_back(newSeries());
    }
    for (QLineSeries* series : {m_later, m_shown}) {
        chart()->removeSeries(series);
        addToChart(series);
    }
}

void ErrorPlot::showEarlierLines()
{
    static const EarlierLines none;
    const EarlierLines& lines = m_content.earlier ? *m_content.earlier : none;
    makeEarlierSeries(lines.size());
    for (std::size_t index = 0; index < m_earlier.size(); ++index) {
        const bool isThere = index < lines.size();
        replacePoints(*m_earlier[index], isThere ? line(lines[index].points) : QList<QPointF>());
        if (isThere && m_earlier[index]->pen() != runPen(m_theme, lines[index].id)) {
            m_earlier[index]->setPen(runPen(m_theme, lines[index].id));
        }
    }
}

void ErrorPlot::drawRunNames(QPainter& painter) const
{
    m_namePlaces.clear();
    if (!m_content.earlier || m_content.earlier->empty()) {
        return;
    }
    painter.setFont(interfaceFont(m_theme, namePixels));
    painter.setPen(m_theme.quietInk);
    const QFontMetricsF metrics(painter.font());
    QStringList names;
    std::vector<QSizeF> sizes;
    for (const EarlierLine& line : *m_content.earlier) {
        names << metrics.elidedText(line.name, Qt::ElideRight,
                                    longestNamePixels * m_theme.typeScale);
        sizes.emplace_back(metrics.horizontalAdvance(names.back()) + 2.0, metrics.height());
    }
    m_namePlaces = namePlaces(sizes, plotContents());
    for (std::size_t index = 0; index < m_namePlaces.size(); ++index) {
        painter.drawText(m_namePlaces[index], Qt::AlignCenter,
                         names[static_cast<qsizetype>(index)]);
    }
}

PlotContents ErrorPlot::plotContents() const
{
    const QPointF low(m_updates.low, m_errors.low);
    const QPointF high(m_updates.high, m_errors.high);
    const Pixels pixels(low, high, placeOf(low), placeOf(high));
    PlotContents contents{chart()->plotArea(), {}, m_written};
    for (const ErrorLevel& level : m_content.levels) {
        const ErrorPoint onAxis{0, level.error, false};
        if (isShowable(onAxis)) {
            contents.taken.emplace_back(contents.area.left(), positionOf(onAxis).y() - 1.0,
                                        contents.area.width(), 2.0);
        }
    }
    for (std::size_t index = 0; index < m_content.earlier->size(); ++index) {
        contents.lines.push_back(pixels.of(m_earlier[index]->points()));
    }
    for (const QLineSeries* series : {m_later, m_shown}) {
        contents.lines.push_back(pixels.of(series->points()));
        if (series->count() < static_cast<int>(mostMarkedPoints)) {
            for (const QPointF& point : contents.lines.back()) {
                contents.taken.emplace_back(point - QPointF(markSize / 2.0, markSize / 2.0),
                                            QSizeF(markSize, markSize));
            }
        }
    }
    return contents;
}

}  // namespace backhand
