// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/lowering.h"

#include "core/autodiff/backward_pass.h"
#include "core/autodiff/forward_pass.h"
#include "tests/support/lesson.h"
#include "tests/support/random_expressions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <bit>
#include <cmath>

namespace backhand {

namespace {

using ::testing::ElementsAre;

std::vector<std::string> linesOf(const Model& model)
{
    std::vector<std::string> lines;
    for (const Definition& definition : model.definitions()) {
        lines.push_back(model.variable(definition.variable).name + " = " +
                        languageText(definition.expression));
    }
    return lines;
}

std::vector<std::string> loweredLines(const ModelSource& source)
{
    return linesOf(lowered(buildModel(source).value()).value());
}

std::vector<double> givenOf(const Scenario& scenario, const Model& model)
{
    std::vector<double> given;
    for (std::size_t id = 0; id < model.givenCount(); ++id) {
        given.push_back(scenario.values.at(model.variables()[id].name));
    }
    return given;
}

}  // namespace

TEST(Lowering, GivesTheLessonOneOperationADefinition)
{
    EXPECT_THAT(loweredLines(testing::lessonScenario().model),
                ElementsAre("u1 = w1*x1", "u2 = w2*x2", "u3 = u1 + u2", "z = u3 + b",
                            "p = sigmoid(z)", "u4 = p - t", "E = u4^2"));
}

TEST(Lowering, KeepsTheRolesOfTheNames)
{
    const Model before = testing::modelOf(testing::lessonScenario().model);
    const Model after = lowered(before).value();
    ASSERT_EQ(after.givenCount(), before.givenCount());
    for (VariableId id = 0; id < before.givenCount(); ++id) {
        EXPECT_EQ(after.variable(id), before.variable(id));
    }
    EXPECT_EQ(after.variable(after.error()).name, "E");
}

TEST(Lowering, LeavesOutNamesThatTheModelUses)
{
    EXPECT_THAT(loweredLines({{"u2 = a*u1 + a*a + 1", "E = u2"}, {"u1"}, {}, {"a"}}),
                ElementsAre("u3 = a*u1", "u4 = a*a", "u5 = u3 + u4", "u2 = u5 + 1", "E = u2"));
}

TEST(Lowering, LeavesOutNamesThatWouldLookLikeOneOfTheModel)
{
    EXPECT_THAT(loweredLines({{"E = a*u_1 + a"}, {"u_1"}, {}, {"a"}}),
                ElementsAre("u2 = a*u_1", "E = u2 + a"));
}

TEST(Lowering, TakesANumberWithItsSignAsANumber)
{
    EXPECT_THAT(loweredLines({{"E = -2*a + a^-1.5"}, {}, {}, {"a"}}),
                ElementsAre("u1 = -2*a", "u2 = a^-1.5", "E = u1 + u2"));
}

TEST(Lowering, MakesASignBeforeAnythingElseAnOperation)
{
    EXPECT_THAT(loweredLines({{"E = -(a*a)"}, {}, {}, {"a"}}), ElementsAre("u1 = a*a", "E = -u1"));
    EXPECT_THAT(loweredLines({{"E = -a*a"}, {}, {}, {"a"}}), ElementsAre("u1 = -a", "E = u1*a"));
}

TEST(Lowering, KeepsDefinitionsWithoutAnOperation)
{
    EXPECT_THAT(loweredLines({{"z = a", "c = 3", "E = z*c"}, {}, {}, {"a"}}),
                ElementsAre("z = a", "c = 3", "E = z*c"));
}

TEST(Lowering, ChangesNothingTheSecondTime)
{
    const Model once = lowered(testing::modelOf(testing::lessonScenario().model)).value();
    EXPECT_TRUE(lowered(once).value() == once);
}

TEST(Lowering, RefusesMoreOperationsThanAModelHasDefinitions)
{
    std::string line = "a";
    for (int doubling = 0; doubling < 12; ++doubling) {
        line = "(" + line + "*" + line + ")";
    }
    const Model model = testing::modelOf({{"z = " + line, "E = z*z*z"}, {}, {}, {"a"}});
    EXPECT_THAT(lowered(model).problems(),
                ElementsAre(Problem{ProblemCode::TooManyDefinitions, {}, {}, "4096"}));
}

RC_GTEST_PROP(Lowering, HasOneOperationADefinition, ())
{
    const Model model = lowered(testing::modelOf(testing::randomScenario().model)).value();
    for (const Definition& definition : model.definitions()) {
        RC_ASSERT(definition.expression.depth() <= 3U);  // 3 with a signed number
        RC_ASSERT(definition.expression.size() <= 4U);
    }
}

RC_GTEST_PROP(Lowering, KeepsTheErrorToTheLastBitAndTheGradients, ())
{
    const Scenario scenario = testing::randomScenario();
    const Model before = testing::modelOf(scenario.model);
    const Model after = lowered(before).value();
    const Tape tapeBefore = compileTape(before);
    const Tape tapeAfter = compileTape(after);
    const Slots valuesBefore = forwardPass(tapeBefore, givenOf(scenario, before));
    const Slots valuesAfter = forwardPass(tapeAfter, givenOf(scenario, after));
    const auto errorOf = [](const Model& model, const Tape& tape, const Slots& slots) {
        return std::bit_cast<std::uint64_t>(slots[tape.slotOf[model.error()]]);
    };
    RC_ASSERT(errorOf(before, tapeBefore, valuesBefore) == errorOf(after, tapeAfter, valuesAfter));

    const Slots adjointsBefore = backwardPass(tapeBefore, valuesBefore);
    const Slots adjointsAfter = backwardPass(tapeAfter, valuesAfter);
    for (const VariableId id : before.withRole(Role::Parameter)) {
        const double expected = adjointsBefore[tapeBefore.slotOf[id]];
        const double difference = adjointsAfter[tapeAfter.slotOf[id]] - expected;
        RC_ASSERT(std::abs(difference) <= 1e-12 * std::max(1.0, std::abs(expected)));
    }
}

}  // namespace backhand
