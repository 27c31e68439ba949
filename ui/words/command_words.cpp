// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/command_words.h"

#include <QCoreApplication>

namespace backhand::words {

namespace {

/// The context of these sentences for translators.
struct Commands {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

}  // namespace

QString usage()
{
    return Commands::tr(
        "Backhand teaches backpropagation by hand, one number at a time.\n"
        "\n"
        "  backhand                 opens the window on the lesson\n"
        "  backhand FILE            opens the window on a scenario\n"
        "\n"
        "Verbs that need no display (backhand VERB --help says more):\n"
        "\n"
        "  backhand trace FILE      prints every step: text, json, markdown or latex\n"
        "  backhand check FILE      checks the gradients against central differences\n"
        "  backhand render FILE -o OUT\n"
        "                           draws the window or the graph: png, pdf or svg\n"
        "\n"
        "  backhand --help          prints this\n"
        "  backhand --version       prints the version\n"
        "\n"
        "Exit status: 0 done, 1 the input is at fault, 2 wrong usage.\n");
}

QString fileArgument()
{
    return Commands::tr("A scenario file, *.backhand.");
}

QString oneFileWanted()
{
    return Commands::tr("Give exactly one scenario file; --help says more.");
}

QString badNumberOption(const QString& option, const QString& given, int least, int most)
{
    return Commands::tr("--%1 is “%2”; write a whole number, %3 to %4.")
        .arg(option, given)
        .arg(least)
        .arg(most);
}

QString badChoiceOption(const QString& option, const QString& given, const QString& choices)
{
    return Commands::tr("--%1 is “%2”; choose one of %3.").arg(option, given, choices);
}

QString passNotReached(const QString& file, int pass, const QString& reason)
{
    return Commands::tr("%1: the update of pass %2 cannot be made. %3")
        .arg(file)
        .arg(pass)
        .arg(reason);
}

QString traceSummary()
{
    return Commands::tr("Prints every step of one pass.");
}

QString checkSummary()
{
    return Commands::tr("Checks the gradients against central differences.");
}

QString passOption()
{
    return Commands::tr("The pass, from 1: N − 1 updates come first.");
}

QString formatOption(const QString& choices)
{
    return Commands::tr("One of %1.").arg(choices);
}

QString digitsOption()
{
    return Commands::tr("Digits after the point, 2 to 12.");
}

QString viewOption()
{
    return Commands::tr("What a card and a step is: functions, as the model is written, or "
                        "operations, one at a time.");
}

QString checkedGradient(const QString& name, const QString& byTape, const QString& byDifference)
{
    return Commands::tr("%1: %2 by reverse mode, %3 by central differences")
        .arg(name, byTape, byDifference);
}

QString largestDifference(const QString& difference, const QString& bound)
{
    return Commands::tr("Largest difference: %1 (bound %2)").arg(difference, bound);
}

QString kinkFound()
{
    return Commands::tr("The gradients and the differences do not agree. At a kink (relu or abs at "
                        "0) they cannot.");
}

QString differencesTooCoarse()
{
    return Commands::tr("The gradients and the differences do not agree: the error changes so fast "
                        "here that the differences are too coarse.");
}

QString outputLost()
{
    return Commands::tr("Not everything could be written to the standard output.");
}

QString nothingToCheck(const QString& symbol, const QString& reason)
{
    return Commands::tr("%1 is undefined, so the gradients cannot be checked. %2")
        .arg(symbol, reason);
}

}  // namespace backhand::words
