// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/role_guess.h"

#include <gtest/gtest.h>

namespace backhand {

TEST(RoleGuess, TakesNamesThatBeginWithXForInputs)
{
    for (const char* name : {"x", "x1", "x_2", "xi", "x_left"}) {
        EXPECT_EQ(guessedRole(name), Role::Input) << name;
    }
}

TEST(RoleGuess, TakesTAndYForTargets)
{
    for (const char* name : {"t", "y", "t1", "y_2", "target", "target_1"}) {
        EXPECT_EQ(guessedRole(name), Role::Target) << name;
    }
}

TEST(RoleGuess, TakesAllElseForParameters)
{
    for (const char* name : {"w", "w12", "b", "b_1", "a", "k", "theta", "tau", "yes", "X"}) {
        EXPECT_EQ(guessedRole(name), Role::Parameter) << name;
    }
}

}  // namespace backhand
