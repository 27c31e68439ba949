// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The grid under a landscape, 200 x 200 points over the eight rows, and what becomes of it: levels
// and rings. One core.

#include "core/landscape/contours.h"
#include "core/landscape/error_surface.h"
#include "core/model/network.h"
#include "core/support/random.h"
#include "tests/support/lesson.h"

#include <benchmark/benchmark.h>

#include <vector>

namespace backhand::bench {

namespace {

constexpr std::size_t side = 200;
constexpr Interval range{-5.0, 5.0};

Tape lessonTape()
{
    return compileTape(testing::modelOf(testing::lessonScenario().model));
}

Tape networkOf8And8()
{
    NetworkShape shape;
    shape.inputs = 2;
    shape.hidden = {{8, Activation::Sigmoid}, {8, Activation::Sigmoid}};
    shape.output = {1, Activation::Sigmoid};
    return compileTape(testing::modelOf(networkModel(shape)));
}

std::vector<double> drawnParameters(const Tape& tape)
{
    RandomNumbers random(2);
    std::vector<double> parameters(tape.givenCount - testing::eightRows().front().size());
    for (double& parameter : parameters) {
        parameter = random.unit() * 2.0 - 1.0;
    }
    return parameters;
}

void fillGrid(benchmark::State& bench, const Tape& tape)
{
    ErrorSurface surface(tape, testing::eightRows());
    const std::vector<double> parameters = drawnParameters(tape);
    for (auto _ : bench) {
        benchmark::DoNotOptimize(
            errorGrid(surface, parameters, {0, range, side}, {1, range, side}));
    }
    bench.SetItemsProcessed(bench.iterations() * static_cast<std::int64_t>(side * side) *
                            static_cast<std::int64_t>(testing::eightRows().size()));
}

void gridOfTheNeuron(benchmark::State& bench)
{
    fillGrid(bench, lessonTape());
}
BENCHMARK(gridOfTheNeuron)->Unit(benchmark::kMillisecond);

void gridOf2881(benchmark::State& bench)
{
    fillGrid(bench, networkOf8And8());
}
BENCHMARK(gridOf2881)->Unit(benchmark::kMillisecond);

void contoursOfTheNeuron(benchmark::State& bench)
{
    const Tape tape = lessonTape();
    ErrorSurface surface(tape, testing::eightRows());
    const ErrorGrid grid =
        errorGrid(surface, {1.45, -0.66, 0.0}, {0, range, side}, {1, range, side});
    for (auto _ : bench) {
        ContourTracer tracer(grid);
        for (const double level : contourLevels(grid, 12)) {
            benchmark::DoNotOptimize(tracer.ringsFrom(level));
        }
    }
}
BENCHMARK(contoursOfTheNeuron)->Unit(benchmark::kMillisecond);

}  // namespace

}  // namespace backhand::bench

BENCHMARK_MAIN();
