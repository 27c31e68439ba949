// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/model_compiler.h"

#include "core/formula/plain_text.h"
#include "tests/support/lesson.h"
#include "tests/support/random_expressions.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace backhand {

using testing::compiledOf;
using testing::idOf;

namespace {

const ModelSource lesson = testing::lessonScenario().model;
const ModelSource diamond = {{"c = a + b", "d = b + 1", "e = c*d"}, {}, {}, {"a", "b"}};

/// "of/wrt" of each partial, in the order of their ids.
std::vector<std::string> partialNames(const CompiledModel& compiled)
{
    std::vector<std::string> names;
    for (const Partial& partial : compiled.partials()) {
        names.push_back(compiled.model().variable(partial.of).name + "/" +
                        compiled.model().variable(partial.wrt).name);
    }
    return names;
}

std::vector<std::string> namesWhere(const CompiledModel& compiled,
                                    bool (CompiledModel::*holds)(VariableId) const)
{
    std::vector<std::string> names;
    for (VariableId id = 0; id < compiled.model().variables().size(); ++id) {
        if ((compiled.*holds)(id)) {
            names.push_back(compiled.model().variable(id).name);
        }
    }
    return names;
}

}  // namespace

TEST(ModelCompiler, DerivesAPartialForEachWalkedInputOfEachDefinition)
{
    EXPECT_EQ(partialNames(*compiledOf(lesson)),
              (std::vector<std::string>{"z/w1", "z/w2", "z/b", "p/z", "E/p"}));
    EXPECT_EQ(partialNames(*compiledOf(diamond)),
              (std::vector<std::string>{"c/a", "c/b", "d/b", "e/c", "e/d"}));
}

TEST(ModelCompiler, DerivesOnePartialForAnInputThatIsUsedTwiceInADefinition)
{
    const auto compiled = compiledOf({{"E = w*w + sin(w)"}, {}, {}, {"w"}});
    EXPECT_EQ(partialNames(*compiled), (std::vector<std::string>{"E/w"}));
    EXPECT_EQ(plainText(compiled->partial(0).formula), "2w + cos(w)");
}

TEST(ModelCompiler, WalksToTheInputsButNeverToTheTargets)
{
    EXPECT_EQ(partialNames(*compiledOf(lesson, {true, ""})),
              (std::vector<std::string>{"z/w1", "z/x1", "z/w2", "z/x2", "z/b", "p/z", "E/p"}));
}

TEST(ModelCompiler, LeavesOutWhatNoParameterLeadsTo)
{
    const ModelSource source = {{"h = x^2", "p = w*h", "E = p + h"}, {"x"}, {}, {"w"}};
    EXPECT_EQ(partialNames(*compiledOf(source)), (std::vector<std::string>{"p/w", "E/p"}));
    EXPECT_EQ(partialNames(*compiledOf(source, {true, ""})),
              (std::vector<std::string>{"h/x", "p/w", "p/h", "E/p", "E/h"}));
}

TEST(ModelCompiler, TakesTheNameToFollowFirstWithinItsDefinitionOnly)
{
    EXPECT_EQ(partialNames(*compiledOf(lesson, {false, "w2"})),
              (std::vector<std::string>{"z/w2", "z/w1", "z/b", "p/z", "E/p"}));
    EXPECT_EQ(partialNames(*compiledOf(diamond, {false, "b"})),
              (std::vector<std::string>{"c/b", "c/a", "d/b", "e/c", "e/d"}));
}

TEST(ModelCompiler, DoesNotMindAFirstNameThatIsNotWalkedTo)
{
    EXPECT_EQ(partialNames(*compiledOf(lesson, {false, "x1"})), partialNames(*compiledOf(lesson)));
}

TEST(ModelCompiler, ListsTheUsesInTheOrderOfTheBackwardPass)
{
    const auto compiled = compiledOf(diamond);
    EXPECT_EQ(compiled->usesOf(idOf(compiled->model(), "b")), (std::vector<PartialId>{2, 1}));
    EXPECT_EQ(compiled->usesOf(idOf(compiled->model(), "a")), (std::vector<PartialId>{0}));
    EXPECT_TRUE(compiled->usesOf(idOf(compiled->model(), "e")).empty());
}

TEST(ModelCompiler, KnowsWhichPartialsBelongToADefinition)
{
    const auto compiled = compiledOf(lesson);
    const auto rangeOf = [&](const char* name) {
        const auto range = compiled->partialsOf(idOf(compiled->model(), name));
        return std::pair(range.first, range.end);
    };
    EXPECT_EQ(rangeOf("z"), std::pair(0U, 3U));
    EXPECT_EQ(rangeOf("p"), std::pair(3U, 4U));
    EXPECT_EQ(rangeOf("E"), std::pair(4U, 5U));
}

TEST(ModelCompiler, MarksWhatIsWalkedTo)
{
    EXPECT_EQ(namesWhere(*compiledOf(lesson), &CompiledModel::isWalked),
              (std::vector<std::string>{"w1", "w2", "b", "z", "p"}));
}

TEST(ModelCompiler, MarksWhatAnUpdateChanges)
{
    EXPECT_EQ(namesWhere(*compiledOf(lesson), &CompiledModel::changesWithUpdate),
              (std::vector<std::string>{"w1", "w2", "b", "z", "p", "E"}));
    EXPECT_EQ(
        namesWhere(*compiledOf({{"h = x^2", "p = w*h", "E = p + h"}, {"x"}, {}, {"w"}}, {true, ""}),
                   &CompiledModel::changesWithUpdate),
        (std::vector<std::string>{"w", "p", "E"}));
}

TEST(ModelCompiler, IndexesTheStepsOfTheLesson)
{
    const auto compiled = compiledOf(lesson);
    const auto id = [&](const char* name) { return idOf(compiled->model(), name); };
    EXPECT_EQ(compiled->valueStep(id("p")), 2U);
    EXPECT_EQ(compiled->partialStep(0), 7U);  // z/w1
    EXPECT_EQ(compiled->contributionStep(0), 8U);
    EXPECT_EQ(compiled->partialStep(4), 4U);       // E/p
    EXPECT_EQ(compiled->contributionStep(4), 4U);  // is the contribution itself
    EXPECT_EQ(compiled->gradientStep(id("p")), 4U);
    EXPECT_EQ(compiled->gradientStep(id("z")), 6U);
    EXPECT_EQ(compiled->gradientStep(id("b")), 12U);
    EXPECT_EQ(compiled->updateStep(id("w2")), 14U);
    EXPECT_EQ(compiled->checkStep(), 16U);
}

TEST(ModelCompiler, HasNoStepForWhatIsNotComputed)
{
    const auto compiled = compiledOf(lesson);
    const auto id = [&](const char* name) { return idOf(compiled->model(), name); };
    EXPECT_EQ(compiled->valueStep(id("x1")), 0U);
    EXPECT_EQ(compiled->gradientStep(id("x1")), 0U);
    EXPECT_EQ(compiled->gradientStep(id("t")), 0U);
    EXPECT_EQ(compiled->gradientStep(id("E")), 0U);
    EXPECT_EQ(compiled->updateStep(id("z")), 0U);
}

TEST(ModelCompiler, EndsTheGradientOfASharedNameWithItsSum)
{
    const auto compiled = compiledOf(diamond);
    const VariableId b = idOf(compiled->model(), "b");
    EXPECT_EQ(compiled->contributionStep(2), 7U);   // through d
    EXPECT_EQ(compiled->contributionStep(1), 11U);  // through c
    EXPECT_EQ(compiled->gradientStep(b), 12U);
    EXPECT_EQ(compiled->steps()[11].kind, StepKind::PathSum);
}

TEST(ModelCompiler, SaysWhereAnotherWayIsHeldFixed)
{
    const auto compiled = compiledOf({{"a = w^2", "c = a + w", "E = c*a + w"}, {}, {}, {"w"}});
    const std::vector<std::string> names = partialNames(*compiled);
    ASSERT_EQ(names, (std::vector<std::string>{"a/w", "c/a", "c/w", "E/c", "E/a", "E/w"}));
    std::vector<bool> fixed;
    for (const Partial& partial : compiled->partials()) {
        fixed.push_back(partial.othersFixed);
    }
    EXPECT_EQ(fixed, (std::vector<bool>{false, false, true, false, true, true}));
}

TEST(ModelCompiler, SeesAnotherWayThatIsLong)
{
    const auto compiled = compiledOf({{"a = 2*w", "c = 2*a", "d = 2*c", "E = d*w"}, {}, {}, {"w"}});
    EXPECT_EQ(partialNames(*compiled).back(), "E/w");
    EXPECT_TRUE(compiled->partials().back().othersFixed);
}

TEST(ModelCompiler, SeesThatAnInputOfTwoDefinitionsOfOneLayerHasNoOtherWay)
{
    const auto compiled =
        compiledOf({{"a = 2*w", "c = 3*a", "d = a*w", "E = c + d"}, {}, {}, {"w"}});
    ASSERT_EQ(partialNames(*compiled),
              (std::vector<std::string>{"a/w", "c/a", "d/a", "d/w", "E/c", "E/d"}));
    EXPECT_FALSE(compiled->partials()[2].othersFixed);  // c uses a too, but d does not use c
    EXPECT_TRUE(compiled->partials()[3].othersFixed);   // w reaches d through a
    EXPECT_FALSE(compiled->partials()[5].othersFixed);
}

TEST(ModelCompiler, PrimesOnlyWhatAnUpdateChanges)
{
    const auto compiled = compiledOf({{"h = x^2", "p = w*h", "E = p - h"}, {"x"}, {}, {"w"}});
    const auto primed = [&](const char* name) {
        return plainText(compiled->primedFormula(idOf(compiled->model(), name)));
    };
    EXPECT_EQ(primed("h"), "x²");
    EXPECT_EQ(primed("p"), "w′h");
    EXPECT_EQ(primed("E"), "p′ − h");
    EXPECT_EQ(primed("w"), "");  // what is given has no formula
}

TEST(ModelCompiler, UpdatesInTheDeclaredOrder)
{
    const auto compiled = compiledOf({{"E = b*a + c"}, {}, {}, {"c", "a", "b"}}, {false, "b"});
    EXPECT_EQ(compiled->updateStep(idOf(compiled->model(), "c")), 5U);
    EXPECT_EQ(compiled->updateStep(idOf(compiled->model(), "a")), 6U);
    EXPECT_EQ(compiled->updateStep(idOf(compiled->model(), "b")), 7U);
}

TEST(ModelCompiler, RefusesADerivativeThatIsTooLargeWithTheNameThatItIsWithRespectTo)
{
    std::string tower = "w";
    for (int level = 0; level < 150; ++level) {
        tower = "(" + tower + ")^w";
    }
    const Model model = testing::modelOf({{"p = 2*x", "E = p + " + tower}, {"x"}, {}, {"w"}});
    const auto compiled = CompiledModel::compile(model);
    ASSERT_EQ(compiled.problems().size(), 1U);
    EXPECT_EQ(compiled.problems()[0], (Problem{ProblemCode::DerivativeTooLarge, {}, "w", "20000"}));
}

RC_GTEST_PROP(ModelCompiler, PlansEachPartialAndEachGradientOnce, ())
{
    const auto compiled = compiledOf(testing::randomScenario().model);
    const auto count = [&](StepKind kind) {
        const std::vector<PlannedStep>& steps = compiled->steps();
        return static_cast<std::size_t>(
            std::count_if(steps.begin(), steps.end(),
                          [kind](const PlannedStep& step) { return step.kind == kind; }));
    };
    std::size_t shared = 0;
    std::size_t uses = 0;
    for (VariableId id = 0; id < compiled->model().variables().size(); ++id) {
        shared += compiled->usesOf(id).size() > 1 ? 1U : 0U;
        uses += compiled->usesOf(id).size();
    }
    const auto ofError = compiled->partialsOf(compiled->model().error());
    RC_ASSERT(uses == compiled->partials().size());
    RC_ASSERT(count(StepKind::Value) == compiled->model().definitions().size());
    RC_ASSERT(count(StepKind::LocalPartial) == compiled->partials().size());
    RC_ASSERT(count(StepKind::Product) ==
              compiled->partials().size() - (ofError.end - ofError.first));
    RC_ASSERT(count(StepKind::PathSum) == shared);
    RC_ASSERT(count(StepKind::Check) == 1U);
}

RC_GTEST_PROP(ModelCompiler, SaysWhereAnotherWayIsHeldFixedAsASearchOfAllWaysDoes, ())
{
    const auto compiled = compiledOf(testing::randomDeepScenario().model);
    const Model& model = compiled->model();
    const auto reaches = [&model](VariableId from, VariableId to) {
        std::vector<bool> isReached(model.variables().size(), false);
        isReached[from] = true;
        for (const Definition& definition : model.definitions()) {
            for (const VariableId input : definition.inputs) {
                isReached[definition.variable] = isReached[definition.variable] || isReached[input];
            }
        }
        return static_cast<bool>(isReached[to]);
    };
    for (const Partial& partial : compiled->partials()) {
        bool hasAnotherWay = false;
        for (const VariableId input : model.definitionOf(partial.of).inputs) {
            hasAnotherWay = hasAnotherWay || (input != partial.wrt && reaches(partial.wrt, input));
        }
        RC_ASSERT(partial.othersFixed == hasAnotherWay);
    }
}

RC_GTEST_PROP(ModelCompiler, TakesNoProductBeforeWhatItMultiplies, ())
{
    const auto compiled = compiledOf(testing::randomScenario().model);
    for (PartialId id = 0; id < compiled->partials().size(); ++id) {
        const Partial& partial = compiled->partial(id);
        const std::size_t step = compiled->contributionStep(id);
        RC_ASSERT(compiled->partialStep(id) <= step);
        RC_ASSERT(step <= compiled->gradientStep(partial.wrt));
        if (partial.of != compiled->model().error()) {
            RC_ASSERT(compiled->gradientStep(partial.of) < step);
        }
    }
}

}  // namespace backhand
