// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"

#include <QDir>
#include <QFontDatabase>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

Theme lightTheme()
{
    Theme theme;
    theme.kind = ThemeKind::Light;
    theme.value = QColor(0x00, 0x72, 0xB2);
    theme.localPartial = QColor(0xB8, 0x4A, 0x00);
    theme.gradient = theme.localPartial;
    theme.update = QColor(0x00, 0x7A, 0x5E);
    theme.updateText = theme.update;
    theme.parameter = QColor(0x9E, 0x4C, 0x7C);
    theme.ink = QColor(0x1F, 0x23, 0x28);
    theme.quietInk = QColor(0x5F, 0x64, 0x6B);
    theme.paper = QColor(0xF6, 0xF4, 0xF0);
    theme.panel = QColor(0xFC, 0xFB, 0xF9);
    theme.line = QColor(0xDE, 0xDA, 0xD2);
    theme.cardFill = Qt::white;
    theme.badgeText = Qt::white;
    theme.inkText = Qt::white;
    theme.track = QColor(0x8B, 0x85, 0x78);
    theme.dimmed = theme.track;
    theme.warning = QColor(0xB0, 0x12, 0x2B);
    theme.hover = QColor(0xF1, 0xEE, 0xE8);
    return theme;
}

Theme darkTheme()
{
    Theme theme;
    theme.kind = ThemeKind::Dark;
    theme.value = QColor(0x56, 0xB4, 0xE9);
    theme.localPartial = QColor(0xE6, 0x9F, 0x00);
    theme.gradient = theme.localPartial;
    theme.update = QColor(0x00, 0x9E, 0x73);
    theme.updateText = QColor(0x1A, 0xB0, 0x87);
    theme.parameter = QColor(0xCC, 0x79, 0xA7);
    theme.ink = QColor(0xEC, 0xEA, 0xE6);
    theme.quietInk = QColor(0xA3, 0xA7, 0xAD);
    theme.paper = QColor(0x1B, 0x1D, 0x20);
    theme.panel = QColor(0x24, 0x27, 0x2B);
    theme.line = QColor(0x3A, 0x3E, 0x44);
    theme.cardFill = QColor(0x1F, 0x22, 0x25);
    theme.badgeText = QColor(0x14, 0x16, 0x18);
    theme.inkText = QColor(0x1B, 0x1D, 0x20);
    theme.track = QColor(0x7C, 0x80, 0x87);
    theme.dimmed = theme.track;
    theme.warning = QColor(0xFF, 0x8A, 0x80);
    theme.hover = QColor(0x2E, 0x32, 0x37);
    return theme;
}

Theme projectorTheme()
{
    Theme theme = lightTheme();
    theme.kind = ThemeKind::Projector;
    theme.value = QColor(0x00, 0x48, 0x7A);
    theme.localPartial = QColor(0x8F, 0x3A, 0x00);
    theme.gradient = theme.localPartial;
    theme.update = QColor(0x00, 0x54, 0x3F);
    theme.updateText = theme.update;
    theme.parameter = QColor(0x7A, 0x2C, 0x5C);
    theme.ink = Qt::black;
    theme.quietInk = QColor(0x3A, 0x3A, 0x3A);
    theme.paper = Qt::white;
    theme.panel = Qt::white;
    theme.line = QColor(0x9A, 0x9A, 0x9A);
    theme.track = QColor(0x70, 0x70, 0x70);
    theme.dimmed = theme.track;
    theme.warning = QColor(0x9A, 0x00, 0x1E);
    theme.hover = QColor(0xEE, 0xEE, 0xEE);
    theme.lineWidth = 2.0;
    theme.typeScale = 1.6;
    return theme;
}

void addFaintFills(Theme& theme)
{
    const double opacity = theme.kind == ThemeKind::Dark ? 0.18 : 0.12;
    theme.valueFaint = blended(theme.cardFill, theme.value, opacity);
    theme.gradientFaint = blended(theme.cardFill, theme.gradient, opacity);
    theme.updateFaint = blended(theme.cardFill, theme.update, opacity);
    theme.parameterFaint = blended(theme.cardFill, theme.parameter, opacity);
}

/// A colour channel of sRGB, 0 to 1, made linear (WCAG 2.1).
double linearChannel(float channel)
{
    const double value = static_cast<double>(channel);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

}  // namespace

Theme themeOf(ThemeKind kind)
{
    Theme theme = kind == ThemeKind::Light  ? lightTheme()
                  : kind == ThemeKind::Dark ? darkTheme()
                                            : projectorTheme();
    addFaintFills(theme);
    return theme;
}

MarkStyle markStyle(const Theme& theme, Mark mark)
{
    switch (mark) {
    case Mark::Value: return {theme.value, theme.valueFaint, Qt::SolidLine, false, false};
    case Mark::LocalPartial:
        return {theme.localPartial, theme.gradientFaint, Qt::DashLine, false, false};
    case Mark::Gradient: return {theme.gradient, theme.gradientFaint, Qt::DashLine, true, false};
    case Mark::Update: return {theme.update, theme.updateFaint, Qt::DotLine, false, false};
    case Mark::Parameter: break;
    }
    return {theme.parameter, theme.parameterFaint, Qt::SolidLine, false, true};
}

void installFonts()
{
    const QDir fonts(u":/fonts"_s);
    if (QFontDatabase::hasFamily(u"DejaVu Sans"_s) &&
        QFontDatabase::hasFamily(u"DejaVu Sans Mono"_s)) {
        return;  // the machine has them, and opens them sooner
    }
    for (const QString& name : fonts.entryList({u"DejaVu*.ttf"_s}, QDir::Files)) {
        QFontDatabase::addApplicationFont(fonts.filePath(name));
    }
}

QFont interfaceFont(const Theme& theme, int pixels, bool bold)
{
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(std::max(12, static_cast<int>(std::lround(pixels * theme.typeScale))));
    font.setBold(bold);
    return font;
}

double relativeLuminance(const QColor& colour)
{
    return 0.2126 * linearChannel(colour.redF()) + 0.7152 * linearChannel(colour.greenF()) +
           0.0722 * linearChannel(colour.blueF());
}

double contrastRatio(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({relativeLuminance(one), relativeLuminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor blended(const QColor& ground, const QColor& over, double opacity)
{
    const auto mixed = [opacity](int below, int above) {
        return static_cast<int>(std::lround(below + (above - below) * opacity));
    };
    return {mixed(ground.red(), over.red()), mixed(ground.green(), over.green()),
            mixed(ground.blue(), over.blue())};
}

}  // namespace backhand
