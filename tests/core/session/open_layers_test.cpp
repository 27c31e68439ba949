// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/reduce.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <cstddef>
#include <set>

namespace backhand {

using testing::after;
using testing::lessonScenario;
using testing::lessonState;
using testing::stateOf;

TEST(OpenLayers, AreOpenedAndClosedWithoutAnEdit)
{
    const SessionState open = after(lessonState(), {ToggleLayer{3}, ToggleLayer{1}});
    EXPECT_EQ(open.view.openLayers, (std::set<std::size_t>{1, 3}));
    EXPECT_EQ(open.document, lessonState().document);
    EXPECT_EQ(after(open, {ToggleLayer{1}, ToggleLayer{3}}), lessonState());
    EXPECT_FALSE(isEdit(ToggleLayer{1}));
}

TEST(OpenLayers, AreClosedWhereOtherCardsAreShown)
{
    const SessionState open = reduce(lessonState(), ToggleLayer{3});
    EXPECT_TRUE(reduce(open, SetScale{Scale::Operations}).view.openLayers.empty());
    EXPECT_EQ(reduce(open, SetScale{Scale::Functions}), open);
}

}  // namespace backhand
