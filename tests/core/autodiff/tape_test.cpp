// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/autodiff/tape.h"

#include "core/autodiff/backward_pass.h"
#include "core/autodiff/forward_pass.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace backhand {

using testing::idOf;
using testing::modelOf;

TEST(Tape, HasOneInstructionAnOperation)
{
    const Model model = modelOf({{"z = w*x + b", "E = z^2"}, {"x"}, {}, {"w", "b"}});
    const Tape tape = compileTape(model);
    EXPECT_EQ(tape.instructions.size(), 3U);  // times, plus, power
    EXPECT_EQ(tape.givenCount, 3U);
    EXPECT_EQ(tape.slotOf.size(), 5U);
}

TEST(Tape, PutsOperandsBeforeResults)
{
    const Tape tape = compileTape(modelOf({{"a = x*y + 2", "E = a*a - x"}, {"x"}, {}, {"y"}}));
    for (const Tape::Instruction& instruction : tape.instructions) {
        EXPECT_LT(instruction.a, instruction.result);
        EXPECT_LT(instruction.b, instruction.result);
    }
}

TEST(Tape, GivesAnotherNameForAVariableASlotOfItsOwn)
{
    const Model model = modelOf({{"a = w", "E = a*w"}, {}, {}, {"w"}});
    const Tape tape = compileTape(model);
    ASSERT_NE(tape.slotOf[idOf(model, "a")], tape.slotOf[idOf(model, "w")]);
    const Slots slots = forwardPass(tape, std::vector<double>{3.0});
    const Slots adjoints = backwardPass(tape, slots);
    EXPECT_DOUBLE_EQ(adjoints[tape.slotOf[idOf(model, "a")]], 3.0);  // dE/da = w
    EXPECT_DOUBLE_EQ(adjoints[tape.slotOf[idOf(model, "w")]], 6.0);  // w by a, and a itself
}

TEST(Tape, EvaluatesExpressionsOfAllVariables)
{
    const Model model = modelOf({{"a = 2*w", "E = a^2"}, {}, {}, {"w"}});
    const std::vector<Expression> expressions = {parseExpression("a + w").value(),
                                                 parseExpression("7").value()};
    const Tape tape = compileExpressions(model, expressions);
    const Slots slots = forwardPass(tape, std::vector<double>{3.0, 6.0, 36.0});
    EXPECT_DOUBLE_EQ(slots[tape.slotOf[0]], 9.0);
    EXPECT_DOUBLE_EQ(slots[tape.slotOf[1]], 7.0);
}

TEST(Tape, EvaluatesExpressionsOfSomeVariables)
{
    const Model model = modelOf({{"a = 2*w", "E = a^2 + x"}, {"x"}, {}, {"w"}});
    const std::vector<VariableId> given = {idOf(model, "a"), idOf(model, "x")};
    const std::vector<Expression> expressions = {parseExpression("a - x").value()};
    const Tape tape = compileExpressions(model, given, expressions);
    EXPECT_EQ(tape.givenCount, 2U);
    EXPECT_DOUBLE_EQ(forwardPass(tape, std::vector<double>{6.0, 1.5})[tape.slotOf[0]], 4.5);
}

TEST(Tape, KeepsConstantsInPlace)
{
    const Tape tape = compileTape(modelOf({{"E = 2.5*w + 7"}, {}, {}, {"w"}}));
    EXPECT_EQ(std::count(tape.initial.begin(), tape.initial.end(), 2.5), 1);
    EXPECT_EQ(std::count(tape.initial.begin(), tape.initial.end(), 7.0), 1);
}

TEST(Tape, KnowsWhichSlotsAreConstants)
{
    const Tape tape = compileTape(modelOf({{"E = 2.5*w^7"}, {}, {}, {"w"}}));
    ASSERT_EQ(tape.slotCount(), 5U);  // w, 2.5, 7, the power, the product
    EXPECT_FALSE(tape.isConstant(0));
    EXPECT_TRUE(tape.isConstant(1));
    EXPECT_TRUE(tape.isConstant(2));
    EXPECT_FALSE(tape.isConstant(3));
    EXPECT_FALSE(tape.isConstant(4));
}

TEST(Tape, TakesAnExponentWithoutNamesAsOneNumber)
{
    const Tape tape = compileTape(modelOf({{"E = w^(3 - 1)"}, {}, {}, {"w"}}));
    ASSERT_EQ(tape.instructions.size(), 1U);
    EXPECT_TRUE(tape.isConstant(tape.instructions[0].b));
    EXPECT_EQ(tape.initial[tape.instructions[0].b], 2.0);
}

TEST(Tape, RepeatsTheOperandOfAUnaryOperation)
{
    const Tape tape = compileTape(modelOf({{"E = sin(w)"}, {}, {}, {"w"}}));
    ASSERT_EQ(tape.instructions.size(), 1U);
    EXPECT_EQ(tape.instructions[0].operation, Operation::Sin);
    EXPECT_EQ(tape.instructions[0].a, tape.instructions[0].b);
}

TEST(Tape, WritesEachSlotOnce)
{
    const Tape tape = compileTape(testing::modelOf(testing::lessonScenario().model));
    std::set<std::uint32_t> written;
    for (const Tape::Instruction& instruction : tape.instructions) {
        EXPECT_TRUE(written.insert(instruction.result).second) << instruction.result;
        EXPECT_LT(instruction.result, tape.slotCount());
    }
}

TEST(Tape, SubtractsDividesAndRaisesInTheOrderOfTheOperands)
{
    const Model model = modelOf({{"a = x - y", "c = x/y", "E = (a*c)^y"}, {"x", "y"}, {}, {}});
    const Tape tape = compileTape(model);
    const Slots slots = forwardPass(tape, std::vector<double>{6.0, 2.0});
    EXPECT_DOUBLE_EQ(slots[tape.slotOf[idOf(model, "a")]], 4.0);
    EXPECT_DOUBLE_EQ(slots[tape.slotOf[idOf(model, "c")]], 3.0);
    EXPECT_DOUBLE_EQ(slots[tape.slotOf[idOf(model, "E")]], 144.0);
}

}  // namespace backhand
