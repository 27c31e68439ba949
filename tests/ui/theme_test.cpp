// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"

#include <gtest/gtest.h>

#include <QApplication>

#include <cmath>
#include <string>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace backhand {
namespace {

using Named = std::pair<std::string, QColor>;

const std::vector<ThemeKind> allKinds = {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Projector};

std::vector<Named> groundsOf(const Theme& theme)
{
    return {{"paper", theme.paper}, {"panel", theme.panel}, {"cardFill", theme.cardFill}};
}

std::vector<Named> textsOf(const Theme& theme)
{
    return {{"ink", theme.ink},
            {"quietInk", theme.quietInk},
            {"value", theme.value},
            {"localPartial", theme.localPartial},
            {"gradient", theme.gradient},
            {"updateText", theme.updateText},
            {"parameter", theme.parameter},
            {"warning", theme.warning}};
}

std::vector<Named> marksOf(const Theme& theme)
{
    std::vector<Named> marks = textsOf(theme);
    marks.push_back({"update", theme.update});
    marks.push_back({"track", theme.track});
    marks.push_back({"dimmed", theme.dimmed});
    return marks;
}

void expectContrast(const Named& over, const Named& ground, double least, ThemeKind kind)
{
    EXPECT_GE(contrastRatio(over.second, ground.second), least)
        << over.first << " on " << ground.first << " in theme " << static_cast<int>(kind);
}

TEST(Theme, ContrastOfBlackOnWhiteIsTwentyOneToOne)
{
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 1e-9);
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::black), 21.0, 1e-9);
    EXPECT_NEAR(contrastRatio(Qt::red, Qt::red), 1.0, 1e-9);
    EXPECT_NEAR(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST(Theme, EveryTextIsReadableOnEveryGround)
{
    for (const ThemeKind kind : allKinds) {
        const Theme theme = themeOf(kind);
        for (const Named& text : textsOf(theme)) {
            for (const Named& ground : groundsOf(theme)) {
                expectContrast(text, ground, 4.5, kind);
            }
        }
    }
}

TEST(Theme, EveryMeaningfulMarkStandsOutFromEveryGround)
{
    for (const ThemeKind kind : allKinds) {
        const Theme theme = themeOf(kind);
        for (const Named& mark : marksOf(theme)) {
            for (const Named& ground : groundsOf(theme)) {
                expectContrast(mark, ground, 3.0, kind);
            }
        }
    }
}

TEST(Theme, TextOnFillsIsReadable)
{
    for (const ThemeKind kind : allKinds) {
        const Theme theme = themeOf(kind);
        const Named badgeText = {"badgeText", theme.badgeText};
        for (const Named& fill : std::vector<Named>{{"value", theme.value},
                                                    {"gradient", theme.gradient},
                                                    {"update", theme.update},
                                                    {"parameter", theme.parameter}}) {
            expectContrast(badgeText, fill, 4.5, kind);
        }
        expectContrast({"inkText", theme.inkText}, {"ink", theme.ink}, 4.5, kind);
        expectContrast({"ink", theme.ink}, {"hover", theme.hover}, 4.5, kind);
    }
}

TEST(Theme, InkAndQuietInkAreReadableOnFaintFills)
{
    for (const ThemeKind kind : allKinds) {
        const Theme theme = themeOf(kind);
        for (const Named& fill : std::vector<Named>{{"valueFaint", theme.valueFaint},
                                                    {"gradientFaint", theme.gradientFaint},
                                                    {"updateFaint", theme.updateFaint},
                                                    {"parameterFaint", theme.parameterFaint}}) {
            expectContrast({"ink", theme.ink}, fill, 7.0, kind);
            expectContrast({"quietInk", theme.quietInk}, fill, 4.5, kind);
        }
    }
}

/// What is left of a mark without its colour.
auto withoutColour(const MarkStyle& style)
{
    return std::tuple(style.line, style.filled, style.doubleOutline);
}

TEST(Theme, MarksAreToldApartWithoutColour)
{
    const std::vector<Mark> marks = {Mark::Value, Mark::LocalPartial, Mark::Gradient, Mark::Update,
                                     Mark::Parameter};
    for (const ThemeKind kind : allKinds) {
        const Theme theme = themeOf(kind);
        for (std::size_t i = 0; i < marks.size(); ++i) {
            for (std::size_t k = i + 1; k < marks.size(); ++k) {
                EXPECT_NE(withoutColour(markStyle(theme, marks[i])),
                          withoutColour(markStyle(theme, marks[k])));
            }
        }
    }
}

TEST(Theme, HasTheColoursThatAreAgreed)
{
    const Theme light = themeOf(ThemeKind::Light);
    EXPECT_EQ(light.value.name(), u"#0072b2"_s);
    EXPECT_EQ(light.gradient.name(), u"#b84a00"_s);
    EXPECT_EQ(light.paper.name(), u"#f6f4f0"_s);
    const Theme dark = themeOf(ThemeKind::Dark);
    EXPECT_EQ(dark.update.name(), u"#009e73"_s);
    EXPECT_EQ(dark.localPartial.name(), u"#e69f00"_s);
}

TEST(Theme, ProjectorIsBlackOnWhiteLargerAndThicker)
{
    const Theme theme = themeOf(ThemeKind::Projector);
    EXPECT_EQ(theme.ink, QColor(Qt::black));
    EXPECT_EQ(theme.paper, QColor(Qt::white));
    EXPECT_DOUBLE_EQ(theme.lineWidth, 2.0);
    EXPECT_EQ(interfaceFont(theme, 20).pixelSize(), 32);
}

TEST(Theme, TypeIsNeverSmallerThanTwelvePixels)
{
    EXPECT_EQ(interfaceFont(themeOf(ThemeKind::Light), 9).pixelSize(), 12);
}

TEST(Theme, PaletteDrawsInkOnPanel)
{
    const Theme theme = themeOf(ThemeKind::Dark);
    const QPalette palette = paletteOf(theme);
    EXPECT_EQ(palette.color(QPalette::Window), theme.panel);
    EXPECT_EQ(palette.color(QPalette::WindowText), theme.ink);
    EXPECT_EQ(palette.color(QPalette::Disabled, QPalette::ButtonText), theme.quietInk);
}

TEST(Theme, BlendingGoesFromOneColourToTheOther)
{
    EXPECT_EQ(blended(Qt::white, Qt::black, 0.0), QColor(Qt::white));
    EXPECT_EQ(blended(Qt::white, Qt::black, 1.0), QColor(Qt::black));
    EXPECT_EQ(blended(Qt::black, Qt::white, 0.5), QColor(128, 128, 128));
}

}  // namespace
}  // namespace backhand
