// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/training_start.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

TEST(TrainingStart, TakesTheValuesForTheOnlySample)
{
    const Scenario scenario = testing::lessonScenario();
    EXPECT_EQ(samplesOf(scenario), (std::vector<std::vector<double>>{{2, 1.5, 0}}));
    EXPECT_EQ(startParametersOf(scenario), (std::vector<double>{1.45, -0.66, 0}));
    EXPECT_EQ(trainingSettingsOf(scenario).learningRate, 1.0);
}

TEST(TrainingStart, TakesTheSamplesWhereThereAreSome)
{
    Scenario scenario = testing::lessonScenario();
    scenario.samples = {{3, 1.5, 0}, {2, 1, 1}};
    scenario.order = SampleOrder::Random;
    scenario.seed = 9;
    scenario.optimizer.kind = OptimizerKind::Adam;
    EXPECT_EQ(samplesOf(scenario), scenario.samples);
    EXPECT_EQ(trainingSettingsOf(scenario).seed, 9U);
    EXPECT_EQ(trainingSettingsOf(scenario).order, SampleOrder::Random);
    EXPECT_EQ(trainingSettingsOf(scenario).optimizer, scenario.optimizer);
}

}  // namespace backhand
