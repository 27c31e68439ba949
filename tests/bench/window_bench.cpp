// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

// From a slider's change to the painted window at 1920x1080, everything changing; and one frame of
// a step's animation.

#include "tests/support/lesson.h"
#include "ui/charts/chart_panel.h"
#include "ui/live_training.h"
#include "ui/main_window.h"
#include "ui/scene/graph_view.h"
#include "ui/settings.h"

#include <QApplication>
#include <QEventLoop>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTimer>
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace backhand {

namespace {

constexpr QSize windowSize(1920, 1080);

struct Stage {
    explicit Stage(std::size_t step)
        : settings(folder.filePath(QStringLiteral("settings.ini"))),
          session(testing::stateOf(testing::lessonScenario())), window(session, settings)
    {
        window.setMotion(false);
        window.resize(windowSize);
        window.show();
        QApplication::processEvents();
        session.dispatch(Seek{1, step});
        QApplication::processEvents();
    }

    QTemporaryDir folder;
    Settings settings;
    Session session;
    MainWindow window;
};

double at(std::vector<double> times, double share)
{
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

/// Every view is shown the frame, and all that changed is painted.
void slideAndPaint(benchmark::State& bench)
{
    Stage stage(8);
    const VariableId w1 = testing::idOf(stage.session.frame().model(), "w1");
    double value = 0.0;
    std::vector<double> times;
    for (auto _ : bench) {
        const auto start = std::chrono::steady_clock::now();
        value = value > 2.0 ? -2.0 : value + 0.013;
        stage.session.dispatch(SetValue{w1, value});
        QApplication::processEvents();
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        bench.SetIterationTime(taken.count());
        times.push_back(taken.count());
    }
    bench.counters["median_ms"] = 1000.0 * at(times, 0.5);
    bench.counters["p99_ms"] = 1000.0 * at(times, 0.99);
}
BENCHMARK(slideAndPaint)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(400);

/// An upper bound of one frame of a step's animation, which paints less.
void paintTheGraph(benchmark::State& bench)
{
    Stage stage(8);
    GraphView& graph = stage.window.graph();
    QImage image(graph.size(), QImage::Format_ARGB32_Premultiplied);
    for (auto _ : bench) {
        QPainter painter(&image);
        graph.render(&painter);
    }
}
BENCHMARK(paintTheGraph)->Unit(benchmark::kMillisecond);

/// Updates a second without a window.
double trainAlone(const SessionState& state, std::chrono::seconds length)
{
    Training training = trainingStart(state).begin();
    const auto start = std::chrono::steady_clock::now();
    while (std::chrono::steady_clock::now() - start < length) {
        training.run(1ULL << 16U);
    }
    return static_cast<double>(training.point().update) / static_cast<double>(length.count());
}

/// Five seconds of training in the open window, with each chart in front: from each frame's news to
/// its painted window.
void trainInTheOpenWindow(benchmark::State& bench)
{
    constexpr std::chrono::seconds length{5};
    Stage stage(8);
    stage.window.charts().showChart(static_cast<ChartKind>(bench.range(0)));
    std::vector<double> frames;
    QObject::connect(&stage.session, &Session::frameChanged, &stage.window, [&frames] {
        // The paint comes before a timer of 0 ms.
        QTimer::singleShot(0, [&frames, start = std::chrono::steady_clock::now()] {
            const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
            frames.push_back(taken.count());
        });
    });
    for (auto _ : bench) {
        const std::size_t before = stage.session.frame().pass();
        stage.window.trainer().start();
        QEventLoop loop;
        QTimer::singleShot(length, &loop, &QEventLoop::quit);
        loop.exec();
        const auto stopped = std::chrono::steady_clock::now();
        stage.window.trainer().stop();
        const std::chrono::duration<double> stopping = std::chrono::steady_clock::now() - stopped;
        const double updates = static_cast<double>(stage.session.frame().pass() - before) /
                               static_cast<double>(length.count());
        bench.counters["updates_per_second"] = updates;
        bench.counters["of_training_alone"] =
            updates / trainAlone(testing::stateOf(testing::lessonScenario()), length);
        bench.counters["stop_ms"] = 1000.0 * stopping.count();
    }
    bench.counters["frames_per_second"] =
        static_cast<double>(frames.size()) / static_cast<double>(length.count());
    bench.counters["median_ms"] = 1000.0 * at(frames, 0.5);
    bench.counters["p99_ms"] = 1000.0 * at(frames, 0.99);
}
BENCHMARK(trainInTheOpenWindow)
    ->DenseRange(0, 2)
    ->ArgName("chart")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1);

}  // namespace

}  // namespace backhand
