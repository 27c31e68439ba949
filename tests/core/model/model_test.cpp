// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/model.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace backhand {

namespace {

using ::testing::ElementsAre;
using enum ProblemCode;

ModelSource lessonSource()
{
    return {{"z = w1*x1 + w2*x2 + b", "p = sigmoid(z)", "E = (p - t)^2"},
            {"x1", "x2"},
            {"t"},
            {"w1", "w2", "b"}};
}

Problems problemsOf(const ModelSource& source)
{
    return buildModel(source).problems();
}

std::vector<std::string> namesOf(const Model& model, const std::vector<VariableId>& ids)
{
    std::vector<std::string> names;
    for (const VariableId id : ids) {
        names.push_back(model.variable(id).name);
    }
    return names;
}

}  // namespace

TEST(Model, NumbersInputsTargetsParametersAndThenDefinitions)
{
    const Model model = buildModel(lessonSource()).value();
    std::vector<std::string> names;
    for (const Variable& variable : model.variables()) {
        names.push_back(variable.name);
    }
    EXPECT_THAT(names, ElementsAre("x1", "x2", "t", "w1", "w2", "b", "z", "p", "E"));
    EXPECT_EQ(model.givenCount(), 6U);
}

TEST(Model, KnowsTheRoleOfEachName)
{
    const Model model = buildModel(lessonSource()).value();
    EXPECT_THAT(namesOf(model, model.withRole(Role::Input)), ElementsAre("x1", "x2"));
    EXPECT_THAT(namesOf(model, model.withRole(Role::Target)), ElementsAre("t"));
    EXPECT_THAT(namesOf(model, model.withRole(Role::Parameter)), ElementsAre("w1", "w2", "b"));
    EXPECT_THAT(namesOf(model, model.withRole(Role::Definition)), ElementsAre("z", "p", "E"));
    EXPECT_TRUE(model.isDefined(6));
    EXPECT_FALSE(model.isDefined(5));
}

TEST(Model, HasTheLastDefinitionAsItsError)
{
    const Model model = buildModel(lessonSource()).value();
    EXPECT_EQ(model.variable(model.error()).name, "E");
}

TEST(Model, FindsNames)
{
    const Model model = buildModel(lessonSource()).value();
    EXPECT_EQ(model.find("w2"), std::optional<VariableId>(4));
    EXPECT_EQ(model.find("q"), std::nullopt);
    EXPECT_EQ(model.find(""), std::nullopt);
}

TEST(Model, ListsWhatADefinitionUsesInTheOrderOfAppearance)
{
    const Model model = buildModel(lessonSource()).value();
    const Definition& z = model.definitionOf(model.find("z").value());
    EXPECT_THAT(namesOf(model, z.inputs), ElementsAre("w1", "x1", "w2", "x2", "b"));
    EXPECT_THAT(namesOf(model, model.definitions().back().inputs), ElementsAre("p", "t"));
}

TEST(Model, ListsANameThatIsUsedTwiceOnce)
{
    const Model model = buildModel({{"E = x*x + w*x"}, {"x"}, {}, {"w"}}).value();
    EXPECT_THAT(namesOf(model, model.definitions()[0].inputs), ElementsAre("x", "w"));
}

TEST(Model, KnowsWhichDefinitionUsesAVariableFirst)
{
    const Model model = buildModel({{"a = w*x", "c = w + a", "E = c*a"}, {"x"}, {}, {"w"}}).value();
    const auto firstUser = [&model](const char* name) {
        return model.variable(model.firstUserOf(model.find(name).value())->variable).name;
    };
    EXPECT_EQ(firstUser("w"), "a");
    EXPECT_EQ(firstUser("a"), "c");
    EXPECT_EQ(firstUser("c"), "E");
    EXPECT_EQ(model.firstUserOf(model.error()), nullptr);
}

TEST(Model, IsEqualToOneOfTheSameLinesAndRoles)
{
    ModelSource other = lessonSource();
    other.lines[0] = "z=w1*x1+w2*x2+b";
    EXPECT_TRUE(buildModel(lessonSource()).value() == buildModel(other).value());
    std::swap(other.inputs[0], other.inputs[1]);
    EXPECT_FALSE(buildModel(lessonSource()).value() == buildModel(other).value());
}

TEST(Model, OfNoLinesIsRefused)
{
    EXPECT_THAT(problemsOf({}), ElementsAre(Problem{EmptyModel, {}, {}, {}}));
}

TEST(Model, ReportsEachLineThatCannotBeRead)
{
    const Problems problems = problemsOf({{"z = w*", "E = z"}, {}, {}, {"w"}});
    EXPECT_THAT(problems, ElementsAre(Problem{UnexpectedEnd, {1, 7}, "", expectedOperand}));
    EXPECT_THAT(problemsOf({{"z = w*", "y = ?", "E = z"}, {}, {}, {"w"}}),
                ElementsAre(Problem{UnexpectedEnd, {1, 7}, "", expectedOperand},
                            Problem{UnexpectedCharacter, {2, 5}, "?", ""}));
}

TEST(Model, RefusesANameThatIsDefinedTwice)
{
    EXPECT_THAT(problemsOf({{"z = w", "  z = w*z", "E = z"}, {}, {}, {"w"}}),
                ::testing::Contains(Problem{DefinedTwice, {2, 3}, "z", {}}));
}

TEST(Model, RefusesANameThatIsUsedBeforeItsDefinition)
{
    EXPECT_THAT(problemsOf({{"z = w + y", "y = w", "E = z*y"}, {}, {}, {"w"}}),
                ElementsAre(Problem{UsedBeforeDefinition, {1, 9}, "y", {}}));
}

TEST(Model, RefusesADefinitionOfANameByItself)
{
    EXPECT_THAT(problemsOf({{"E = w*E"}, {}, {}, {"w"}}),
                ElementsAre(Problem{UsedBeforeDefinition, {1, 7}, "E", {}}));
}

TEST(Model, RefusesADefinitionThatNothingUses)
{
    EXPECT_THAT(problemsOf({{"z = w", " y = w", "E = z"}, {}, {}, {"w"}}),
                ElementsAre(Problem{NeverUsed, {2, 2}, "y", {}}));
}

TEST(Model, RefusesANameWithoutRoleOnceAtItsFirstUse)
{
    EXPECT_THAT(problemsOf({{"z = w*q", "E = z*q + r"}, {}, {}, {"w"}}),
                ElementsAre(Problem{NameWithoutRole, {1, 7}, "q", {}},
                            Problem{NameWithoutRole, {2, 11}, "r", {}}));
}

TEST(Model, RefusesARoleForANameThatItDoesNotUse)
{
    EXPECT_THAT(problemsOf({{"E = w"}, {"x"}, {"t"}, {"w", "v"}}),
                ElementsAre(Problem{RoleForUnusedName, {}, "x", {}},
                            Problem{RoleForUnusedName, {}, "t", {}},
                            Problem{RoleForUnusedName, {}, "v", {}}));
}

TEST(Model, RefusesARoleForADefinition)
{
    EXPECT_THAT(problemsOf({{"z = w", "E = z"}, {"z"}, {}, {"w"}}),
                ElementsAre(Problem{RoleForDefinition, {1, 1}, "z", {}}));
}

TEST(Model, RefusesTwoRolesForOneName)
{
    EXPECT_THAT(problemsOf({{"E = w*x"}, {"x"}, {}, {"w", "x"}}),
                ElementsAre(Problem{TwoRoles, {}, "x", {}}));
    EXPECT_THAT(problemsOf({{"E = w*x"}, {"x", "x"}, {}, {"w"}}),
                ElementsAre(Problem{TwoRoles, {}, "x", {}}));
}

TEST(Model, RefusesNamesThatAreShownAlike)
{
    EXPECT_THAT(problemsOf({{"z1 = w", "z_1 = w", "E = z1*z_1"}, {}, {}, {"w"}}),
                ElementsAre(Problem{LooksTheSame, {2, 1}, "z_1", "z1"}));
    EXPECT_THAT(problemsOf({{"E = w1_2*w_1_2"}, {"w_1_2"}, {}, {"w1_2"}}),
                ElementsAre(Problem{LooksTheSame, {}, "w1_2", "w_1_2"}));
    EXPECT_THAT(problemsOf({{"z_1 = z1", "E = z_1"}, {"z1"}, {}, {}}),
                ElementsAre(Problem{LooksTheSame, {1, 1}, "z_1", "z1"}));
}

TEST(Model, TakesNamesThatDifferInWhatIsShown)
{
    EXPECT_TRUE(buildModel({{"E = w12*w1_2*W12"}, {}, {}, {"w12", "w1_2", "W12"}}).ok());
    EXPECT_TRUE(buildModel({{"E = x*x_*x__"}, {"x", "x_", "x__"}, {}, {}}).ok());
    EXPECT_TRUE(buildModel({{"E = delta*Delta"}, {"delta", "Delta"}, {}, {}}).ok());
}

TEST(Model, ReportsAllThatIsWrongWithTheNames)
{
    EXPECT_THAT(problemsOf({{"z = w + q", "y = e", "e = w"}, {"x"}, {}, {"w"}}),
                ElementsAre(Problem{NameWithoutRole, {1, 9}, "q", {}},
                            Problem{UsedBeforeDefinition, {2, 5}, "e", {}},
                            Problem{NeverUsed, {1, 1}, "z", {}},
                            Problem{NeverUsed, {2, 1}, "y", {}},
                            Problem{RoleForUnusedName, {}, "x", {}}));
}

TEST(Model, TakesTheLimitOfDefinitionsAndNoMore)
{
    ModelSource source{{"d0 = w"}, {}, {}, {"w"}};
    while (source.lines.size() < maximumDefinitions) {
        const std::string last = std::to_string(source.lines.size() - 1);
        source.lines.push_back("d" + std::to_string(source.lines.size()) + " = d" + last + " + w");
    }
    EXPECT_TRUE(buildModel(source).ok());
    source.lines.push_back("E = d4095");
    EXPECT_THAT(problemsOf(source), ElementsAre(Problem{TooManyDefinitions, {}, {}, "4096"}));
}

TEST(Model, TakesTheLimitOfOperationsAndNoMore)
{
    std::string line = "w";
    for (int doubling = 0; doubling < 12; ++doubling) {
        line = "(" + line + "*" + line + ")";  // 4095 operations in the end
    }
    ModelSource source{{}, {}, {}, {"w"}};
    std::string error = "E = 0";
    for (int index = 0; index < 16; ++index) {
        source.lines.push_back("d" + std::to_string(index) + " = " + line);
        error += "+d" + std::to_string(index);
    }
    source.lines.push_back(error);  // 16 * 4095 + 16 = 65536
    EXPECT_TRUE(buildModel(source).ok());
    source.lines.back() += "+w";
    EXPECT_THAT(problemsOf(source), ElementsAre(Problem{ExpressionTooLarge, {17, 1}, {}, "65536"}));
}

}  // namespace backhand
