// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/optimizer.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace backhand {

namespace {

TrainingSettings settingsOf(OptimizerKind kind)
{
    TrainingSettings settings;
    settings.learningRate = 0.1;
    settings.optimizer.kind = kind;
    return settings;
}

}  // namespace

TEST(Optimizer, SubtractsTheRateTimesTheGradient)
{
    std::vector<double> parameters = {1.45, -0.66};
    applyOptimizer(settingsOf(OptimizerKind::GradientDescent), 1, std::vector{0.5, -2.0},
                   parameters, {});
    EXPECT_DOUBLE_EQ(parameters[0], 1.40);
    EXPECT_DOUBLE_EQ(parameters[1], -0.46);
}

TEST(Optimizer, LetsMomentumKeepPartOfItsVelocity)
{
    std::vector<double> parameters = {1.0};
    std::vector<double> velocity = {0.0};
    const TrainingSettings settings = settingsOf(OptimizerKind::Momentum);
    applyOptimizer(settings, 1, std::vector{2.0}, parameters, velocity);
    EXPECT_DOUBLE_EQ(velocity[0], 2.0);
    EXPECT_DOUBLE_EQ(parameters[0], 0.8);
    applyOptimizer(settings, 2, std::vector{1.0}, parameters, velocity);
    EXPECT_DOUBLE_EQ(velocity[0], 2.8);  // 0.9 * 2 + 1
    EXPECT_DOUBLE_EQ(parameters[0], 0.52);
}

TEST(Optimizer, LetsAdamsFirstUpdateBeTheRateWithTheGradientsSign)
{
    // m / (1 - beta1) = g and v / (1 - beta2) = g^2, so that the first move is rate g / (|g| +
    // eps).
    std::vector<double> parameters = {1.0, 1.0};
    std::vector<double> moments(momentCount(OptimizerKind::Adam, 2), 0.0);
    applyOptimizer(settingsOf(OptimizerKind::Adam), 1, std::vector{4.0, -0.25}, parameters,
                   moments);
    EXPECT_NEAR(parameters[0], 0.9, 1e-9);
    EXPECT_NEAR(parameters[1], 1.1, 1e-8);
    EXPECT_NEAR(moments[0], 0.4, 1e-15);             // 0.1 * 4
    EXPECT_NEAR(moments[3], 0.001 * 0.0625, 1e-15);  // the second moment of the second parameter
}

TEST(Optimizer, CorrectsAdamsMomentsByTheNumberOfTheUpdate)
{
    std::vector<double> parameters = {0.0};
    std::vector<double> moments = {0.19, 0.001999};
    applyOptimizer(settingsOf(OptimizerKind::Adam), 3, std::vector{1.0}, parameters, moments);
    const double first = 0.9 * 0.19 + 0.1;
    const double second = 0.999 * 0.001999 + 0.001;
    const double scaled = (first / (1.0 - 0.9 * 0.9 * 0.9)) /
                          (std::sqrt(second / (1.0 - 0.999 * 0.999 * 0.999)) + 1e-8);
    EXPECT_NEAR(parameters[0], -0.1 * scaled, 1e-15);
}

TEST(Optimizer, KeepsAsManyNumbersAsItNeeds)
{
    EXPECT_EQ(momentCount(OptimizerKind::GradientDescent, 3), 0U);
    EXPECT_EQ(momentCount(OptimizerKind::Momentum, 3), 3U);
    EXPECT_EQ(momentCount(OptimizerKind::Adam, 3), 6U);
}

}  // namespace backhand
