// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/dataset.h"

#include <gtest/gtest.h>

namespace backhand {

TEST(SharedDataset, IsSharedByItsCopies)
{
    const SharedDataset rows = {{1.0, 2.0}, {3.0, 4.0}};
    const SharedDataset copy = rows;
    EXPECT_EQ(copy.shared(), rows.shared());
    EXPECT_EQ(copy, rows);
    EXPECT_EQ(copy.size(), 2U);
    EXPECT_EQ(copy[1], (std::vector<double>{3.0, 4.0}));
}

TEST(SharedDataset, IsEqualWhereItsRowsAre)
{
    EXPECT_EQ((SharedDataset{{1.0}}), (SharedDataset(Dataset{{1.0}})));
    EXPECT_FALSE((SharedDataset{{1.0}}) == (SharedDataset{{2.0}}));
}

TEST(SharedDataset, MayHaveNoRows)
{
    const SharedDataset none;
    EXPECT_TRUE(none.empty());
    EXPECT_EQ(none.shared(), nullptr);
    EXPECT_EQ(none, SharedDataset(Dataset{}));
    EXPECT_EQ(none.begin(), none.end());
}

}  // namespace backhand
