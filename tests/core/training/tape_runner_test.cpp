// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/tape_runner.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <cmath>

namespace backhand {

using testing::modelOf;

namespace {

const ModelSource line{{"p = w*x + b", "E = (p - t)^2"}, {"x"}, {"t"}, {"w", "b"}};

/// A model with its data, and what makes updates on them.
struct Runner {
    Runner(const ModelSource& source, const std::vector<std::vector<double>>& rows,
           TrainingSettings settings)
        : tape(compileTape(modelOf(source))), data(rows), runner(tape, data, settings)
    {
    }

    Tape tape;
    TrainingData data;
    TapeRunner runner;
};

TrainingSettings atRate(double rate, SampleOrder order = SampleOrder::Cyclic)
{
    TrainingSettings settings;
    settings.learningRate = rate;
    settings.order = order;
    return settings;
}

}  // namespace

TEST(TapeRunner, MakesTheUpdateOfTheWholeNumbers)
{
    Runner it(line, {{2, 9}}, atRate(0.05));
    std::vector<double> parameters = {3, 1};
    EXPECT_EQ(it.runner.update(1, parameters, {}), UpdateRefusal::None);
    EXPECT_DOUBLE_EQ(parameters[0], 3.4);  // dE/dw = 2 (7 - 9) 2 = -8
    EXPECT_DOUBLE_EQ(parameters[1], 1.2);
    EXPECT_EQ(it.runner.extremes().highest, 4.0);
    EXPECT_DOUBLE_EQ(it.runner.summedError(parameters), 1.0);
}

TEST(TapeRunner, SumsTheGradientsOfABatch)
{
    Runner it(line, {{2, 9}, {1, 4}, {0, -1}}, atRate(0.05, SampleOrder::Batch));
    std::vector<double> parameters = {3, 1};
    EXPECT_EQ(it.runner.update(1, parameters, {}), UpdateRefusal::None);
    EXPECT_DOUBLE_EQ(parameters[0], 3.4);  // -8 + 0 + 0
    EXPECT_DOUBLE_EQ(parameters[1], 1.0);  // -4 + 0 + 4
    EXPECT_EQ(it.runner.extremes().lowest, 0.0);
    EXPECT_EQ(it.runner.extremes().highest, 4.0);
}

TEST(TapeRunner, LeavesEverythingWhereAParameterWouldLeaveItsRange)
{
    Runner it(line, {{1000, -1000}}, atRate(10.0));
    std::vector<double> parameters = {3, 1};
    EXPECT_EQ(it.runner.update(1, parameters, {}), UpdateRefusal::OutOfRange);
    EXPECT_EQ(parameters, (std::vector<double>{3, 1}));
}

TEST(TapeRunner, LeavesEverythingWhereAGradientIsUndefined)
{
    Runner it({{"E = ln(w*x)"}, {"x"}, {}, {"w"}}, {{0}}, atRate(0.1));
    std::vector<double> parameters = {3};
    EXPECT_EQ(it.runner.update(1, parameters, {}), UpdateRefusal::UndefinedGradient);
    EXPECT_EQ(parameters, std::vector<double>{3});
    EXPECT_TRUE(std::isnan(it.runner.summedError(parameters)));
}

}  // namespace backhand
