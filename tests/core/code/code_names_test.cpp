// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/code_names.h"

#include "core/scenario/identifiers.h"
#include "tests/support/lesson.h"
#include "tests/support/random_expressions.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>
#include <stdexcept>

namespace backhand {

using testing::lessonScenario;
using testing::scenarioOf;

namespace {

/// The names of a scenario's program, asked by the names of its model.
class Names {
public:
    explicit Names(const Scenario& scenario)
        : m_compiled(
              testing::compiledOf(scenario.model, {scenario.walkInputs, scenario.followFirst})),
          m_names(scenario, *m_compiled)
    {
    }

    const CodeNames& all() const { return m_names; }
    const CompiledModel& compiled() const { return *m_compiled; }

    std::string variable(const std::string& name) const { return m_names.variable(id(name)); }
    std::string newVariable(const std::string& name) const { return m_names.newVariable(id(name)); }
    std::string gradient(const std::string& name) const { return m_names.gradient(id(name)); }
    std::string partial(const std::string& of, const std::string& wrt) const
    {
        return m_names.partial(partialId(of, wrt));
    }
    std::string contribution(const std::string& of, const std::string& wrt) const
    {
        return m_names.contribution(partialId(of, wrt));
    }

private:
    VariableId id(const std::string& name) const
    {
        return testing::idOf(m_compiled->model(), name);
    }

    PartialId partialId(const std::string& of, const std::string& wrt) const
    {
        for (const PartialId use : m_compiled->usesOf(id(wrt))) {
            if (m_compiled->partial(use).of == id(of)) {
                return use;
            }
        }
        throw std::logic_error("There is no such partial.");
    }

    std::shared_ptr<const CompiledModel> m_compiled;
    CodeNames m_names;
};

Scenario lessonWithVectors()
{
    Scenario scenario = lessonScenario();
    scenario.codeNames["b"] = "bias";
    scenario.vectors = {{"inputs", {"x1", "x2"}}, {"weights", {"w1", "w2"}}};
    return scenario;
}

const ModelSource diamond = {{"c = a + b", "d = b + 1", "e = c*d"}, {}, {}, {"a", "b"}};

}  // namespace

TEST(CodeNames, AreTheNamesOfTheLesson)
{
    const Names names(lessonWithVectors());
    EXPECT_EQ(names.variable("z"), "layer_1");
    EXPECT_EQ(names.variable("p"), "prediction");
    EXPECT_EQ(names.variable("t"), "target");
    EXPECT_EQ(names.variable("E"), "error");
    EXPECT_EQ(names.variable("w2"), "weights[1]");
    EXPECT_EQ(names.variable("x1"), "inputs[0]");
    EXPECT_EQ(names.gradient("p"), "derror_dprediction");
    EXPECT_EQ(names.partial("p", "z"), "dprediction_dlayer1");
    EXPECT_EQ(names.gradient("z"), "derror_dlayer1");
    EXPECT_EQ(names.partial("z", "w1"), "dlayer1_dweights[0]");
    EXPECT_EQ(names.partial("z", "w2"), "dlayer1_dweights[1]");
    EXPECT_EQ(names.partial("z", "b"), "dlayer1_dbias");
    EXPECT_EQ(names.gradient("w1"), "derror_dweights[0]");
    EXPECT_EQ(names.gradient("b"), "derror_dbias");
}

TEST(CodeNames, PutNewBeforeWhatAnUpdateGives)
{
    const Names names(lessonWithVectors());
    EXPECT_EQ(names.newVariable("w1"), "new_weights[0]");
    EXPECT_EQ(names.newVariable("b"), "new_bias");
    EXPECT_EQ(names.newVariable("E"), "new_error");
}

TEST(CodeNames, CallTheOnlyContributionAsTheGradient)
{
    const Names names(lessonWithVectors());
    EXPECT_EQ(names.contribution("z", "w2"), "derror_dweights[1]");
    EXPECT_EQ(names.contribution("p", "z"), "derror_dlayer1");
    EXPECT_EQ(names.contribution("E", "p"), names.partial("E", "p"));
}

TEST(CodeNames, SayWhichWayAContributionCame)
{
    const Names names(scenarioOf(diamond, {}));
    EXPECT_EQ(names.gradient("b"), "de_db");
    EXPECT_EQ(names.contribution("d", "b"), "de_db_via_d");
    EXPECT_EQ(names.contribution("c", "b"), "de_db_via_c");
    EXPECT_EQ(names.partial("c", "b"), "dc_db");
    EXPECT_EQ(names.contribution("c", "a"), "de_da");
}

TEST(CodeNames, CallTheErrorsOwnPartialAsItsContribution)
{
    const Names names(scenarioOf({{"p = w*x", "E = (p - t)^2 + w^2"}, {"x"}, {"t"}, {"w"}}, {}));
    EXPECT_EQ(names.partial("E", "w"), "dE_dw_via_E");
    EXPECT_EQ(names.contribution("E", "w"), "dE_dw_via_E");
    EXPECT_EQ(names.gradient("w"), "dE_dw");
}

TEST(CodeNames, HaveNoGradientForWhatIsNotWalkedTo)
{
    const Names names(lessonWithVectors());
    EXPECT_EQ(names.gradient("x1"), "");
    EXPECT_EQ(names.gradient("t"), "");
    EXPECT_EQ(names.gradient("E"), "");
}

TEST(CodeNames, DoWithoutCodeNames)
{
    const Names names(scenarioOf(lessonScenario().model, {}));
    EXPECT_EQ(names.variable("w1"), "w1");
    EXPECT_EQ(names.gradient("w1"), "dE_dw1");
    EXPECT_EQ(names.partial("z", "w1"), "dz_dw1");
}

TEST(CodeNames, MoveAsideForKeywordsAndForWhatTheProgramUses)
{
    const Names names(scenarioOf({{"lambda = max*print", "E = lambda + sigmoid_deriv"},
                                  {"max"},
                                  {"sigmoid_deriv"},
                                  {"print"}},
                                 {}));
    EXPECT_EQ(names.variable("lambda"), "lambda_");
    EXPECT_EQ(names.variable("max"), "max_");
    EXPECT_EQ(names.variable("print"), "print_");
    EXPECT_EQ(names.variable("sigmoid_deriv"), "sigmoid_deriv_");
    EXPECT_EQ(names.partial("lambda", "print"), "dlambda_dprint");
}

TEST(CodeNames, TellNamesApartThatDifferInUnderscoresOnly)
{
    const Names names(scenarioOf({{"p = a_b*x + ab", "E = p^2"}, {"x"}, {}, {"a_b", "ab"}}, {}));
    EXPECT_EQ(names.gradient("a_b"), "dE_dab");
    EXPECT_EQ(names.gradient("ab"), "dE_dab_");
    EXPECT_NE(names.partial("p", "a_b"), names.partial("p", "ab"));
}

TEST(CodeNames, TellAVariableFromWhatItsNeighbourBecomes)
{
    const Names names(scenarioOf({{"E = w*new_w"}, {}, {}, {"w", "new_w"}}, {}));
    EXPECT_EQ(names.newVariable("w"), "new_w");
    EXPECT_EQ(names.variable("new_w"), "new_w_");
    EXPECT_EQ(names.newVariable("new_w"), "new_new_w");
}

TEST(CodeNames, TellAVariableFromADerivativeThatIsCalledSo)
{
    const Names names(scenarioOf({{"p = w*x", "E = p*dE_dp"}, {"x", "dE_dp"}, {}, {"w"}}, {}));
    EXPECT_EQ(names.variable("dE_dp"), "dE_dp");
    EXPECT_EQ(names.gradient("p"), "dE_dp_");
}

TEST(CodeNameVectors, HoldDerivativesWhereAllMembersAreParametersOfOneDefinition)
{
    const Names names(lessonWithVectors());
    ASSERT_EQ(names.all().vectors().size(), 2U);
    const CodeNames::Vector& weights = names.all().vectors()[1];
    EXPECT_EQ(weights.name, "weights");
    EXPECT_EQ(weights.newName, "new_weights");
    EXPECT_EQ(weights.partials, "dlayer1_dweights");
    EXPECT_EQ(weights.gradients, "derror_dweights");
    EXPECT_EQ(names.all().vectors()[0].partials, "");  // inputs are not walked to
}

TEST(CodeNameVectors, AreFoundByTheirMembers)
{
    const Names names(lessonWithVectors());
    const Model& model = names.compiled().model();
    ASSERT_NE(names.all().vectorOf(testing::idOf(model, "w2")), nullptr);
    EXPECT_EQ(names.all().vectorOf(testing::idOf(model, "w2"))->name, "weights");
    EXPECT_EQ(names.all().vectorOf(testing::idOf(model, "b")), nullptr);
    EXPECT_EQ(names.all().vectorOf(noVariable), nullptr);
}

TEST(CodeNameVectors, HoldNoDerivativesOfSeveralDefinitions)
{
    Scenario scenario = scenarioOf({{"a = v*x", "c = w*a", "E = c^2"}, {"x"}, {}, {"v", "w"}}, {});
    scenario.vectors = {{"both", {"v", "w"}}};
    const Names names(scenario);
    EXPECT_EQ(names.variable("w"), "both[1]");
    EXPECT_EQ(names.partial("c", "w"), "dc_dw");
    EXPECT_EQ(names.gradient("w"), "dE_dw");
    EXPECT_EQ(names.all().vectors()[0].gradients, "");
}

TEST(CodeNameVectors, HoldNoDerivativesWhereAMemberIsUsedTwice)
{
    Scenario scenario = scenarioOf(diamond, {});
    scenario.vectors = {{"ab", {"a", "b"}}};
    const Names names(scenario);
    EXPECT_EQ(names.all().vectors()[0].partials, "");
    EXPECT_EQ(names.gradient("a"), "de_da");
}

TEST(CodeNameVectors, HoldNoDerivativesOfTheErrorItself)
{
    Scenario scenario = scenarioOf({{"E = v*x + w"}, {"x"}, {}, {"v", "w"}}, {});
    scenario.vectors = {{"both", {"v", "w"}}};
    EXPECT_EQ(Names(scenario).gradient("v"), "dE_dv");
}

TEST(CodeNameVectors, MoveAsideForWhatTheProgramUses)
{
    Scenario scenario = lessonScenario();
    scenario.vectors = {{"form", {"w1", "w2"}}};
    EXPECT_EQ(Names(scenario).variable("w2"), "form_[1]");
}

TEST(CodeNameVectors, AreLeftOutWithoutMembers)
{
    Scenario scenario = lessonScenario();
    scenario.vectors = {{"nothing", {}}};
    EXPECT_TRUE(Names(scenario).all().vectors().empty());
}

RC_GTEST_PROP(CodeNames, AreAllDistinctIdentifiers, ())
{
    Scenario scenario = testing::randomScenario();
    scenario.walkInputs = *rc::gen::arbitrary<bool>();
    scenario.codeNames = {{"w1", "w_1"}, {"w2", "new_w_1"}, {"b", "dE_dw1"}};
    const Names names(scenario);
    std::set<std::string> all;
    const auto isNew = [&all](const std::string& name) {
        return isCodeIdentifier(name) && all.insert(name).second;
    };
    for (VariableId id = 0; id < names.compiled().model().variables().size(); ++id) {
        RC_ASSERT(isNew(names.all().variable(id)) && isNew(names.all().newVariable(id)));
        RC_ASSERT(!names.compiled().isWalked(id) || isNew(names.all().gradient(id)));
    }
    for (PartialId id = 0; id < names.compiled().partials().size(); ++id) {
        const Partial& partial = names.compiled().partial(id);
        const bool isWhole = names.compiled().usesOf(partial.wrt).size() == 1;
        const bool isOfError = partial.of == names.compiled().model().error();
        RC_ASSERT(isWhole || isNew(names.all().contribution(id)));
        RC_ASSERT(isOfError || isNew(names.all().partial(id)));
    }
}

}  // namespace backhand
