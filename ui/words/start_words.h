// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>
#include <QString>

namespace backhand::words {

// The command line of the window and of render.
QString noDisplay();
QString unknownVerb(const QString& verb);
QString tooManyFiles();
QString renderDescription();
QString outputOption();
QString stepOption();
QString sizeOption();
QString themeOption();
QString chartOption();
QString graphOnlyOption();
QString outputMissing();
QString badOutput(const QString& path);
QString svgNeedsGraphOnly();
QString badSize(const QString& text);
QString smallerThanWindow(const QSize& size, const QSize& least);
QString badTheme(const QString& text);
QString cannotMakePicture();

}  // namespace backhand::words
