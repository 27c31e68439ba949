// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/sample_table_model.h"

#include <QTableView>
#include <QTimer>

#include <optional>
#include <vector>

namespace backhand {

/// The samples as a table to write in, with a spreadsheet's keys.
class SampleTable : public QTableView {
    Q_OBJECT

public:
    explicit SampleTable(QWidget* parent = nullptr);

    void showFrame(const Frame& frame);
    void setTheme(const Theme& theme);
    SampleTableModel& samples() { return *m_samples; }

    /// The first of the selected cells; nothing where none is.
    std::optional<CellIndex> firstSelected() const;
    /// The rows with a selected cell, in ascending order.
    std::vector<std::size_t> selectedRows() const;
    /// The selected cells, from the first to the last row and column of them, as a spreadsheet
    /// takes them.
    QString selectedText() const;
    void selectRow(std::size_t row);

signals:
    void addWanted();
    void removeWanted();
    void pasteWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void showEvent(QShowEvent* event) override;

private:
    void arrangeColumns();
    void scrollToShown();

    SampleTableModel* m_samples;
    QTimer m_stillness;  ///< runs for a moment after another row was marked
};

}  // namespace backhand
