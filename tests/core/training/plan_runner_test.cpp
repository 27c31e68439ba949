// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/plan_runner.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <cmath>

namespace backhand {

using testing::modelOf;

namespace {

/// A plan's runner with its data.
struct Planned {
    Planned(const ModelSource& source, const std::vector<std::vector<double>>& rows, double rate,
            OptimizerKind kind = OptimizerKind::GradientDescent)
        : data(rows), runner(compileTape(modelOf(source)), data, settingsOf(rate, kind))
    {
    }

    static TrainingSettings settingsOf(double rate, OptimizerKind kind)
    {
        TrainingSettings settings;
        settings.learningRate = rate;
        settings.optimizer.kind = kind;
        return settings;
    }

    TrainingData data;
    PlanRunner runner;
};

std::vector<double> parametersOf(const PlanRunner& runner, std::size_t count)
{
    std::vector<double> parameters(count);
    runner.store(parameters, {});
    return parameters;
}

const ModelSource line{{"p = w*x + b", "E = (p - t)^2"}, {"x"}, {"t"}, {"w", "b"}};

}  // namespace

TEST(PlanRunner, MakesTheUpdateOfTheWholeNumbers)
{
    Planned planned(line, {{2, 9}}, 0.05);
    PlanRunner& runner = planned.runner;
    runner.load(std::vector<double>{3, 1}, {});
    runner.run(0, 1);
    const std::vector<double> parameters = parametersOf(runner, 2);
    EXPECT_DOUBLE_EQ(parameters[0], 3.4);
    EXPECT_DOUBLE_EQ(parameters[1], 1.2);
    EXPECT_TRUE(runner.isSound());
    EXPECT_TRUE(runner.isSoundUpdate());
    EXPECT_EQ(runner.extremes(), (ErrorExtremes{4.0, 4.0}));
}

TEST(PlanRunner, MeetsTheErrorsOfAllUpdatesSinceItWasLoaded)
{
    Planned planned(line, {{2, 9}, {0, 2}}, 0.05);
    PlanRunner& runner = planned.runner;
    runner.load(std::vector<double>{3, 1}, {});
    runner.run(0, 2);
    EXPECT_DOUBLE_EQ(runner.extremes().highest, 4.0);
    EXPECT_DOUBLE_EQ(runner.extremes().lowest, 0.8 * 0.8);  // b = 1.2, t = 2
    runner.load(std::vector<double>{3, 1}, {});
    EXPECT_GT(runner.extremes().lowest, runner.extremes().highest);
}

TEST(PlanRunner, IsNotSoundWhereAParameterLeavesItsRange)
{
    Planned planned(line, {{1000, -1000}}, 10.0);
    PlanRunner& runner = planned.runner;
    runner.load(std::vector<double>{3, 1}, {});
    runner.run(0, 1);
    EXPECT_FALSE(runner.isSound());
    EXPECT_FALSE(runner.isSoundUpdate());
}

TEST(PlanRunner, IsNotSoundWhereAParameterLeavesItsRangeAndComesBack)
{
    // w <- w - 0.5 (2 w) = 0 in the second update, whatever the first made of it.
    const ModelSource source{{"p = w*x", "E = p + w^2"}, {"x"}, {}, {"w"}};
    Planned planned(source, {{-1e6}, {0}}, 0.5);
    PlanRunner& runner = planned.runner;
    runner.load(std::vector<double>{900000}, {});
    runner.run(0, 2);
    EXPECT_LE(std::abs(parametersOf(runner, 1)[0]), 1e6);
    EXPECT_FALSE(runner.isSound());
}

TEST(PlanRunner, IsNotSoundWhereAFunctionSwallowsWhatHasNoValue)
{
    // relu of a sum that is infinite times 0: the tape has no value there.
    const ModelSource source{
        {"a = exp(w*x)", "h = relu(0 - a)", "E = h + v^2"}, {"x"}, {}, {"w", "v"}};
    Planned planned(source, {{1e6}}, 0.1);
    PlanRunner& runner = planned.runner;
    runner.load(std::vector<double>{5, 1}, {});
    runner.run(0, 1);
    EXPECT_FALSE(runner.isSoundUpdate());
}

TEST(PlanRunner, KeepsMomentsInDeclaredOrder)
{
    const ModelSource source{{"p = w*x + b", "E = (p - t)^2 + 0*c"}, {"x"}, {"t"}, {"c", "b", "w"}};
    Planned planned(source, {{2, 9}}, 0.1, OptimizerKind::Adam);
    PlanRunner& runner = planned.runner;
    runner.load(std::vector<double>{7, 1, 3}, std::vector<double>{1, 2, 3, 4, 5, 6});
    std::vector<double> parameters(3);
    std::vector<double> moments(6);
    runner.store(parameters, moments);
    EXPECT_EQ(parameters, (std::vector<double>{7, 1, 3}));
    EXPECT_EQ(moments, (std::vector<double>{1, 2, 3, 4, 5, 6}));
}

}  // namespace backhand
