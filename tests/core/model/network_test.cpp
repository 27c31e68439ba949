// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/network.h"

#include "core/model/error_convention.h"
#include "core/model/lowering.h"
#include "core/model/parameter_kind.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>

namespace backhand {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

constexpr Activation everyActivation[] = {Activation::None, Activation::Sigmoid, Activation::Tanh,
                                          Activation::Relu, Activation::Softplus};

NetworkShape largest(NetworkError error = NetworkError::WholeSquare)
{
    const NetworkLayer hidden{16, Activation::Tanh};
    return {8, {hidden, hidden, hidden, hidden}, {4, Activation::Sigmoid}, error};
}

std::vector<std::string> linesOf(const NetworkShape& shape)
{
    return networkModel(shape).lines;
}

}  // namespace

TEST(Network, IsTheLessonsWithoutHiddenLayers)
{
    const ModelSource source = networkModel({});
    EXPECT_THAT(source.lines,
                ElementsAre("z = w1*x1 + w2*x2 + b", "p = sigmoid(z)", "E = (p - t)^2"));
    EXPECT_THAT(source.inputs, ElementsAre("x1", "x2"));
    EXPECT_THAT(source.targets, ElementsAre("t"));
    EXPECT_THAT(source.parameters, ElementsAre("w1", "w2", "b"));
}

TEST(Network, NamesASingleHiddenNeuronWithoutSubscripts)
{
    EXPECT_THAT(linesOf({2, {{1, Activation::Tanh}}, {1, Activation::Sigmoid}}),
                ElementsAre("a = w1*x1 + w2*x2 + b", "h = tanh(a)", "z = v*h + c", "p = sigmoid(z)",
                            "E = (p - t)^2"));
}

TEST(Network, CountsNeuronsThenWhatIsWeighted)
{
    const ModelSource source = networkModel({2, {{2, Activation::Relu}}, {2, Activation::Sigmoid}});
    EXPECT_THAT(source.lines, ElementsAre("a1 = w1_1*x1 + w1_2*x2 + b1", "h1 = relu(a1)",
                                          "a2 = w2_1*x1 + w2_2*x2 + b2", "h2 = relu(a2)",
                                          "z1 = v1_1*h1 + v1_2*h2 + c1", "p1 = sigmoid(z1)",
                                          "z2 = v2_1*h1 + v2_2*h2 + c2", "p2 = sigmoid(z2)",
                                          "E1 = (p1 - t1)^2", "E2 = (p2 - t2)^2", "E = E1 + E2"));
    EXPECT_THAT(source.parameters, ElementsAre("w1_1", "w1_2", "w2_1", "w2_2", "b1", "b2", "v1_1",
                                               "v1_2", "v2_1", "v2_2", "c1", "c2"));
    EXPECT_THAT(source.targets, ElementsAre("t1", "t2"));
}

TEST(Network, CountsTheLayersWhereThereAreSeveral)
{
    const NetworkShape shape{
        1, {{2, Activation::Sigmoid}, {1, Activation::Sigmoid}}, {1, Activation::Sigmoid}};
    EXPECT_THAT(linesOf(shape),
                ElementsAre("a1_1 = w1_1*x + b1_1", "h1_1 = sigmoid(a1_1)", "a1_2 = w1_2*x + b1_2",
                            "h1_2 = sigmoid(a1_2)", "a2 = w2_1*h1_1 + w2_2*h1_2 + b2",
                            "h2 = sigmoid(a2)", "z = v*h2 + c", "p = sigmoid(z)", "E = (p - t)^2"));
}

TEST(Network, WritesNoFunctionWhereTheSumIsPassedOn)
{
    EXPECT_THAT(linesOf({1, {{1, Activation::None}}, {1, Activation::None}}),
                ElementsAre("h = w*x + b", "p = v*h + c", "E = (p - t)^2"));
}

TEST(Network, TakesTheSumIntoTheCrossEntropyAndHasNoPredictionOfItsOwn)
{
    const NetworkLayer output{2, Activation::Sigmoid};
    EXPECT_THAT(linesOf({1, {}, output, NetworkError::CrossEntropy}),
                ElementsAre("z1 = w1*x + b1", "z2 = w2*x + b2", "E1 = softplus(z1) - t1*z1",
                            "E2 = softplus(z2) - t2*z2", "E = E1 + E2"));
}

TEST(Network, HalvesSquaresSoThatTheConventionCanBeChanged)
{
    const NetworkLayer output{2, Activation::None};
    const ModelSource half = networkModel({1, {}, output, NetworkError::HalfSquare});
    const ModelSource whole = networkModel({1, {}, output, NetworkError::WholeSquare});
    EXPECT_THAT(half.lines, ElementsAre("p1 = w1*x + b1", "p2 = w2*x + b2", "E1 = 0.5*(p1 - t1)^2",
                                        "E2 = 0.5*(p2 - t2)^2", "E = E1 + E2"));
    EXPECT_EQ(errorConvention(buildModel(half).value()), ErrorConvention::HalfSquare);
    EXPECT_EQ(linesInOtherConvention(buildModel(half).value(), half.lines), whole.lines);
    EXPECT_EQ(linesInOtherConvention(buildModel(whole).value(), whole.lines), half.lines);
}

TEST(Network, TellsItsNeuronsByLayerAndNumber)
{
    const std::vector<Neuron> neurons =
        neuronsOf({2, {{2, Activation::Relu}}, {1, Activation::None}});
    ASSERT_EQ(neurons.size(), 3U);
    EXPECT_EQ(neurons[1].layer, 1U);
    EXPECT_EQ(neurons[1].number, 2U);
    EXPECT_THAT(neurons[1].below, ElementsAre("x1", "x2"));
    EXPECT_THAT(neurons[1].weights, ElementsAre("w2_1", "w2_2"));
    EXPECT_EQ(neurons[1].bias, "b2");
    EXPECT_EQ(neurons[1].sum, "a2");
    EXPECT_EQ(neurons[1].output(), "h2");
    EXPECT_EQ(neurons[2].layer, 2U);
    EXPECT_EQ(neurons[2].activated, "");
    EXPECT_EQ(neurons[2].output(), "p");
}

TEST(Network, BuildsAModelWithEveryActivationInEveryPlace)
{
    for (const Activation hidden : everyActivation) {
        for (const Activation output : everyActivation) {
            const NetworkShape shape{3, {{2, hidden}, {12, hidden}}, {2, output}};
            EXPECT_THAT(buildModel(networkModel(shape)).problems(), IsEmpty());
        }
    }
}

TEST(Network, BuildsEveryWidthOfEveryLayer)
{
    for (std::size_t inputs = 1; inputs <= maximumInputs; ++inputs) {
        for (std::size_t width = 1; width <= maximumHiddenNeurons; ++width) {
            for (std::size_t layers = 0; layers <= maximumHiddenLayers; ++layers) {
                const std::vector<NetworkLayer> hidden(layers, {width, Activation::Tanh});
                const NetworkShape shape{
                    inputs, hidden, {1 + width % maximumOutputs, Activation::Sigmoid}};
                ASSERT_THAT(buildModel(networkModel(shape)).problems(), IsEmpty())
                    << inputs << " " << width << " " << layers;
            }
        }
    }
}

TEST(Network, StaysWithinTheLimitsWhereItIsLargest)
{
    for (const NetworkError error :
         {NetworkError::WholeSquare, NetworkError::HalfSquare, NetworkError::CrossEntropy}) {
        const Model model = buildModel(networkModel(largest(error))).value();
        // 8*16 + 3*16*16 + 16*4 weights and 4*16 + 4 biases
        EXPECT_EQ(model.withRole(Role::Parameter).size(), 1028U);
        const std::size_t predictions = error == NetworkError::CrossEntropy ? 0 : 4;
        EXPECT_EQ(model.definitions().size(), 2U * 64U + 4U + predictions + 4U + 1U);
        EXPECT_TRUE(lowered(model).ok());
    }
}

TEST(Network, HasWeightsAndBiasesThatAreToldApart)
{
    const NetworkShape shape{2, {{2, Activation::None}}, {1, Activation::Sigmoid}};
    const Model model = buildModel(networkModel(shape)).value();
    for (const Neuron& neuron : neuronsOf(shape)) {
        EXPECT_EQ(parameterKind(model, model.find(neuron.bias).value()), ParameterKind::Bias);
        for (const std::string& weight : neuron.weights) {
            EXPECT_EQ(parameterKind(model, model.find(weight).value()), ParameterKind::Weight);
        }
    }
}

TEST(Network, RefusesCountsBeyondItsLimits)
{
    EXPECT_TRUE(isNetwork(largest()));
    NetworkShape shape = largest();
    shape.inputs = 9;
    EXPECT_FALSE(isNetwork(shape));
    shape = largest();
    shape.hidden.push_back({1, Activation::Relu});
    EXPECT_FALSE(isNetwork(shape));
    shape = largest();
    shape.hidden[2].neurons = 17;
    EXPECT_FALSE(isNetwork(shape));
    shape.hidden[2].neurons = 0;
    EXPECT_FALSE(isNetwork(shape));
    shape = largest();
    shape.output.neurons = 5;
    EXPECT_FALSE(isNetwork(shape));
    EXPECT_THROW(neuronsOf(shape), std::logic_error);
}

TEST(Network, RefusesCrossEntropyWithoutSigmoids)
{
    NetworkShape shape = largest(NetworkError::CrossEntropy);
    EXPECT_TRUE(isNetwork(shape));
    shape.output.activation = Activation::Softplus;
    EXPECT_FALSE(isNetwork(shape));
}

}  // namespace backhand
