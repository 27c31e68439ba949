// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/earlier_runs.h"

#include "core/session/session_state.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

using testing::lessonState;

namespace {

EarlierRun lessonRun(std::uint64_t updates)
{
    const SessionState state = testing::afterTraining(lessonState(), updates);
    return earlierRun(state.document.run, state.document.scenario);
}

std::vector<std::size_t> idsOf(const EarlierRuns& runs)
{
    std::vector<std::size_t> ids;
    for (const auto& run : runs.all()) {
        ids.push_back(run->id);
    }
    return ids;
}

EarlierRuns withMany(std::size_t count)
{
    const EarlierRun run = lessonRun(1);
    EarlierRuns runs;
    for (std::size_t index = 0; index < count; ++index) {
        runs = runs.with(run);
    }
    return runs;
}

}  // namespace

TEST(EarlierRuns, KeepTheErrorsOfARunWithBothEnds)
{
    const EarlierRun run = lessonRun(5000);
    EXPECT_EQ(run.updates(), 5000U);
    EXPECT_LE(run.points.size(), EarlierRun::mostPoints);
    EXPECT_GT(run.points.size(), EarlierRun::mostPoints / 2);
    EXPECT_EQ(run.points.front().update, 0U);
    EXPECT_NEAR(run.points.front().error, 0.758674, 1e-6);
    EXPECT_EQ(run.points.back().update, 5000U);
    EXPECT_EQ(run.points.back().error, run.run.at(5001).summedError);
}

TEST(EarlierRuns, KnowWhatTheLastUpdateWasMadeWith)
{
    SessionState state = testing::afterTraining(lessonState(), 2);
    state = testing::after(state, {SetLearningRate{0.5}});  // of an update that is not made
    const EarlierRun run = earlierRun(state.document.run, state.document.scenario);
    EXPECT_EQ(run.made.settings.learningRate, 1.0);
    EXPECT_EQ(run.made.changedPass, 1U);
}

TEST(EarlierRuns, GiveEachRunANumberOfItsOwn)
{
    const EarlierRuns three = withMany(3);
    EXPECT_EQ(idsOf(three), (std::vector<std::size_t>{1, 2, 3}));
    const EarlierRuns fewer = three.without(3);
    EXPECT_EQ(idsOf(fewer), (std::vector<std::size_t>{1, 2}));
    EXPECT_EQ(idsOf(fewer.with(lessonRun(1))), (std::vector<std::size_t>{1, 2, 4}));
    EXPECT_EQ(three.find(2)->id, 2U);
    EXPECT_FALSE(fewer.find(3));
}

TEST(EarlierRuns, AreEqualWhereTheyHoldTheSameRuns)
{
    const EarlierRuns three = withMany(3);
    EXPECT_EQ(three, EarlierRuns(three));
    EXPECT_EQ(three.without(3), three.without(3));
    EXPECT_FALSE(three == three.without(3));
    EXPECT_EQ(three.without(9), three);
    EXPECT_EQ(EarlierRuns(), withMany(1).without(1));
}

TEST(EarlierRuns, TakeAName)
{
    const EarlierRuns named = withMany(2).renamed(2, "  the best\t");
    EXPECT_EQ(named.find(2)->name, "the best");
    EXPECT_EQ(named.find(1)->name, "");
    EXPECT_EQ(named.renamed(2, "the best"), named);
    EXPECT_EQ(named.renamed(7, "nobody"), named);
    EXPECT_EQ(named.renamed(2, " ").find(2)->name, "");
}

TEST(EarlierRuns, LetTheOldestGoThatNobodyNamed)
{
    const EarlierRuns all = withMany(EarlierRuns::most).renamed(1, "kept");
    const EarlierRuns more = all.with(lessonRun(1));
    EXPECT_EQ(more.all().size(), EarlierRuns::most);
    EXPECT_TRUE(more.find(1));
    EXPECT_FALSE(more.find(2));
    EXPECT_TRUE(more.find(EarlierRuns::most + 1));
}

TEST(EarlierRuns, LetTheOldestGoWhereAllAreNamed)
{
    EarlierRuns all = withMany(EarlierRuns::most);
    for (std::size_t id = 1; id <= EarlierRuns::most; ++id) {
        all = all.renamed(id, "kept");
    }
    const EarlierRuns more = all.with(lessonRun(1));
    EXPECT_EQ(more.all().size(), EarlierRuns::most);
    EXPECT_FALSE(more.find(1));
}

TEST(PlainRunName, HasNoControlCharactersAndNoBlanksAround)
{
    EXPECT_EQ(plainRunName("a\nb\tc"), "a b c");
    EXPECT_EQ(plainRunName(" \r\n"), "");
    EXPECT_EQ(plainRunName(""), "");
}

TEST(PlainRunName, IsCutBetweenCharacters)
{
    std::string betas;
    for (int i = 0; i < 70; ++i) {
        betas += "\xCE\xB2";
    }
    EXPECT_EQ(plainRunName(betas), betas.substr(0, 2 * EarlierRun::longestName));
    EXPECT_EQ(plainRunName(std::string(63, 'a') + " b"), std::string(63, 'a'));
}

}  // namespace backhand
