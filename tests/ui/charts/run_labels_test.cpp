// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/run_labels.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

const QSizeF size(60.0, 16.0);
const QRectF area(0.0, 0.0, 400.0, 200.0);

PlotContents contentsOf(std::vector<QPolygonF> lines, std::vector<QRectF> taken = {})
{
    return {area, std::move(lines), std::move(taken)};
}

QRectF onlyPlace(const PlotContents& contents)
{
    return namePlaces({size}, contents).front();
}

}  // namespace

TEST(RunLabels, StandAtTheEndOfTheLine)
{
    const QRectF place = onlyPlace(contentsOf({{{0.0, 100.0}, {200.0, 50.0}}}));
    EXPECT_EQ(place.center().y(), 50.0);
    EXPECT_GT(place.left(), 200.0);
    EXPECT_LT(place.left(), 215.0);
    EXPECT_EQ(place.size(), size);
}

TEST(RunLabels, StandAboveTheLineWhereItEndsAtTheEdge)
{
    const QPolygonF line({{0.0, 100.0}, {399.0, 100.0}});
    const QRectF place = onlyPlace(contentsOf({line}));
    EXPECT_TRUE(area.contains(place));
    EXPECT_LT(place.bottom(), 100.0);
    EXPECT_GT(place.bottom(), 90.0);
    EXPECT_EQ(place.right(), 399.0);
}

TEST(RunLabels, StandUnderTheLineWhereItRunsAlongTheTop)
{
    const QRectF place = onlyPlace(contentsOf({{{0.0, 4.0}, {399.0, 4.0}}}));
    EXPECT_GT(place.top(), 4.0);
    EXPECT_LT(place.top(), 10.0);
}

TEST(RunLabels, StandOnNoLineAndOnNoWords)
{
    const QPolygonF run({{0.0, 150.0}, {399.0, 150.0}});
    const QPolygonF shown({{0.0, 20.0}, {300.0, 140.0}, {399.0, 145.0}});
    const QRectF words(180.0, 155.0, 219.0, 20.0);
    const PlotContents contents = contentsOf({run, shown}, {words});
    const QRectF place = onlyPlace(contents);
    ASSERT_FALSE(place.isEmpty());
    EXPECT_FALSE(crosses(run, place));
    EXPECT_FALSE(crosses(shown, place));
    EXPECT_FALSE(place.intersects(words));
}

TEST(RunLabels, DoNotStandOnEachOther)
{
    std::vector<QPolygonF> lines;
    for (const double end : {100.0, 104.0, 108.0}) {
        lines.push_back({{{0.0, 10.0}, {300.0, end}}});
    }
    const std::vector<QRectF> places = namePlaces({size, size, size}, contentsOf(lines));
    for (std::size_t one = 0; one < places.size(); ++one) {
        for (std::size_t other = one + 1; other < places.size(); ++other) {
            EXPECT_FALSE(places[one].intersects(places[other])) << one << ' ' << other;
        }
    }
    EXPECT_FALSE(places.front().isEmpty());
}

TEST(RunLabels, AreLeftOutWhereTheyWouldBeTakenForAnothers)
{
    // Two lines in the same place, all along.
    const QPolygonF line({{0.0, 100.0}, {399.0, 100.0}});
    EXPECT_TRUE(onlyPlace(contentsOf({line, line})).isEmpty());
    const QPolygonF near({{0.0, 98.0}, {399.0, 98.0}});
    EXPECT_GT(onlyPlace(contentsOf({line, near})).top(), 100.0);
}

TEST(RunLabels, AreLeftOutWhereThereIsNoRoom)
{
    const QPolygonF line({{0.0, 100.0}, {399.0, 100.0}});
    EXPECT_TRUE(onlyPlace(contentsOf({line}, {area})).isEmpty());
    EXPECT_TRUE(onlyPlace(contentsOf({QPolygonF()})).isEmpty());
}

TEST(RunLabels, StandBesideALineOfOnePoint)
{
    EXPECT_GT(onlyPlace(contentsOf({QPolygonF({{10.0, 100.0}})})).left(), 10.0);
}

TEST(Crosses, LooksBetweenThePointsOfALine)
{
    const QPolygonF line({{0.0, 0.0}, {100.0, 100.0}});
    EXPECT_TRUE(crosses(line, {45.0, 45.0, 10.0, 10.0}));
    EXPECT_TRUE(crosses(line, {45.0, 40.0, 10.0, 10.0}));
    EXPECT_FALSE(crosses(line, {45.0, 60.0, 10.0, 10.0}));
    EXPECT_FALSE(crosses(line, {101.0, 0.0, 10.0, 200.0}));
    EXPECT_FALSE(crosses(QPolygonF(), {0.0, 0.0, 10.0, 10.0}));
    EXPECT_TRUE(crosses(QPolygonF({{5.0, 5.0}}), {0.0, 0.0, 10.0, 10.0}));
}

}  // namespace backhand
