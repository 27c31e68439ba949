// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/activation.h"

#include <gtest/gtest.h>

#include <limits>

namespace backhand {

namespace {

template <typename Activation>
void expectAsTape(Operation operation, Operation slope)
{
    for (const double sum : {-1000.0, -40.0, -1.91, -1e-9, 0.0, 1e-9, 0.3, 1.91, 15.0, 40.0, 1e3}) {
        const ActivatedSum activated = Activation::at(sum);
        EXPECT_EQ(activated.value, applyOperation(operation, sum)) << sum;
        EXPECT_EQ(activated.slope, applyOperation(slope, sum)) << sum;
    }
}

}  // namespace

TEST(Activation, GivesTheBitsOfTheTapesOperations)
{
    expectAsTape<SigmoidActivation>(Operation::Sigmoid, Operation::SigmoidSlope);
    expectAsTape<TanhActivation>(Operation::Tanh, Operation::TanhSlope);
    expectAsTape<ReluActivation>(Operation::Relu, Operation::Step);
    expectAsTape<SoftplusActivation>(Operation::Softplus, Operation::Sigmoid);
}

TEST(Activation, KeepsTheSigmoidsSlopeWhereTheValueIsRoundedToOne)
{
    const ActivatedSum activated = SigmoidActivation::at(40.0);
    EXPECT_EQ(activated.value, 1.0);
    EXPECT_NEAR(activated.slope, 4.248354255291589e-18, 1e-30);  // e^-40
}

TEST(Activation, PassesASumOnWhereThereIsNone)
{
    EXPECT_EQ(NoActivation::at(-2.5).value, -2.5);
    EXPECT_EQ(NoActivation::at(-2.5).slope, 1.0);
}

}  // namespace backhand
