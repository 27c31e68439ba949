// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/error_plot.h"

#include <QChart>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

constexpr int labelPixels = 12;
constexpr double lineGap = 8.0;  ///< from the middle of a mark

}  // namespace

/// The strip of the marks stands above the area that the points are in.
void ErrorPlot::showMargins()
{
    const double strip = markStripHeight * m_theme.typeScale - spacing(2);
    const int top = spacing(3) + (m_content.events.empty() ? 0 : static_cast<int>(strip));
    const QMargins margins(spacing(2), top, spacing(5), spacing(1));
    if (chart()->margins() != margins) {
        chart()->setMargins(margins);
    }
}

std::vector<PlacedMark> ErrorPlot::marks() const
{
    if (m_content.events.empty()) {
        return {};
    }
    const QRectF area = chart()->plotArea();
    const double height = markStripHeight * m_theme.typeScale;
    const QRectF strip(area.left(), area.top() - height - 2.0, area.width(), height);
    const QFontMetricsF metrics(interfaceFont(m_theme, labelPixels));
    return placedMarks(
        m_content.events, strip,
        [this](std::size_t update) {
            return placeOf({placeOnAxis(update), m_errors.low}).x();
        },
        metrics);
}

std::optional<PlacedMark> ErrorPlot::markAt(const QPointF& at) const
{
    for (const PlacedMark& mark : marks()) {
        if (mark.isHitBy(at)) {
            return mark;
        }
    }
    return std::nullopt;
}

/// Each mark with a thin line down to the last point at or before its update.
void ErrorPlot::drawEvents(QPainter& painter) const
{
    painter.setFont(interfaceFont(m_theme, labelPixels));
    for (const PlacedMark& mark : marks()) {
        const double x = std::round(mark.at.x());
        const ErrorPoint* point = lastPointAt(mark.mark.update);
        const double bottom = point != nullptr ? positionOf(*point).y() : mark.at.y();
        if (bottom > mark.at.y() + lineGap) {
            painter.setPen(QPen(m_theme.dimmed, m_theme.lineWidth, Qt::DotLine));
            painter.drawLine(QPointF(x, mark.at.y() + lineGap), QPointF(x, bottom));
        }
        drawMark(painter, mark, m_theme);
    }
}

const ErrorPoint* ErrorPlot::lastPointAt(std::size_t update) const
{
    const ErrorPoint* last = nullptr;
    for (const ErrorPoints* points : {&m_content.history.shown, &m_content.history.later}) {
        const auto after = std::upper_bound(
            points->begin(), points->end(), update,
            [](std::size_t wanted, const ErrorPoint& point) { return wanted < point.update; });
        last = after == points->begin() ? last : &*(after - 1);
    }
    return last != nullptr && isShowable(*last) ? last : nullptr;
}

bool ErrorPlot::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const std::optional<PlacedMark> mark = markAt(help->pos())) {
            const QString sentences = mark->mark.sentence.toHtmlEscaped();
            QToolTip::showText(
                help->globalPos(),
                u"<qt>"_s % QString(sentences).replace(u'\n', u"<br>"_s) % u"</qt>"_s, this);
            return true;
        }
    }
    return QChartView::viewportEvent(event);
}

}  // namespace backhand
