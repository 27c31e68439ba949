// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/frame.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

using testing::after;
using testing::idOf;
using testing::lessonScenario;
using testing::lessonState;
using testing::stateOf;

namespace {

Frame frameAfter(const std::vector<Action>& actions)
{
    return deriveFrame(after(lessonState(), actions));
}

std::string followedName(std::size_t step)
{
    const Frame frame = frameAfter({Seek{1, step}});
    return frame.model().variable(frame.followed()).name;
}

}  // namespace

TEST(Frame, HasNoStepAtTheStart)
{
    const Frame frame = deriveFrame(lessonState());
    EXPECT_FALSE(frame.currentStep().has_value());
    EXPECT_FALSE(frame.reached(1));
    EXPECT_FALSE(frame.reached(0));
}

TEST(Frame, HasReachedTheStepsUpToTheCurrentOne)
{
    const Frame frame = frameAfter({Seek{1, 8}});
    EXPECT_EQ(frame.currentStep()->number, 8U);
    EXPECT_TRUE(frame.reached(8));
    EXPECT_FALSE(frame.reached(9));
}

TEST(Frame, ShowsGivenNumbersAsGivenAndComputedOnesRounded)
{
    const Frame frame = frameAfter({SetDigits{3}});
    EXPECT_EQ(frame.shownValue(idOf(frame.model(), "w1")).text(), "1.45");
    EXPECT_EQ(frame.shownValue(idOf(frame.model(), "p")).text(), "0.871");
    EXPECT_EQ(frame.shownNewValue(idOf(frame.model(), "w1")).text(), "1.059");
    EXPECT_EQ(frame.shownNewValue(idOf(frame.model(), "x1")).text(), "2");
}

TEST(Frame, KnowsWhatAParameterWasBeforeTheUpdate)
{
    EXPECT_FALSE(deriveFrame(lessonState())
                     .previousValue(idOf(deriveFrame(lessonState()).model(), "w1"))
                     .has_value());
    const Frame frame = frameAfter({UpdateOnce{}});
    EXPECT_EQ(frame.previousValue(idOf(frame.model(), "w1")), 1.45);
    EXPECT_FALSE(frame.previousValue(idOf(frame.model(), "x1")).has_value());
}

TEST(Frame, GrowsARangeToHoldItsValue)
{
    const VariableId w1 = idOf(deriveFrame(lessonState()).model(), "w1");
    EXPECT_EQ(deriveFrame(lessonState()).range(w1), (Range{-3.0, 3.0}));
    EXPECT_EQ(frameAfter({SetValue{w1, 20.0}}).range(w1), (Range{-3.0, 20.0}));
    EXPECT_EQ(deriveFrame(lessonState()).range(idOf(deriveFrame(lessonState()).model(), "x1")),
              (Range{-5.0, 5.0}));
}

TEST(Frame, FollowsTheParameterThatTheStepLeadsTo)
{
    EXPECT_EQ(followedName(0), "w1");
    EXPECT_EQ(followedName(8), "w1");
    EXPECT_EQ(followedName(9), "w2");
    EXPECT_EQ(followedName(12), "b");
    EXPECT_EQ(followedName(14), "w2");
    EXPECT_EQ(followedName(16), "w1");
}

TEST(Frame, FollowsThePinnedParameter)
{
    const VariableId b = idOf(deriveFrame(lessonState()).model(), "b");
    EXPECT_EQ(frameAfter({Follow{b}, Seek{1, 8}}).followed(), b);
}

TEST(Frame, GrowsARangeDownwardToo)
{
    const VariableId w1 = idOf(deriveFrame(lessonState()).model(), "w1");
    EXPECT_EQ(frameAfter({SetValue{w1, -8.0}}).range(w1), (Range{-8.0, 3.0}));
}

TEST(Frame, RemembersThePassJustBefore)
{
    const Frame third = frameAfter({UpdateOnce{}, UpdateOnce{}});
    const VariableId b = idOf(third.model(), "b");
    ASSERT_TRUE(third.previousValue(b).has_value());
    EXPECT_EQ(*third.previousValue(b), third.state.document.run.at(2).parameters[2]);
    EXPECT_EQ(third.pass(), 3U);
}

TEST(Frame, FollowsNothingWithoutParameters)
{
    const Frame frame = deriveFrame(stateOf(testing::scenarioOf({{"E = x^2"}, {"x"}, {}, {}}, {})));
    EXPECT_EQ(frame.followed(), noVariable);
    EXPECT_EQ(frame.refusal, UpdateRefusal::NoParameters);
}

TEST(Frame, ShowsWhatIsUndefinedAsAWord)
{
    const Frame frame =
        deriveFrame(stateOf(testing::scenarioOf({{"E = ln(w)"}, {}, {}, {"w"}}, {})));
    EXPECT_EQ(frame.shownValue(idOf(frame.model(), "E")).text(), "undefined");
    EXPECT_EQ(frame.shownNewValue(idOf(frame.model(), "w")).text(), "undefined");
    EXPECT_EQ(frame.shownValue(idOf(frame.model(), "w")).text(), "0");
}

TEST(Frame, ShowsAnUpdatedParameterRounded)
{
    const Frame frame = frameAfter({UpdateOnce{}, SetDigits{4}});
    EXPECT_EQ(frame.shownValue(idOf(frame.model(), "w1")).text(), "1.0586");
    EXPECT_TRUE(frame.shownValue(idOf(frame.model(), "w1")).rounded);
}

TEST(Frame, KnowsTheChainThatIsFollowedAndThePathAtHand)
{
    // e = c*d with c = a + b and d = b + 1: step 9 is about a, step 11 about b through c.
    const SessionState state = stateOf(testing::scenarioOf(
        {{"c = a + b", "d = b + 1", "e = c*d"}, {}, {}, {"a", "b"}}, {{"a", 2.0}, {"b", 1.0}}));
    const Frame ofA = deriveFrame(after(state, {Seek{1, 9}}));
    EXPECT_EQ(ofA.followedChain().parameter, idOf(ofA.model(), "a"));
    EXPECT_TRUE(ofA.pathsAtHand().edges.empty());
    const Frame ofB = deriveFrame(after(state, {Seek{1, 11}}));
    EXPECT_EQ(ofB.followedChain().pathCount, 2U);
    EXPECT_EQ(ofB.pathsAtHand().rows, std::vector<std::size_t>{1});
}

TEST(Frame, KnowsWhetherThereAreSamples)
{
    EXPECT_FALSE(deriveFrame(lessonState()).hasSamples());
    Scenario scenario = lessonScenario();
    scenario.samples = {{2.0, 1.5, 0.0}};
    EXPECT_TRUE(deriveFrame(stateOf(scenario)).hasSamples());
}

TEST(Frame, FollowsTheParameterThatAnOptimizerWorksOn)
{
    const SessionState state = stateOf(testing::lessonBy(OptimizerKind::Adam, 0.1));
    for (std::size_t step = 13; step <= 27; ++step) {  // five steps for each of w1, w2, b
        const Frame frame = deriveFrame(after(state, {Seek{1, step}}));
        const char* const names[] = {"w1", "w2", "b"};
        EXPECT_EQ(frame.followed(), idOf(frame.model(), names[(step - 13) / 5])) << step;
    }
}

TEST(Frame, IsCheckedFromTheStepThatBringsTheNewErrorOn)
{
    EXPECT_FALSE(frameAfter({Seek{1, 15}}).isChecked());
    EXPECT_TRUE(frameAfter({Seek{1, 16}}).isChecked());
    EXPECT_FALSE(frameAfter({Seek{1, 16}, Seek{2, 0}}).isChecked());
}

}  // namespace backhand
