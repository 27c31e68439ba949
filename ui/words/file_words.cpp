// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/file_words.h"

#include <QCoreApplication>

namespace backhand::words {

namespace {

/// The context of these sentences for translators.
struct Files {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

}  // namespace

QString fileMenu()
{
    return Files::tr("&File");
}

QString newDocument()
{
    return Files::tr("&New");
}

QString newNetwork()
{
    return Files::tr("New net&work…");
}

QString openDocument()
{
    return Files::tr("&Open…");
}

QString openTableFile()
{
    return Files::tr("Open &CSV as samples…");
}

QString saveDocument()
{
    return Files::tr("&Save");
}

QString saveDocumentAs()
{
    return Files::tr("Save &as…");
}

QString quitProgram()
{
    return Files::tr("&Quit");
}

QString recentFiles()
{
    return Files::tr("Open &recent");
}

QString noRecentFiles()
{
    return Files::tr("No file has been opened yet");
}

QString examplesMenu()
{
    return Files::tr("&Examples");
}

}  // namespace backhand::words
