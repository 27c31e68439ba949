// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/math/math_painter.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

namespace backhand {
namespace {

constexpr int margin = 20;

std::vector<Formula> formulas()
{
    const Formula partial =
        Formula::fraction(Formula::row({Formula::op("∂", false), Formula::name("E")}),
                          Formula::row({Formula::op("∂", false), Formula::name("w1")}));
    return {
        Formula::name("p"),
        Formula::name("f"),
        Formula::name("w12", {}, true),
        Formula::number("−0.871019"),
        partial,
        Formula::parentheses(partial),
        Formula::parentheses(partial, "|"),
        Formula::root(Formula::superscript(Formula::name("x"), Formula::number("2"))),
        Formula::row({Formula::name("y"), Formula::op("=", true), Formula::function("tanh"),
                      Formula::parentheses(Formula::name("p"))}),
        Formula::undefined(),
    };
}

QImage painted(const MathBox& box, const MathColors& colors, GlyphForm form = GlyphForm::Text)
{
    QImage image(static_cast<int>(box.width) + 2 * margin,
                 static_cast<int>(box.height()) + 2 * margin, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintMath(painter, box, QPointF(margin, margin + box.ascent), colors, form);
    return image;
}

QRect inkOf(const QImage& image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 200) {
                ink |= QRect(x, y, 1, 1);
            }
        }
    }
    return ink;
}

class MathPainterTest : public testing::Test {
protected:
    MathBox laidOut(const Formula& formula, double pixels = 40.0) const
    {
        MathStyle style;
        style.pixels = pixels;
        return layoutFormula(formula, style, m_fonts);
    }

    MathFonts m_fonts;
};

TEST_F(MathPainterTest, AllInkLiesInsideTheBox)
{
    for (const GlyphForm form : {GlyphForm::Text, GlyphForm::Path}) {
        for (const Formula& formula : formulas()) {
            const MathBox box = laidOut(formula);
            const QRect ink = inkOf(painted(box, mathColors(Qt::black), form));
            ASSERT_FALSE(ink.isEmpty());
            const QRectF allowed(margin - 1, margin - 1, box.width + 2, box.height() + 2);
            EXPECT_TRUE(allowed.contains(QRectF(ink)))
                << formula.text << ": " << ink.left() << "," << ink.top() << " to " << ink.right()
                << "," << ink.bottom() << " in " << box.width << "x" << box.height();
        }
    }
}

TEST_F(MathPainterTest, InkFillsTheBoxNearly)
{
    const MathBox box = laidOut(Formula::number("871019"));
    const QRect ink = inkOf(painted(box, mathColors(Qt::black)));
    EXPECT_GT(ink.width(), 0.9 * box.width);
    EXPECT_GT(ink.height(), 0.9 * box.height());
}

TEST_F(MathPainterTest, PathsAndGlyphsShowTheSame)
{
    const MathBox box = laidOut(formulas()[4]);
    const QRect glyphs = inkOf(painted(box, mathColors(Qt::black), GlyphForm::Text));
    const QRect paths = inkOf(painted(box, mathColors(Qt::black), GlyphForm::Path));
    EXPECT_NEAR(glyphs.left(), paths.left(), 2);
    EXPECT_NEAR(glyphs.top(), paths.top(), 2);
    EXPECT_NEAR(glyphs.right(), paths.right(), 2);
    EXPECT_NEAR(glyphs.bottom(), paths.bottom(), 2);
}

TEST_F(MathPainterTest, ALitPartHasAFillBehindIt)
{
    const Reference x = {Meaning::Value, 3};
    const MathBox box = laidOut(Formula::row({Formula::number("1"), Formula::name("x", x)}));
    MathColors colors = mathColors(Qt::black);
    colors.litFill = Qt::yellow;
    EXPECT_NE(painted(box, colors).pixelColor(margin + static_cast<int>(box.width), margin),
              QColor(Qt::yellow));
    colors.lit = x;
    const QRectF part = rectanglesOf(box, x).at(0).translated(margin, margin + box.ascent);
    EXPECT_EQ(painted(box, colors).pixelColor((part.topLeft() - QPointF(1, -3)).toPoint()),
              QColor(Qt::yellow));
}

TEST_F(MathPainterTest, PartsTakeTheColourOfWhatTheyStandFor)
{
    const MathBox box = laidOut(Formula::number("8", {Meaning::Gradient, 3, 1}), 100.0);
    MathColors colors = mathColors(Qt::black);
    colors.of = [](const Reference& reference, FormulaKind) {
        return reference.meaning == Meaning::Gradient ? QColor(Qt::red) : QColor();
    };
    const QImage image = painted(box, colors);
    bool red = false;
    for (int y = 0; y < image.height(); ++y) {
        red =
            red || image.pixelColor(margin + static_cast<int>(box.width / 2), y) == QColor(Qt::red);
    }
    EXPECT_TRUE(red);
}

TEST_F(MathPainterTest, LeavesThePainterAsItWas)
{
    QImage image(50, 50, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setPen(Qt::green);
    painter.setBrush(Qt::red);
    paintMath(painter, laidOut(formulas()[4]), {}, mathColors(themeOf(ThemeKind::Light)));
    EXPECT_EQ(painter.pen().color(), QColor(Qt::green));
    EXPECT_EQ(painter.brush().color(), QColor(Qt::red));
    EXPECT_FALSE(painter.testRenderHint(QPainter::Antialiasing));
}

}  // namespace
}  // namespace backhand
