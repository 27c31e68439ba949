// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/training_plan.h"

#include "core/model/network.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace backhand {

using testing::modelOf;

namespace {

using Kind = TrainingStage::Kind;

TrainingPlan planOf(const ModelSource& source)
{
    return planTraining(compileTape(modelOf(source)), source.parameters.size());
}

std::vector<Kind> kindsOf(const TrainingPlan& plan)
{
    std::vector<Kind> kinds;
    for (const TrainingStage& stage : plan.stages) {
        kinds.push_back(stage.kind);
    }
    return kinds;
}

const ModelSource neuron{{"z = w1*x1 + w2*x2 + b", "p = sigmoid(z)", "E = (p - t)^2"},
                         {"x1", "x2"},
                         {"t"},
                         {"w1", "w2", "b"}};

ModelSource networkOf(std::vector<NetworkLayer> hidden, std::size_t outputs)
{
    NetworkShape shape;
    shape.inputs = 2;
    shape.hidden = std::move(hidden);
    shape.output = {outputs, Activation::Sigmoid};
    return networkModel(shape);
}

}  // namespace

TEST(TrainingPlan, MakesOneLayerAndTheSquareOfANeuron)
{
    const TrainingPlan plan = planOf(neuron);
    ASSERT_EQ(kindsOf(plan), (std::vector{Kind::Layer, Kind::Squares}));
    EXPECT_EQ(plan.stages[0].inputCount, 2U);
    EXPECT_EQ(plan.stages[0].biasCount, 1U);
    EXPECT_FALSE(plan.stages[0].passesOn);
    EXPECT_TRUE(plan.operations.empty());
    EXPECT_EQ(plan.firstShared, plan.endOfShared);
}

TEST(TrainingPlan, MakesALayerOfAllNeuronsWithTheSameInputs)
{
    const TrainingPlan plan =
        planOf(networkOf({{8, Activation::Sigmoid}, {3, Activation::Relu}}, 2));
    ASSERT_EQ(kindsOf(plan), (std::vector{Kind::Layer, Kind::Layer, Kind::Layer, Kind::Squares}));
    EXPECT_EQ(plan.stages[0].width, 8U);
    EXPECT_EQ(plan.stages[1].width, 3U);
    EXPECT_EQ(plan.stages[1].inputs, plan.stages[0].outputs);
    EXPECT_EQ(plan.stages[1].activation, Operation::Relu);
    EXPECT_TRUE(plan.stages[1].passesOn);
    EXPECT_FALSE(plan.stages[1].addsToInputs);
    EXPECT_EQ(plan.stages[3].inputs, plan.stages[2].outputs);
}

TEST(TrainingPlan, GivesEveryParameterAPlaceOfItsOwnSideBySide)
{
    const ModelSource source = networkOf({{4, Activation::Tanh}}, 1);
    const TrainingPlan plan = planOf(source);
    const std::set<std::uint32_t> places(plan.parameters.begin(), plan.parameters.end());
    EXPECT_EQ(places.size(), source.parameters.size());
    EXPECT_EQ(*places.begin(), plan.firstParameter);
    EXPECT_EQ(*places.rbegin() + 1, plan.endOfParameters);
}

TEST(TrainingPlan, TakesABiasThatAllNeuronsOfALayerShare)
{
    const TrainingPlan plan =
        planOf({{"z1 = w1*x + b", "z2 = w2*x + b", "E = (z1 - t)^2 + (z2 - u)^2"},
                {"x"},
                {"t", "u"},
                {"w1", "w2", "b"}});
    ASSERT_EQ(kindsOf(plan), (std::vector{Kind::Layer, Kind::Squares}));
    EXPECT_EQ(plan.stages[0].biasCount, 1U);
}

TEST(TrainingPlan, AddsUpWhatSeveralPartsUse)
{
    const TrainingPlan plan =
        planOf({{"h = tanh(w*x)", "p = v*h", "E = (p - t)^2 + 0.1*h^2"}, {"x"}, {"t"}, {"w", "v"}});
    ASSERT_EQ(kindsOf(plan), (std::vector{Kind::Layer, Kind::Layer, Kind::Operations}));
    EXPECT_TRUE(plan.stages[1].addsToInputs);
    EXPECT_GE(plan.stages[0].outputs, plan.firstShared);
    EXPECT_LT(plan.stages[0].outputs, plan.endOfShared);
}

TEST(TrainingPlan, LeavesWhatItDoesNotKnowToTheOperationsInTheirOrder)
{
    const TrainingPlan plan = planOf({{"a = w*w", "E = exp(a) - ln(x)"}, {"x"}, {}, {"w"}});
    ASSERT_EQ(kindsOf(plan), std::vector{Kind::Operations});
    const std::vector<Operation> expected = {Operation::Multiply, Operation::Exp, Operation::Ln,
                                             Operation::Subtract};
    std::vector<Operation> found;
    for (const Tape::Instruction& instruction : plan.operations) {
        found.push_back(instruction.operation);
    }
    EXPECT_EQ(found, expected);
    EXPECT_EQ(plan.firstLooseParameter, plan.firstParameter);
}

TEST(TrainingPlan, KnowsItsConstants)
{
    const TrainingPlan plan = planOf({{"E = 3*w^2"}, {}, {}, {"w"}});
    ASSERT_EQ(plan.operations.size(), 2U);
    EXPECT_TRUE(plan.isConstant(plan.operations[0].b));
    EXPECT_EQ(plan.initial[plan.operations[0].b], 2.0);
    EXPECT_FALSE(plan.isConstant(plan.parameters[0]));
}

TEST(TrainingPlan, PutsSquaresOfPredictionsThatStandApartAmongTheOperations)
{
    // p and q have different inputs, so they are no one layer.
    const TrainingPlan plan = planOf(
        {{"p = w*x", "q = v*y", "E = (p - t)^2 + (q - u)^2"}, {"x", "y"}, {"t", "u"}, {"w", "v"}});
    EXPECT_EQ(kindsOf(plan), (std::vector{Kind::Layer, Kind::Layer, Kind::Operations}));
}

}  // namespace backhand
