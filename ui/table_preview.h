// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/column_map.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <string_view>
#include <vector>

namespace backhand {

/// The first rows of a text that is to become samples: as they will be taken, or, where something
/// is wrong with them, the cells as they stand there with the wrong ones marked.
class TablePreview : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr std::size_t mostRows = 50;

    using QAbstractTableModel::QAbstractTableModel;

    void showSamples(const Dataset& rows, const std::vector<WantedColumn>& wanted);
    void showCells(std::string_view text, const TableFormat& format, const Problems& problems);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell {
        QString text;
        bool isWrong = false;
    };
    using Row = std::vector<Cell>;

    void show(QStringList names, std::vector<Row> rows);

    QStringList m_names;
    std::vector<Row> m_rows;
};

}  // namespace backhand
