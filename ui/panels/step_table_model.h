// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"

#include <QAbstractTableModel>

#include <optional>

namespace backhand {

/// Every step as a row: number, act, symbol, formula, the formula with numbers, result. Numbers of
/// steps to come are `?`.
class StepTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, ActName, Symbol, FormulaText, WithNumbers, Result, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void showFrame(const Frame& frame);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(std::size_t number, int column) const;

    std::optional<Frame> m_frame;
};

}  // namespace backhand
