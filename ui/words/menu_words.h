// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/scale.h"
#include "ui/theme.h"

#include <QString>

namespace backhand::words {

QString programName();

// Menus.
QString editMenu();
QString viewMenu();
QString goMenu();
QString helpMenu();
QString undoEdit();
QString redoEdit();
QString showMenu();
/// "Functions", "Every operation".
QString scaleName(Scale scale);
QString scaleHelp();
/// "Show: functions", on the button of the top bar.
QString showButton(Scale scale);
QString zoomIn();
QString zoomOut();
QString zoomReset();
QString fullScreen();
QString themeMenu();
QString themeName(ThemeKind kind);
QString digitsMenu();
QString digitsName(int digits);
QString motionMenu();
QString motionOn();
QString motionOff();
QString nextStep();
QString previousStep();
QString firstStep();
QString lastStep();
QString nextDefinition();
QString previousDefinition();
QString nextAct();
QString previousAct();
QString playOrPause();
QString manyUpdates(std::size_t count);
QString trainOrStop();
QString speedMenu();
QString followFirstMenu();
QString orderOfAppearance();
QString showKeys();
QString aboutProgram();

// Help.
QString keysTitle();
/// Pairs of keys and what they do, one a line, separated by a tab.
QString keysList();
QString glossaryButton();
QString glossaryMark();  ///< the same where there is little room
QString glossaryTitle();
QString glossaryText();
QString aboutTitle();
QString aboutText(const QString& version);
QString closeButton();

}  // namespace backhand::words
