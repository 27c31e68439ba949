// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

// long_training [MINUTES [SEED]]: trains in the real window for minutes (10 unless said) while
// somebody clicks, moves sliders and travels at random. It looks for a stall of the window over
// 100 ms, for memory that grows after the first minute, and for a last point of the chart that is
// not the error that is shown; prints its figures, and ends with 1 where one of them is wrong.

#include "core/support/random.h"
#include "tests/support/lesson.h"
#include "ui/charts/error_chart.h"
#include "ui/charts/error_plot.h"
#include "ui/live_training.h"
#include "ui/main_window.h"
#include "ui/panels/parameter_panel.h"
#include "ui/panels/transport_bar.h"
#include "ui/panels/value_track.h"
#include "ui/resources.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

namespace backhand {

namespace {

using Clock = std::chrono::steady_clock;

constexpr double longestStall = 100.0;       ///< ms
constexpr double mostGrowth = 12.0;          ///< MB, after the first minute
constexpr int documentMilliseconds = 30000;  ///< then another is opened: undo entries hold runs

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double residentMegabytes()
{
    std::ifstream file("/proc/self/statm");
    long pages = 0;
    long resident = 0;
    file >> pages >> resident;
    return static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// The window beats every few milliseconds; what lies between two beats is a stall.
class Heartbeat : public QObject {
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(beat);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_gaps.push_back(millisecondsSince(m_last) - beat);
            if (m_gaps.back() > longestStall) {
                std::printf("a stall of %.0f ms after: %s\n", m_gaps.back(), m_doing);
            }
            m_last = Clock::now();
        });
        m_timer.start();
    }

    void isDoing(const char* what) { m_doing = what; }
    double longest() const { return *std::max_element(m_gaps.begin(), m_gaps.end()); }
    double at(double share) const
    {
        std::vector<double> sorted = m_gaps;
        std::sort(sorted.begin(), sorted.end());
        return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
    }

private:
    static constexpr int beat = 5;

    QTimer m_timer;
    Clock::time_point m_last = Clock::now();
    std::vector<double> m_gaps;
    const char* m_doing = "nothing yet";
};

/// The window, and what somebody does in it.
class Somebody {
public:
    explicit Somebody(std::uint64_t seed)
        : m_random(seed), m_settings(m_folder.filePath(QStringLiteral("settings"))),
          m_session(testing::stateOf(testing::lessonScenario())), m_window(m_session, m_settings)
    {
        m_window.setMotion(false);
        m_window.resize(1440, 900);
        m_window.show();
    }

    /// One thing at random; gives its name.
    const char* act()
    {
        struct Habit {
            const char* name;
            std::function<void()> act;
        };
        TransportBar& bar = m_window.transport();
        const std::vector<Habit> habits = {
            {"Train", [&] { bar.train().click(); }},
            {"Train", [&] { bar.train().click(); }},
            {"travel", [this] { clickAPoint(); }},
            {"travel", [this] { clickAPoint(); }},
            {"Back", [&] { bar.back().click(); }},
            {"Next", [&] { bar.next().click(); }},
            {"Update once", [&] { bar.updateOnce().click(); }},
            {"a slider", [this] { moveASlider(); }},
            {"undo", [this] { m_session.undoStack().undo(); }},
            {"redo", [this] { m_session.undoStack().redo(); }},
            {"the axis", [this] { toggleAxis(); }},
            {"Left", [this] { QTest::keyClick(&m_window.chart(), Qt::Key_Left); }},
        };
        const Habit& habit = habits[m_random.next() % habits.size()];
        habit.act();
        ++m_acts;
        return habit.name;
    }

    /// With one sample, the chart's last point is the error that is shown.
    bool isLastPointRight() const
    {
        const ErrorPoints& shown = m_window.chart().history().shown;
        const Frame& frame = m_session.frame();
        return !std::isfinite(frame.trace.error()) ||
               (!shown.empty() && shown.back().update + 1 == frame.pass() &&
                shown.back().error == frame.trace.error());
    }

    void openAnother() { m_session.open(testing::stateOf(testing::lessonScenario())); }
    std::size_t most() const { return m_most; }
    void noticePasses()
    {
        m_most = std::max(m_most, m_session.frame().state.document.run.passCount());
    }
    int acts() const { return m_acts; }

private:
    void clickAPoint()
    {
        const ErrorPoints& shown = m_window.chart().history().shown;
        if (!shown.empty()) {
            const ErrorPoint& point = shown[m_random.next() % shown.size()];
            ErrorPlot& plot = m_window.chart().plot();
            QTest::mouseClick(plot.viewport(), Qt::LeftButton, {},
                              plot.positionOf(point).toPoint());
        }
    }

    void moveASlider()
    {
        const QList<ValueTrack*> tracks = m_window.numbers().findChildren<ValueTrack*>();
        ValueTrack* track = tracks[static_cast<qsizetype>(m_random.next() % 6)];
        const int x = static_cast<int>(m_random.next() % static_cast<unsigned>(track->width()));
        QTest::mouseClick(track, Qt::LeftButton, {}, {x, track->height() / 2});
    }

    void toggleAxis()
    {
        const View& view = m_session.frame().state.view;
        m_session.dispatch(SetLogarithmicUpdates{!view.logarithmicUpdates});
    }

    RandomNumbers m_random;
    QTemporaryDir m_folder;
    Settings m_settings;
    Session m_session;
    mutable MainWindow m_window;
    std::size_t m_most = 0;
    int m_acts = 0;
};

/// What was measured; prints it, and says whether all of it is as it should be.
struct Figures {
    double minutes = 0.0;
    double afterAMinute = 0.0;
    double most = 0.0;
    int wrongPoints = 0;

    bool print(const Somebody& somebody, const Heartbeat& heart) const
    {
        std::printf("%.1f minutes, %d actions, the longest run %zu updates\n", minutes,
                    somebody.acts(), somebody.most());
        std::printf(
            "stalls: median %.1f ms, 99th percentile %.1f ms, longest %.1f ms (goal %.0f)\n",
            heart.at(0.5), heart.at(0.99), heart.longest(), longestStall);
        std::printf("memory: %.1f MB after a minute, at most %.1f MB after that (goal +%.0f)\n",
                    afterAMinute, most, mostGrowth);
        std::printf("last points that were not the shown error: %d\n", wrongPoints);
        return heart.longest() <= longestStall && most <= afterAMinute + mostGrowth &&
               wrongPoints == 0;
    }
};

Figures train(Somebody& somebody, Heartbeat& heart, double minutes)
{
    Figures figures;
    const Clock::time_point start = Clock::now();
    int documents = 1;
    while (millisecondsSince(start) < minutes * 60000.0) {
        QTest::qWait(200);
        heart.isDoing(somebody.act());
        somebody.noticePasses();
        figures.wrongPoints += somebody.isLastPointRight() ? 0 : 1;
        if (millisecondsSince(start) > documents * documentMilliseconds) {
            ++documents;
            heart.isDoing("another document");
            somebody.openAnother();
        }
        const bool isFirstMinute = millisecondsSince(start) < std::min(60000.0, minutes * 30000.0);
        double& memory = isFirstMinute ? figures.afterAMinute : figures.most;
        memory = std::max(memory, residentMegabytes());
    }
    figures.minutes = millisecondsSince(start) / 60000.0;
    return figures;
}

}  // namespace

}  // namespace backhand

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    backhand::initResources();
    backhand::installFonts();
    const double minutes = argc > 1 ? QString::fromLocal8Bit(argv[1]).toDouble() : 10.0;
    const std::uint64_t seed = argc > 2 ? QString::fromLocal8Bit(argv[2]).toULongLong() : 1;
    backhand::Somebody somebody(seed);
    QTest::qWait(1000);  // the start is another matter
    backhand::Heartbeat heart;
    const backhand::Figures figures = backhand::train(somebody, heart, minutes);
    return figures.print(somebody, heart) ? 0 : 1;
}
