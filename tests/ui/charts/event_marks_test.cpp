// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/event_marks.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

const QRectF strip(100.0, 0.0, 600.0, 20.0);

EventMark markOf(std::size_t update, const QString& label = u"dead relu: h"_s)
{
    return {EventKind::DeadRelu, update, label, u"Sentence %1."_s.arg(update)};
}

/// A pixel an update.
std::vector<PlacedMark> placed(const std::vector<EventMark>& marks)
{
    return placedMarks(
        marks, strip, [](std::size_t update) { return strip.left() + static_cast<double>(update); },
        QFontMetricsF(interfaceFont(Theme(), 12)));
}

QImage drawn(EventKind kind, ThemeKind theme)
{
    QImage image(24, 24, QImage::Format_RGB32);
    image.fill(themeOf(theme).panel);
    QPainter painter(&image);
    drawMark(painter, {{kind, 0, {}, {}}, {12.0, 12.0}, {}}, themeOf(theme));
    return image;
}

}  // namespace

TEST(PlacedMarks, StandAtTheirUpdatesWithTheirLabelsBesideThem)
{
    const std::vector<PlacedMark> marks = placed({markOf(10), markOf(300)});
    ASSERT_EQ(marks.size(), 2U);
    EXPECT_EQ(marks[0].at, QPointF(110.0, 10.0));
    EXPECT_GT(marks[0].label.left(), marks[0].at.x());
    EXPECT_TRUE(strip.contains(marks[1].label));
}

TEST(PlacedMarks, PutALabelAtTheLeftWhereTheStripEnds)
{
    const std::vector<PlacedMark> marks = placed({markOf(590)});
    EXPECT_FALSE(marks[0].label.isEmpty());
    EXPECT_LT(marks[0].label.right(), marks[0].at.x());
}

TEST(PlacedMarks, LeaveALabelOutWhereItHasNoRoomAndNoTwoMeet)
{
    std::vector<EventMark> many;
    for (std::size_t update = 0; update < 600; update += 37) {
        many.push_back(markOf(update));
    }
    const std::vector<PlacedMark> marks = placed(many);
    ASSERT_EQ(marks.size(), many.size());
    std::size_t labels = 0;
    for (const PlacedMark& mark : marks) {
        labels += mark.label.isEmpty() ? 0U : 1U;
        for (const PlacedMark& other : marks) {
            const QRectF shape(other.at - QPointF(5.0, 5.0), QSizeF(10.0, 10.0));
            EXPECT_FALSE(mark.label.intersects(shape));
            EXPECT_TRUE(&mark == &other || !mark.label.intersects(other.label));
        }
    }
    EXPECT_LT(labels, marks.size());
}

TEST(PlacedMarks, TellWhatHappenedTooNearInOneMark)
{
    const std::vector<PlacedMark> marks =
        placed({markOf(10, u"dead relu: h"_s), markOf(10, u"zero gradient"_s), markOf(15)});
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_EQ(marks[0].mark.label, u"dead relu: h, zero gradient"_s);
    EXPECT_EQ(marks[0].mark.sentence, u"Sentence 10.\nSentence 10.\nSentence 15."_s);
}

TEST(PlacedMarks, AreHitOnTheirShapeAndOnTheirLabel)
{
    const PlacedMark mark = placed({markOf(100)}).front();
    EXPECT_TRUE(mark.isHitBy(mark.at + QPointF(10.0, 5.0)));
    EXPECT_TRUE(mark.isHitBy(mark.label.center()));
    EXPECT_FALSE(mark.isHitBy(mark.at + QPointF(-20.0, 0.0)));
}

TEST(DrawMark, HasAShapeForEachKindThatStandsOutInEveryTheme)
{
    constexpr std::array kinds = {EventKind::Overshoot, EventKind::Saturated, EventKind::DeadRelu,
                                  EventKind::ZeroGradient, EventKind::Stopped};
    for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Projector}) {
        EXPECT_GE(contrastRatio(themeOf(theme).ink, themeOf(theme).panel), 3.0);
        for (const EventKind one : kinds) {
            for (const EventKind other : kinds) {
                EXPECT_EQ(drawn(one, theme) == drawn(other, theme), one == other);
            }
        }
    }
}

}  // namespace backhand
