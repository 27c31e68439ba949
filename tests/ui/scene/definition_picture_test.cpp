// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/definition_picture.h"

#include "core/formula/plain_text.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <cmath>

namespace backhand {
namespace {

Frame frameOf(const Scenario& scenario, std::size_t step)
{
    return deriveFrame(testing::after(testing::stateOf(scenario), {Seek{1, step}}));
}

Picture pictureOf(const Frame& frame, const std::string& definition)
{
    return PictureMaker(frame.compiled(), testing::idOf(frame.model(), definition)).make(frame);
}

Picture lessonPicture(const std::string& definition, std::size_t step)
{
    return pictureOf(frameOf(testing::lessonScenario(), step), definition);
}

TEST(DefinitionPicture, ShowsASumAsOneSignedBarPerTerm)
{
    const Picture picture = lessonPicture("z", 1);
    ASSERT_EQ(picture.bars.size(), 3U);
    EXPECT_DOUBLE_EQ(picture.bars[0].value, 2.9);  // 1.45 * 2
    EXPECT_DOUBLE_EQ(picture.bars[1].value, -0.99);
    EXPECT_EQ(picture.bars[1].text, QStringLiteral("−0.99"));
    EXPECT_EQ(picture.bars[2].text, QStringLiteral("0"));
}

TEST(DefinitionPicture, TellsNoNumberBeforeItsStep)
{
    const Picture sum = lessonPicture("z", 0);
    EXPECT_EQ(sum.bars[0].text, QStringLiteral("?"));
    EXPECT_EQ(sum.bars[0].value, 0.0);
    EXPECT_FALSE(lessonPicture("p", 1).dot.has_value());
    EXPECT_TRUE(lessonPicture("p", 2).dot.has_value());
}

TEST(DefinitionPicture, ShowsTheTangentOnceItsPartialIsKnown)
{
    EXPECT_FALSE(lessonPicture("p", 4).slope.has_value());
    const Picture picture = lessonPicture("p", 5);
    ASSERT_TRUE(picture.slope.has_value());
    EXPECT_NEAR(*picture.slope, 0.11234479, 1e-8);
    ASSERT_TRUE(picture.dot.has_value());
    EXPECT_DOUBLE_EQ(picture.dot->x(), 1.91);  // the slope is taken at z
    EXPECT_NEAR(picture.dot->y(), 0.87101915, 1e-8);
    EXPECT_TRUE(picture.lit);
}

TEST(DefinitionPicture, ASumBecomesALineWhileOneOfItsPartialsIsStepped)
{
    const Picture picture = lessonPicture("z", 7);  // dz/dw1 = 2
    EXPECT_TRUE(picture.bars.empty());
    EXPECT_EQ(plainText(picture.across), "w₁");
    EXPECT_EQ(plainText(picture.up), "z");
    ASSERT_TRUE(picture.slope.has_value());
    EXPECT_EQ(*picture.slope, 2.0);
    const QPointF first = picture.curve.front().front();
    const QPointF last = picture.curve.front().back();
    EXPECT_NEAR((last.y() - first.y()) / (last.x() - first.x()), 2.0, 1e-12);
    EXPECT_FALSE(lessonPicture("z", 13).bars.empty());
}

TEST(DefinitionPicture, TheCurveGoesThroughTheDot)
{
    const Picture picture = lessonPicture("E", 3);
    EXPECT_EQ(plainText(picture.across), "p");
    for (const QPointF& point : picture.curve.front()) {
        EXPECT_NEAR(point.y(), point.x() * point.x(), 1e-12);  // (p - 0)^2
    }
    EXPECT_LE(picture.left, picture.dot->x());
    EXPECT_GE(picture.right, picture.dot->x());
}

TEST(DefinitionPicture, BreaksTheCurveWhereTheFunctionIsUndefined)
{
    const Scenario scenario = testing::scenarioOf({{"E = ln(w)"}, {}, {}, {"w"}}, {{"w", 2.0}});
    const Picture picture = pictureOf(frameOf(scenario, 1), "E");
    for (const std::vector<QPointF>& piece : picture.curve) {
        for (const QPointF& point : piece) {
            EXPECT_GT(point.x(), 0.0);
            EXPECT_TRUE(std::isfinite(point.y()));
        }
    }
}

TEST(DefinitionPicture, HasRoomForTheNewDot)
{
    for (const char* error : {"E = ln(w)", "E = -1/w"}) {
        const Scenario scenario = testing::scenarioOf({{error}, {}, {}, {"w"}}, {{"w", 1.0}}, 0.99);
        const std::size_t last = frameOf(scenario, 0).trace.stepCount();
        const Picture picture = pictureOf(frameOf(scenario, last), "E");
        ASSERT_TRUE(picture.newDot.has_value()) << error;
        EXPECT_NEAR(picture.newDot->x(), 0.01, 1e-12);  // 1 - 0.99 * 1
        double lowest = 0.0;
        for (const std::vector<QPointF>& piece : picture.curve) {
            for (const QPointF& point : piece) {
                lowest = std::min(lowest, point.y());
            }
        }
        EXPECT_LE(lowest, picture.newDot->y()) << error;
    }
}

TEST(DefinitionPicture, BreaksTheCurveAtAPoleAndStillShowsTheDot)
{
    const Scenario scenario =
        testing::scenarioOf({{"E = 1/(w - 1)"}, {}, {}, {"w"}}, {{"w", 1.01}});
    const Picture picture = pictureOf(frameOf(scenario, 1), "E");
    ASSERT_EQ(picture.curve.size(), 2U);
    EXPECT_LT(picture.curve[0].back().x(), 1.0);
    EXPECT_GT(picture.curve[1].front().x(), 1.0);
    ASSERT_TRUE(picture.dot.has_value());
    EXPECT_NEAR(picture.dot->y(), 100.0, 1e-9);
    EXPECT_GT(picture.curve[1].front().y(), 100.0);  // the curve goes on above the dot
}

TEST(DefinitionPicture, HoldsNothingThatIsNotFinite)
{
    const Scenario scenario =
        testing::scenarioOf({{"a = ln(w)", "E = a + w"}, {}, {}, {"w"}}, {{"w", -1.0}});
    const Frame frame = frameOf(scenario, 2);
    EXPECT_FALSE(pictureOf(frame, "a").dot.has_value());
    for (const Picture::Bar& bar : pictureOf(frame, "E").bars) {
        EXPECT_TRUE(std::isfinite(bar.value));
    }
}

TEST(DefinitionPicture, ShowsAtTheCheckWhereTheUpdateBringsUsOnTheSameCurve)
{
    EXPECT_FALSE(lessonPicture("p", 15).newDot.has_value());
    const Picture prediction = lessonPicture("p", 16);
    ASSERT_TRUE(prediction.newDot.has_value());
    const double before = 1.0 / (1.0 + std::exp(-1.91));
    const double gradient = 2.0 * before * before * (1.0 - before);  // dE/dz
    const double z = 1.91 - gradient * (2.0 * 2.0 + 1.5 * 1.5 + 1.0);
    EXPECT_NEAR(prediction.newDot->x(), z, 1e-12);
    EXPECT_NEAR(prediction.newDot->y(), 1.0 / (1.0 + std::exp(-z)), 1e-12);
    EXPECT_NEAR(prediction.dot->x(), 1.91, 1e-12);
    const Picture sum = lessonPicture("z", 16);
    EXPECT_NEAR(sum.bars[0].value, 2.0 * (1.45 - 2.0 * gradient), 1e-12);
    EXPECT_NEAR(sum.bars[2].value, -gradient, 1e-12);
    // E along p: t stays, so the curve does. E along a here: b changes too, and with it the curve.
    EXPECT_TRUE(lessonPicture("E", 16).newDot.has_value());
    const Scenario both =
        testing::scenarioOf({{"E = a*b"}, {}, {}, {"a", "b"}}, {{"a", 1.0}, {"b", 2.0}}, 0.1);
    const Frame frame = frameOf(both, 6);
    ASSERT_TRUE(frame.isChecked());
    EXPECT_TRUE(pictureOf(frame, "E").dot.has_value());
    EXPECT_FALSE(pictureOf(frame, "E").newDot.has_value());
}

}  // namespace
}  // namespace backhand
