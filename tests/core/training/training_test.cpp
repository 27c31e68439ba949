// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/training.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

/// The lesson's neuron on the eight rows, drawn from a seed.
struct EightRows {
    EightRows() : tape(compileTape(testing::compiledOf(testing::lessonScenario().model)->model()))
    {
        settings.learningRate = 0.1;
        settings.order = SampleOrder::Random;
        settings.seed = 1;
    }

    Training begin(std::uint64_t stride = 1) const
    {
        return {tape, testing::eightRows(), settings, {0, {1.45, -0.66, 0}, {}}, stride};
    }

    Tape tape;
    TrainingSettings settings;
};

}  // namespace

TEST(Training, EndsItsHistoryWithTheErrorReached)
{
    const EightRows rows;
    Training training = rows.begin();
    training.advance(10000);
    EXPECT_GT(training.error(), 1.8838);
    EXPECT_LT(training.error(), 3.0);
    EXPECT_EQ(training.history().points().front().update, 0U);
    EXPECT_EQ(training.history().points().back().update, 10000U);
    EXPECT_EQ(
        training.error(),
        Trainer(rows.tape, testing::eightRows(), rows.settings, training.point()).summedError());
}

TEST(Training, HasTheSameHistoryHoweverItIsAskedFor)
{
    const EightRows rows;
    Training whole = rows.begin();
    whole.advance(9000);
    Training inParts = rows.begin();
    for (const std::uint64_t part : {1U, 999U, 5U, 7995U}) {
        inParts.advance(part);
    }
    EXPECT_EQ(inParts.history(), whole.history());
    EXPECT_EQ(inParts.point(), whole.point());
}

TEST(Training, ComesBackToAnyUpdateFromACheckpoint)
{
    const EightRows rows;
    Training training = rows.begin();
    training.advance(7000);
    const TrainingPoint& before = training.checkpoints().before(5000);
    EXPECT_GT(before.update, 0U);
    Trainer again(rows.tape, testing::eightRows(), rows.settings, before);
    again.advance(5000 - before.update);
    Trainer direct(rows.tape, testing::eightRows(), rows.settings, {0, {1.45, -0.66, 0}, {}});
    direct.advance(5000);
    EXPECT_EQ(again.point(), direct.point());
}

TEST(Training, EndsWhereAnUpdateCannotBeMade)
{
    const Tape tape =
        compileTape(testing::modelOf({{"p = w*x", "E = (p - t)^2"}, {"x"}, {"t"}, {"w"}}));
    TrainingSettings settings;
    settings.learningRate = 1.0;
    Training training(tape, {{2, 1}}, settings, {0, {1}, {}}, 100);
    training.advance(1000);
    EXPECT_EQ(training.refusal(), UpdateRefusal::OutOfRange);
    EXPECT_EQ(training.history().points().back().update, 7U);
}

}  // namespace backhand
