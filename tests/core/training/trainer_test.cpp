// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/trainer.h"

#include "core/model/network.h"
#include "core/training/optimizer.h"
#include "tests/support/lesson.h"
#include "tests/support/random_expressions.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

namespace backhand {

using testing::modelOf;

namespace {

using Rows = std::vector<std::vector<double>>;

const ModelSource neuron = testing::lessonScenario().model;

TrainingSettings settingsOf(double rate, SampleOrder order = SampleOrder::Cyclic,
                            OptimizerKind kind = OptimizerKind::GradientDescent)
{
    TrainingSettings settings;
    settings.learningRate = rate;
    settings.order = order;
    settings.seed = 5;
    settings.optimizer.kind = kind;
    return settings;
}

/// The same updates by the tape alone.
TrainingPoint byTape(const Tape& tape, const Rows& rows, TrainingSettings settings,
                     TrainingPoint point, std::uint64_t count)
{
    const TrainingData data(rows);
    TapeRunner runner(tape, data, settings);
    point.moments.resize(momentCount(settings.optimizer.kind, point.parameters.size()));
    for (; count > 0; --count) {
        if (runner.update(point.update + 1, point.parameters, point.moments) !=
            UpdateRefusal::None) {
            break;
        }
        ++point.update;
    }
    return point;
}

void expectBitsOfTheTape(const ModelSource& source, const Rows& rows,
                         const std::vector<double>& parameters, TrainingSettings settings)
{
    const Tape tape = compileTape(modelOf(source));
    Trainer trainer(tape, rows, settings, {0, parameters, {}});
    trainer.advance(300);
    EXPECT_EQ(trainer.update(), 300U);
    EXPECT_EQ(trainer.point(), byTape(tape, rows, settings, {0, parameters, {}}, 300));
}

ModelSource networkOf(Activation activation, NetworkError error)
{
    NetworkShape shape;
    shape.inputs = 2;
    shape.hidden = {{5, activation}, {3, activation}};
    shape.output = {2, Activation::Sigmoid};
    shape.error = error;
    return networkModel(shape);
}

}  // namespace

TEST(Trainer, GivesThePublishedErrorsOfOneSampleRepeated)
{
    const Tape tape = compileTape(modelOf(neuron));
    Trainer trainer(tape, {{2, 1.5, 0}}, settingsOf(0.1), {0, {1.45, -0.66, 0}, {}});
    EXPECT_NEAR(trainer.summedError(), 0.7587, 5e-5);
    const std::vector<std::pair<std::uint64_t, double>> published = {
        {1, 0.7297}, {10, 0.2574}, {50, 0.0124}, {100, 0.0049}, {500, 0.0008}};
    for (const auto& [update, error] : published) {
        trainer.advance(update - trainer.update());
        EXPECT_NEAR(trainer.summedError(), error, 5e-5) << update;
    }
}

TEST(Trainer, GivesTheBitsOfTheTapeForANeuron)
{
    for (const SampleOrder order : {SampleOrder::Cyclic, SampleOrder::Random, SampleOrder::Batch}) {
        for (const OptimizerKind kind :
             {OptimizerKind::GradientDescent, OptimizerKind::Momentum, OptimizerKind::Adam}) {
            expectBitsOfTheTape(neuron, testing::eightRows(), {1.45, -0.66, 0},
                                settingsOf(0.1, order, kind));
        }
    }
}

TEST(Trainer, GivesTheBitsOfTheTapeForNetworks)
{
    Rows rows = {{0.5, -1, 0, 1}, {1, 0.25, 1, 0}, {-0.75, 2, 0.5, 0.5}};
    for (const Activation activation : {Activation::Sigmoid, Activation::Tanh, Activation::Relu,
                                        Activation::Softplus, Activation::None}) {
        for (const NetworkError error :
             {NetworkError::WholeSquare, NetworkError::HalfSquare, NetworkError::CrossEntropy}) {
            const ModelSource source = networkOf(activation, error);
            std::vector<double> parameters;
            RandomNumbers random(3);
            for (std::size_t index = 0; index < source.parameters.size(); ++index) {
                parameters.push_back(random.unit() - 0.5);
            }
            for (const SampleOrder order : {SampleOrder::Cyclic, SampleOrder::Batch}) {
                expectBitsOfTheTape(source, rows, parameters, settingsOf(0.05, order));
            }
        }
    }
}

TEST(Trainer, DoesNotCareHowUpdatesAreAskedFor)
{
    const Tape tape = compileTape(modelOf(neuron));
    const TrainingPoint start{0, {1.45, -0.66, 0}, {}};
    const TrainingSettings settings = settingsOf(0.1, SampleOrder::Random);
    Trainer whole(tape, testing::eightRows(), settings, start);
    whole.advance(3000);
    Trainer inParts(tape, testing::eightRows(), settings, start);
    for (const std::uint64_t part : {1U, 2U, 250U, 747U, 2000U}) {
        inParts.advance(part);
    }
    EXPECT_EQ(inParts.point(), whole.point());
    Trainer fromThere(tape, testing::eightRows(), settings, [&] {
        Trainer first(tape, testing::eightRows(), settings, start);
        first.advance(1234);
        return first.point();
    }());
    fromThere.advance(3000 - 1234);
    EXPECT_EQ(fromThere.point(), whole.point());
}

TEST(Trainer, StopsBeforeAParameterLeavesItsRange)
{
    const Tape tape = compileTape(modelOf({{"p = w*x", "E = (p - t)^2"}, {"x"}, {"t"}, {"w"}}));
    const TrainingSettings settings = settingsOf(1.0);
    Trainer trainer(tape, {{2, 1}}, settings, {0, {1}, {}});  // each update: w <- 4 - 7 w
    trainer.advance(1000);
    EXPECT_EQ(trainer.refusal(), UpdateRefusal::OutOfRange);
    EXPECT_EQ(trainer.update(), 7U);
    EXPECT_EQ(trainer.point().parameters[0], 0.5 - 0.5 * 823543.0);  // w - 0.5 = 0.5 (-7)^n
    trainer.advance(1000);
    EXPECT_EQ(trainer.update(), 7U);
}

TEST(Trainer, StopsBeforeAGradientThatHasNoValue)
{
    const Tape tape = compileTape(modelOf({{"E = ln(w) + x"}, {"x"}, {}, {"w"}}));
    Trainer trainer(tape, {{1}}, settingsOf(0.4), {0, {1}, {}});
    trainer.advance(100);  // 1, 0.6, -0.0667: ln has no value there
    EXPECT_EQ(trainer.refusal(), UpdateRefusal::UndefinedGradient);
    EXPECT_EQ(trainer.update(), 2U);
}

TEST(Trainer, TellsTheErrorsThatItMetOnce)
{
    const Tape tape =
        compileTape(modelOf({{"p = w*x + b", "E = (p - t)^2"}, {"x"}, {"t"}, {"w", "b"}}));
    Trainer trainer(tape, {{2, 9}}, settingsOf(0.05), {0, {3, 1}, {}});
    trainer.advance(2);
    EXPECT_NEAR(trainer.summedError(), 0.25, 1e-12);  // p - t is halved: -2, -1, -0.5
    const ErrorExtremes extremes = trainer.takeExtremes();
    EXPECT_DOUBLE_EQ(extremes.highest, 4.0);
    EXPECT_NEAR(extremes.lowest, 1.0, 1e-12);
    EXPECT_EQ(trainer.takeExtremes(), ErrorExtremes{});
}

TEST(Trainer, GivesTheBitsOfTheTapeNearTheEndOfTheRange)
{
    // Blocks are not sound by their bound here, each update is: w comes near 1e6 from below.
    const Tape tape =
        compileTape(modelOf({{"p = w*x + b", "E = (p - t)^2"}, {"x"}, {"t"}, {"w", "b"}}));
    const Rows rows = {{1, 950000}, {0.5, 475000}};
    const TrainingSettings settings = settingsOf(0.2);
    const TrainingPoint start{0, {100, 0}, {}};
    Trainer whole(tape, rows, settings, start);
    whole.advance(2000);
    EXPECT_EQ(whole.update(), 2000U);
    EXPECT_GT(whole.point().parameters[0], 9e5);
    EXPECT_EQ(whole.point(), byTape(tape, rows, settings, start, 2000));
    Trainer inParts(tape, rows, settings, start);
    for (const std::uint64_t part : {7U, 300U, 1693U}) {
        inParts.advance(part);
    }
    EXPECT_EQ(inParts.point(), whole.point());
}

TEST(Trainer, GivesTheBitsOfTheTapeForLayersOfAnyWidthAndASharedBias)
{
    for (const std::size_t width : {1U, 2U, 3U, 4U, 5U, 8U, 16U}) {
        ModelSource source{{}, {"x"}, {"t"}, {"b"}};
        std::string sum = "c";
        source.parameters.push_back("c");
        for (std::size_t neuron = 1; neuron <= width; ++neuron) {
            const std::string number = std::to_string(neuron);
            source.lines.push_back("h" + number + " = tanh(w" + number + "*x + b)");
            source.parameters.push_back("w" + number);
            source.parameters.push_back("v" + number);
            sum = (neuron == 1 ? "" : sum + " + ") + ("v" + number + "*h" + number);
        }
        source.lines.push_back("p = " + sum + " + c");
        source.lines.push_back("E = (p - t)^2");
        std::vector<double> parameters;
        RandomNumbers random(width);
        for (std::size_t index = 0; index < source.parameters.size(); ++index) {
            parameters.push_back(random.unit() - 0.5);
        }
        expectBitsOfTheTape(source, {{0.5, 1}, {-1, 0.25}}, parameters, settingsOf(0.05));
    }
}

TEST(Trainer, GoesOnWithItsMoments)
{
    const Tape tape = compileTape(modelOf(neuron));
    for (const OptimizerKind kind : {OptimizerKind::Momentum, OptimizerKind::Adam}) {
        const TrainingSettings settings = settingsOf(0.01, SampleOrder::Random, kind);
        Trainer whole(tape, testing::eightRows(), settings, {0, {1.45, -0.66, 0}, {}});
        whole.advance(500);
        const TrainingPoint middle = whole.point();
        whole.advance(500);
        Trainer again(tape, testing::eightRows(), settings, middle);
        again.advance(500);
        EXPECT_EQ(again.point(), whole.point());
        again.goTo(middle);
        again.advance(500);
        EXPECT_EQ(again.point(), whole.point());
    }
}

TEST(Trainer, StopsWhereAMomentWouldBeTooLarge)
{
    const Tape tape = compileTape(modelOf({{"E = exp(w*x)"}, {"x"}, {}, {"w"}}));
    const TrainingSettings settings = settingsOf(0.1, SampleOrder::Cyclic, OptimizerKind::Adam);
    Trainer trainer(tape, {{100}}, settings, {0, {4}, {}});  // the gradient's square overflows
    trainer.advance(10);
    EXPECT_EQ(trainer.refusal(), UpdateRefusal::UndefinedGradient);
    EXPECT_EQ(trainer.update(), 0U);
}

TEST(Trainer, RefusesParametersThatDoNotFitTheTape)
{
    const Tape tape = compileTape(modelOf(neuron));
    EXPECT_THROW(Trainer(tape, testing::eightRows(), settingsOf(0.1), {0, {1.0}, {}}),
                 std::logic_error);
    EXPECT_THROW(Trainer(tape, {{1, 2, 3, 4, 5, 6, 7, 8}}, settingsOf(0.1), {0, {1.0}, {}}),
                 std::logic_error);
}

RC_GTEST_PROP(Trainer, AgreesWithTheTapeOnAnyModel, ())
{
    const Scenario scenario = testing::randomScenario();
    const SessionState state = testing::stateOf(scenario);
    const PassStart& start = state.document.run.at(1);
    const Tape& tape = state.document.compiled->tape();
    const TrainingSettings settings = settingsOf(0.01);
    Trainer trainer(tape, *start.data, settings, {0, start.parameters, {}});
    trainer.advance(20);
    const TrainingPoint expected =
        byTape(tape, *start.data, settings, {0, start.parameters, {}}, 20);
    RC_ASSERT(trainer.update() == expected.update);
    for (std::size_t index = 0; index < expected.parameters.size(); ++index) {
        const double difference =
            std::abs(trainer.point().parameters[index] - expected.parameters[index]);
        RC_ASSERT(difference <= 1e-9 * std::max(1.0, std::abs(expected.parameters[index])));
    }
}

}  // namespace backhand
