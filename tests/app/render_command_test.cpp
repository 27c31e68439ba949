// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command_line.h"

#include "tests/app/verb_output.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace backhand {

using testing::Printed;
using testing::printedBy;

namespace {

const QString lessonFile = testing::shipped(u"chain-rule.backhand"_s);

}  // namespace

TEST(RenderCommand, DrawsAPictureOfTheAskedSize)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.png"_s);
    EXPECT_EQ(printedBy(u"render"_s, {lessonFile, u"-o"_s, path, u"--step"_s, u"8"_s, u"--size"_s,
                                      u"1024x680"_s})
                  .status,
              Done);
    EXPECT_EQ(QImage(path).size(), QSize(1024, 680));
}

TEST(RenderCommand, RefusesASizeThatTheWindowCannotHave)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.png"_s);
    const Printed small =
        printedBy(u"render"_s, {lessonFile, u"-o"_s, path, u"--size"_s, u"200x200"_s});
    EXPECT_EQ(small.status, BadUsage);
    EXPECT_EQ(small.error, "200x200 is smaller than the window can be, which is 1000x640 pixels. "
                           "The graph alone can be smaller: add --graph-only.\n");
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_EQ(
        printedBy(u"render"_s, {lessonFile, u"-o"_s, path, u"--size"_s, u"1000x640"_s}).status,
        Done);
    EXPECT_EQ(QImage(path).size(), QSize(1000, 640));
}

TEST(RenderCommand, DrawsTheChartThatIsAskedFor)
{
    const QTemporaryDir folder;
    const auto drawn = [&folder](const QString& chart, const QString& size) {
        const QString path = folder.filePath(chart % u".png"_s);
        const Printed printed =
            printedBy(u"render"_s, {lessonFile, u"-o"_s, path, u"--step"_s, u"13"_s, u"--size"_s,
                                    size, u"--chart"_s, chart});
        EXPECT_EQ(printed.status, Done) << printed.error;
        return QImage(path);
    };
    for (const QString& size : {u"1440x900"_s, u"1024x680"_s}) {
        const QImage slope = drawn(u"slope"_s, size);
        const QImage landscape = drawn(u"landscape"_s, size);
        EXPECT_NE(slope, landscape);
        EXPECT_NE(slope, drawn(u"error"_s, size));
    }
}

TEST(RenderCommand, KnowsThreeCharts)
{
    const Printed printed =
        printedBy(u"render"_s, {lessonFile, u"-o"_s, u"out.png"_s, u"--chart"_s, u"pie"_s});
    EXPECT_EQ(printed.status, BadUsage);
    EXPECT_EQ(printed.error, "--chart is “pie”; choose one of error, slope, landscape.\n");
}

TEST(RenderCommand, DrawsTheGraphAloneInASmallerSize)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.png"_s);
    EXPECT_EQ(printedBy(u"render"_s,
                        {lessonFile, u"-o"_s, path, u"--size"_s, u"200x200"_s, u"--graph-only"_s})
                  .status,
              Done);
    EXPECT_EQ(QImage(path).size(), QSize(200, 200));
}

TEST(RenderCommand, DrawsTheGraphAloneAsHighAsItIsUnlessASizeIsAskedFor)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.png"_s);
    EXPECT_EQ(printedBy(u"render"_s, {lessonFile, u"-o"_s, path, u"--graph-only"_s}).status, Done);
    const QImage alone(path);
    EXPECT_EQ(alone.width(), 1440);
    EXPECT_LT(alone.height(), 700);
    const QStringList tall = {u"--size"_s, u"1440x1440"_s};
    EXPECT_EQ(
        printedBy(u"render"_s, QStringList{lessonFile, u"-o"_s, path, u"--graph-only"_s} + tall)
            .status,
        Done);
    // It stands in the middle: above and below is the same height of ground.
    const QImage square(path);
    const int above = (1440 - alone.height()) / 2;
    EXPECT_EQ(square.copy(0, 0, 1440, above), square.copy(0, 1440 - above, 1440, above));
    EXPECT_NE(square.copy(0, above, 1440, above), square.copy(0, 0, 1440, above));
}

TEST(RenderCommand, DrawsNoSvgOfTheWholeWindow)
{
    const QTemporaryDir folder;
    EXPECT_EQ(printedBy(u"render"_s, {lessonFile, u"-o"_s, folder.filePath(u"out.svg"_s)}).status,
              BadUsage);
    EXPECT_EQ(printedBy(u"render"_s,
                        {lessonFile, u"-o"_s, folder.filePath(u"out.svg"_s), u"--graph-only"_s})
                  .status,
              Done);
}

}  // namespace backhand
