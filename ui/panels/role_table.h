// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/role_table_model.h"

#include <QTableView>

namespace backhand {

/// What each name is: a click on a mark, or Space on it, chooses another role.
class RoleTable : public QTableView {
    Q_OBJECT

public:
    explicit RoleTable(QWidget* parent = nullptr);

    void showModel(const Model& model) { m_names->showModel(model); }
    void setTheme(const Theme& theme);

signals:
    void roleChosen(const std::string& name, backhand::Role role);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(const QModelIndex& index);

    RoleTableModel* m_names;
};

}  // namespace backhand
