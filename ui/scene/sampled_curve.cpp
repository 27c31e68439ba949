// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/sampled_curve.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace backhand {

namespace {

constexpr int curvePoints = 65;  // odd, so that 0 is among them
constexpr int approaches = 8;    // halvings of the way to a gap
constexpr int narrowings = 24;   // halvings of a jump
constexpr double mostMedians = 6.0;

class Sampler {
public:
    Sampler(const std::function<double(double)>& function, double left, double right)
        : m_function(function)
    {
        for (int point = 0; point < curvePoints; ++point) {
            m_samples.push_back(at(left + (right - left) * point / (curvePoints - 1)));
        }
        const auto [lowest, highest] = range();
        m_jump = 0.25 * (highest - lowest);
    }

    std::vector<CurvePiece> pieces()
    {
        m_pieces.emplace_back();
        for (std::size_t index = 0; index < m_samples.size(); ++index) {
            if (index > 0) {
                join(m_samples[index - 1], m_samples[index]);
            }
            if (isThere(m_samples[index])) {
                m_pieces.back().push_back(m_samples[index]);
            }
        }
        std::erase_if(m_pieces, [](const CurvePiece& piece) { return piece.empty(); });
        return std::move(m_pieces);
    }

    bool isBroken() const { return m_isBroken; }

    double medianHeight() const
    {
        std::vector<double> heights;
        for (const QPointF& sample : m_samples) {
            if (isThere(sample)) {
                heights.push_back(std::abs(sample.y()));
            }
        }
        if (heights.empty()) {
            return 0.0;
        }
        const auto middle = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2);
        std::nth_element(heights.begin(), middle, heights.end());
        return *middle;
    }

private:
    static bool isThere(const QPointF& point) { return std::isfinite(point.y()); }
    QPointF at(double x) const { return {x, m_function(x)}; }

    std::pair<double, double> range() const
    {
        double lowest = 0.0;
        double highest = 0.0;
        for (const QPointF& sample : m_samples) {
            if (isThere(sample)) {
                lowest = std::min(lowest, sample.y());
                highest = std::max(highest, sample.y());
            }
        }
        return {lowest, highest};
    }

    /// Breaks the curve where it may not be joined.
    void join(const QPointF& before, const QPointF& after)
    {
        if (isThere(before) != isThere(after)) {
            breakAt(before, after, isThere(before) ? after.x() : before.x());
        } else if (const std::optional<double> pole = poleBetween(before, after)) {
            breakAt(before, after, *pole);
        }
    }

    void breakAt(const QPointF& before, const QPointF& after, double gap)
    {
        m_isBroken = true;
        if (isThere(before)) {
            const CurvePiece towards = approach(before.x(), gap);
            m_pieces.back().insert(m_pieces.back().end(), towards.begin(), towards.end());
        }
        m_pieces.emplace_back();
        if (isThere(after)) {
            const CurvePiece away = approach(after.x(), gap);
            m_pieces.back().assign(away.rbegin(), away.rend());
        }
    }

    /// Points from x towards where the function ends.
    CurvePiece approach(double x, double gap) const
    {
        CurvePiece points;
        for (int halving = 0; halving < approaches; ++halving) {
            const QPointF middle = at((x + gap) / 2.0);
            if (isThere(middle)) {
                points.push_back(middle);
                x = middle.x();
            } else {
                gap = middle.x();
            }
        }
        return points;
    }

    /// A change of sign whose jump does not shrink however near one looks.
    std::optional<double> poleBetween(QPointF before, QPointF after) const
    {
        const double jump = std::abs(after.y() - before.y());
        if (!isThere(before) || jump <= m_jump || before.y() * after.y() >= 0.0) {
            return std::nullopt;
        }
        for (int halving = 0; halving < narrowings; ++halving) {
            const QPointF middle = at((before.x() + after.x()) / 2.0);
            if (!isThere(middle)) {
                return middle.x();
            }
            const bool isLeft =
                std::abs(middle.y() - before.y()) > std::abs(after.y() - middle.y());
            (isLeft ? after : before) = middle;
        }
        const bool isStill = std::abs(after.y() - before.y()) > jump / 2.0;
        return isStill ? std::optional<double>((before.x() + after.x()) / 2.0) : std::nullopt;
    }

    const std::function<double(double)>& m_function;
    std::vector<QPointF> m_samples;
    std::vector<CurvePiece> m_pieces;
    double m_jump = 0.0;
    bool m_isBroken = false;
};

/// Where the way between two points, one of them outside, crosses the height.
QPointF crossing(const QPointF& inside, const QPointF& outside, double height)
{
    const double limit = std::copysign(height, outside.y());
    const double share = (limit - inside.y()) / (outside.y() - inside.y());
    return {inside.x() + share * (outside.x() - inside.x()), limit};
}

/// The pieces between -height and height.
std::vector<CurvePiece> cutAt(double height, const std::vector<CurvePiece>& pieces)
{
    const auto isInside = [height](const QPointF& point) { return std::abs(point.y()) <= height; };
    std::vector<CurvePiece> cut;
    for (const CurvePiece& piece : pieces) {
        cut.emplace_back();
        for (std::size_t index = 0; index < piece.size(); ++index) {
            const bool isNow = isInside(piece[index]);
            const bool isCrossing = index > 0 && isInside(piece[index - 1]) != isNow;
            if (isCrossing) {
                const QPointF& other = piece[index - 1];
                cut.back().push_back(isNow ? crossing(piece[index], other, height)
                                           : crossing(other, piece[index], height));
            }
            if (isNow) {
                cut.back().push_back(piece[index]);
            } else if (!cut.back().empty()) {
                cut.emplace_back();
            }
        }
    }
    std::erase_if(cut, [](const CurvePiece& piece) { return piece.empty(); });
    return cut;
}

}  // namespace

std::vector<CurvePiece> sampledCurve(const std::function<double(double)>& function, double left,
                                     double right, double shownHeight)
{
    Sampler sampler(function, left, right);
    std::vector<CurvePiece> pieces = sampler.pieces();
    const double height = std::max(mostMedians * sampler.medianHeight(), std::abs(shownHeight));
    return sampler.isBroken() && height > 0.0 ? cutAt(height, pieces) : std::move(pieces);
}

}  // namespace backhand
