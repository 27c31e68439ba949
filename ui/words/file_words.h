// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace backhand::words {

// The File menu.
QString fileMenu();
QString newDocument();
QString newNetwork();
QString openDocument();
QString openTableFile();
QString recentFiles();
QString noRecentFiles();
QString examplesMenu();
QString saveDocument();
QString saveDocumentAs();
QString quitProgram();

}  // namespace backhand::words
