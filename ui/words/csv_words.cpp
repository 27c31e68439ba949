// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/csv_words.h"

#include <QCoreApplication>

namespace backhand::words {

namespace {

/// The context of these sentences for translators.
struct Tables {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

}  // namespace

QString openTableTitle()
{
    return Tables::tr("Open samples");
}

QString tableFilter()
{
    return Tables::tr("Tables (*.csv *.tsv *.txt);;All files (*)");
}

QString tableDialogTitle(const QString& file)
{
    return Tables::tr("Samples from %1").arg(file);
}

QString foundByLooking()
{
    return Tables::tr("This was found by looking at the file. Correct it where it is wrong.");
}

QString separatorLabel()
{
    return Tables::tr("Cells are separated &by");
}

QString separatorName(char separator)
{
    switch (separator) {
    case ';': return Tables::tr("Semicolon  ;");
    case '\t': return Tables::tr("Tab");
    case ' ': return Tables::tr("Blanks");
    default: return Tables::tr("Comma  ,");
    }
}

QString separatorHelp()
{
    return Tables::tr("What stands between two cells of a row.");
}

QString decimalLabel()
{
    return Tables::tr("&Decimal sign");
}

QString decimalName(char decimalSign)
{
    return decimalSign == ',' ? Tables::tr("Comma  1,45") : Tables::tr("Point  1.45");
}

QString decimalHelp()
{
    return Tables::tr("What stands between the whole part of a number and its fraction.");
}

QString firstRowLabel()
{
    return Tables::tr("The &first row holds");
}

QString firstRowName(bool hasHeader)
{
    return hasHeader ? Tables::tr("Names of the columns") : Tables::tr("Numbers");
}

QString firstRowHelp()
{
    return Tables::tr("Columns that are named as in the model are taken by their names, others in "
                      "their order.");
}

QString tablePreviewName()
{
    return Tables::tr("The rows as they will be taken");
}

QString tablePreviewHelp()
{
    return Tables::tr("The first rows as they will be taken; where something is wrong, the cells "
                      "as they stand in the file.");
}

QString rowsToTake(std::size_t count)
{
    return count == 1 ? Tables::tr("1 row will be the sample.")
                      : Tables::tr("%1 rows will be the samples.").arg(count);
}

QString onlyFirstRowsShown(std::size_t count)
{
    return Tables::tr("The first %1 are shown.").arg(count);
}

QString columnsLeftOut(const QString& names)
{
    return Tables::tr("Left out: %1.").arg(names);
}

QString columnNumber(std::size_t number)
{
    return Tables::tr("column %1").arg(number);
}

QString takeButton()
{
    return Tables::tr("Take these rows");
}

QString takeHelp()
{
    return Tables::tr("They take the place of the samples that are there. Undo brings those back.");
}

QString scatterTitle()
{
    return Tables::tr("Two classes of points");
}

QString scatterIntroduction()
{
    return Tables::tr("Two clouds of points that overlap a little. The first target is 0 for the "
                      "one and 1 for the other.");
}

QString scatterRowsLabel()
{
    return Tables::tr("&Points");
}

QString scatterRowsHelp()
{
    return Tables::tr("How many points there are, half of them of each class. Up to 20 have "
                      "halves as numbers, more have tenths.");
}

QString scatterSeedHelp()
{
    return Tables::tr("The points are drawn from it: the same seed gives the same points on every "
                      "machine.");
}

QString scatterPictureName()
{
    return Tables::tr("Picture of the points");
}

QString scatterPictureHelp()
{
    return Tables::tr("The first input to the right, the second upwards. Class 1 is filled, class "
                      "0 is hollow.");
}

QString drawButton()
{
    return Tables::tr("Take these points");
}

}  // namespace backhand::words
