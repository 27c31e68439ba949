// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/graph_columns.h"

#include "tests/support/lesson.h"

#include <gmock/gmock.h>

namespace backhand {
namespace {

using ::testing::ElementsAre;

class GraphColumnsTest : public ::testing::Test {
protected:
    VariableId id(const char* name) const { return testing::idOf(m_model, name); }
    Layering::Node node(const char* name) const { return id(name); }

    // Two layers; b stands in both.
    Model m_model = testing::modelOf(
        {{"h = tanh(w1*x + b)", "p = w2*h + b", "E = (p - t)^2"}, {"x"}, {"t"}, {"w1", "w2", "b"}});
};

TEST_F(GraphColumnsTest, PutsADefinitionOneColumnAfterTheLastThatItUses)
{
    const GraphColumns columns = columnsOfCards(m_model);
    EXPECT_EQ(columns.column[id("h")], 1U);
    EXPECT_EQ(columns.column[id("p")], 2U);
    EXPECT_EQ(columns.column[id("E")], 3U);
}

TEST_F(GraphColumnsTest, PutsTheInputBesideItsWeightBeforeIt)
{
    EXPECT_THAT(factorsInOrder(m_model, id("h")), ElementsAre(id("x"), id("w1"), id("b")));
}

TEST_F(GraphColumnsTest, LetsALaterCardHaveWhatItAloneUses)
{
    const GraphColumns columns = columnsOfCards(m_model);
    EXPECT_EQ(columns.owner[id("w2")], id("p"));
    EXPECT_EQ(columns.owner[id("t")], id("E"));
    EXPECT_EQ(columns.owner[id("b")], noVariable);
    EXPECT_THAT(columns.ownedBy(m_model, id("p")), ElementsAre(id("w2")));
    EXPECT_THAT(columns.members[0], ElementsAre(node("x"), node("w1"), node("b")));
    EXPECT_THAT(columns.members[2], ElementsAre(node("p")));
}

TEST_F(GraphColumnsTest, TakesAllOwnWeightsFromTheMap)
{
    const GraphColumns columns = columnsOfMap(m_model);
    EXPECT_EQ(columns.owner[id("w1")], id("h"));
    EXPECT_EQ(columns.owner[id("w2")], id("p"));
    EXPECT_EQ(columns.owner[id("t")], noVariable);
    EXPECT_THAT(columns.members[0], ElementsAre(node("x"), node("b")));
    EXPECT_THAT(columns.members[2], ElementsAre(node("p"), node("t")));
}

}  // namespace
}  // namespace backhand
