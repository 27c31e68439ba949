// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/run_list_model.h"

#include "ui/charts/run_style.h"
#include "ui/number_text.h"
#include "ui/words/run_words.h"
#include "ui/words/window_words.h"

#include <QTextDocument>

#include <algorithm>

namespace backhand {

namespace {

bool areSameRuns(const std::vector<NamedRun>& one, const std::vector<NamedRun>& other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const NamedRun& a, const NamedRun& b) { return a.run->id == b.run->id; });
}

/// As text, whatever a person wrote.
QString toolTip(const NamedRun& run)
{
    const QString why = words::trainingStopped(run.run->ended);
    const QString text = run.run->ended == UpdateRefusal::None ? run.name : run.name % u'\n' % why;
    return Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

}  // namespace

void RunListModel::showRuns(const std::vector<NamedRun>& runs, int digits)
{
    if (runs == m_runs && digits == m_digits) {
        return;
    }
    m_digits = digits;
    if (areSameRuns(runs, m_runs)) {  // who is typing a name goes on
        m_runs = runs;
        if (!m_runs.empty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_runs = runs;
    endResetModel();
}

void RunListModel::setTheme(const Theme& theme, double pixelRatio)
{
    m_theme = theme;
    m_pixelRatio = pixelRatio;
}

int RunListModel::rowOf(std::size_t id) const
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(),
                                    [id](const NamedRun& run) { return run.run->id == id; });
    return found == m_runs.end() ? -1 : static_cast<int>(found - m_runs.begin());
}

int RunListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags RunListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable | Qt::ItemIsEditable : flags;
}

QString RunListModel::text(const QModelIndex& index) const
{
    const NamedRun& run = at(index.row());
    switch (index.column()) {
    case Updates: return QString::number(run.run->updates());
    case LastError: return computedText(run.run->points.back().error, m_digits);
    default: return run.name;
    }
}

QVariant RunListModel::nameData(const NamedRun& run, int role) const
{
    switch (role) {
    case Qt::EditRole: return run.name;
    case Qt::DecorationRole: return runSwatch(m_theme, run.run->id, m_pixelRatio);
    case Qt::CheckStateRole: return run.isHidden ? Qt::Unchecked : Qt::Checked;
    case Qt::AccessibleTextRole: return words::runInList(run.name, run.isHidden);
    default: return {};
    }
}

QVariant RunListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const NamedRun& run = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(index);
    case Qt::ToolTipRole: return toolTip(run);
    case Qt::ForegroundRole: return run.isHidden ? m_theme.quietInk : m_theme.ink;
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter |
                        (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight));
    default: return index.column() == Name ? nameData(run, role) : QVariant();
    }
}

bool RunListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.column() != Name) {
        return false;
    }
    const NamedRun run = at(index.row());
    if (role == Qt::CheckStateRole) {
        emit hideWanted(run.run->id, value.toInt() != Qt::Checked);
        return true;
    }
    if (role == Qt::EditRole && value.toString() != run.name) {
        emit renameWanted(run.run->id, value.toString());
        return true;
    }
    return false;
}

QVariant RunListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name: return words::runHeading();
    case Updates: return words::updatesHeading();
    default: return words::lastErrorHeading();
    }
}

}  // namespace backhand
