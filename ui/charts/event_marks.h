// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/training_event.h"
#include "ui/theme.h"

#include <QFontMetricsF>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace backhand {

/// An event of a training, as the error chart marks it.
struct EventMark {
    EventKind kind;
    std::size_t update;
    QString label;
    QString sentence;

    bool operator==(const EventMark&) const = default;
};

/// A mark in its place, with all that happened so near that it has no mark of its own.
struct PlacedMark {
    EventMark mark;
    QPointF at;    ///< its middle
    QRectF label;  ///< empty where there is no room for it

    /// The mark and its label, and a little around them.
    bool isHitBy(const QPointF& point) const;
};

constexpr double markStripHeight = 20.0;  ///< px, before typeScale: above the plot's area

/// From left to right in a strip that holds nothing else. A mark that would touch the one before is
/// told by that one. A label stands at the right of its mark, else at the left, else not at all:
/// no two of them meet.
std::vector<PlacedMark> placedMarks(const std::vector<EventMark>& marks, const QRectF& strip,
                                    const std::function<double(std::size_t)>& placeOfUpdate,
                                    const QFontMetricsF& metrics);

/// A shape for each kind of event, in ink: a triangle, a plateau, a cross, a ring, a square.
void drawMark(QPainter& painter, const PlacedMark& placed, const Theme& theme);

}  // namespace backhand
