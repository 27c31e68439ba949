// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/map_layout.h"

#include <algorithm>

namespace backhand {

namespace {

const QSizeF fullCard(220.0, 176.0);
const QSizeF chipSize(116.0, 44.0);
const QSizeF ownedPill(106.0, 24.0);
constexpr double ownedBadgeWidth = 132.0;
constexpr double ownedPitch = 28.0;
constexpr double margin = 12.0;
constexpr double captionHeight = 18.0;
constexpr std::size_t pageBeside = 5;
constexpr std::size_t pageBeneath = 5;
constexpr double widestWhole = 1500.0;  ///< wider maps are seen in part: the close-up goes along
constexpr double pillGap = 2.0;
/// Of a card that has no parameters at its left: with a chip's room at both sides.
const double middleWidth = fullCard.width() + 2.0 * (chipSize.width() + margin) + 2.0 * margin;

}  // namespace

/// Where it leaves the whole larger in a window of usual shape; always the same for a model.
void MapLayout::placeCloseUp(const CompiledModel& model)
{
    std::size_t most = 0;
    for (const Definition& definition : model.model().definitions()) {
        const auto isOwn = [&](VariableId input) {
            return m_columns.owner[input] == definition.variable;
        };
        most = std::max(most, static_cast<std::size_t>(std::count_if(
                                  definition.inputs.begin(), definition.inputs.end(), isOwn)));
    }
    const auto heightOf = [&](std::size_t page) {
        return static_cast<double>(std::min(most, page)) * ownedPitch +
               (most > page ? captionHeight : 0.0);
    };
    const double owned = most == 0 ? 0.0 : ownedPill.width() + pillGap + ownedBadgeWidth + margin;
    const QSizeF beside(2.0 * margin + std::max(fullCard.width(), owned),
                        3.0 * margin + fullCard.height() + chipSize.height() + margin +
                            heightOf(pageBeside));
    const QSizeF beneath(2.0 * margin + owned + chipSize.width() + margin + fullCard.width(),
                         2.0 * margin + std::max(fullCard.height(), heightOf(pageBeneath)));
    constexpr double windowShape = 2.2;
    const auto scaleOf = [](double width, double height) {
        return std::min(windowShape / width, 1.0 / height);
    };
    m_isBeside =
        m_map.width() <= widestWhole && scaleOf(m_map.width() + margin + beside.width(),
                                                std::max(m_map.height(), beside.height())) >
                                            scaleOf(std::max(m_map.width(), beneath.width()),
                                                    m_map.height() + margin + beneath.height());
    m_panel =
        m_isBeside
            ? QRectF(
                  QPointF(m_map.right() + 2.0 * margin, m_map.center().y() - beside.height() / 2.0),
                  beside)
            : QRectF(QPointF(m_map.center().x() - beneath.width() / 2.0, m_map.bottom() + margin),
                     beneath);
    m_bounds = m_map | m_panel;
}

CloseUp MapLayout::closeUp(const Model& model, VariableId definition, VariableId parameter) const
{
    CloseUp closeUp;
    closeUp.definition = definition;
    closeUp.panel = m_panel;
    if (m_map.width() > widestWhole) {
        const std::optional<std::size_t> block = blockOf(definition);
        const QRectF node = block ? m_folded.blocks[*block].place : m_layout.node(definition);
        const double most = m_map.right() - m_panel.width();
        closeUp.panel.moveLeft(
            std::clamp(node.center().x() - m_panel.width() / 2.0, m_map.left(), most));
    }
    const std::vector<VariableId> owned = m_columns.ownedBy(model, definition);
    const double less = (closeUp.panel.width() - middleWidth) / 2.0;
    const bool isInTheMiddle = !m_isBeside && owned.empty() && less >= 0.0;
    if (isInTheMiddle) {
        closeUp.panel.adjust(less, 0.0, -less, 0.0);
    }
    const QRectF inside = closeUp.panel.adjusted(margin, margin, -margin, -margin);
    const double right =
        isInTheMiddle ? inside.center().x() + fullCard.width() / 2.0 : inside.right();
    const QPointF corner =
        m_isBeside ? inside.topLeft() : QPointF(right - fullCard.width(), inside.top());
    const QSizeF size(m_isBeside ? inside.width() : fullCard.width(), fullCard.height());
    closeUp.card = QRectF(corner, size);
    closeUp.chip = m_isBeside ? QRectF(QPointF(inside.center().x() - chipSize.width() / 2.0,
                                               closeUp.card.bottom() + margin),
                                       chipSize)
                              : QRectF(QPointF(closeUp.card.left() - margin - chipSize.width(),
                                               inside.center().y() - chipSize.height() / 2.0),
                                       chipSize);
    const std::size_t page = m_isBeside ? pageBeside : pageBeneath;
    const auto found = std::find(owned.begin(), owned.end(), parameter);
    const auto at = static_cast<std::size_t>(found - owned.begin());
    closeUp.count = owned.size();
    closeUp.first = found == owned.end() ? 0 : at / page * page;
    const std::size_t end = std::min(owned.size(), closeUp.first + page);
    placeOwned(closeUp, {owned.begin() + static_cast<std::ptrdiff_t>(closeUp.first),
                         owned.begin() + static_cast<std::ptrdiff_t>(end)});
    return closeUp;
}

/// One under the other, each with its badge at its right.
void MapLayout::placeOwned(CloseUp& closeUp, const std::vector<VariableId>& owned) const
{
    const QRectF inside = closeUp.panel.adjusted(margin, margin, -margin, -margin);
    const double height = static_cast<double>(owned.size()) * ownedPitch;
    double y = m_isBeside ? closeUp.chip.bottom() + margin : inside.center().y() - height / 2.0;
    for (const VariableId parameter : owned) {
        CloseUp::Owned place;
        place.parameter = parameter;
        place.pill = QRectF(QPointF(inside.left(), y), ownedPill);
        place.badge = QRectF(place.pill.right() + pillGap, y, ownedBadgeWidth, ownedPill.height());
        closeUp.owned.push_back(place);
        y += ownedPitch;
    }
    closeUp.caption =
        QRectF(inside.left(), y, ownedPill.width() + pillGap + ownedBadgeWidth, captionHeight);
}

}  // namespace backhand
