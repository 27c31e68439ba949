// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/update_code.h"

#include "core/code/python.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

/// What is written in Python of a scenario's first pass.
struct WrittenUpdate {
    explicit WrittenUpdate(const Scenario& scenario)
        : trace(testing::traceOf(scenario)), names(scenario, trace.compiled()),
          code(syntax, trace, names)
    {
    }

    VariableId id(const std::string& name) const { return testing::idOf(trace.model(), name); }

    PythonSyntax syntax;
    Trace trace;
    CodeNames names;
    UpdateCode code;
};

std::vector<std::string> namesOf(const std::vector<CodeAssignment>& assignments)
{
    std::vector<std::string> names;
    for (const CodeAssignment& assignment : assignments) {
        names.push_back(assignment.name);
    }
    return names;
}

}  // namespace

TEST(UpdateCode, SubtractsTheGradient)
{
    const WrittenUpdate written(testing::lessonScenario());
    EXPECT_TRUE(written.code.given().empty());
    EXPECT_TRUE(written.code.quantities().empty());
    EXPECT_EQ(written.code.newValue(written.id("b")), "b - learning_rate * derror_db");
}

TEST(UpdateCode, BeginsMomentumWithItsConstantAndVelocities)
{
    const WrittenUpdate written(testing::lessonBy(OptimizerKind::Momentum, 1.0));
    EXPECT_EQ(namesOf(written.code.given()),
              (std::vector<std::string>{"beta", "velocity_w1", "velocity_w2", "velocity_b"}));
    EXPECT_EQ(written.code.given().front().value, "0.9");
    const CodeAssignment velocity = written.code.quantities().front();
    EXPECT_EQ(velocity.name, "new_velocity_w1");
    EXPECT_EQ(velocity.value, "beta * velocity_w1 + derror_dw1");
    EXPECT_EQ(velocity.step, 13U);
    EXPECT_EQ(written.code.newValue(written.id("w1")), "w1 - learning_rate * new_velocity_w1");
}

TEST(UpdateCode, BeginsAdamWithItsConstantsItsCountAndItsMoments)
{
    const WrittenUpdate written(testing::lessonBy(OptimizerKind::Adam, 0.1));
    const std::vector<std::string> given = namesOf(written.code.given());
    ASSERT_EQ(given.size(), 10U);
    EXPECT_EQ(std::vector<std::string>(given.begin(), given.begin() + 6),
              (std::vector<std::string>{"beta1", "beta2", "epsilon", "update_count",
                                        "first_moment_w1", "second_moment_w1"}));
    const std::vector<CodeAssignment> quantities = written.code.quantities();
    ASSERT_EQ(quantities.size(), 12U);
    EXPECT_EQ(quantities[1].value, "beta2 * second_moment_w1 + (1 - beta2) * derror_dw1 ** 2");
    EXPECT_EQ(quantities[2].value, "new_first_moment_w1 / (1 - beta1 ** update_count)");
}

TEST(UpdateCode, AddsTheOtherSamplesAsNumbers)
{
    Scenario scenario = testing::batchOfThree();
    scenario.samples = {{0.0, 1.0, 1.0}, {0.0, 0.0, 0.0}};
    scenario.values = {{"w1", 0.0}, {"w2", 0.0}, {"b", 0.0}};
    // Every z is 0 and p is 0.5: dE/db is 2 (0.5 - t) 0.25, so -0.25 and 0.25.
    const WrittenUpdate written(scenario);
    EXPECT_EQ(written.code.sampleSum(written.id("b")), "derror_db + 0.25");
    EXPECT_EQ(written.names.updateGradient(written.id("b")), "sum_derror_db");
    scenario.samples = {{0.0, 0.0, 0.0}, {0.0, 1.0, 1.0}};
    const WrittenUpdate turned(scenario);
    EXPECT_EQ(turned.code.sampleSum(turned.id("b")), "derror_db + (-0.25)");
}

}  // namespace backhand
