// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What models of 250 to 4000 definitions cost: opening, laying out, a slider's move to the painted
// window, a step, and a frame of panning and zooming, at 1920x1080.

#include "core/scenario/network_scenario.h"
#include "tests/support/large_model.h"
#include "tests/support/lesson.h"
#include "ui/main_window.h"
#include "ui/scene/graph_view.h"
#include "ui/settings.h"

#include <QApplication>
#include <QScrollBar>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>

#include <cstdint>

namespace backhand {

namespace {

constexpr QSize windowSize(1920, 1080);
constexpr std::size_t shownStep = 8;

SessionState stateOfSize(const benchmark::State& bench)
{
    return testing::stateOf(testing::largeScenario(static_cast<std::size_t>(bench.range(0))));
}

struct Stage {
    explicit Stage(SessionState state)
        : settings(folder.filePath(QStringLiteral("settings.ini"))), session(std::move(state)),
          window(session, settings)
    {
        window.setMotion(false);
        window.resize(windowSize);
        window.show();
        QApplication::processEvents();
        session.dispatch(Seek{1, shownStep});
        QApplication::processEvents();
    }

    QTemporaryDir folder;
    Settings settings;
    Session session;
    MainWindow window;
};

void sizes(benchmark::internal::Benchmark* bench)
{
    for (const std::int64_t definitions : {250, 500, 1000, 2000, 4000}) {
        bench->Arg(definitions);
    }
    bench->Unit(benchmark::kMillisecond);
}

/// The model read, lowered and compiled at both scales.
void openTheModel(benchmark::State& bench)
{
    const auto scenario = std::make_shared<const Scenario>(
        testing::largeScenario(static_cast<std::size_t>(bench.range(0))));
    for (auto _ : bench) {
        benchmark::DoNotOptimize(openSession(scenario).value());
    }
}
BENCHMARK(openTheModel)->Apply(sizes);

void deriveTheFrame(benchmark::State& bench)
{
    SessionState state = stateOfSize(bench);
    const VariableId w1 = testing::idOf(state.document.compiled->model(), "w1");
    double value = 0.0;
    for (auto _ : bench) {
        value = value > 2.0 ? -2.0 : value + 0.001;
        state = reduce(state, SetValue{w1, value});
        benchmark::DoNotOptimize(deriveFrame(state));
    }
}
BENCHMARK(deriveTheFrame)->Apply(sizes);

/// Columns, routes and all items of the graph, from nothing.
void layOutTheGraph(benchmark::State& bench)
{
    const Frame frame = deriveFrame(stateOfSize(bench));
    for (auto _ : bench) {
        GraphScene scene;
        scene.showFrame(frame, false);
        benchmark::DoNotOptimize(scene.graphBounds());
    }
}
BENCHMARK(layOutTheGraph)->Apply(sizes);

/// The window made, shown and painted.
void openTheWindow(benchmark::State& bench)
{
    const SessionState state = stateOfSize(bench);
    for (auto _ : bench) {
        Stage stage(state);
        benchmark::DoNotOptimize(stage.window.graph().zoomPercent());
    }
}
BENCHMARK(openTheWindow)->Apply(sizes)->Iterations(1);

void slideAndPaintLarge(benchmark::State& bench)
{
    Stage stage(stateOfSize(bench));
    const VariableId w1 = testing::idOf(stage.session.frame().model(), "w1");
    double value = 0.0;
    for (auto _ : bench) {
        value = value > 2.0 ? -2.0 : value + 0.013;
        stage.session.dispatch(SetValue{w1, value});
        QApplication::processEvents();
    }
}
BENCHMARK(slideAndPaintLarge)->Apply(sizes)->Iterations(60);

void stepAndPaint(benchmark::State& bench)
{
    Stage stage(stateOfSize(bench));
    for (auto _ : bench) {
        stage.session.dispatch(Move{Motion::NextStep});
        QApplication::processEvents();
    }
}
BENCHMARK(stepAndPaint)->Apply(sizes)->Iterations(60);

/// 24 px to the right and back, over ground where there are cards.
void panTheGraph(benchmark::State& bench)
{
    Stage stage(stateOfSize(bench));
    QScrollBar& bar = *stage.window.graph().horizontalScrollBar();
    const int start = bar.value();
    int frames = 0;
    for (auto _ : bench) {
        const int place = frames++ % 60;
        bar.setValue(start + 24 * (place < 30 ? place : 60 - place));
        QApplication::processEvents();
    }
}
BENCHMARK(panTheGraph)->Apply(sizes)->Iterations(60);

/// From the usual size out to as much as can be seen at once, and back.
void zoomTheGraph(benchmark::State& bench)
{
    Stage stage(stateOfSize(bench));
    GraphView& graph = stage.window.graph();
    int frames = 0;
    for (auto _ : bench) {
        frames++ % 16 < 8 ? graph.zoomOut() : graph.zoomIn();
        QApplication::processEvents();
    }
}
BENCHMARK(zoomTheGraph)->Apply(sizes)->Iterations(64);

/// Eight inputs, four hidden layers of sixteen and four outputs: the largest that is built.
SessionState largestNetwork()
{
    NetworkShape shape;
    shape.inputs = maximumInputs;
    shape.hidden.assign(maximumHiddenLayers, {maximumHiddenNeurons, Activation::Sigmoid});
    shape.output = {maximumOutputs, Activation::Sigmoid};
    return testing::stateOf(networkScenario(shape));
}

/// Ten steps at each hundredth of the pass.
void stepThroughTheLargestNetwork(benchmark::State& bench)
{
    Stage stage(largestNetwork());
    const std::size_t steps = stage.session.frame().trace.stepCount();
    std::size_t taken = 0;
    for (auto _ : bench) {
        if (taken % 10 == 0) {
            bench.PauseTiming();
            stage.session.dispatch(Seek{1, taken * steps / 1000});
            QApplication::processEvents();
            bench.ResumeTiming();
        }
        ++taken;
        stage.session.dispatch(Move{Motion::NextStep});
        QApplication::processEvents();
    }
}
BENCHMARK(stepThroughTheLargestNetwork)->Unit(benchmark::kMillisecond)->Iterations(1000);

void slideTheLargestNetwork(benchmark::State& bench)
{
    Stage stage(largestNetwork());
    const VariableId parameter = stage.session.frame().model().withRole(Role::Parameter).front();
    double value = 0.0;
    for (auto _ : bench) {
        value = value > 2.0 ? -2.0 : value + 0.013;
        stage.session.dispatch(SetValue{parameter, value});
        QApplication::processEvents();
    }
}
BENCHMARK(slideTheLargestNetwork)->Unit(benchmark::kMillisecond)->Iterations(60);

}  // namespace

}  // namespace backhand
