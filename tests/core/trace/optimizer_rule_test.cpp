// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/optimizer_rule.h"

#include "core/expression/expression.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <map>

namespace backhand {

namespace {

double computed(const Expression& rule, const std::map<std::string, double>& values)
{
    if (rule.operation() == Operation::Constant) {
        return rule.value();
    }
    if (rule.operation() == Operation::Variable) {
        return values.at(rule.name());
    }
    const double left = computed(rule.operand(0), values);
    const bool isBinary = operandCount(rule.operation()) == 2;
    return applyOperation(rule.operation(), left, isBinary ? computed(rule.operand(1), values) : 0);
}

Model modelNaming(const std::string& name)
{
    return testing::modelOf({{"E = (" + name + "*x - t)^2"}, {"x"}, {"t"}, {name}});
}

}  // namespace

TEST(OptimizerRule, GradientDescentHasNoQuantityOfItsOwn)
{
    EXPECT_TRUE(quantitiesOf(OptimizerKind::GradientDescent).empty());
    EXPECT_THROW(ruleOf(OptimizerQuantity::None), std::logic_error);
    EXPECT_THROW(quantityName(OptimizerQuantity::None, "w"), std::logic_error);
}

TEST(OptimizerRule, SubtractsTheLearningRateTimesTheGradient)
{
    const std::map<std::string, double> values = {
        {rule_name::value, 5.0}, {rule_name::rate, 0.5}, {rule_name::gradient, 4.0}};
    EXPECT_EQ(computed(updateRuleOf(OptimizerKind::GradientDescent), values), 3.0);
}

TEST(OptimizerRule, MomentumKeepsAShareOfTheVelocity)
{
    const std::map<std::string, double> values = {
        {rule_name::beta, 0.5},  {rule_name::old, 4.0},  {rule_name::gradient, 3.0},
        {rule_name::value, 5.0}, {rule_name::rate, 0.5}, {rule_name::velocity, 4.0}};
    EXPECT_EQ(computed(ruleOf(OptimizerQuantity::Velocity), values), 5.0);  // 0.5 * 4 + 3
    EXPECT_EQ(computed(updateRuleOf(OptimizerKind::Momentum), values), 3.0);
}

TEST(OptimizerRule, AdamAveragesTheGradientAndItsSquare)
{
    const std::map<std::string, double> values = {
        {rule_name::beta, 0.75}, {rule_name::old, 4.0}, {rule_name::gradient, -2.0}};
    EXPECT_EQ(computed(ruleOf(OptimizerQuantity::FirstMoment), values), 2.5);   // 3 - 0.5
    EXPECT_EQ(computed(ruleOf(OptimizerQuantity::SecondMoment), values), 4.0);  // 3 + 1
}

TEST(OptimizerRule, AdamDividesByTheShareThatAnAverageHasTakenIn)
{
    const std::map<std::string, double> values = {{rule_name::beta, 0.5},
                                                  {rule_name::count, 2.0},
                                                  {rule_name::first, 3.0},
                                                  {rule_name::second, 6.0}};
    EXPECT_EQ(computed(ruleOf(OptimizerQuantity::CorrectedFirstMoment), values), 4.0);  // 3 / 0.75
    EXPECT_EQ(computed(ruleOf(OptimizerQuantity::CorrectedSecondMoment), values), 8.0);
}

TEST(OptimizerRule, AdamDividesTheAverageByTheUsualSize)
{
    const std::map<std::string, double> values = {{rule_name::value, 5.0},
                                                  {rule_name::rate, 0.5},
                                                  {rule_name::correctedFirst, 12.0},
                                                  {rule_name::correctedSecond, 9.0},
                                                  {rule_name::epsilon, 1.0}};
    EXPECT_EQ(computed(updateRuleOf(OptimizerKind::Adam), values), 3.5);  // 5 - 0.5 * 12 / (3 + 1)
}

TEST(OptimizerRule, KnowsWhatItsOwnNamesStandFor)
{
    EXPECT_EQ(quantityNamed(rule_name::velocity), OptimizerQuantity::Velocity);
    EXPECT_EQ(quantityNamed(rule_name::correctedSecond), OptimizerQuantity::CorrectedSecondMoment);
    EXPECT_EQ(quantityNamed(rule_name::rate), OptimizerQuantity::None);
}

TEST(OptimizerRule, FadesEachQuantityByItsOwnConstant)
{
    const OptimizerSettings optimizer{OptimizerKind::Adam, 0.1, 0.2, 0.3, 1e-8};
    EXPECT_EQ(decayOf(optimizer, OptimizerQuantity::Velocity), 0.1);
    EXPECT_EQ(decayOf(optimizer, OptimizerQuantity::FirstMoment), 0.2);
    EXPECT_EQ(decayOf(optimizer, OptimizerQuantity::CorrectedFirstMoment), 0.2);
    EXPECT_EQ(decayOf(optimizer, OptimizerQuantity::CorrectedSecondMoment), 0.3);
}

TEST(OptimizerRule, NamesItsConstantsAsTheModelNamesNothing)
{
    EXPECT_EQ(betaName(modelNaming("w"), OptimizerQuantity::Velocity), "beta");
    EXPECT_EQ(betaName(modelNaming("beta"), OptimizerQuantity::Velocity), "mu");
    EXPECT_EQ(betaName(modelNaming("w"), OptimizerQuantity::CorrectedSecondMoment), "beta2");
    EXPECT_EQ(betaName(modelNaming("beta1"), OptimizerQuantity::FirstMoment), "mu1");
    EXPECT_EQ(epsilonName(modelNaming("epsilon")), "delta");
    EXPECT_EQ(countName(modelNaming("n")), "k");
}

}  // namespace backhand
