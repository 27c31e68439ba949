// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/edge_walk.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {
namespace {

class EdgeWalkTest : public ::testing::Test {
protected:
    VariableId id(const char* name) const { return testing::idOf(m_model, name); }

    // h1 and h2 in one column, both used by p.
    Model m_model =
        testing::modelOf({{"h1 = w1*x", "h2 = w2*x", "p = h1 + h2"}, {"x"}, {}, {"w1", "w2"}});
    EdgeWalk m_walk{m_model,
                    {{id("x"), QRectF(0, 0, 10, 10)},
                     {id("h1"), QRectF(50, 0, 10, 10)},
                     {id("h2"), QRectF(50, 40, 10, 10)},
                     {id("p"), QRectF(90, 20, 10, 10)}}};
};

TEST_F(EdgeWalkTest, GoesRightToAUserAndLeftToAnOperand)
{
    EXPECT_EQ(m_walk.userOf(id("x"), noVariable), id("h1"));
    EXPECT_EQ(m_walk.userOf(id("h2"), noVariable), id("p"));
    EXPECT_EQ(m_walk.operandOf(id("p"), noVariable), id("h1"));
    EXPECT_EQ(m_walk.operandOf(id("h1"), noVariable), id("x"));
}

TEST_F(EdgeWalkTest, GoesBackTheWayItCame)
{
    EXPECT_EQ(m_walk.operandOf(id("p"), id("h2")), id("h2"));
    EXPECT_EQ(m_walk.userOf(id("x"), id("h2")), id("h2"));
    EXPECT_EQ(m_walk.userOf(id("w1"), id("h2")), id("h1"));
}

TEST_F(EdgeWalkTest, GoesUpAndDownInItsColumn)
{
    EXPECT_EQ(m_walk.siblingOf(id("h1"), 1), id("h2"));
    EXPECT_EQ(m_walk.siblingOf(id("h2"), -1), id("h1"));
}

TEST_F(EdgeWalkTest, StaysWhereNothingLeadsOn)
{
    EXPECT_EQ(m_walk.userOf(id("p"), noVariable), noVariable);
    EXPECT_EQ(m_walk.operandOf(id("x"), noVariable), noVariable);
    EXPECT_EQ(m_walk.siblingOf(id("p"), 1), noVariable);
    EXPECT_EQ(m_walk.siblingOf(id("h1"), -1), noVariable);
    EXPECT_EQ(m_walk.siblingOf(id("w1"), 1), noVariable);
}

}  // namespace
}  // namespace backhand
