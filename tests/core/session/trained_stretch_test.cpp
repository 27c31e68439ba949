// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/trained_stretch.h"

#include "core/session/reduce.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace backhand {

namespace {

/// The lesson after two updates by hand, and what a training brings from there.
struct Stretch {
    explicit Stretch(std::uint64_t updates)
        : state(testing::after(testing::stateOf(testing::lessonScenario()),
                               {UpdateOnce{}, UpdateOnce{}})),
          stretch(testing::stretchOf(state, updates))
    {
    }

    /// The same pass, reached update by update.
    PassStart directly(std::size_t pass) const
    {
        const TrainingStart& start = stretch->start();
        Trainer trainer(start.model->tape(), *start.from.data, start.settings, start.point());
        trainer.advance(pass - start.pass);
        PassStart found = start.from;
        found.parameters = trainer.point().parameters;
        found.computed.assign(3, true);
        found.updatesBefore = pass - 1;
        found.summedError = trainer.summedError();
        return found;
    }

    SessionState state;
    std::shared_ptr<const TrainedStretch> stretch;
};

}  // namespace

TEST(TrainedStretch, GoesOnFromThePassThatItBeginsWith)
{
    const Stretch it(10);
    EXPECT_EQ(it.stretch->passBefore(), 3U);
    EXPECT_EQ(it.stretch->lastPass(), 13U);
    EXPECT_EQ(it.stretch->history().points().front().update, 2U);
}

TEST(TrainedStretch, ComputesEachPassToTheBitsOfTheTraining)
{
    const Stretch it(20000);
    for (const std::size_t pass : {4U, 5U, 3000U, 2999U, 3001U, 1026U, 20002U, 20003U, 19000U}) {
        EXPECT_EQ(it.stretch->at(pass), it.directly(pass)) << pass;
        EXPECT_EQ(it.stretch->parametersAt(pass), it.directly(pass).parameters) << pass;
    }
}

TEST(TrainedStretch, SaysHowMuchWorkAPassIs)
{
    const Stretch it(20000);
    EXPECT_EQ(it.stretch->workTo(20003), 0U);
    EXPECT_GT(it.stretch->workTo(20002), 400U);  // the one before it is looked at, too
    it.stretch->at(20001);
    EXPECT_EQ(it.stretch->workTo(20002), 0U);
    EXPECT_GT(it.stretch->workTo(1500), 400U);
    it.stretch->at(1500);
    EXPECT_LT(it.stretch->workTo(1501), 100U);  // one more from where it is
    EXPECT_THROW(it.stretch->workTo(3), std::logic_error);
}

TEST(TrainedStretch, IsWhatARunGivesForItsPasses)
{
    const Stretch it(100);
    const auto& run = reduce(it.state, TakeTraining{it.stretch}).document.run;
    EXPECT_EQ(run.stretchOf(3), nullptr);
    EXPECT_EQ(run.stretchOf(4), it.stretch);
}

TEST(TrainedStretch, HasNoOtherPasses)
{
    const Stretch it(10);
    EXPECT_THROW(it.stretch->at(3), std::logic_error);
    EXPECT_THROW(it.stretch->at(14), std::logic_error);
    EXPECT_THROW(it.stretch->parametersAt(3), std::logic_error);
}

TEST(TrainedStretch, TakesTheRateOfItsPassAndTheSamplesOfItsScenario)
{
    Scenario scenario = testing::eightRowsScenario();
    scenario.samples = {{3, 1.5, 0}, {2, 1, 1}, {4, 1.5, 0}};
    scenario.order = SampleOrder::Random;
    scenario.seed = 4;
    const SessionState state = reduce(testing::stateOf(scenario), SetLearningRate{0.25});
    const auto stretch = testing::stretchOf(state, 50);
    EXPECT_EQ(stretch->start().settings.learningRate, 0.25);
    EXPECT_EQ(stretch->at(20).sample, sampleOfUpdate(20, 3, SampleOrder::Random, 4));
    EXPECT_EQ(stretch->at(20).learningRate, 0.25);
}

TEST(TakeTraining, ShowsTheLastPassAtTheSameStep)
{
    const Stretch it(1000);
    const SessionState at5 = reduce(it.state, Seek{3, 5});
    const SessionState taken = reduce(at5, TakeTraining{it.stretch});
    EXPECT_EQ(taken.view.playhead, (Playhead{1003, 5}));
    EXPECT_EQ(taken.document.run.passCount(), 1003U);
    EXPECT_EQ(taken.document.run.at(2), it.state.document.run.at(2));
    EXPECT_EQ(taken.document.run.at(500), it.stretch->at(500));
}

TEST(TakeTraining, TakesALongerStretchInPlaceOfAShorterOne)
{
    const Stretch it(10);
    const SessionState first = reduce(it.state, TakeTraining{it.stretch});
    const auto longer = testing::stretchOf(it.state, 4000);
    const SessionState second = reduce(first, TakeTraining{longer});
    EXPECT_EQ(second.document.run.passCount(), 4003U);
    EXPECT_EQ(second.document.run.at(13), first.document.run.at(13));
}

TEST(TakeTraining, DropsATrainingThatComesTooLate)
{
    const Stretch it(10);
    const VariableId w1 = testing::idOf(it.state.document.compiled->model(), "w1");
    for (const Action& edit : std::vector<Action>{SetValue{w1, 2.0}, SetLearningRate{0.5},
                                                  ResetAll{}, SwitchErrorConvention{}}) {
        const SessionState edited = reduce(it.state, edit);
        EXPECT_EQ(reduce(edited, TakeTraining{it.stretch}), edited);
    }
}

TEST(TakeTraining, KeepsAStretchThatWasCutShortAndGoesOnWithAnother)
{
    const Stretch it(2000);
    SessionState state = reduce(it.state, TakeTraining{it.stretch});
    state = testing::after(state, {Seek{1000, 0}, SetLearningRate{0.5}});
    ASSERT_EQ(state.document.run.passCount(), 1000U);
    state = testing::afterTraining(reduce(state, UpdateOnce{}), 3000);
    const auto& run = state.document.run;
    EXPECT_EQ(run.passCount(), 4001U);
    EXPECT_EQ(run.at(999), it.stretch->at(999));
    EXPECT_EQ(run.at(999).learningRate, 1.0);
    EXPECT_EQ(run.at(2500).learningRate, 0.5);
    const std::vector<HistoryPoint> errors = run.errors(1, 4001);
    EXPECT_EQ(errors.back().update, 4000U);
    for (const std::size_t index : {std::size_t{500}, errors.size() - 500}) {
        const auto pass = static_cast<std::size_t>(errors[index].update) + 1;
        EXPECT_EQ(errors[index].error, run.at(pass).summedError);
    }
}

TEST(TakeTraining, IsAnEditThatGoesOnByHand)
{
    EXPECT_TRUE(isEdit(TakeTraining{}));
    const Stretch it(10);
    SessionState state = reduce(it.state, TakeTraining{it.stretch});
    state = reduce(state, UpdateOnce{});
    EXPECT_EQ(state.document.run.passCount(), 14U);
    state = testing::afterTraining(state, 100);
    EXPECT_EQ(state.document.run.passCount(), 114U);
    EXPECT_EQ(state.document.run.at(13), it.stretch->at(13));
}

}  // namespace backhand
