// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/error_chart_words.h"

#include <QCoreApplication>

namespace backhand::words {

namespace {

/// The context of these sentences for translators.
struct Chart {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

}  // namespace

QString updatesAxisName()
{
    return Chart::tr("Updates");
}

QString updatesAxisHelp()
{
    return Chart::tr("The axis of updates: linear, or logarithmic, where each power of ten has as "
                     "much room. After millions of updates only that shows how the error fell.");
}

QString errorAxisName()
{
    return Chart::tr("Error");
}

QString axisChoice(const QString& axis, const QString& choice)
{
    return Chart::tr("%1: %2").arg(axis, choice);
}

QString visitedBandWord()
{
    return Chart::tr("errors of single samples");
}

QString goingToUpdate(std::size_t update)
{
    return Chart::tr("Going to update %1 …").arg(update);
}

QString goingHelp()
{
    return Chart::tr("The updates up to there are made again, from the nearest one that was kept. "
                     "Esc cancels; another click goes somewhere else.");
}

QString cancelGoing()
{
    return Chart::tr("Cancel");
}

}  // namespace backhand::words
