// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/chain_words.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

using testing::after;
using testing::scenarioOf;
using testing::stateOf;

namespace {

Frame frameAt(const Scenario& scenario, std::size_t step)
{
    return deriveFrame(after(stateOf(scenario), {Seek{1, step}}));
}

Scenario doubled(int doublings)
{
    return scenarioOf(testing::doublingModel(doublings), {{"w", 1.0}});
}

QString sentence(int doublings)
{
    const Frame frame = frameAt(doubled(doublings), 1);
    return words::foldedPaths(frame, frame.followedChain());
}

}  // namespace

TEST(ChainWords, SayHowManyPathsAreFoldedAndWhatTheRowsHold)
{
    EXPECT_EQ(sentence(6), u"64 paths lead from w to E: more than 8 are folded. Each row is the "
                           u"part from above, with all paths through it, times the local "
                           u"partial."_s);
    EXPECT_TRUE(sentence(40).startsWith(u"1099511627776 paths lead"_s));
    EXPECT_TRUE(sentence(70).startsWith(u"More than 10¹⁹ paths lead"_s));
}

TEST(ChainWords, NameAUseByWhatUsesIt)
{
    ModelSource source = testing::doublingModel(4);
    source.lines.back() += " + w";
    const Frame frame = frameAt(scenarioOf(source, {{"w", 1.0}}), 1);
    const Chain chain = frame.followedChain();
    EXPECT_EQ(words::useLabel(frame, chain.uses[0]), u"Directly"_s);
    EXPECT_EQ(words::useLabel(frame, chain.uses[1]), u"Through h₀"_s);
    EXPECT_EQ(words::pathLabel(2), u"Path 2"_s);
    EXPECT_EQ(words::sumLabel(), u"Sum"_s);
    EXPECT_EQ(words::someUses(1, 64, 100), u"Uses 1 to 64 of 100"_s);
}

TEST(ChainWords, SpeakEachPathWithItsProductAndThenTheSum)
{
    const Scenario scenario = scenarioOf(
        {{"c = a + b", "d = b + 1", "e = c*d"}, {}, {}, {"a", "b"}}, {{"a", 2.0}, {"b", 1.0}});
    const QString before = words::spokenChain(frameAt(scenario, 11));
    EXPECT_EQ(before, u"Path 1: partial derivative of e with respect to d: 3; "
                      u"partial derivative of d with respect to b: 1; product: 3; "
                      u"Path 2: partial derivative of e with respect to c: 2; "
                      u"partial derivative of c with respect to b: 1; product: 2; "
                      u"partial derivative of e with respect to b: ?"_s);
    EXPECT_TRUE(words::spokenChain(frameAt(scenario, 12)).endsWith(u"with respect to b: 5"_s));
    EXPECT_TRUE(words::spokenChain(frameAt(scenario, 7)).contains(u"product: ?"_s));
}

TEST(ChainWords, SpeakTheFoldedRowsAndWhyTheyAreFolded)
{
    const Scenario scenario = doubled(4);
    const std::size_t last = deriveFrame(stateOf(scenario)).trace.stepCount();
    const QString spoken = words::spokenChain(frameAt(scenario, last));
    EXPECT_TRUE(spoken.startsWith(u"16 paths lead from w to E: more than 8 are folded."_s));
    EXPECT_TRUE(spoken.contains(u"Through h₀: "_s));
    EXPECT_TRUE(spoken.contains(u"product: 47.683716; "_s));
}

}  // namespace backhand
