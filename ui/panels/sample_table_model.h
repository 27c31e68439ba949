// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/sample_edits.h"
#include "core/session/frame.h"
#include "ui/theme.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <memory>

namespace backhand {

/// The samples of the pass that is shown, one a row; the one that it takes is marked. It shares the
/// rows with the session: nothing is copied, and a frame with the same rows costs the mark alone.
class SampleTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void showFrame(const Frame& frame);
    void setTheme(const Theme& theme);

    const Dataset& samples() const;
    int shownRow() const { return m_shownRow; }
    const QString& nameOf(int column) const { return m_names.at(column); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Changes nothing itself: says what was typed.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    /// A person typed another number into a cell.
    void cellEdited(const backhand::CellIndex& cell, double value);
    /// What was typed is no number that can stand there.
    void refused(const QModelIndex& index, const backhand::Problem& problem);

private:
    void showRows(const std::shared_ptr<const Dataset>& rows);
    void markRow(int row);

    std::shared_ptr<const Dataset> m_rows;
    int m_count = 0;  ///< of the rows that the views know of
    QStringList m_names;
    int m_shownRow = -1;
    Theme m_theme = themeOf(ThemeKind::Light);
};

}  // namespace backhand
