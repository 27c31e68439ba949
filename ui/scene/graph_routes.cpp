// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/graph_layout.h"

#include <algorithm>
#include <cmath>

namespace backhand {

namespace {

/// Straight to `bend`, then an even curve that arrives level.
QPainterPath bentPath(QPointF from, double bend, QPointF to)
{
    QPainterPath path(from);
    path.lineTo(bend, from.y());
    const double middle = (bend + to.x()) / 2.0;
    path.cubicTo(QPointF(middle, from.y()), QPointF(middle, to.y()), to);
    return path;
}

}  // namespace

void GraphLayout::addBackward(const GraphEdge& forward, const QPainterPath& path,
                              const QRectF& chip, bool isFlat)
{
    const PartialId partial = partialOf(forward);
    if (partial == noPartial) {
        return;
    }
    m_backward.push_back({forward.to, forward.from, partial, path});
    m_chips[partial] = chip;
    m_isFlat[partial] = isFlat;
}

/// Level through the zone of the chips, so that no edge runs under another pill's chip, then bent
/// to its port. The backward edge runs beside it.
void GraphLayout::routeFromPill(const GraphEdge& edge, double port)
{
    constexpr double apart = 5.0;
    const QRectF pill = m_nodes[edge.from];
    const QRectF card = m_nodes[edge.to];
    const double chipRight = pill.right() + m_metrics.chipMargin + m_metrics.flatChipWidth;
    const double bend = chipRight + m_metrics.chipMargin;
    const bool isWalked = partialOf(edge) != noPartial;
    const double shift = isWalked ? apart : 0.0;
    const QPointF start(pill.right(), pill.center().y() - shift);
    const QPointF end(card.left(), port - shift);
    m_forward.push_back({edge.from, edge.to, noPartial, bentPath(start, bend, end)});
    const QPainterPath back =
        bentPath(start + QPointF(0.0, 2.0 * shift), bend, end + QPointF(0.0, 2.0 * shift))
            .toReversed();
    addBackward(edge, back, flatChip(pill, m_usesBeneath[edge.from]++), true);
}

/// Beside its pill; those of further uses beneath the pill's badge.
QRectF GraphLayout::flatChip(const QRectF& pill, int use) const
{
    const double y = use == 0
                         ? pill.center().y() - m_metrics.flatChipHeight / 2.0
                         : pill.bottom() + m_metrics.badgeHeight + 10.0 + (use - 1) * chipPitch();
    return {pill.right() + m_metrics.chipMargin, y, m_metrics.flatChipWidth,
            m_metrics.flatChipHeight};
}

void GraphLayout::routeFromBeneath(const GraphEdge& edge, int use)
{
    const QRectF pill = m_nodes[edge.from];
    const QRectF card = m_nodes[edge.to];
    const double shift = use * 10.0 - (partialOf(edge) != noPartial ? 14.0 : 0.0);
    const bool isAbove = std::abs(card.center().x() - pill.center().x()) < 1.0;
    const QPointF start(pill.center().x() + shift, pill.top());
    const QPointF end(isAbove ? start.x() : card.center().x() + shift, card.bottom());
    QPainterPath path(start);
    const double middle = (start.y() + end.y()) / 2.0;
    path.cubicTo(QPointF(start.x(), middle), QPointF(end.x(), middle), end);
    m_forward.push_back({edge.from, edge.to, noPartial, path});
    addBackward(edge, path.translated(28.0, 0.0).toReversed(), flatChip(pill, use), true);
}

/// From card to card: two level lines where both stand in one row and next to each other, else an
/// even curve; over the tops of what stands between.
void GraphLayout::routeFromCard(const GraphEdge& edge, int use, int port)
{
    const QRectF from = m_nodes[edge.from];
    const QRectF to = m_nodes[edge.to];
    const double rise = 30.0 + 12.0 * use;
    const double startY = from.top() + 0.2 * from.height() + 6.0 * use;
    const double pitch = m_metrics.chipHeight + chipDrop + chipRise;
    const double endY = to.top() + 0.2 * to.height() + port * pitch;
    const QPointF start(from.right(), startY);
    const QPointF end(to.left(), std::min(endY, to.bottom() - chipDrop - 8.0));
    const bool isNeighbour = m_column[edge.to] == m_column[edge.from] + 1;
    QPainterPath path(start);
    if (isNeighbour) {
        const double middle = (start.x() + end.x()) / 2.0;
        path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end);
    } else {
        const double top = std::min(from.top(), to.top()) - rise;
        const double reach = 40.0;
        path.cubicTo(start + QPointF(reach, 0.0), QPointF(start.x() + reach, top),
                     QPointF(start.x() + 2 * reach, top));
        path.lineTo(end.x() - 2 * reach, top);
        path.cubicTo(QPointF(end.x() - reach, top), end - QPointF(reach, 0.0), end);
    }
    m_forward.push_back({edge.from, edge.to, noPartial, path});
    const QPainterPath back = path.translated(0.0, chipDrop).toReversed();
    const double chipX = end.x() - m_metrics.chipMargin - m_metrics.chipWidth;
    const QRectF chip(chipX, endY + chipDrop + 10.0, m_metrics.chipWidth, m_metrics.chipHeight);
    addBackward(edge, back, chip, false);
}

}  // namespace backhand
