// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/slope_plot.h"

#include "tests/support/lesson.h"

#include <QImage>
#include <gtest/gtest.h>

namespace backhand {

namespace {

SlopeContent lessonAtStep(std::size_t step)
{
    SessionState state = testing::stateOf(testing::lessonScenario());
    const VariableId w1 = testing::idOf(state.document.compiled->model(), "w1");
    return slopeContent(deriveFrame(testing::after(state, {Follow{w1}, Seek{1, step}})));
}

bool hasColour(const QImage& image, const QColor& colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour) {
                return true;
            }
        }
    }
    return false;
}

QImage picture(SlopePlot& plot, std::size_t step, const Theme& theme)
{
    plot.resize(560, 160);
    plot.setTheme(theme);
    plot.showContent(lessonAtStep(step));
    return plot.grab().toImage();
}

}  // namespace

TEST(SlopePlot, PaintsTheGradientAndTheUpdateOnlyOnceTheyAreKnown)
{
    SlopePlot plot(nullptr);
    const Theme theme = themeOf(ThemeKind::Light);
    const QImage before = picture(plot, 3, theme);
    EXPECT_TRUE(hasColour(before, theme.value));
    EXPECT_FALSE(hasColour(before, theme.gradient));
    const QImage known = picture(plot, 8, theme);
    EXPECT_TRUE(hasColour(known, theme.gradient));
    EXPECT_FALSE(hasColour(known, theme.update));
    EXPECT_TRUE(hasColour(picture(plot, 13, theme), theme.update));
}

TEST(SlopePlot, HasAPlaceForWhereWeAreInEveryTheme)
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Projector}) {
        SlopePlot plot(nullptr);
        const Theme theme = themeOf(kind);
        const QImage image = picture(plot, 13, theme);
        const QPointF dot = plot.area().at(*plot.content().point);
        EXPECT_TRUE(plot.area().place.contains(dot));
        EXPECT_EQ(image.pixelColor(dot.toPoint()), theme.value);
    }
}

TEST(SlopePlot, KeepsItsPlacesAtAnySize)
{
    SlopePlot plot(nullptr);
    plot.resize(30, 20);
    plot.showContent(lessonAtStep(13));
    EXPECT_GT(plot.area().place.width(), 0.0);
    EXPECT_GT(plot.area().place.height(), 0.0);
    EXPECT_FALSE(plot.grab().isNull());
}

}  // namespace backhand
