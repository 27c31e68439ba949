// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/code/program_text.h"
#include "core/session/frame.h"

#include <QString>

namespace backhand::words {

// The numbers.
QString numbersTab();
QString inputsGroup();
QString weightsGroup();
QString biasGroup();
QString parametersGroup();
QString targetGroup();
QString learningRateGroup();
QString learningRateName(const Frame& frame);
QString resetButton();
QString resetHelp();
QString randomButton();
QString randomHelp();
/// "weight w₁: ...": why a typed number was not taken.
QString refusedNumber(const QString& name, const Problem& problem);

// The chain strip.
QString chainName();
QString chainHelp();
QString chainScrollName();
/// "6 · so far, for all three:" before the shared product; `count` parameters share it.
QString sharedProduct(std::size_t step, std::size_t count);
QString sharedProductInShort(std::size_t step);
QString stepNumber(std::size_t step);

// The derivation, the table, the code.
QString handName();
QString handHelp();
QString tableName();
QString tableHelp();
QString tableHeading(int column);
QString languageName(CodeLanguage language);
QString languageHelp(CodeLanguage language);
QString codeName(CodeLanguage language);
QString codeHelp(CodeLanguage language);
QString copyButton();
QString copyHelp();

}  // namespace backhand::words
