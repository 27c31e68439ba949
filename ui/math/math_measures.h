// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace backhand {

// TeX's measures in em, from the font parameters of Computer Modern (The TeXbook, appendix G) as
// KaTeX uses them.
constexpr double mathAxis = 0.25;    ///< height of the axis above the baseline
constexpr double mathRule = 0.045;   ///< thickness of a fraction's line
constexpr double mathGap = 0.16;     ///< least distance of numerator and denominator from the line
constexpr double mathRootGap = 0.1;  ///< between a root's content and its line
constexpr double mathScriptScale = 0.7;    ///< a script beside what it belongs to
constexpr double mathSmallestScale = 0.5;  ///< a script of a script, and no smaller
constexpr double mathSuperscriptShift = 0.413;
constexpr double mathSubscriptShift = 0.18;
constexpr double mathMediumSpace = 4.0 / 18.0;  ///< around + − ·
constexpr double mathThickSpace = 5.0 / 18.0;   ///< around = ≈
constexpr double mathFractionSide = 0.1;        ///< beside a fraction's line
constexpr double mathFractionOverhang = 0.04;   ///< of a fraction's line over what stands on it

}  // namespace backhand
