// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes wrong in a training, noticed at its update.

#include "core/training/training.h"

#include "core/session/reduce.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace backhand {

namespace {

/// A training of a model on rows.
struct Watched {
    Watched(const ModelSource& source, std::vector<std::vector<double>> data,
            std::vector<double> start, double rate, SampleOrder order = SampleOrder::Cyclic)
        : tape(compileTape(testing::modelOf(source))), rows(std::move(data)),
          training(tape, rows, settingsOf(rate, order), {0, std::move(start), {}}, 1)
    {
    }

    static TrainingSettings settingsOf(double rate, SampleOrder order)
    {
        TrainingSettings settings;
        settings.learningRate = rate;
        settings.order = order;
        return settings;
    }
    std::vector<TrainingEvent> ofKind(EventKind kind) const
    {
        std::vector<TrainingEvent> found;
        std::copy_if(training.events().begin(), training.events().end(), std::back_inserter(found),
                     [kind](const TrainingEvent& event) { return event.notice.kind == kind; });
        return found;
    }

    Tape tape;
    std::vector<std::vector<double>> rows;
    Training training;
};

const ModelSource square = {{"E = w^2"}, {}, {}, {"w"}};
const ModelSource line = {{"p = w*x", "E = (p - t)^2"}, {"x"}, {"t"}, {"w"}};

}  // namespace

TEST(TrainingEvents, HaveNoneInTheLesson)
{
    Watched it(testing::lessonScenario().model, {{2, 1.5, 0}}, {1.45, -0.66, 0}, 1.0);
    it.training.advance(100);
    EXPECT_TRUE(it.training.events().empty());
}

TEST(TrainingEvents, NameAnOvershootAtItsUpdateWithTheErrorsAroundIt)
{
    Watched it(square, {{}}, {1.0}, 2.0);  // w: 1, -3, 9
    it.training.advance(2);
    ASSERT_EQ(it.training.events().size(), 1U);
    EXPECT_EQ(it.training.events()[0],
              (TrainingEvent{{EventKind::Overshoot, noVariable, 1.0, 9.0}, 1, {}}));
}

TEST(TrainingEvents, DoNotCallTheRiseOfOtherSamplesErrorsAnOvershoot)
{
    // Each update brings w half of the way to its own sample's target, away from the other's.
    Watched it(line, {{1, 1}, {1, -1}}, {0.0}, 0.25);
    it.training.advance(50);
    const std::vector<HistoryPoint>& points = it.training.history().points();
    const auto rises = [](const HistoryPoint& a, const HistoryPoint& b) {
        return b.error > a.error + 0.01;
    };
    ASSERT_NE(std::adjacent_find(points.begin(), points.end(), rises), points.end());
    EXPECT_TRUE(it.training.events().empty());
}

TEST(TrainingEvents, CallARiseOfTheUpdatesOwnSampleAnOvershoot)
{
    Watched it(line, {{1, 1}, {3, 1}}, {0.0}, 0.15);  // 2 * 0.15 * 9 = 2.7: the second goes too far
    it.training.advance(2);
    ASSERT_EQ(it.training.events().size(), 1U);
    EXPECT_EQ(it.training.events()[0].update, 2U);
    // w: 0, 0.3, then 0.3 + 0.3 * 3 * 0.1 = 0.39; 3w: 0.9 -> 1.17
    EXPECT_NEAR(it.training.events()[0].notice.before, 0.01, 1e-12);
    EXPECT_NEAR(it.training.events()[0].notice.now, 0.0289, 1e-12);
}

TEST(TrainingEvents, TakeTheSummedErrorInABatch)
{
    Watched it(line, {{1, 1}, {1, -1}}, {0.5}, 0.6, SampleOrder::Batch);  // w: 0.5, -0.7
    it.training.advance(1);
    ASSERT_EQ(it.training.events().size(), 1U);
    EXPECT_NEAR(it.training.events()[0].notice.before, 2.5, 1e-12);
    EXPECT_NEAR(it.training.events()[0].notice.now, 2.98, 1e-12);
}

TEST(TrainingEvents, NameSaturationWhereItBeginsAndWhereItEnds)
{
    // w: 7.5 with a slope of 0.00055, 6.4 with 0.0017, 3.1
    Watched it({{"p = sigmoid(w)", "E = 1000*(p - t)^2"}, {}, {"t"}, {"w"}}, {{0}}, {7.5}, 1.0);
    it.training.advance(2);
    const std::vector<TrainingEvent> found = it.ofKind(EventKind::Saturated);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].update, 0U);
    EXPECT_NEAR(found[0].notice.now, 0.00055, 1e-5);
    EXPECT_EQ(found[0].end, 1U);
}

TEST(TrainingEvents, NameAReluThatDiesAndTheGradientThatIsZeroThen)
{
    // One large update brings w below 0, where the relu gives 0 and has no slope.
    Watched it({{"h = relu(w*x)", "E = (h - t)^2"}, {"x"}, {"t"}, {"w"}}, {{1, 1}}, {5.0}, 0.75);
    it.training.advance(10);
    ASSERT_EQ(it.training.events().size(), 2U);
    EXPECT_EQ(it.training.events()[0].notice.kind, EventKind::DeadRelu);
    EXPECT_EQ(it.training.events()[0].update, 1U);
    EXPECT_EQ(it.training.events()[0].notice.now, -1.0);
    EXPECT_EQ(it.training.events()[1].notice,
              (Notice{EventKind::ZeroGradient, noVariable, 1.0, 0.0}));
}

TEST(TrainingEvents, NameTheParameterThatStopsTheTrainingWithWhatItWouldBecome)
{
    Watched it(line, {{2, 1}}, {1.0}, 1.0);
    it.training.advance(1000);
    ASSERT_EQ(it.ofKind(EventKind::Stopped).size(), 1U);
    const TrainingEvent stopped = it.training.events().back();
    EXPECT_EQ(stopped.update, 7U);
    EXPECT_EQ(stopped.notice.variable, 2U);
    EXPECT_EQ(stopped.notice.before, it.training.point().parameters[0]);
    EXPECT_GT(std::abs(stopped.notice.now), 1e6);
    it.training.advance(10);
    EXPECT_EQ(it.ofKind(EventKind::Stopped).size(), 1U);
}

TEST(TrainingEvents, AreTheSameHoweverTheUpdatesAreAskedFor)
{
    const auto ofParts = [](const std::vector<std::uint64_t>& parts) {
        Watched it(line, {{1, 1}, {3, 1}, {2, -1}, {0.5, 4}}, {0.0}, 0.15);
        for (const std::uint64_t part : parts) {
            it.training.advance(part);
        }
        return it.training.events();
    };
    EXPECT_EQ(ofParts({1, 999, 1, 20000, 7, 28992}), ofParts({50000}));
    EXPECT_FALSE(ofParts({50000}).empty());
}

TEST(PauseBetweenLooks, GrowsWithTheUpdatesAndWithTheSamples)
{
    EXPECT_EQ(pauseBetweenLooks(0, 1, SampleOrder::Cyclic), 1U);
    EXPECT_EQ(pauseBetweenLooks(1023, 64, SampleOrder::Cyclic), 1U);
    EXPECT_EQ(pauseBetweenLooks(1000000, 8, SampleOrder::Cyclic), 3906U);
    EXPECT_EQ(pauseBetweenLooks(100, 1000, SampleOrder::Cyclic), 32000U);
    EXPECT_EQ(pauseBetweenLooks(100, 1000, SampleOrder::Batch), 32U);
}

TEST(RunEvents, TellWhatByHandAndTrainedPassesNoticedOnce)
{
    const Scenario scenario =
        testing::scenarioOf({{"h = relu(w*x)", "E = (h - t)^2"}, {"x"}, {"t"}, {"w"}},
                            {{"x", 1}, {"t", 1}, {"w", 5}}, 0.75);
    SessionState state = testing::after(testing::stateOf(scenario), {UpdateOnce{}, UpdateOnce{}});
    const std::vector<TrainingEvent> byHand = state.document.run.events(3);
    ASSERT_EQ(byHand.size(), 2U);
    EXPECT_EQ(byHand[0].notice.kind, EventKind::DeadRelu);
    EXPECT_EQ(byHand[0].update, 1U);
    EXPECT_EQ(byHand[1].notice.kind, EventKind::ZeroGradient);
    state = reduce(testing::afterTraining(state, 100), UpdateOnce{});
    EXPECT_EQ(state.document.run.events(104), byHand);
    EXPECT_TRUE(state.document.run.events(1).empty());
}

TEST(RunEvents, NameAnOvershootByHand)
{
    const SessionState state = testing::after(
        testing::stateOf(testing::scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 1}}, 2.0)),
        {UpdateOnce{}});
    EXPECT_EQ(state.document.run.events(2),
              (std::vector<TrainingEvent>{{{EventKind::Overshoot, noVariable, 1.0, 9.0}, 1, {}}}));
}

TEST(RunEvents, EndWithThePartOfATrainingThatIsKept)
{
    const SessionState state = testing::afterTraining(
        testing::stateOf(testing::scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 1}}, 2.0)), 1000);
    const auto& run = state.document.run;
    EXPECT_EQ(run.events(run.passCount()).back().notice.kind, EventKind::Stopped);
    EXPECT_EQ(run.truncated(5).events(5).back().notice.kind, EventKind::Overshoot);
}

}  // namespace backhand
