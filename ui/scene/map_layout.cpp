// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/map_layout.h"

#include "ui/scene/stacking.h"

#include <algorithm>
#include <iterator>

namespace backhand {

namespace {

constexpr std::size_t mostTitled = 5;  ///< rows; with more of them a card is one line
constexpr double titledGap = 10.0;
constexpr double lineGap = 3.0;
constexpr double mapBendWidth = 46.0;
constexpr double lineBadgeWidth = 62.0;
constexpr double titledBadgeHeight = 18.0;
constexpr double numberGap = 2.0;
constexpr double backShift = 3.0;  ///< of a backward edge beside the forward one
const QSizeF titledCard(104.0, 40.0);
const QSizeF lineCard(96.0, 20.0);
const QSizeF titledPill(104.0, 28.0);
constexpr double blockHeight = 40.0;

}  // namespace

MapLayout::MapLayout(const CompiledModel& model, const std::set<std::size_t>& openLayers)
    : m_columns(columnsOfMap(model.model())), m_folded(foldedColumns(model, m_columns, openLayers)),
      m_graph(withLanes(m_folded.members, m_folded.links)), m_layout(model)
{
    m_graph.layering = withFewCrossings(m_graph.layering);
    std::size_t rows = 0;
    for (std::vector<Layering::Node>& column : m_graph.layering.layers) {
        // The heads of open layers have no links, so that they may stand anywhere: on top.
        std::stable_partition(column.begin(), column.end(),
                              [this](Layering::Node node) { return isOpenHead(node); });
        const auto shown = std::count_if(column.begin(), column.end(), [&](Layering::Node node) {
            return node < m_columns.column.size() + m_folded.blocks.size();
        });
        rows = std::max(rows, static_cast<std::size_t>(shown));
    }
    m_isTitled = rows <= mostTitled;
    place(model);
    route();
    placeCloseUp(model);
}

bool MapLayout::isOpenHead(Layering::Node node) const
{
    const std::size_t variables = m_columns.column.size();
    return node >= variables && node - variables < m_folded.blocks.size() &&
           m_folded.blocks[node - variables].isOpen;
}

QSizeF MapLayout::cardSize() const
{
    return m_isTitled ? titledCard : lineCard;
}

QRectF MapLayout::badgeOf(const QRectF& node) const
{
    return m_isTitled
               ? QRectF(node.left(), node.bottom() + numberGap, node.width(), titledBadgeHeight)
               : QRectF(node.right() + numberGap, node.top(), lineBadgeWidth, node.height());
}

QRectF MapLayout::guestPlace(std::size_t block) const
{
    const QRectF place = m_folded.blocks.at(block).place;
    return QRectF(QPointF(place.left(), place.bottom() + lineGap), cardSize());
}

void MapLayout::place(const CompiledModel& model)
{
    const std::size_t variables = m_columns.column.size();
    const double badge = m_isTitled ? numberGap + titledBadgeHeight : 0.0;
    const double half = cardSize().height() / 2.0;
    std::vector<Extent> extents(m_graph.layering.nodeCount(), {4.0, 4.0 + backShift});
    const std::size_t nodes = variables + m_folded.blocks.size();
    for (std::size_t node = 0; node < std::min(nodes, extents.size()); ++node) {
        extents[node] = {half, half + badge};
    }
    for (VariableId given = 0; m_isTitled && given < model.model().givenCount(); ++given) {
        const double below = model.isWalked(given) ? badge : 0.0;
        extents[given] = {titledPill.height() / 2.0, titledPill.height() / 2.0 + below};
    }
    for (std::size_t block = 0; block < m_folded.blocks.size(); ++block) {
        const double guest =
            m_folded.blocks[block].isOpen ? 0.0 : lineGap + cardSize().height() + badge;
        extents[variables + block] = {blockHeight / 2.0, blockHeight / 2.0 + guest};
    }
    m_columnOf.assign(nodes, 0);
    m_anchors = anchorsOf(m_graph.layering, extents, m_isTitled ? titledGap : lineGap);
    double x = 0.0;
    for (std::size_t column = 0; column < m_graph.layering.layers.size(); ++column) {
        m_columnLeft.push_back(x);
        x = placeColumn(model, column, x);
        m_columnEnd.push_back(x);
        x += mapBendWidth;
    }
}

/// Gives back the column's right end.
double MapLayout::placeColumn(const CompiledModel& model, std::size_t column, double left)
{
    const std::size_t variables = m_columns.column.size();
    double right = left + cardSize().width();
    for (const Layering::Node node : m_graph.layering.layers[column]) {
        if (node >= m_columnOf.size()) {
            continue;
        }
        m_columnOf[node] = column;
        if (node >= variables) {
            const double width = badgeOf(QRectF(QPointF(left, 0.0), cardSize())).right() - left;
            m_folded.blocks[node - variables].place =
                QRectF(left, m_anchors[node] - blockHeight / 2.0, width, blockHeight);
            right = std::max(right, left + width);
            continue;
        }
        const auto variable = static_cast<VariableId>(node);
        const bool isPill = !model.model().isDefined(variable);
        const QSizeF size = isPill && m_isTitled ? titledPill : cardSize();
        const QPointF corner(left, m_anchors[node] - size.height() / 2.0);
        m_layout.setNode(variable, QRectF(corner, size));
        if (model.isWalked(variable)) {
            m_layout.setBadge(variable, badgeOf(m_layout.node(variable)));
            right = std::max(right, m_layout.badge(variable).right());
        }
    }
    return right;
}

QRectF MapLayout::placeOf(Layering::Node node) const
{
    const std::size_t variables = m_columns.column.size();
    return node < variables ? m_layout.node(static_cast<VariableId>(node))
                            : m_folded.blocks[node - variables].place;
}

/// Level out of its column, then from bend to bend.
QPainterPath MapLayout::pathOf(const Layering::Link& link, double shift) const
{
    const QRectF from = placeOf(link.from);
    const QRectF to = placeOf(link.to);
    const std::vector<Layering::Node>& lane = m_graph.lanes[link.from];
    double y = from.center().y() + shift;
    QPainterPath path(QPointF(from.right(), y));
    for (std::size_t column = m_columnOf[link.from]; column < m_columnOf[link.to]; ++column) {
        const std::size_t passed = column - m_columnOf[link.from];
        const bool isLast = column + 1 == m_columnOf[link.to];
        const double outside = m_map.top() - mapBendWidth / 2.0;
        const double lanePlace = passed < lane.size() ? m_anchors[lane[passed]] : outside;
        const double next = (isLast ? to.center().y() : lanePlace) + shift;
        path.lineTo(m_columnEnd[column], y);
        const double middle = m_columnEnd[column] + mapBendWidth / 2.0;
        path.cubicTo(QPointF(middle, y), QPointF(middle, next),
                     QPointF(m_columnLeft[column + 1], next));
        y = next;
    }
    return path;
}

void MapLayout::route()
{
    m_layout.close();
    m_map = m_layout.bounds();
    for (const LayerBlock& block : m_folded.blocks) {
        m_map |= block.place;
    }
    for (std::size_t index = 0; index < m_folded.links.size(); ++index) {
        const Layering::Link& link = m_folded.links[index];
        const std::vector<EdgeUse>& uses = m_folded.usesOfLink[index];
        m_layout.addForward(uses.front().from, uses.front().to, pathOf(link, 0.0));
        m_layout.setOthers(Direction::Forward, {uses.begin() + 1, uses.end()});
        std::vector<EdgeUse> walked;
        std::copy_if(uses.begin(), uses.end(), std::back_inserter(walked),
                     [](const EdgeUse& use) { return use.partial != noPartial; });
        if (!walked.empty()) {
            m_layout.addBackward(walked.front().to, walked.front().from, walked.front().partial,
                                 pathOf(link, backShift).toReversed());
            m_layout.setOthers(Direction::Backward, {walked.begin() + 1, walked.end()});
        }
    }
    m_layout.close();
    m_map |= m_layout.bounds();
    for (std::size_t block = 0; block < m_folded.blocks.size(); ++block) {
        m_map |= guestPlace(block) | guestBadge(block);
    }
}

}  // namespace backhand
