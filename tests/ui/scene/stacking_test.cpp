// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/stacking.h"

#include <gmock/gmock.h>

namespace backhand {
namespace {

using ::testing::ElementsAre;

TEST(Stacking, PutsEachWhereItIsWantedWhereThereIsRoom)
{
    EXPECT_THAT(stacked({0.0, 100.0}, {{10.0, 10.0}, {10.0, 10.0}}, 5.0), ElementsAre(0.0, 100.0));
}

TEST(Stacking, SharesTheWayBetweenThoseThatWouldMeet)
{
    // 10 beneath, 5 apart, 10 above: 25 from one anchor to the next, around the wanted 50.
    EXPECT_THAT(stacked({50.0, 50.0}, {{10.0, 10.0}, {10.0, 10.0}}, 5.0), ElementsAre(37.5, 62.5));
    EXPECT_THAT(stacked({0.0, 0.0, 0.0}, {{10.0, 10.0}, {10.0, 10.0}, {10.0, 10.0}}, 0.0),
                ElementsAre(-20.0, 0.0, 20.0));
}

TEST(Stacking, KeepsTheOrderAgainstWhatIsWanted)
{
    EXPECT_THAT(stacked({30.0, 0.0}, {{5.0, 5.0}, {5.0, 5.0}}, 0.0), ElementsAre(10.0, 20.0));
}

TEST(Stacking, ReachesUnevenlyAboveAndBeneath)
{
    EXPECT_THAT(stacked({0.0, 0.0}, {{1.0, 30.0}, {2.0, 1.0}}, 8.0), ElementsAre(-20.0, 20.0));
}

TEST(Stacking, PutsAChainOnOneLine)
{
    const Layering chain{{{0}, {1}, {2}}, {{0, 1}, {1, 2}}};
    EXPECT_THAT(anchorsOf(chain, std::vector<Extent>(3, {10.0, 10.0}), 4.0),
                ElementsAre(0.0, 0.0, 0.0));
}

TEST(Stacking, PutsAUserInTheMiddleOfWhatItUses)
{
    const Layering fork{{{0, 1}, {2}}, {{0, 2}, {1, 2}}};
    EXPECT_THAT(anchorsOf(fork, std::vector<Extent>(3, {10.0, 10.0}), 4.0),
                ElementsAre(-12.0, 12.0, 0.0));
}

}  // namespace
}  // namespace backhand
