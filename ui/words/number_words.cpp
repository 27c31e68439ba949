// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/number_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace backhand::words {

namespace {

/// The context of these sentences for translators.
struct Numbers {
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

}  // namespace

QString undefinedWord()
{
    return Numbers::tr("undefined");
}

QString copyAsLatex()
{
    return Numbers::tr("Copy as LaTeX");
}

QString copyNumber()
{
    return Numbers::tr("Copy number");
}

QString formulaHelp()
{
    return Numbers::tr("A formula. Click it and press Ctrl+C to copy it as LaTeX.");
}

QString symbolHelp()
{
    return Numbers::tr("Double-click to put this value back to what it was at the start.");
}

QString sliderHelp()
{
    return Numbers::tr("Drag to change this number, or use the arrow keys. Page Up and Page Down "
                       "move in larger steps, Home and End go to the ends, Delete puts the value "
                       "back to what it was at the start.");
}

QString fieldHelp()
{
    return Numbers::tr("Type a number and press Enter. A point and a comma both mean the decimal "
                       "point. Esc puts back what stood here.");
}

QString sliderName(const QString& spokenName)
{
    return Numbers::tr("%1, slider").arg(spokenName);
}

QString fieldName(const QString& spokenName)
{
    return Numbers::tr("%1, number").arg(spokenName);
}

QString aboveZeroUpTo(const QString& maximum)
{
    return Numbers::tr("a number greater than 0, at most %1").arg(maximum);
}

}  // namespace backhand::words
