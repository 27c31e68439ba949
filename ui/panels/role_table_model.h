// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/model.h"
#include "ui/theme.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace backhand {

/// The names that no line defines, one a row, with a mark in the column of their role.
class RoleTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, InputColumn, TargetColumn, ParameterColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void showModel(const Model& model);
    void setTheme(const Theme& theme);

    const std::string& nameAt(int row) const;
    Role roleAt(int row) const;
    /// The role that a column stands for; Definition: none.
    static Role roleOf(int column);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Variable> m_given;
    Theme m_theme = themeOf(ThemeKind::Light);
};

}  // namespace backhand
