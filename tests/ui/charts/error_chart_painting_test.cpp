// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/lesson.h"
#include "ui/charts/error_chart.h"
#include "ui/charts/error_plot.h"

#include <QApplication>
#include <QImage>
#include <QScreen>
#include <gtest/gtest.h>

namespace backhand {

namespace {

/// How often a widget is painted while this is there.
struct PaintCount : QObject {
    explicit PaintCount(QWidget& widget) { widget.installEventFilter(this); }

    bool eventFilter(QObject*, QEvent* event) override
    {
        times += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

    int times = 0;
};

class ErrorChartPainting : public ::testing::Test {
protected:
    ErrorChartPainting()
    {
        QObject::connect(&session, &Session::frameChanged, &chart,
                         [this](const Frame& frame) { chart.showFrame(frame); });
        chart.setTheme(themeOf(ThemeKind::Light));
        chart.resize(800, 240);
        chart.show();
        settle();
    }

    static void settle()
    {
        for (int turn = 0; turn < 3; ++turn) {
            QCoreApplication::processEvents();
        }
    }

    void expectShownAsPaintedAnew()
    {
        const QImage shown = chart.screen()->grabWindow(chart.winId()).toImage();
        EXPECT_EQ(shown.convertToFormat(QImage::Format_RGB32),
                  chart.grab().toImage().convertToFormat(QImage::Format_RGB32));
    }

    Session session{testing::stateOf(testing::lessonScenario())};
    ErrorChart chart{session, nullptr};
};

}  // namespace

TEST_F(ErrorChartPainting, IsOnceForAChange)
{
    for (const double value : {0.5, 0.6, -3.0, 3.0}) {  // the last two move the axis of errors
        PaintCount paints(*chart.plot().viewport());
        session.dispatch(SetValue{testing::idOf(session.frame().model(), "w1"), value});
        settle();
        EXPECT_EQ(paints.times, 1) << value;
        expectShownAsPaintedAnew();
    }
}

TEST_F(ErrorChartPainting, LeavesRoomForItsLabelsInEachThemeAndSize)
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Projector}) {
        chart.setTheme(themeOf(kind));
        settle();
        expectShownAsPaintedAnew();
        for (const QSize& size : {QSize(500, 160), QSize(900, 420)}) {
            chart.resize(size);
            settle();
            expectShownAsPaintedAnew();
        }
    }
}

}  // namespace backhand
