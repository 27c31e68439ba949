// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/run_words.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

const SessionState start = testing::stateOf(testing::lessonScenario());

EarlierRun runOf(const SessionState& state)
{
    return earlierRun(state.document.run, state.document.scenario);
}

const EarlierRun lesson = runOf(testing::afterTraining(start, 3));

QString nameAfter(const std::function<void(EarlierRun&)>& change)
{
    EarlierRun run = lesson;
    change(run);
    return words::runName(run, lesson.made);
}

}  // namespace

TEST(RunWords, NameWhatDiffers)
{
    EXPECT_EQ(nameAfter([](EarlierRun& run) { run.made.settings.learningRate = 0.1; }),
              u"learning rate 0.1"_s);
    EXPECT_EQ(nameAfter([](EarlierRun& run) {
                  run.made.settings.optimizer.kind = OptimizerKind::Momentum;
              }),
              u"momentum, β 0.9"_s);
    EXPECT_EQ(
        nameAfter([](EarlierRun& run) { run.made.settings.optimizer.kind = OptimizerKind::Adam; }),
        u"Adam, β₁ 0.9, β₂ 0.999, ε 1·10⁻⁸"_s);
    EXPECT_EQ(nameAfter([](EarlierRun& run) { run.made.settings.order = SampleOrder::Batch; }),
              u"all samples at once"_s);
    EXPECT_EQ(nameAfter([](EarlierRun& run) { run.made.start.front() = 7.0; }), u"other start"_s);
    EXPECT_EQ(nameAfter([](EarlierRun& run) {
                  run.made.data = std::make_shared<const Dataset>(2, std::vector(3, 1.0));
              }),
              u"other samples"_s);
    EXPECT_EQ(nameAfter([](EarlierRun& run) {
                  run.made.data = std::make_shared<const Dataset>(1, std::vector(3, 1.0));
              }),
              u"other sample"_s);
    EXPECT_EQ(nameAfter([](EarlierRun& run) { run.made.changedPass = 2; }),
              u"changed after 1 update"_s);
}

TEST(RunWords, JoinWhatDiffersInOrder)
{
    EXPECT_EQ(nameAfter([](EarlierRun& run) {
                  run.made.settings.learningRate = 0.1;
                  run.made.settings.optimizer.kind = OptimizerKind::Momentum;
                  run.made.start.front() = 7.0;
              }),
              u"learning rate 0.1, momentum, β 0.9, other start"_s);
}

TEST(RunWords, SaySoWhereNothingDiffers)
{
    EXPECT_EQ(words::runName(lesson, lesson.made), u"same settings, 3 updates"_s);
}

TEST(RunWords, NameASweptRunByItsRateInAnyCase)
{
    EXPECT_EQ(nameAfter([](EarlierRun& run) { run.isSwept = true; }), u"learning rate 1"_s);
}

TEST(RunWords, SaySoWhereARunDiverged)
{
    EXPECT_EQ(nameAfter([](EarlierRun& run) {
                  run.made.settings.learningRate = 10.0;
                  run.ended = UpdateRefusal::OutOfRange;
              }),
              u"learning rate 10, diverged"_s);
}

TEST(RunWords, TakeTheNameThatAPersonGave)
{
    EXPECT_EQ(nameAfter([](EarlierRun& run) {
                  run.name = "β is <b>best</b>";
                  run.ended = UpdateRefusal::OutOfRange;
              }),
              u"β is <b>best</b>"_s);
}

TEST(RunWords, NumberNamesThatComeAgain)
{
    EarlierRun other = lesson;
    other.name = "a";
    const EarlierRuns runs = EarlierRuns().with(other).with(lesson).with(other).with(other);
    EXPECT_EQ(words::runNames(runs, lesson.made),
              (QStringList{u"a"_s, u"same settings, 3 updates"_s, u"a (2)"_s, u"a (3)"_s}));
}

TEST(RunWords, TakeANameAsItStands)
{
    EarlierRun other = lesson;
    other.name = "drop%1";
    EXPECT_EQ(words::runNames(EarlierRuns().with(other).with(other), lesson.made),
              (QStringList{u"drop%1"_s, u"drop%1 (2)"_s}));
}

TEST(RunWords, CountTheRunsOnTheButton)
{
    EXPECT_EQ(words::runsButton(0), u"Runs"_s);
    EXPECT_EQ(words::runsButton(3), u"Runs: 3"_s);
}

}  // namespace backhand
