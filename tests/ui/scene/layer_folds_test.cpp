// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/layer_folds.h"

#include "tests/support/graph_models.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {
namespace {

class LayerFoldsTest : public ::testing::Test {
protected:
    FoldedColumns folded(const std::set<std::size_t>& open) const
    {
        return foldedColumns(*m_model, columnsOfMap(m_model->model()), open);
    }

    std::shared_ptr<const CompiledModel> m_model =
        testing::compiledOf(testing::networkOf({18, 2, 1}));
};

TEST_F(LayerFoldsTest, FoldsTheInputsOfAWideNetwork)
{
    const FoldedColumns columns = folded({});
    ASSERT_EQ(columns.blocks.size(), 1U);
    EXPECT_TRUE(columns.blocks.front().isGiven);
    EXPECT_EQ(columns.blocks.front().members.size(), 18U);
    EXPECT_EQ(columns.members[0],
              (std::vector<Layering::Node>{m_model->model().variables().size()}));
}

TEST_F(LayerFoldsTest, MakesOneLinkOfAllBetweenTwo)
{
    // 18 inputs to 2 neurons are 2 links; then 2 to p, p to E, t to E.
    EXPECT_EQ(folded({}).links.size(), 6U);
    EXPECT_EQ(folded({}).usesOfLink.front().size(), 18U);
}

TEST_F(LayerFoldsTest, KeepsTheBlockOfAnOpenLayerWithoutLinks)
{
    const FoldedColumns columns = folded({folded({}).blocks.front().key});
    EXPECT_TRUE(columns.blocks.front().isOpen);
    EXPECT_EQ(columns.members[0].size(), 19U);
    EXPECT_EQ(columns.links.size(), 18U * 2U + 4U);
}

}  // namespace
}  // namespace backhand
