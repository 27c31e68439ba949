// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/panel_words.h"

#include "ui/words/problem_words.h"
#include "ui/words/variable_words.h"

#include <QCoreApplication>

namespace backhand::words {

namespace {

/// The context of these sentences for translators.
struct Panels {
    Q_DECLARE_TR_FUNCTIONS(Panels)
};

}  // namespace

QString numbersTab()
{
    return Panels::tr("Numbers");
}

QString inputsGroup()
{
    return Panels::tr("Input");
}

QString weightsGroup()
{
    return Panels::tr("Weights");
}

QString biasGroup()
{
    return Panels::tr("Bias");
}

QString parametersGroup()
{
    return Panels::tr("Parameters");
}

QString targetGroup()
{
    return Panels::tr("Target");
}

QString learningRateGroup()
{
    return Panels::tr("Learning rate");
}

QString learningRateName(const Frame& frame)
{
    return Panels::tr("the learning rate %1").arg(learningRateSymbol(frame));
}

QString resetButton()
{
    return Panels::tr("Reset");
}

QString resetHelp()
{
    return Panels::tr("Puts all numbers back to what they were at the start, at pass 1.");
}

QString randomButton()
{
    return Panels::tr("Random");
}

QString randomHelp()
{
    return Panels::tr("A new example with numbers that are easy to calculate with.");
}

QString refusedNumber(const QString& name, const Problem& problem)
{
    return Panels::tr("%1: %2").arg(name, problemSentence(problem));
}

QString chainName()
{
    return Panels::tr("Chain");
}

QString chainHelp()
{
    return Panels::tr("The gradient as a product of local partials, factor by factor. Each factor "
                      "appears with its step. "
                      "Click a factor to go to its step, click another parameter to follow it. "
                      "Several paths: a row each, then their sum; where they do not fit, the wheel "
                      "or Up and Down scroll them.");
}

QString chainScrollName()
{
    return Panels::tr("Scroll the paths");
}

QString sharedProduct(std::size_t step, std::size_t count)
{
    switch (count) {
    case 1: return Panels::tr("%1 · so far:").arg(step);
    case 2: return Panels::tr("%1 · so far, for both:").arg(step);
    case 3: return Panels::tr("%1 · so far, for all three:").arg(step);
    default: return Panels::tr("%1 · so far, for all %2:").arg(step).arg(count);
    }
}

QString sharedProductInShort(std::size_t step)
{
    return Panels::tr("%1 ·").arg(step);
}

QString stepNumber(std::size_t step)
{
    return Panels::tr("step %1").arg(step);
}

QString handName()
{
    return Panels::tr("The derivation by hand");
}

QString handHelp()
{
    return Panels::tr(
        "Every step as a line: what it does, the formula, the formula with numbers, the result. "
        "Click a line "
        "to go to its step; with the keyboard, Up and Down choose a line and Enter goes to it.");
}

QString tableName()
{
    return Panels::tr("All steps as a table");
}

QString tableHelp()
{
    return Panels::tr("Every step as a row, to read and to copy from. Enter or a double-click goes "
                      "to the row's step.");
}

QString tableHeading(int column)
{
    switch (column) {
    case 0: return Panels::tr("#");
    case 1: return Panels::tr("Act");
    case 2: return Panels::tr("Symbol");
    case 3: return Panels::tr("Formula");
    case 4: return Panels::tr("With numbers");
    default: return Panels::tr("Result");
    }
}

QString languageName(CodeLanguage language)
{
    return language == CodeLanguage::Python ? Panels::tr("Python") : Panels::tr("C++");
}

QString languageHelp(CodeLanguage language)
{
    return language == CodeLanguage::Python ? Panels::tr("Write the program in Python")
                                            : Panels::tr("Write the program in C++");
}

QString codeName(CodeLanguage language)
{
    return language == CodeLanguage::Python ? Panels::tr("The same in Python")
                                            : Panels::tr("The same in C++");
}

QString codeHelp(CodeLanguage language)
{
    const QString what = language == CodeLanguage::Python
                             ? Panels::tr("The same computation as a Python program. Saved to a "
                                          "file and run with python3 it prints the numbers that "
                                          "are shown.")
                             : Panels::tr("The same computation as a C++20 program. Saved to a "
                                          "file, compiled and run it prints the numbers that are "
                                          "shown.");
    return what % u' ' % Panels::tr("The current step's line is lit.");
}

QString copyButton()
{
    return Panels::tr("Copy");
}

QString copyHelp()
{
    return Panels::tr("Copies the whole program.");
}

}  // namespace backhand::words
