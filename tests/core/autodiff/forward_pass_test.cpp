// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/autodiff/forward_pass.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <cmath>

namespace backhand {

using testing::modelOf;

namespace {

double errorOf(const std::string& line, double x)
{
    const Tape tape = compileTape(modelOf({{line}, {"x"}, {}, {}}));
    return forwardPass(tape, std::vector<double>{x})[tape.slotOf.back()];
}

}  // namespace

TEST(ForwardPass, GivesTheLessonsNumbers)
{
    const Trace trace = testing::traceOf(testing::lessonScenario());
    const Model& model = trace.model();
    EXPECT_NEAR(trace.value(testing::idOf(model, "z")), 1.91, 1e-15);
    const double p = 1.0 / (1.0 + std::exp(-1.91));
    EXPECT_NEAR(trace.value(testing::idOf(model, "p")), p, 1e-12 * p);
    EXPECT_NEAR(trace.error(), p * p, 1e-12 * p * p);
}

TEST(ForwardPass, StaysFiniteAtTheExtremesOfTheSigmoid)
{
    EXPECT_EQ(errorOf("E = sigmoid(x)", 1000.0), 1.0);
    EXPECT_GE(errorOf("E = sigmoid(x)", -1000.0), 0.0);
    EXPECT_LT(errorOf("E = sigmoid(x)", -700.0), 1e-300);
    EXPECT_DOUBLE_EQ(errorOf("E = softplus(x)", 1000.0), 1000.0);
}

TEST(ForwardPass, CallsWhatDoesNotExistNaN)
{
    EXPECT_TRUE(std::isnan(errorOf("E = ln(x)", 0.0)));
    EXPECT_TRUE(std::isnan(errorOf("E = 1/x", 0.0)));
    EXPECT_TRUE(std::isnan(errorOf("E = exp(x)", 1000.0)));
    EXPECT_TRUE(std::isnan(errorOf("E = sqrt(x)", -1.0)));
}

TEST(ForwardPass, PassesNaNOnWhereTheFunctionsOfTheLibraryWouldNot)
{
    EXPECT_TRUE(std::isnan(errorOf("E = relu(ln(x))", 0.0)));
    EXPECT_TRUE(std::isnan(errorOf("E = ln(x)^0", 0.0)));
    EXPECT_TRUE(std::isnan(errorOf("E = 1/exp(x)", 1000.0)));
}

TEST(ForwardPass, GivesTheSameTwiceInTheSameMemory)
{
    const Tape tape = compileTape(modelOf({{"E = x^2 + 3*x"}, {"x"}, {}, {}}));
    Slots slots(tape.slotCount(), 99.0);
    forwardPass(tape, std::vector<double>{2.0}, slots);
    const Slots first = slots;
    forwardPass(tape, std::vector<double>{2.0}, slots);
    EXPECT_EQ(first, slots);
    EXPECT_EQ(slots[tape.slotOf.back()], 10.0);
}

}  // namespace backhand
