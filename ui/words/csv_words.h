// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstddef>

namespace backhand::words {

// A table in a file.
QString openTableTitle();
QString tableFilter();
QString tableDialogTitle(const QString& file);
QString foundByLooking();
QString separatorLabel();
QString separatorName(char separator);
QString separatorHelp();
QString decimalLabel();
QString decimalName(char decimalSign);
QString decimalHelp();
QString firstRowLabel();
QString firstRowName(bool hasHeader);
QString firstRowHelp();
QString tablePreviewName();
QString tablePreviewHelp();
/// "12 rows will be the samples."
QString rowsToTake(std::size_t count);
QString onlyFirstRowsShown(std::size_t count);
/// "Left out: id, weight."
QString columnsLeftOut(const QString& names);
/// "column 4", where it has no name.
QString columnNumber(std::size_t number);
QString takeButton();
QString takeHelp();

// Two classes of points.
QString scatterTitle();
QString scatterIntroduction();
QString scatterRowsLabel();
QString scatterRowsHelp();
QString scatterSeedHelp();
QString scatterPictureName();
QString scatterPictureHelp();
QString drawButton();

}  // namespace backhand::words
