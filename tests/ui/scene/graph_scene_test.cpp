// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/graph_scene.h"

#include "core/formula/plain_text.h"
#include "tests/support/lesson.h"

#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

#include <QGuiApplication>

namespace backhand {

namespace {

class GraphSceneTest : public ::testing::Test {
protected:
    Frame at(std::size_t step) const
    {
        return deriveFrame(testing::after(m_start, {Seek{1, step}}));
    }

    QImage painted()
    {
        QImage image(900, 500, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        scene.render(&painter);
        return image;
    }
    void show(std::size_t step, bool animated = false) { scene.showFrame(at(step), animated); }

    VariableId id(const char* name) const
    {
        return testing::idOf(m_start.document.compiled->model(), name);
    }

    SessionState m_start = testing::stateOf(testing::lessonScenario());
    GraphScene scene;
};

}  // namespace

TEST_F(GraphSceneTest, ShowsOnlyTheGivenNumbersAtTheStart)
{
    show(0);
    EXPECT_EQ(scene.card(id("z"))->content().value, QStringLiteral("?"));
    EXPECT_EQ(scene.card(id("E"))->content().value, QStringLiteral("?"));
    EXPECT_FALSE(scene.card(id("z"))->content().substituted.has_value());
    EXPECT_FALSE(scene.card(id("p"))->content().picture.dot.has_value());
    EXPECT_EQ(scene.pill(id("w1"))->content().value, QStringLiteral("1.45"));
    EXPECT_EQ(scene.visibleItems().size(), 9U);  // six pills, three cards
}

TEST_F(GraphSceneTest, ShowsEachDerivativeFromItsStepOn)
{
    const CompiledModel& model = *m_start.document.compiled;
    for (std::size_t step = 0; step <= 16; ++step) {
        show(step);
        for (PartialId partial = 0; partial < model.partials().size(); ++partial) {
            EXPECT_EQ(scene.chip(partial)->isVisible(), step >= model.partialStep(partial)) << step;
        }
        for (const char* name : {"p", "z", "w1", "w2", "b"}) {
            EXPECT_EQ(scene.badge(id(name))->isVisible(), step >= model.gradientStep(id(name)))
                << name << step;
        }
    }
}

TEST_F(GraphSceneTest, OutlinesWhatTheStepBringsAndLightsWhatItUses)
{
    show(8);
    EXPECT_EQ(scene.badge(id("w1"))->content().emphasis, Emphasis::Current);
    EXPECT_EQ(scene.badge(id("w1"))->content().number, QStringLiteral("0.391418"));
    EXPECT_EQ(scene.badge(id("z"))->content().emphasis, Emphasis::Lit);
    EXPECT_EQ(scene.chip(0)->content().emphasis, Emphasis::Lit);
    EXPECT_EQ(scene.badge(id("p"))->content().emphasis, Emphasis::Dimmed);
    EXPECT_EQ(scene.pill(id("b"))->content().emphasis, Emphasis::Dimmed);
}

TEST_F(GraphSceneTest, ShowsTheTangentOnceItsPartialIsKnown)
{
    show(4);
    EXPECT_FALSE(scene.card(id("p"))->content().picture.slope.has_value());
    show(5);
    EXPECT_NEAR(*scene.card(id("p"))->content().picture.slope, 0.11234479, 1e-8);
    EXPECT_TRUE(scene.card(id("p"))->content().picture.lit);
}

TEST_F(GraphSceneTest, ShowsBarsForASumAndALineWhileOneOfItsPartialsIsStepped)
{
    show(6);
    ASSERT_EQ(scene.card(id("z"))->content().picture.bars.size(), 3U);
    EXPECT_EQ(scene.card(id("z"))->content().picture.bars[1].text, QStringLiteral("−0.99"));
    show(9);
    EXPECT_TRUE(scene.card(id("z"))->content().picture.bars.empty());
    EXPECT_NEAR(*scene.card(id("z"))->content().picture.slope, 1.5, 1e-12);
}

TEST_F(GraphSceneTest, ShowsOldAndNewSideBySide)
{
    show(13);
    EXPECT_EQ(scene.pill(id("w1"))->content().newValue, QStringLiteral("1.058582"));
    EXPECT_TRUE(scene.pill(id("w2"))->content().newValue.isEmpty());
    show(16);
    EXPECT_EQ(scene.card(id("E"))->content().value, QStringLiteral("0.758674"));
    EXPECT_EQ(scene.card(id("E"))->content().newValue, QStringLiteral("0.384856"));
}

TEST_F(GraphSceneTest, ComesToTheSameStillEndWithAndWithoutAnimation)
{
    show(7);
    show(8, true);
    EXPECT_TRUE(scene.isAnimating());
    scene.finishAnimation();
    EXPECT_FALSE(scene.isAnimating());
    const DerivativeContent animated = scene.badge(id("w1"))->content();
    EXPECT_EQ(scene.badge(id("w1"))->opacity(), 1.0);
    const qsizetype items = scene.items().size();
    show(7);
    show(8);
    EXPECT_EQ(scene.badge(id("w1"))->content(), animated);
    EXPECT_EQ(scene.items().size(), items);
}

TEST_F(GraphSceneTest, PaintsTheSameStillEndOfEveryStepWithAndWithoutAnimation)
{
    for (std::size_t step = 1; step <= 16; ++step) {
        show(step - 1);
        show(step);
        const QImage still = painted();
        show(step - 1);
        show(step, true);
        EXPECT_TRUE(scene.isAnimating()) << "step " << step;
        EXPECT_NE(painted(), still) << "step " << step << " begins as it ends";
        scene.finishAnimation();
        EXPECT_EQ(painted(), still) << "step " << step;
    }
}

TEST_F(GraphSceneTest, BringsTogetherWhatTheStepJoins)
{
    const auto flying = [this](std::size_t step) {
        show(step - 1);
        show(step);
        const qsizetype still = scene.items().size();
        show(step - 1);
        show(step, true);
        const qsizetype moving = scene.items().size();
        scene.finishAnimation();
        return moving - still;
    };
    EXPECT_EQ(flying(1), 5);   // w1, x1, w2, x2 and b into z
    EXPECT_EQ(flying(2), 1);   // z into p
    EXPECT_EQ(flying(5), 0);   // a partial comes from its function alone
    EXPECT_EQ(flying(8), 2);   // the badge and the chip
    EXPECT_EQ(flying(13), 1);  // the gradient into its weight
}

TEST_F(GraphSceneTest, FinishesAnAnimationWhenTheNextFrameComes)
{
    show(7);
    show(8, true);
    show(9, true);
    EXPECT_EQ(scene.badge(id("w1"))->opacity(), 1.0);
    scene.finishAnimation();
}

TEST_F(GraphSceneTest, SaysEachItemInWords)
{
    show(8);
    EXPECT_EQ(scene.card(id("z"))->name(), QStringLiteral("Layer 1: z is 1.91"));
    EXPECT_EQ(scene.pill(id("w1"))->name(), QStringLiteral("the weight w₁: 1.45"));
    EXPECT_EQ(scene.badge(id("w1"))->name(),
              QStringLiteral("partial derivative of E with respect to w₁: 0.391418"));
    show(0);
    EXPECT_FALSE(scene.card(id("z"))->name().contains(QStringLiteral("1.91")));
}

TEST_F(GraphSceneTest, KeepsWhatItShowsInAnotherTheme)
{
    show(8);
    scene.setTheme(themeOf(ThemeKind::Dark));
    show(8);
    EXPECT_EQ(scene.badge(id("w1"))->content().number, QStringLiteral("0.391418"));
    EXPECT_EQ(scene.visibleItems().size(), 9U + 3U + 3U);
}

TEST_F(GraphSceneTest, PutsTheNewNumbersIntoTheFormulasAtTheCheck)
{
    show(15);
    EXPECT_EQ(plainText(*scene.card(id("p"))->content().substituted), "σ(1.91)");
    show(16);
    EXPECT_EQ(plainText(*scene.card(id("p"))->content().substituted), "σ(0.491110)");
    show(15);
    EXPECT_EQ(plainText(*scene.card(id("p"))->content().substituted), "σ(1.91)");
}

TEST_F(GraphSceneTest, ShowsNoNewNumberWhereTheUpdateChangesNothing)
{
    m_start = testing::stateOf(testing::scenarioOf({{"a = x^2", "E = (a - w)^2"}, {"x"}, {}, {"w"}},
                                                   {{"x", 3.0}, {"w", 1.0}}, 0.1));
    const std::size_t last = m_start.document.compiled->steps().size();
    show(last);
    EXPECT_TRUE(at(last).isChecked());
    EXPECT_FALSE(scene.card(id("E"))->content().newValue.isEmpty());
    EXPECT_TRUE(scene.card(id("a"))->content().newValue.isEmpty());
    EXPECT_EQ(plainText(*scene.card(id("a"))->content().substituted), "3²");
}

}  // namespace backhand
