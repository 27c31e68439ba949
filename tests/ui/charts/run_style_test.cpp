// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/run_style.h"

#include <gtest/gtest.h>

namespace backhand {

TEST(RunStyle, IsPaleAndStillSeenInEveryTheme)
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Projector}) {
        const Theme theme = themeOf(kind);
        const QColor colour = runPen(theme, 1).color();
        EXPECT_GE(contrastRatio(colour, theme.panel), 3.0) << static_cast<int>(kind);
        EXPECT_LT(contrastRatio(colour, theme.panel), contrastRatio(theme.value, theme.panel));
    }
}

TEST(RunStyle, TellsNeighboursByTheirDashes)
{
    const Theme theme = themeOf(ThemeKind::Light);
    for (std::size_t one = 1; one <= 6; ++one) {
        for (std::size_t other = one + 1; other <= 6; ++other) {
            EXPECT_NE(runPen(theme, one).dashPattern(), runPen(theme, other).dashPattern());
        }
    }
    EXPECT_EQ(runPen(theme, 1), runPen(theme, 7));
}

TEST(RunStyle, DrawsASwatchOfTheLine)
{
    const Theme theme = themeOf(ThemeKind::Light);
    const QImage swatch = runSwatch(theme, 1, 1.0).toImage();
    EXPECT_EQ(swatch.size(), runSwatchSize);
    EXPECT_GT(swatch.pixelColor(16, 5).alpha(), 100);
    EXPECT_EQ(swatch.pixelColor(16, 0).alpha(), 0);
    EXPECT_NE(swatch, runSwatch(theme, 2, 1.0).toImage());
}

}  // namespace backhand
