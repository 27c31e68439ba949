// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/event_marks.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

constexpr double markRadius = 5.0;
constexpr double markGap = 6.0;  ///< between marks and labels

QRectF boxAround(const QPointF& at)
{
    return {at.x() - markRadius, at.y() - markRadius, 2.0 * markRadius, 2.0 * markRadius};
}

void merge(EventMark& into, const EventMark& mark)
{
    if (mark.update == into.update) {
        into.label += u", "_s % mark.label;
    }
    into.sentence += u"\n"_s % mark.sentence;
}

std::vector<PlacedMark> withoutLabels(std::vector<EventMark> marks, const QRectF& strip,
                                      const std::function<double(std::size_t)>& placeOfUpdate)
{
    std::stable_sort(marks.begin(), marks.end(),
                     [](const EventMark& a, const EventMark& b) { return a.update < b.update; });
    std::vector<PlacedMark> placed;
    for (const EventMark& mark : marks) {
        const QPointF at(placeOfUpdate(mark.update), strip.center().y());
        if (!placed.empty() && at.x() - placed.back().at.x() < 2.0 * markRadius + 2.0) {
            merge(placed.back().mark, mark);
        } else {
            placed.push_back({mark, at, {}});
        }
    }
    return placed;
}

void drawTopOf(QPainter& painter, const QRectF& box)
{
    painter.drawPolyline(
        QPolygonF({box.bottomLeft(), QPointF(box.left() + 3.0, box.top() + 2.0),
                   QPointF(box.right() - 3.0, box.top() + 2.0), box.bottomRight()}));
}

}  // namespace

bool PlacedMark::isHitBy(const QPointF& point) const
{
    const double around = minimumTarget / 2.0;
    const QRectF target(at.x() - around, at.y() - around, 2.0 * around, 2.0 * around);
    return target.contains(point) || label.contains(point);
}

std::vector<PlacedMark> placedMarks(const std::vector<EventMark>& marks, const QRectF& strip,
                                    const std::function<double(std::size_t)>& placeOfUpdate,
                                    const QFontMetricsF& metrics)
{
    std::vector<PlacedMark> placed = withoutLabels(marks, strip, placeOfUpdate);
    double free = strip.left();  // nothing stands at the right of it but marks to come
    for (std::size_t index = 0; index < placed.size(); ++index) {
        PlacedMark& mark = placed[index];
        const double width = metrics.horizontalAdvance(mark.mark.label) + 2.0;
        const bool isLast = index + 1 == placed.size();
        const double end = isLast ? strip.right() : placed[index + 1].at.x() - markRadius - markGap;
        const double right = mark.at.x() + markRadius + markGap - 1.0;
        const double left = mark.at.x() - markRadius - markGap + 1.0 - width;
        const double top = strip.center().y() - metrics.height() / 2.0;
        if (right + width <= end) {
            mark.label = QRectF(right, top, width, metrics.height());
        } else if (left >= free) {
            mark.label = QRectF(left, top, width, metrics.height());
        }
        free = std::max(mark.at.x() + markRadius, mark.label.right()) + markGap;
    }
    return placed;
}

void drawMark(QPainter& painter, const PlacedMark& placed, const Theme& theme)
{
    const QRectF box = boxAround(placed.at);
    painter.setPen(
        QPen(theme.ink, 1.8 * theme.lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (placed.mark.kind) {
    case EventKind::Overshoot:
        painter.setBrush(theme.ink);
        painter.drawPolygon(
            QPolygonF({QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()}));
        break;
    case EventKind::Saturated: drawTopOf(painter, box); break;
    case EventKind::DeadRelu:
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
        break;
    case EventKind::ZeroGradient: painter.drawEllipse(box); break;
    case EventKind::Stopped:
        painter.setBrush(theme.ink);
        painter.drawRect(box.adjusted(1.0, 1.0, -1.0, -1.0));
        break;
    }
    if (!placed.label.isEmpty()) {
        painter.setPen(theme.ink);
        painter.drawText(placed.label, Qt::AlignCenter | Qt::TextSingleLine, placed.mark.label);
    }
}

}  // namespace backhand
