// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Deriving the frame of the lesson after a slider move, beside a yardstick of the same run: one
// million additions.

#include "core/session/frame.h"
#include "tests/support/lesson.h"

#include <benchmark/benchmark.h>

namespace backhand {

namespace {

void yardstick(benchmark::State& bench)
{
    for (auto _ : bench) {
        double sum = 0.0;
        for (int i = 0; i < 1000000; ++i) {
            benchmark::DoNotOptimize(sum += 0.5);
        }
    }
}
BENCHMARK(yardstick)->Unit(benchmark::kMicrosecond);

void deriveTheLessonsFrame(benchmark::State& bench)
{
    SessionState state = testing::stateOf(testing::lessonScenario());
    const VariableId w1 = testing::idOf(state.document.compiled->model(), "w1");
    double value = 0.0;
    for (auto _ : bench) {
        value = value > 2.0 ? -2.0 : value + 0.001;
        state = reduce(state, SetValue{w1, value});
        Frame frame = deriveFrame(state);
        benchmark::DoNotOptimize(frame);
    }
}
BENCHMARK(deriveTheLessonsFrame)->Unit(benchmark::kMicrosecond);

}  // namespace

}  // namespace backhand
