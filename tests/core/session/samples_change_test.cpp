// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/samples_change.h"

#include "core/scenario/reader.h"
#include "core/scenario/writer.h"
#include "core/session/frame.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace backhand {

using testing::after;
using testing::eightRows;
using testing::idOf;
using testing::lessonScenario;
using testing::stateOf;

namespace {

SetSamples samples(Dataset rows)
{
    return {std::make_shared<const Dataset>(std::move(rows))};
}

const SessionState lesson = stateOf(lessonScenario());
const SessionState eight = after(lesson, {samples(eightRows())});

PassStart shown(const SessionState& state)
{
    return state.document.run.at(state.view.playhead.pass);
}

/// What is saved and opened again.
Scenario reopened(const SessionState& state)
{
    return readScenario(writeScenario(shownScenario(state))).value();
}

}  // namespace

TEST(SamplesChange, TakesOtherSamplesAndKeepsTheParameters)
{
    EXPECT_EQ(*shown(eight).data, eightRows());
    EXPECT_EQ(shown(eight).sample, 0U);
    EXPECT_EQ(shown(eight).parameters, shown(lesson).parameters);
    EXPECT_EQ(shown(eight).summedError, shown(stateOf(testing::eightRowsScenario())).summedError);
    EXPECT_TRUE(deriveFrame(eight).hasSamples());
}

TEST(SamplesChange, KeepsTheStepAndDropsThePassesAfterTheOneThatIsShown)
{
    const SessionState third =
        after(lesson, {UpdateOnce{}, UpdateOnce{}, UpdateOnce{}, Seek{3, 8}});
    const SessionState edited = after(third, {samples(eightRows())});
    EXPECT_EQ(edited.view.playhead, (Playhead{3, 8}));
    EXPECT_EQ(edited.document.run.passCount(), 3U);
    EXPECT_EQ(shown(edited).parameters, shown(third).parameters);
    EXPECT_EQ(shown(edited).computed, shown(third).computed);
    EXPECT_EQ(shown(edited).sample, 2U) << "pass 3 takes the third row";
    EXPECT_EQ(edited.document.run.at(2).data->size(), 1U) << "a pass keeps its own start";
}

TEST(SamplesChange, AResetGoesBackToTheNewSamples)
{
    const VariableId x1 = idOf(lesson.document.compiled->model(), "x1");
    const SessionState back =
        after(eight, {SetValue{x1, 1.0}, UpdateOnce{}, UpdateOnce{}, ResetAll{}});
    EXPECT_EQ(*shown(back).data, eightRows());
    EXPECT_EQ(back.view.playhead.pass, 1U);
    EXPECT_EQ(shown(back).parameters, shown(lesson).parameters);
}

TEST(SamplesChange, IsSavedAsSamples)
{
    const SessionState random = after(eight, {SetSampleOrder{SampleOrder::Random, 42}});
    const Scenario saved = reopened(random);
    EXPECT_EQ(saved, shownScenario(random));
    EXPECT_EQ(saved.samples, eightRows());
    EXPECT_EQ(saved.order, SampleOrder::Random);
    EXPECT_EQ(saved.seed, 42U);
    EXPECT_EQ(saved.values.count("x1"), 0U);
}

TEST(SamplesChange, ASingleRowIsSavedAsValues)
{
    const SessionState single = after(eight, {samples({{7, 8, 1}})});
    EXPECT_FALSE(deriveFrame(single).hasSamples());
    const Scenario saved = reopened(single);
    EXPECT_EQ(saved, shownScenario(single));
    EXPECT_TRUE(saved.samples.empty());
    EXPECT_EQ(saved.values.at("x1"), 7.0);
    EXPECT_EQ(saved.values.at("t"), 1.0);
    EXPECT_EQ(saved.values.at("w1"), 1.45);
}

TEST(SamplesChange, PassesFromBeforeItAreSavedWithTheirOwnSamples)
{
    const SessionState state =
        after(eight, {UpdateOnce{}, UpdateOnce{}, samples({{7, 8, 1}}), Seek{2, 0}});
    EXPECT_EQ(*shown(state).data, eightRows());
    EXPECT_EQ(reopened(state).samples, eightRows());
    const VariableId x1 = idOf(lesson.document.compiled->model(), "x1");
    EXPECT_EQ(after(state, {ResetValue{x1}}), state) << "its row is none of the scenario's";
}

TEST(SamplesChange, RandomNumbersKeepTheSamplesThatAreShown)
{
    const SessionState random = after(lesson, {UpdateOnce{}, samples(eightRows()), Randomize{1}});
    EXPECT_EQ(*shown(random).data, eightRows());
    EXPECT_EQ(shown(random).sample, 0U);
}

TEST(SamplesChange, ChangesNothingWhereTheRowsCannotBeTaken)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    for (const Dataset& rows :
         {Dataset{}, Dataset{{1, 2}}, Dataset{{1, 2, 3, 4}}, Dataset{{1, 2, 0}, {1, 2}},
          Dataset{{1, 2, infinity}}, Dataset{{1, 2, std::nan("")}}, Dataset{{1, 2, 1e6 + 1}},
          Dataset(maximumSamples + 1, {1, 2, 0})}) {
        EXPECT_EQ(after(lesson, {samples(rows)}), lesson);
    }
    EXPECT_EQ(after(lesson, {SetSamples{nullptr}}), lesson);
}

TEST(SamplesChange, ChangesNothingWhereTheSamplesAreThose)
{
    EXPECT_EQ(after(eight, {samples(eightRows())}), eight);
    EXPECT_NE(after(lesson, {samples({{2, 1.5, -0.0}})}), lesson) << "by bits";
}

TEST(SamplesChange, TakesAsManySamplesAsAreAllowed)
{
    const SessionState many = after(lesson, {samples(Dataset(maximumSamples, {1, 2, 0}))});
    EXPECT_EQ(shown(many).data->size(), maximumSamples);
}

TEST(SamplesChange, AnotherOrderShowsTheRowThatItGives)
{
    const SessionState random = after(eight, {SetSampleOrder{SampleOrder::Random, 5}});
    EXPECT_EQ(shown(random).sample, sampleOfUpdate(1, 8, SampleOrder::Random, 5));
    const SessionState next = after(random, {UpdateOnce{}});
    EXPECT_EQ(shown(next).sample, sampleOfUpdate(2, 8, SampleOrder::Random, 5));
    EXPECT_EQ(after(random, {SetSampleOrder{SampleOrder::Random, 5}}), random);
}

TEST(SamplesChange, ABatchBeginsANewRunWithTheNumbersThatAreShown)
{
    const SessionState second = after(eight, {UpdateOnce{}, Seek{2, 8}});
    const SessionState batch = after(second, {SetSampleOrder{SampleOrder::Batch, 0}});
    EXPECT_EQ(batch.view.playhead, (Playhead{1, 8}));
    EXPECT_EQ(shown(batch).parameters, shown(second).parameters);
    EXPECT_EQ(shown(batch).sample, 0U);
    EXPECT_EQ(*shown(batch).data, eightRows());
    EXPECT_NE(batch.document.compiled->sampleSumStep(idOf(batch.document.compiled->model(), "w1")),
              0U);
    EXPECT_EQ(reopened(batch).order, SampleOrder::Batch);
    const SessionState back = after(batch, {SetSampleOrder{SampleOrder::Cyclic, 0}});
    EXPECT_EQ(back.document.compiled->steps().size(), eight.document.compiled->steps().size());
}

TEST(SamplesChange, ABatchTakesOtherSamples)
{
    const SessionState batch =
        after(lesson, {SetSampleOrder{SampleOrder::Batch, 0}, samples(eightRows()), UpdateOnce{}});
    EXPECT_EQ(batch.view.playhead.pass, 2U);
    EXPECT_EQ(shown(batch).sample, 0U);
}

TEST(SamplesChange, ATrainingWithAnotherOrderComesTooLate)
{
    const auto stretch = testing::stretchOf(eight, 10);
    EXPECT_EQ(after(eight, {TakeTraining{stretch}}).document.run.passCount(), 11U);
    const SessionState other = after(eight, {SetSampleOrder{SampleOrder::Cyclic, 1}});
    EXPECT_EQ(after(other, {TakeTraining{stretch}}), other);
}

TEST(SamplesChange, ATrainingOnOtherSamplesComesTooLate)
{
    const auto stretch = testing::stretchOf(eight, 10);
    const SessionState other = after(eight, {samples({{1, 2, 0}, {3, 4, 1}})});
    EXPECT_EQ(after(other, {TakeTraining{stretch}}), other);
}

TEST(SamplesChange, TheModelCanBeEditedAfterIt)
{
    const auto from = std::make_shared<const SessionState>(eight);
    const SessionState edited = after(eight, {SetModel{"E = (w*x1 - t)^2", {}, from}});
    ASSERT_EQ(shown(edited).data->size(), 8U);
    EXPECT_EQ(shown(edited).data->front(), (std::vector<double>{3, 0}));
}

TEST(SamplesChange, AModelWithoutInputsAndTargetsTakesNone)
{
    const SessionState state =
        stateOf(testing::scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 1.0}}));
    EXPECT_EQ(after(state, {samples(Dataset(5))}), state);
}

}  // namespace backhand
