// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the history of a training costs, with its checkpoints and with all that is noticed: one
// neuron on the eight rows with it, beside the same updates without. And the error chart's repaint
// after 10^8 updates beside that after 1000.

#include "core/training/training.h"
#include "tests/support/lesson.h"
#include "ui/charts/error_chart.h"
#include "ui/charts/error_plot.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <benchmark/benchmark.h>

namespace backhand {

namespace {

constexpr std::uint64_t manyUpdates = 1ULL << 24U;  // half a second

struct EightRowsTraining {
    EightRowsTraining() { settings.learningRate = 0.1; }

    Tape tape = compileTape(testing::modelOf(testing::lessonScenario().model));
    TrainingSettings settings;
    TrainingPoint start{0, {1.45, -0.66, 0.0}, {}};
};

void setRate(benchmark::State& bench)
{
    bench.SetItemsProcessed(bench.iterations() * static_cast<std::int64_t>(manyUpdates));
}

void trainWithoutHistory(benchmark::State& bench)
{
    const EightRowsTraining rows;
    for (auto _ : bench) {
        Trainer trainer(rows.tape, testing::eightRows(), rows.settings, rows.start);
        trainer.advance(manyUpdates);
        benchmark::DoNotOptimize(trainer);
    }
    setRate(bench);
}
BENCHMARK(trainWithoutHistory)->Unit(benchmark::kMillisecond);

void trainWithHistory(benchmark::State& bench)
{
    const EightRowsTraining rows;
    for (auto _ : bench) {
        Training training(rows.tape, testing::eightRows(), rows.settings, rows.start,
                          firstStride(testing::eightRows().size(), SampleOrder::Cyclic));
        training.advance(manyUpdates);
        benchmark::DoNotOptimize(training);
    }
    setRate(bench);
}
BENCHMARK(trainWithHistory)->Unit(benchmark::kMillisecond);

/// The whole chart, as large as in the window at 1920x1080.
void repaintTheErrorChart(benchmark::State& bench)
{
    const SessionState start = testing::stateOf(testing::eightRowsScenario());
    Session session(testing::afterTraining(start, static_cast<std::uint64_t>(bench.range(0))));
    ErrorChart chart(session, nullptr);
    chart.resize(1150, 229);
    chart.show();
    QApplication::processEvents();
    QImage image(chart.plot().size(), QImage::Format_ARGB32_Premultiplied);
    for (auto _ : bench) {
        QPainter painter(&image);
        chart.plot().render(&painter);
    }
    bench.counters["points"] = chart.plot().pointCount(false);
}
BENCHMARK(repaintTheErrorChart)
    ->Unit(benchmark::kMillisecond)
    ->Arg(1000)
    ->Arg(1900)
    ->Arg(100'000'000);

}  // namespace

}  // namespace backhand
