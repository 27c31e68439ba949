// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/emphasis.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {
namespace {

class StepEmphasisTest : public ::testing::Test {
protected:
    Frame at(std::size_t step) const
    {
        return deriveFrame(
            testing::after(testing::stateOf(testing::lessonScenario()), {Seek{1, step}}));
    }
    VariableId id(const std::string& name) const { return testing::idOf(m_first.model(), name); }
    PartialId partial(const std::string& of, const std::string& wrt) const
    {
        const CompiledModel::PartialRange range = m_first.compiled().partialsOf(id(of));
        for (PartialId found = range.first; found < range.end; ++found) {
            if (m_first.compiled().partial(found).wrt == id(wrt)) {
                return found;
            }
        }
        return noPartial;
    }

    Frame m_first = at(0);
};

TEST_F(StepEmphasisTest, BeforeTheFirstStepNothingStandsOut)
{
    const StepEmphasis emphasis(m_first);
    EXPECT_EQ(emphasis.ofVariable(id("z")), Emphasis::Plain);
    EXPECT_EQ(emphasis.ofForwardEdge(id("x1"), id("z")), Emphasis::Plain);
    EXPECT_EQ(emphasis.ofBackwardEdge(partial("p", "z")), Emphasis::Plain);
}

TEST_F(StepEmphasisTest, AValueLightsWhatItIsComputedFrom)
{
    const Frame frame = at(2);  // p
    const StepEmphasis emphasis(frame);
    EXPECT_EQ(emphasis.ofVariable(id("p")), Emphasis::Current);
    EXPECT_EQ(emphasis.ofVariable(id("z")), Emphasis::Lit);
    EXPECT_EQ(emphasis.ofVariable(id("x1")), Emphasis::Dimmed);
    EXPECT_EQ(emphasis.ofForwardEdge(id("z"), id("p")), Emphasis::Lit);
    EXPECT_EQ(emphasis.ofForwardEdge(id("p"), id("E")), Emphasis::Dimmed);
}

TEST_F(StepEmphasisTest, TheTopmostPartialIsTheGradientToo)
{
    const Frame frame = at(4);  // dE/dp
    const StepEmphasis emphasis(frame);
    EXPECT_EQ(emphasis.ofPartial(partial("E", "p")), Emphasis::Current);
    EXPECT_EQ(emphasis.ofGradient(id("p")), Emphasis::Lit);
    EXPECT_EQ(emphasis.ofBackwardEdge(partial("E", "p")), Emphasis::Lit);
}

TEST_F(StepEmphasisTest, AProductLightsTheBadgeAboveAndTheChip)
{
    const Frame frame = at(8);  // dE/dw1
    const StepEmphasis emphasis(frame);
    EXPECT_EQ(emphasis.ofGradient(id("w1")), Emphasis::Current);
    EXPECT_EQ(emphasis.ofGradient(id("z")), Emphasis::Lit);
    EXPECT_EQ(emphasis.ofPartial(partial("z", "w1")), Emphasis::Lit);
    EXPECT_EQ(emphasis.ofPartial(partial("p", "z")), Emphasis::Dimmed);
    EXPECT_EQ(emphasis.ofVariable(id("w1")), Emphasis::Dimmed);
    EXPECT_EQ(emphasis.ofBackwardEdge(partial("z", "w1")), Emphasis::Lit);
}

TEST_F(StepEmphasisTest, AnUpdateIsAboutItsParameterAndGradient)
{
    const Frame frame = at(13);  // w1'
    const StepEmphasis emphasis(frame);
    EXPECT_EQ(emphasis.ofVariable(id("w1")), Emphasis::Current);
    EXPECT_EQ(emphasis.ofGradient(id("w1")), Emphasis::Lit);
    EXPECT_EQ(emphasis.ofGradient(id("w2")), Emphasis::Dimmed);
}

TEST_F(StepEmphasisTest, TheCheckLightsTheNewPredictionAndTheTarget)
{
    const Frame frame = at(16);
    const StepEmphasis emphasis(frame);
    EXPECT_EQ(emphasis.ofVariable(id("E")), Emphasis::Current);
    EXPECT_EQ(emphasis.ofVariable(id("p")), Emphasis::Lit);
    EXPECT_EQ(emphasis.ofVariable(id("t")), Emphasis::Lit);
    EXPECT_EQ(emphasis.ofForwardEdge(id("p"), id("E")), Emphasis::Lit);
}

TEST(PathEmphasis, OfSeveralPathsTheEdgesOfTheOneAtHandAreLit)
{
    // e = c*d with c = a + b and d = b + 1. Step 7 is the product for b through d, step 12 the sum.
    const SessionState state = testing::stateOf(testing::scenarioOf(
        {{"c = a + b", "d = b + 1", "e = c*d"}, {}, {}, {"a", "b"}}, {{"a", 2.0}, {"b", 1.0}}));
    const auto litAt = [&state](std::size_t step) {
        const Frame frame = deriveFrame(testing::after(state, {Seek{1, step}}));
        const StepEmphasis emphasis(frame);
        std::vector<std::string> lit;
        for (PartialId id = 0; id < frame.compiled().partials().size(); ++id) {
            if (emphasis.ofBackwardEdge(id) == Emphasis::Lit) {
                const Partial& partial = frame.compiled().partial(id);
                lit.push_back(frame.model().variable(partial.of).name + "/" +
                              frame.model().variable(partial.wrt).name);
            }
        }
        return lit;
    };
    EXPECT_EQ(litAt(7), (std::vector<std::string>{"d/b", "e/d"}));
    EXPECT_EQ(litAt(11), (std::vector<std::string>{"c/b", "e/c"}));
    EXPECT_EQ(litAt(12), (std::vector<std::string>{"c/b", "d/b", "e/c", "e/d"}));
    EXPECT_EQ(litAt(9), std::vector<std::string>{"c/a"});  // a has one path
}

}  // namespace
}  // namespace backhand
