// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/network_scenario.h"

#include "core/autodiff/gradient_check.h"
#include "core/scenario/reader.h"
#include "core/scenario/writer.h"
#include "tests/support/lesson.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace backhand {

using ::testing::AnyOf;
using ::testing::ElementsAre;
using ::testing::Pair;
using ::testing::UnorderedElementsAre;

namespace {

constexpr Activation everyActivation[] = {Activation::None, Activation::Sigmoid, Activation::Tanh,
                                          Activation::Relu, Activation::Softplus};
constexpr NetworkError everyError[] = {NetworkError::WholeSquare, NetworkError::HalfSquare,
                                       NetworkError::CrossEntropy};
constexpr std::uint64_t largestSeed = std::numeric_limits<std::uint64_t>::max();

NetworkShape threeLayers(Activation hidden, Activation output,
                         NetworkError error = NetworkError::WholeSquare)
{
    return {2, {{3, hidden}, {2, hidden}}, {2, output}, error};
}

GradientCheck checkOf(const NetworkShape& shape)
{
    const Trace trace = testing::traceOf(networkScenario(shape));
    return checkGradients(trace.model(), trace.compiled().tape(), trace.given());
}

/// The hundredths of a number: whole, where it has two decimals.
double hundredths(double value)
{
    return std::round(value * 100.0);
}

}  // namespace

TEST(NetworkScenario, IsDrawnFromItsSeed)
{
    NetworkShape shape{2, {{2, Activation::Tanh}}, {1, Activation::Sigmoid}};
    EXPECT_EQ(networkScenario(shape), networkScenario(shape));
    NetworkShape other = shape;
    other.seed = 2;
    EXPECT_NE(networkScenario(shape).values, networkScenario(other).values);
    other.seed = largestSeed;
    EXPECT_EQ(networkScenario(other), networkScenario(other));
}

TEST(NetworkScenario, DrawsTheLessonsNetworkAsWrittenOut)
{
    NetworkShape shape;
    shape.seed = 0;
    // Two inputs and one output: the bound is sqrt(6/3) = 1.414, so one of 282 hundredths, from
    // -1.41 to 1.41 without 0. The generator's first two numbers are 0.88331 and 0.43153:
    //   floor(0.88331*282) = 249, 249 - 141 + 1 = 109;  floor(0.43153*282) = 121, 121 - 141 = -20
    const Scenario scenario = networkScenario(shape);
    EXPECT_DOUBLE_EQ(scenario.values.at("w1"), 1.09);
    EXPECT_DOUBLE_EQ(scenario.values.at("w2"), -0.20);
    EXPECT_EQ(scenario.values.at("b"), 0.0);
    // Then 0.02643, 0.97088 and 0.10635: floor(4*0.02643) = 0, (0 + 1)/2 = 0.5; (3 + 1)/2 = 2
    EXPECT_EQ(scenario.values.at("x1"), 0.5);
    EXPECT_EQ(scenario.values.at("x2"), 2.0);
    EXPECT_EQ(scenario.values.at("t"), 0.0);
}

TEST(NetworkScenario, BeginsWithTheLessonsWordsWhereItIsTheLessonsNetwork)
{
    const Scenario scenario = networkScenario({});
    EXPECT_THAT(scenario.codeNames,
                UnorderedElementsAre(Pair("z", "layer_1"), Pair("p", "prediction"),
                                     Pair("t", "target"), Pair("E", "error"), Pair("b", "bias")));
    EXPECT_THAT(scenario.vectors, UnorderedElementsAre(Pair("weights", ElementsAre("w1", "w2")),
                                                       Pair("inputs", ElementsAre("x1", "x2"))));
    EXPECT_EQ(scenario.ranges.at("w1"), (Range{-3.0, 3.0}));
    EXPECT_EQ(scenario.ranges.at("t"), (Range{0.0, 1.0}));
    EXPECT_TRUE(scenario.titles.empty());
}

TEST(NetworkScenario, NumbersTheCodeNamesOfSeveralOutputs)
{
    const Scenario scenario = networkScenario(threeLayers(Activation::Relu, Activation::Tanh));
    EXPECT_THAT(scenario.codeNames,
                UnorderedElementsAre(Pair("p1", "prediction_1"), Pair("p2", "prediction_2"),
                                     Pair("t1", "target_1"), Pair("t2", "target_2"),
                                     Pair("E1", "error_1"), Pair("E2", "error_2"),
                                     Pair("E", "error")));
    EXPECT_TRUE(scenario.vectors.empty());
}

TEST(NetworkScenario, HasWeightsOfTwoDecimalsThatAreNeverZeroAndBiasesOfZero)
{
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const NetworkShape shape{
            2, {{16, Activation::Tanh}}, {4, Activation::Sigmoid}, NetworkError::WholeSquare, seed};
        const Scenario scenario = networkScenario(shape);
        for (const Neuron& neuron : neuronsOf(shape)) {
            EXPECT_EQ(scenario.values.at(neuron.bias), 0.0);
            // sqrt(6/(2 + 16)) = 0.577, sqrt(6/(16 + 4)) = 0.548
            const double bound = neuron.layer == 1 ? 0.57 : 0.54;
            for (const std::string& weight : neuron.weights) {
                const double value = scenario.values.at(weight);
                EXPECT_EQ(value, hundredths(value) / 100.0);
                EXPECT_NE(value, 0.0);
                EXPECT_LE(std::abs(value), bound);
            }
        }
    }
}

TEST(NetworkScenario, DrawsBothEndsOfTheRangeOfAWeight)
{
    double smallest = 0.0;
    double largest = 0.0;
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        NetworkShape shape;
        shape.seed = seed;
        const double weight = networkScenario(shape).values.at("w1");
        smallest = std::min(smallest, weight);
        largest = std::max(largest, weight);
    }
    EXPECT_DOUBLE_EQ(smallest, -1.41);
    EXPECT_DOUBLE_EQ(largest, 1.41);
}

TEST(NetworkScenario, HasTargetsThatItsOutputsCanComeNear)
{
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        NetworkShape shape;
        shape.seed = seed;
        EXPECT_THAT(networkScenario(shape).values.at("t"), AnyOf(0.0, 1.0));
        shape.output.activation = Activation::Tanh;
        EXPECT_THAT(networkScenario(shape).values.at("t"), AnyOf(-1.0, 1.0));
        shape.output.activation = Activation::Softplus;
        EXPECT_THAT(networkScenario(shape).values.at("t"), AnyOf(0.5, 1.0, 1.5, 2.0));
        EXPECT_THAT(networkScenario(shape).values.at("x1"), AnyOf(0.5, 1.0, 1.5, 2.0));
    }
}

TEST(NetworkScenario, TakesSmallerStepsWhereTheOutputHasNoBound)
{
    NetworkShape shape;
    EXPECT_EQ(networkScenario(shape).learningRate, 0.5);
    shape.output.activation = Activation::Tanh;
    EXPECT_EQ(networkScenario(shape).learningRate, 0.1);
    shape.output.activation = Activation::None;
    EXPECT_EQ(networkScenario(shape).learningRate, 0.01);
}

TEST(NetworkScenario, IsAFileThatReadsBackEqual)
{
    for (const NetworkError error : everyError) {
        Scenario scenario =
            networkScenario(threeLayers(Activation::Softplus, Activation::Sigmoid, error));
        const Result<Scenario> read = readScenario(writeScenario(scenario));
        ASSERT_TRUE(read.ok());
        EXPECT_EQ(read.value(), scenario);
    }
}

TEST(NetworkScenario, HasTheGradientsOfCentralDifferencesForEveryActivation)
{
    for (const Activation hidden : everyActivation) {
        for (const Activation output : everyActivation) {
            const GradientCheck check = checkOf(threeLayers(hidden, output));
            EXPECT_EQ(check.gradients.size(), 23U);  // 2*3 + 3*2 + 2*2 weights, 7 biases
            EXPECT_TRUE(check.withinBound) << check.largest;
        }
    }
}

TEST(NetworkScenario, HasTheGradientsOfCentralDifferencesForEveryError)
{
    for (const NetworkError error : everyError) {
        const GradientCheck check =
            checkOf(threeLayers(Activation::Tanh, Activation::Sigmoid, error));
        EXPECT_TRUE(check.withinBound) << check.largest;
    }
}

TEST(NetworkScenario, HasTheGradientsOfCentralDifferencesWhereItIsLargest)
{
    const NetworkLayer hidden{16, Activation::Softplus};
    const GradientCheck check = checkOf({8,
                                         {hidden, hidden, hidden, hidden},
                                         {4, Activation::Sigmoid},
                                         NetworkError::CrossEntropy});
    EXPECT_EQ(check.gradients.size(), 1028U);
    EXPECT_TRUE(check.withinBound) << check.largest;
}

TEST(NetworkScenario, LetsAGradientDownToTheFirstLayerThroughRelus)
{
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const NetworkLayer relu{1, Activation::Relu};
        const Scenario scenario =
            networkScenario({1, {relu, relu}, relu, NetworkError::WholeSquare, seed});
        const Trace trace = testing::traceOf(scenario);
        EXPECT_NE(trace.gradient(testing::idOf(trace.model(), "b1")), 0.0) << seed;
    }
}

TEST(NetworkScenario, LetsTheErrorFallWithTheFirstUpdate)
{
    for (const Activation output : everyActivation) {
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            NetworkShape shape = threeLayers(Activation::Tanh, output);
            shape.seed = seed;
            const Trace trace = testing::traceOf(networkScenario(shape));
            EXPECT_LT(trace.stepValue(trace.compiled().checkStep()), trace.error())
                << static_cast<int>(output) << " " << seed;
        }
    }
}

TEST(NetworkScenario, KeepsTheSumsWhereASigmoidHasASlope)
{
    const NetworkLayer hidden{16, Activation::Sigmoid};
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const NetworkShape shape{8,
                                 {hidden, hidden, hidden, hidden},
                                 {4, Activation::Sigmoid},
                                 NetworkError::WholeSquare,
                                 seed};
        const Trace trace = testing::traceOf(networkScenario(shape));
        for (const Neuron& neuron : neuronsOf(shape)) {
            const double slope = trace.value(testing::idOf(trace.model(), neuron.activated));
            EXPECT_GT(slope * (1.0 - slope), 0.01);  // at most 0.25
        }
    }
}

TEST(NetworkScenario, HasACrossEntropyThatIsThatOfThePrediction)
{
    const NetworkShape shape{2, {}, {1, Activation::Sigmoid}, NetworkError::CrossEntropy, 3};
    const Trace trace = testing::traceOf(networkScenario(shape));
    const double z = trace.value(testing::idOf(trace.model(), "z"));
    const double t = trace.value(testing::idOf(trace.model(), "t"));
    const double p = 1.0 / (1.0 + std::exp(-z));
    EXPECT_NEAR(trace.error(), -t * std::log(p) - (1.0 - t) * std::log(1.0 - p), 1e-14);
    EXPECT_NEAR(trace.gradient(testing::idOf(trace.model(), "b")), p - t, 1e-14);
}

}  // namespace backhand
