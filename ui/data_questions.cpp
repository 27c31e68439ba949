// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data_questions.h"

#include "ui/csv_dialog.h"
#include "ui/scatter_dialog.h"
#include "ui/words/csv_words.h"

#include <QFileDialog>

namespace backhand {

DataQuestions dataDialogs(QWidget* within)
{
    DataQuestions questions;
    questions.tableToOpen = [within] {
        return QFileDialog::getOpenFileName(within->window(), words::openTableTitle(), {},
                                            words::tableFilter());
    };
    questions.rowsToTake = [within](const TableText& table) {
        CsvDialog dialog(table, within->window());
        return dialog.exec() == QDialog::Accepted ? std::optional(dialog.rows()) : std::nullopt;
    };
    questions.scatterToDraw = [within](const Scenario& scenario, const ScatterChoice& start) {
        ScatterDialog dialog(scenario, start, within->window());
        return dialog.exec() == QDialog::Accepted ? std::optional(dialog.choice()) : std::nullopt;
    };
    return questions;
}

}  // namespace backhand
