// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>

#include <functional>
#include <vector>

namespace backhand {

/// One stretch of a curve without a gap, from left to right.
using CurvePiece = std::vector<QPointF>;

/// What is drawn of a function of one variable between `left` and `right`: broken where it is
/// undefined and at a pole, and there followed up to the gap. Where it is broken, it is cut at
/// 6 times its median height (but never below `shownHeight`), so that a pole leaves the rest its
/// form. Everything in it is finite.
std::vector<CurvePiece> sampledCurve(const std::function<double(double)>& function, double left,
                                     double right, double shownHeight = 0.0);

}  // namespace backhand
