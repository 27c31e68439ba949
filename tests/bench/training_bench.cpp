// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Training by the engine beside loops written by hand for the same network, which end with the same
// parameters to the last bit (checked here before anything is timed).

#include "core/autodiff/tape.h"
#include "core/model/network.h"
#include "core/training/trainer.h"
#include "tests/bench/hand_written.h"
#include "tests/support/lesson.h"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <vector>

namespace backhand::bench {

namespace {

using Rows = std::vector<std::vector<double>>;

constexpr double rate = 0.1;
constexpr std::uint64_t updatesATime = 10000;

Rows manyRows()
{
    RandomNumbers random(1);
    Rows rows;
    for (int row = 0; row < 10000; ++row) {
        const double x1 = random.unit() * 4.0 - 2.0;
        const double x2 = random.unit() * 4.0 - 2.0;
        rows.push_back({x1, x2, x1 + x2 > 0.0 ? 1.0 : 0.0});
    }
    return rows;
}

std::vector<double> flat(const Rows& rows)
{
    std::vector<double> numbers;
    for (const std::vector<double>& row : rows) {
        numbers.insert(numbers.end(), row.begin(), row.end());
    }
    return numbers;
}

const Tape& neuronTape()
{
    static const Tape tape = compileTape(testing::modelOf(testing::lessonScenario().model));
    return tape;
}

const Tape& networkTape()
{
    NetworkShape shape;
    shape.inputs = 2;
    shape.hidden = {{8, Activation::Sigmoid}, {8, Activation::Sigmoid}};
    shape.output = {1, Activation::Sigmoid};
    shape.error = NetworkError::WholeSquare;
    static const Tape tape = compileTape(testing::modelOf(networkModel(shape)));
    return tape;
}

/// Parameters of a network in declared order: the weights of a layer, then its biases.
std::vector<double> startOf(const Tape& tape)
{
    RandomNumbers random(2);
    std::vector<double> start(tape.givenCount - 3);
    for (double& parameter : start) {
        parameter = random.unit() * 2.0 - 1.0;
    }
    return start;
}

std::vector<double> parametersOf(const OneNeuron& neuron)
{
    return {neuron.w[0], neuron.w[1], neuron.b};
}

std::vector<double> parametersOf(const Network2881& network)
{
    const auto* numbers = reinterpret_cast<const double*>(&network);
    return {numbers, numbers + sizeof(Network2881) / sizeof(double)};
}

/// The struct's members stand in the order in which the model declares its parameters.
Network2881 networkFrom(const std::vector<double>& parameters)
{
    Network2881 network;
    std::copy(parameters.begin(), parameters.end(), reinterpret_cast<double*>(&network));
    return network;
}

OneNeuron neuronFrom(const std::vector<double>& parameters)
{
    return {{parameters[0], parameters[1]}, parameters[2]};
}

Trainer newTrainer(const Tape& tape, const Rows& rows, SampleOrder order)
{
    TrainingSettings settings;
    settings.learningRate = order == SampleOrder::Batch ? rate / 10000.0 : rate;
    settings.order = order;
    return {tape, rows, settings, {0, startOf(tape), {}}};
}

void requireSame(const char* what, const std::vector<double>& byHand, const Trainer& trainer)
{
    if (byHand != trainer.point().parameters) {
        std::fprintf(stderr, "%s: the loop by hand and the engine differ\n", what);
        std::exit(1);
    }
}

template <typename Network>
void byHand(benchmark::State& bench, Network network)
{
    const std::vector<double> rows = flat(testing::eightRows());
    for (auto _ : bench) {
        trainByHand(network, rows.data(), 8, updatesATime, rate);
        benchmark::DoNotOptimize(network);
    }
    bench.SetItemsProcessed(bench.iterations() * static_cast<std::int64_t>(updatesATime));
}

void byEngine(benchmark::State& bench, const Tape& tape)
{
    Trainer trainer = newTrainer(tape, testing::eightRows(), SampleOrder::Cyclic);
    for (auto _ : bench) {
        trainer.advance(updatesATime);
        benchmark::DoNotOptimize(trainer);
    }
    bench.SetItemsProcessed(bench.iterations() * static_cast<std::int64_t>(updatesATime));
}

template <typename Network>
void batchByHand(benchmark::State& bench, Network network)
{
    const std::vector<double> rows = flat(manyRows());
    for (auto _ : bench) {
        trainBatchByHand(network, rows.data(), rows.size() / 3, 1, rate / 10000.0);
        benchmark::DoNotOptimize(network);
    }
    bench.SetItemsProcessed(bench.iterations() * 10000);
}

void batchByEngine(benchmark::State& bench, const Tape& tape)
{
    Trainer trainer = newTrainer(tape, manyRows(), SampleOrder::Batch);
    for (auto _ : bench) {
        trainer.advance(1);
        benchmark::DoNotOptimize(trainer);
    }
    bench.SetItemsProcessed(bench.iterations() * 10000);
}

void plainlyByHand(benchmark::State& bench)
{
    const std::vector<double> rows = flat(testing::eightRows());
    OneNeuron neuron = neuronFrom(startOf(neuronTape()));
    for (auto _ : bench) {
        trainPlainlyByHand(neuron, rows.data(), 8, updatesATime, rate);
        benchmark::DoNotOptimize(neuron);
    }
    bench.SetItemsProcessed(bench.iterations() * static_cast<std::int64_t>(updatesATime));
}

template <typename Network>
void compare(const char* what, Network network, const Tape& tape)
{
    const std::vector<double> rows = flat(testing::eightRows());
    Trainer trainer = newTrainer(tape, testing::eightRows(), SampleOrder::Cyclic);
    trainer.advance(1000);
    trainByHand(network, rows.data(), 8, 1000, rate);
    requireSame(what, parametersOf(network), trainer);
}

template <typename Network>
void compareBatch(const char* what, Network network, const Tape& tape)
{
    const std::vector<double> rows = flat(manyRows());
    Trainer trainer = newTrainer(tape, manyRows(), SampleOrder::Batch);
    trainer.advance(10);
    trainBatchByHand(network, rows.data(), 10000, 10, rate / 10000.0);
    requireSame(what, parametersOf(network), trainer);
}

void registerAll()
{
    const OneNeuron neuron = neuronFrom(startOf(neuronTape()));
    const Network2881 network = networkFrom(startOf(networkTape()));
    compare("one neuron", neuron, neuronTape());
    compare("2-8-8-1", network, networkTape());
    compareBatch("one neuron, batch", neuron, neuronTape());
    compareBatch("2-8-8-1, batch", network, networkTape());
    const auto add = [](const char* name, auto function) {
        benchmark::RegisterBenchmark(name, function)->Unit(benchmark::kMicrosecond);
    };
    add("neuron/plain", plainlyByHand);
    add("neuron/hand", [neuron](benchmark::State& bench) { byHand(bench, neuron); });
    add("neuron/engine", [](benchmark::State& bench) { byEngine(bench, neuronTape()); });
    add("2-8-8-1/hand", [network](benchmark::State& bench) { byHand(bench, network); });
    add("2-8-8-1/engine", [](benchmark::State& bench) { byEngine(bench, networkTape()); });
    add("neuron-batch/hand", [neuron](benchmark::State& bench) { batchByHand(bench, neuron); });
    add("neuron-batch/engine", [](benchmark::State& bench) { batchByEngine(bench, neuronTape()); });
    add("2-8-8-1-batch/hand", [network](benchmark::State& bench) { batchByHand(bench, network); });
    add("2-8-8-1-batch/engine",
        [](benchmark::State& bench) { batchByEngine(bench, networkTape()); });
}

}  // namespace

}  // namespace backhand::bench

int main(int argc, char** argv)
{
    backhand::bench::registerAll();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
