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
        "  backhand train FILE --updates N\n"
        "                           trains, and prints the errors: text, json or csv\n"
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

QString badNumberOption(const QString& option, const QString& given, qlonglong least,
                        qlonglong most)
{
    return Commands::tr("--%1 is “%2”; write a whole number, %3 to %4.")
        .arg(option, given)
        .arg(least)
        .arg(most);
}

QString badRealOption(const QString& option, const QString& given, double least, double most)
{
    constexpr int digits = 12;
    return Commands::tr(
               "--%1 is “%2”; write a number with a decimal point, above %3 and at most %4.")
        .arg(option, given, QString::number(least, 'g', digits),
             QString::number(most, 'g', digits));
}

QString badShareOption(const QString& option, const QString& given)
{
    return Commands::tr("--%1 is “%2”; write a number with a decimal point, from 0 to below 1.")
        .arg(option, given);
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

QString trainSummary()
{
    return Commands::tr("Trains, and prints the error summed over all samples, before the first "
                        "update and after updates, and the parameters at the end.");
}

QString updatesOption()
{
    return Commands::tr("How many updates are made.");
}

QString updatesWanted()
{
    return Commands::tr("Say with --updates how many updates are to be made.");
}

QString rateOption()
{
    return Commands::tr("The learning rate, in place of the file's.");
}

QString orderOption(const QString& choices)
{
    return Commands::tr("Which sample comes next: one of %1. In place of the file's.").arg(choices);
}

QString seedOption()
{
    return Commands::tr("What the random order is drawn from, in place of the file's.");
}

QString batchOption()
{
    return Commands::tr("All samples at once: the gradient is summed over them.");
}

QString batchHasNoOrder()
{
    return Commands::tr("--batch takes all samples at once, so it has no --order.");
}

QString optimizerOption(const QString& choices)
{
    return Commands::tr("How an update is made of a gradient: one of %1. In place of the file's.")
        .arg(choices);
}

QString shareOption()
{
    return Commands::tr("What is kept of the past, from 0 to below 1.");
}

QString epsilonOption()
{
    return Commands::tr("What Adam adds to its divisor.");
}

QString trainingEndedEarly(const QString& file, qulonglong updates, const QString& reason)
{
    return Commands::tr("%1: training stopped after %2 updates. %3")
        .arg(file)
        .arg(updates)
        .arg(reason);
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
