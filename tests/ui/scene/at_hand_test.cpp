// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/at_hand.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {
namespace {

class AtHandTest : public ::testing::Test {
protected:
    AtHand at(std::size_t step) const
    {
        return atHand(deriveFrame(testing::after(m_start, {Seek{1, step}})));
    }
    VariableId id(const char* name) const
    {
        return testing::idOf(m_start.document.compiled->model(), name);
    }

    SessionState m_start = testing::stateOf(testing::lessonScenario());
};

TEST_F(AtHandTest, IsTheFirstFunctionBeforeTheFirstStep)
{
    EXPECT_EQ(at(0), (AtHand{id("z"), noVariable}));
}

TEST_F(AtHandTest, IsWhatAStepComputesOrDifferentiates)
{
    EXPECT_EQ(at(2), (AtHand{id("p"), noVariable}));
    EXPECT_EQ(at(4), (AtHand{id("E"), noVariable}));  // dE/dp
    EXPECT_EQ(at(6), (AtHand{id("p"), noVariable}));  // dE/dp · dp/dz
    EXPECT_EQ(at(8), (AtHand{id("z"), id("w1")}));    // dE/dz · dz/dw1
}

TEST_F(AtHandTest, IsTheUserOfAParameterThatIsUpdated)
{
    EXPECT_EQ(at(14), (AtHand{id("z"), id("w2")}));
    EXPECT_EQ(at(16), (AtHand{id("E"), noVariable}));
}

}  // namespace
}  // namespace backhand
