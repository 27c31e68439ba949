// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/start_words.h"

#include <QCoreApplication>

namespace backhand::words {

namespace {

/// The context of these sentences for translators.
struct Start {
    Q_DECLARE_TR_FUNCTIONS(Start)
};

}  // namespace

QString noDisplay()
{
    return Start::tr("There is no display to open a window on. The verbs trace, train, check and "
                     "render need none: see backhand --help.");
}

QString unknownVerb(const QString& verb)
{
    return Start::tr("%1 is neither a verb nor a file. The verbs are trace, train, check and "
                     "render: see backhand --help.")
        .arg(verb);
}

QString tooManyFiles()
{
    return Start::tr("One scenario can be opened, and several were given.");
}

QString renderDescription()
{
    return Start::tr("Makes a picture of the window or of the graph alone. It needs no display.");
}

QString outputOption()
{
    return Start::tr("Where the picture goes: a file that ends in .png, .pdf or .svg.");
}

QString stepOption()
{
    return Start::tr("The step, from 0 (nothing computed yet).");
}

QString sizeOption()
{
    return Start::tr(
        "The size in pixels, such as 1440x900. Without it the graph alone is 1440 wide "
        "and as high as it is.");
}

QString themeOption()
{
    return Start::tr("The colours: light, dark or projector.");
}

QString chartOption()
{
    return Start::tr("The chart to be seen: error, slope or landscape.");
}

QString graphOnlyOption()
{
    return Start::tr("The graph without the window around it.");
}

QString outputMissing()
{
    return Start::tr("render needs -o with the file that the picture goes to.");
}

QString badOutput(const QString& path)
{
    return Start::tr(
               "%1 does not end in .png, .pdf or .svg, so it is not clear what picture to make.")
        .arg(path);
}

QString svgNeedsGraphOnly()
{
    return Start::tr("An .svg picture can be made of the graph alone: add --graph-only, or choose "
                     ".png or .pdf.");
}

QString smallerThanWindow(const QSize& size, const QSize& least)
{
    return Start::tr("%1x%2 is smaller than the window can be, which is %3x%4 pixels. The graph "
                     "alone can be smaller: add --graph-only.")
        .arg(size.width())
        .arg(size.height())
        .arg(least.width())
        .arg(least.height());
}

QString badSize(const QString& text)
{
    return Start::tr("%1 is no size. Expected is WIDTHxHEIGHT in pixels, each from 200 to 8000, "
                     "such as 1440x900.")
        .arg(text);
}

QString badTheme(const QString& text)
{
    return Start::tr("%1 is no theme. Expected is light, dark or projector.").arg(text);
}

QString cannotMakePicture()
{
    return Start::tr("The picture could not be made.");
}

}  // namespace backhand::words
