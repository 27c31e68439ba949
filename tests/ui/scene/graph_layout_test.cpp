// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/graph_layout.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {
namespace {

TEST(GraphLayout, IsBoundedByAllThatStandsSomewhere)
{
    const auto model = testing::compiledOf({{"E = w*x"}, {"x"}, {}, {"w"}});
    GraphLayout layout(*model);
    layout.setNode(0, QRectF(0, 0, 10, 10));
    layout.setBadge(1, QRectF(20, 5, 10, 10));
    layout.setChip(0, QRectF(-5, 2, 3, 3), true);
    layout.close();
    EXPECT_EQ(layout.bounds(), QRectF(-5, 0, 35, 15));
    EXPECT_TRUE(layout.isFlat(0));
}

TEST(GraphLayout, HasNoBackwardEdgeWithoutAPartial)
{
    const auto model = testing::compiledOf({{"E = w*x"}, {"x"}, {}, {"w"}});
    GraphLayout layout(*model);
    layout.addBackward(2, 0, noPartial, {});
    layout.addBackward(2, 1, 0, {});
    ASSERT_EQ(layout.backwardEdges().size(), 1U);
    EXPECT_EQ(layout.backwardEdges().front().to, 1U);
}

}  // namespace
}  // namespace backhand
