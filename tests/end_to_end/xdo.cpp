// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/end_to_end/xdo.h"

#include <QEventLoop>
#include <QProcess>
#include <QStandardPaths>
#include <QWidget>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand::testing {

bool hasXdotool()
{
    return !QStandardPaths::findExecutable(u"xdotool"_s).isEmpty();
}

void xdo(const QStringList& arguments)
{
    QProcess process;
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    process.start(u"xdotool"_s, arguments);
    if (process.state() != QProcess::NotRunning) {
        loop.exec();
    }
    EXPECT_EQ(process.exitCode(), 0) << arguments.join(u' ').toStdString();
}

void clickAt(const QPoint& screen)
{
    xdo({u"mousemove"_s, QString::number(screen.x()), QString::number(screen.y()), u"click"_s,
         u"1"_s});
}

void clickOn(const QWidget& widget)
{
    clickAt(widget.mapToGlobal(widget.rect().center()));
}

void dragFromTo(const QPoint& from, const QPoint& to)
{
    const QPoint between = (from + to) / 2;
    xdo({u"mousemove"_s, QString::number(from.x()), QString::number(from.y()), u"mousedown"_s,
         u"1"_s});
    xdo({u"mousemove"_s, QString::number(between.x()), QString::number(between.y())});
    xdo({u"mousemove"_s, QString::number(to.x()), QString::number(to.y())});
    xdo({u"mouseup"_s, u"1"_s});
}

void typeKeys(const QStringList& keys)
{
    xdo(QStringList{u"key"_s} + keys);
}

void typeText(const QString& text)
{
    xdo({u"type"_s, text});
}

}  // namespace backhand::testing
