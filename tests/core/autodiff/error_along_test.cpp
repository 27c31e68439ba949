// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/autodiff/error_along.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <cmath>

namespace backhand {

TEST(ErrorAlong, ChangesOneNumberAndHoldsTheOthers)
{
    const Model model =
        testing::modelOf({{"p = w*x + b", "E = (p - t)^2"}, {"x"}, {"t"}, {"w", "b"}});
    const Tape tape = compileTape(model);
    ErrorAlong error(tape, std::vector<double>{2.0, 1.0, 3.0, 1.0}, testing::idOf(model, "w"));
    EXPECT_DOUBLE_EQ(error.centre(), 3.0);
    EXPECT_DOUBLE_EQ(error.at(3.0), 36.0);  // (3·2 + 1 − 1)²
    EXPECT_DOUBLE_EQ(error.at(0.5), 1.0);   // (0.5·2 + 1 − 1)²
    EXPECT_DOUBLE_EQ(error.at(3.0), 36.0);
}

TEST(ErrorAlong, IsUndefinedWhereTheErrorIs)
{
    const Model model = testing::modelOf({{"E = ln(w)"}, {}, {}, {"w"}});
    const Tape tape = compileTape(model);
    ErrorAlong error(tape, std::vector<double>{1.0}, testing::idOf(model, "w"));
    EXPECT_TRUE(std::isnan(error.at(0.0)));
    EXPECT_DOUBLE_EQ(error.at(1.0), 0.0);
}

}  // namespace backhand
