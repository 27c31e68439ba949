// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/autodiff/backward_pass.h"

#include "core/autodiff/forward_pass.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <cmath>

namespace backhand {

using testing::modelOf;

namespace {

/// dE/dx of one line at x.
double slopeOf(const std::string& line, double x)
{
    const Tape tape = compileTape(modelOf({{line}, {"x"}, {}, {}}));
    const Slots slots = forwardPass(tape, std::vector<double>{x});
    return backwardPass(tape, slots)[0];
}

}  // namespace

TEST(BackwardPass, AddsTheContributionsOfASharedNode)
{
    EXPECT_DOUBLE_EQ(slopeOf("E = x*x", 3.0), 6.0);  // 3 + 3, one from each use
}

TEST(BackwardPass, KnowsTheSlopeOfEveryOperation)
{
    EXPECT_DOUBLE_EQ(slopeOf("E = 5 + x", 3.0), 1.0);
    EXPECT_DOUBLE_EQ(slopeOf("E = 5 - x", 3.0), -1.0);
    EXPECT_DOUBLE_EQ(slopeOf("E = 5*x", 3.0), 5.0);
    EXPECT_DOUBLE_EQ(slopeOf("E = x/4", 3.0), 0.25);
    EXPECT_DOUBLE_EQ(slopeOf("E = 8/x", 4.0), -0.5);
    EXPECT_DOUBLE_EQ(slopeOf("E = x^3", 2.0), 12.0);
    EXPECT_DOUBLE_EQ(slopeOf("E = 2^x", 3.0), 8.0 * std::log(2.0));
    EXPECT_DOUBLE_EQ(slopeOf("E = -x", 3.0), -1.0);
    EXPECT_DOUBLE_EQ(slopeOf("E = sigmoid(x)", 0.0), 0.25);
    EXPECT_DOUBLE_EQ(slopeOf("E = tanh(x)", 0.0), 1.0);
    EXPECT_DOUBLE_EQ(slopeOf("E = softplus(x)", 0.0), 0.5);
    EXPECT_DOUBLE_EQ(slopeOf("E = exp(x)", 0.0), 1.0);
    EXPECT_DOUBLE_EQ(slopeOf("E = ln(x)", 4.0), 0.25);
    EXPECT_DOUBLE_EQ(slopeOf("E = sqrt(x)", 4.0), 0.25);
    EXPECT_DOUBLE_EQ(slopeOf("E = sin(x)", 0.0), 1.0);
    EXPECT_DOUBLE_EQ(slopeOf("E = cos(x)", 0.0), 0.0);
}

TEST(BackwardPass, TakesZeroAtTheKinks)
{
    EXPECT_EQ(slopeOf("E = relu(x)", 0.0), 0.0);
    EXPECT_EQ(slopeOf("E = relu(x)", 2.0), 1.0);
    EXPECT_EQ(slopeOf("E = relu(x)", -2.0), 0.0);
    EXPECT_EQ(slopeOf("E = abs(x)", 0.0), 0.0);
    EXPECT_EQ(slopeOf("E = abs(x)", -2.0), -1.0);
}

TEST(BackwardPass, KeepsTheSigmoidsSlopeWhereOneMinusPIsZero)
{
    const double expected = std::exp(-40.0) / ((1.0 + std::exp(-40.0)) * (1.0 + std::exp(-40.0)));
    EXPECT_NEAR(slopeOf("E = sigmoid(x)", 40.0), expected, 1e-12 * expected);
    EXPECT_TRUE(std::isfinite(slopeOf("E = sigmoid(x)", 1000.0)));
    EXPECT_TRUE(std::isfinite(slopeOf("E = sigmoid(x)", -1000.0)));
}

TEST(BackwardPass, CallsASlopeThatDoesNotExistNaN)
{
    EXPECT_TRUE(std::isnan(slopeOf("E = sqrt(x)", 0.0)));
    EXPECT_TRUE(std::isnan(slopeOf("E = ln(x) + x", 0.0)));
}

TEST(BackwardPass, GivesNoSlopeToAPowerOfZero)
{
    EXPECT_EQ(slopeOf("E = x^0", 0.0), 0.0);
    EXPECT_EQ(slopeOf("E = x^(1 - 1)", 0.0), 0.0);
    EXPECT_EQ(slopeOf("E = x^(-0)", 0.0), 0.0);
    EXPECT_EQ(slopeOf("E = x^(2*0)", 0.0), 0.0);
}

TEST(BackwardPass, GivesTheSameWhenItRunsTwice)
{
    const Tape tape = compileTape(modelOf({{"a = x*x", "E = a*x"}, {"x"}, {}, {}}));
    const Slots slots = forwardPass(tape, std::vector<double>{2.0});
    Slots adjoints(tape.slotCount(), 5.0);
    backwardPass(tape, slots, adjoints);
    const Slots first = adjoints;
    backwardPass(tape, slots, adjoints);
    EXPECT_EQ(first, adjoints);
    EXPECT_DOUBLE_EQ(adjoints[0], 12.0);  // 3 x^2
}

}  // namespace backhand
