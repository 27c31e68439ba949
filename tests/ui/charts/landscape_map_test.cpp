// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/landscape_map.h"

#include "tests/support/lesson.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace backhand {

namespace {

struct Map {
    explicit Map(const Scenario& scenario) : state(testing::stateOf(scenario))
    {
        request.model = state.document.compiled;
        request.data = state.document.run.at(1).data;
        request.parameters = {0.0, 0.0, 0.0};
        request.window = {{-5.0, 5.0}, {-5.0, 5.0}, true};
    }

    SessionState state;
    MapRequest request;
    LandscapeMap map;
};

Scenario manySamples()
{
    Scenario scenario = testing::lessonScenario();
    scenario.samples = Dataset(20000, {2.0, 1.5, 0.0});
    for (const char* name : {"x1", "x2", "t"}) {
        scenario.values.erase(name);
    }
    return scenario;
}

}  // namespace

TEST(LandscapeMap, HasACoarseGridAtOnceAndAFineOneWhenAllIsStill)
{
    Map it(testing::lessonScenario());
    QSignalSpy spy(&it.map, &LandscapeMap::changed);
    it.map.show(it.request);
    ASSERT_NE(it.map.grid(), nullptr);
    EXPECT_FALSE(it.map.isFinished());
    const std::size_t coarse = it.map.grid()->errors.size();
    QTRY_VERIFY(it.map.isFinished());
    EXPECT_GT(it.map.grid()->errors.size(), 4 * coarse);
    EXPECT_EQ(spy.count(), 2);
}

TEST(LandscapeMap, KeepsItsGridWhileNothingThatItDependsOnChanges)
{
    Map it(testing::lessonScenario());
    it.map.show(it.request);
    it.map.finish();
    QSignalSpy spy(&it.map, &LandscapeMap::changed);
    it.map.show(it.request);
    EXPECT_TRUE(it.map.isFinished());
    EXPECT_EQ(spy.count(), 0);
}

TEST(LandscapeMap, IsMadeNoMoreThanTenTimesASecondWhileAThirdParameterMoves)
{
    Map it(testing::lessonScenario());
    it.map.show(it.request);
    QSignalSpy spy(&it.map, &LandscapeMap::changed);
    QElapsedTimer since;
    since.start();
    for (int move = 1; move <= 50; ++move) {
        it.request.parameters[2] = 0.01 * move;
        it.map.show(it.request);
    }
    EXPECT_LE(spy.count(), 1 + since.elapsed() / 100);
    it.map.finish();
    EXPECT_TRUE(it.map.isFinished());
    ErrorSurface surface(it.request.model->tape(), *it.request.data);
    const ErrorGrid& grid = *it.map.grid();
    EXPECT_EQ(grid.errors, errorGrid(surface, it.request.parameters, grid.across, grid.up).errors);
}

TEST(LandscapeMap, DropsAGridOfAnotherWindow)
{
    Map it(testing::lessonScenario());
    it.map.show(it.request);
    it.map.finish();
    it.request.window.across = {-50.0, 50.0};
    it.map.show(it.request);
    ASSERT_NE(it.map.grid(), nullptr);
    EXPECT_EQ(it.map.grid()->across.range, (Interval{-50.0, 50.0}));
    EXPECT_FALSE(it.map.isFinished());
}

TEST(LandscapeMap, HasAsManyPointsEachWayAsThePlaceHasWidthAndHeight)
{
    Map it(testing::lessonScenario());
    it.request.aspect = 4.0;
    it.map.show(it.request);
    const ErrorGrid& grid = *it.map.grid();
    EXPECT_NEAR(static_cast<double>(grid.across.count) / static_cast<double>(grid.up.count), 4.0,
                0.2);
}

TEST(LandscapeMap, TakesItsTimeOverManySamplesWithoutKeepingAnyoneWaiting)
{
    Map it(manySamples());
    it.map.show(it.request);
    EXPECT_EQ(it.map.grid(), nullptr);  // more than one slice
    QTRY_VERIFY_WITH_TIMEOUT(it.map.grid() != nullptr, 20000);
}

TEST(LandscapeMap, KnowsAPointAtOnceWhereThatIsQuick)
{
    Map it(testing::lessonScenario());
    it.map.setSource(it.request.model, it.request.data);
    const std::optional<SurfacePoint> point = it.map.pointAt({1.45, -0.66, 0.0});
    ASSERT_TRUE(point);
    EXPECT_NEAR(point->error, 0.758674, 1e-6);
    EXPECT_NEAR(point->gradient[0], 0.391418, 1e-6);
}

TEST(LandscapeMap, KnowsAPointOfManySamplesWhenItHasBeenStill)
{
    Map it(manySamples());
    it.map.setSource(it.request.model, it.request.data);
    QSignalSpy spy(&it.map, &LandscapeMap::pointKnown);
    EXPECT_FALSE(it.map.pointAt({1.45, -0.66, 0.0}));
    ASSERT_TRUE(spy.wait());
    ASSERT_TRUE(it.map.pointAt({1.45, -0.66, 0.0}));
    EXPECT_NEAR(it.map.pointAt({1.45, -0.66, 0.0})->error, 20000 * 0.758674, 0.02);
    EXPECT_FALSE(it.map.pointAt({1.46, -0.66, 0.0}));
}

}  // namespace backhand
