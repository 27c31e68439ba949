// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/role_table_model.h"

#include "core/formula/plain_text.h"
#include "ui/words/model_words.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace backhand {

void RoleTableModel::showModel(const Model& model)
{
    std::vector<Variable> given(model.variables().begin(),
                                model.variables().begin() +
                                    static_cast<std::ptrdiff_t>(model.givenCount()));
    if (given == m_given) {
        return;
    }
    beginResetModel();
    m_given = std::move(given);
    endResetModel();
}

void RoleTableModel::setTheme(const Theme& theme)
{
    m_theme = theme;
}

const std::string& RoleTableModel::nameAt(int row) const
{
    return m_given.at(static_cast<std::size_t>(row)).name;
}

Role RoleTableModel::roleAt(int row) const
{
    return m_given.at(static_cast<std::size_t>(row)).role;
}

Role RoleTableModel::roleOf(int column)
{
    switch (column) {
    case InputColumn: return Role::Input;
    case TargetColumn: return Role::Target;
    case ParameterColumn: return Role::Parameter;
    default: return Role::Definition;
    }
}

int RoleTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_given.size());
}

int RoleTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RoleTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const QString name = QString::fromStdString(plainName(nameAt(index.row())));
    const bool isChosen = roleOf(index.column()) == roleAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return index.column() == Name ? name : isChosen ? u"●"_s : u"○"_s;
    case Qt::AccessibleTextRole:
        return index.column() == Name ? name
                                      : words::roleChoice(name, roleOf(index.column()), isChosen);
    case Qt::TextAlignmentRole:
        return index.column() == Name ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                      : QVariant(Qt::AlignCenter);
    case Qt::ForegroundRole:
        return index.column() == Name || isChosen ? m_theme.ink : m_theme.quietInk;
    default: return {};
    }
}

QVariant RoleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section == Name) {
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return section == Name ? words::nameHeading() : words::roleName(roleOf(section));
}

}  // namespace backhand
