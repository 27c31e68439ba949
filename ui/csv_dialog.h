// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/table_format.h"
#include "core/support/result.h"
#include "ui/data_questions.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace backhand {

class TablePreview;

/// Shows what was found in a text that is to become samples, to be corrected, with the first rows
/// as they would be taken and all that is wrong with its line and column.
class CsvDialog : public QDialog {
    Q_OBJECT

public:
    CsvDialog(TableText text, QWidget* parent);

    /// What is taken; empty where something is wrong.
    const Dataset& rows() const { return m_rows; }

    QComboBox& separator() { return *m_separator; }
    QComboBox& decimalSign() { return *m_decimalSign; }
    QComboBox& firstRow() { return *m_firstRow; }
    QTableView& preview() { return *m_view; }
    QPushButton& takeButton() { return *m_take; }
    QString message() const;

private:
    void build();
    void addChoices(QGridLayout& grid);
    QWidget* newButtons();
    TableFormat chosenFormat() const;
    void showFormat(const TableFormat& format);
    void readAsChosen();
    void showTable(const Table& table);
    void showProblems(const Problems& problems);
    void tell(const QString& text, bool isWarning);

    TableText m_text;
    QComboBox* m_separator;
    QComboBox* m_decimalSign;
    QComboBox* m_firstRow;
    TablePreview* m_preview;
    QTableView* m_view;
    QLabel* m_message;
    QPushButton* m_take;
    Dataset m_rows;
};

}  // namespace backhand
