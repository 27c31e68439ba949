// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/sample_table_model.h"

#include "core/support/bits.h"
#include "ui/number_text.h"
#include "ui/words/data_words.h"
#include "ui/words/variable_words.h"

namespace backhand {

namespace {

QStringList namesOfColumns(const Frame& frame)
{
    QStringList names;
    for (VariableId id = 0; id < frame.data->front().size(); ++id) {
        names.append(words::shownName(frame, id));
    }
    return names;
}

}  // namespace

const Dataset& SampleTableModel::samples() const
{
    static const Dataset none;
    return m_rows ? *m_rows : none;
}

void SampleTableModel::showFrame(const Frame& frame)
{
    if (frame.data != m_rows || m_names.isEmpty()) {
        if (const QStringList names = namesOfColumns(frame); names != m_names) {
            beginResetModel();
            m_names = names;
            m_rows = frame.data;
            m_count = static_cast<int>(m_rows->size());
            m_shownRow = -1;
            endResetModel();
        } else {
            showRows(frame.data);
        }
    }
    markRow(static_cast<int>(frame.sample));
}

/// Rows come and go at the end, so that what is selected and where it is scrolled to stay.
void SampleTableModel::showRows(const std::shared_ptr<const Dataset>& rows)
{
    const int now = static_cast<int>(rows->size());
    if (now < m_count) {
        beginRemoveRows({}, now, m_count - 1);
        m_count = now;
        endRemoveRows();
    }
    m_rows = rows;
    emit dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
    if (now > m_count) {
        beginInsertRows({}, m_count, now - 1);
        m_count = now;
        endInsertRows();
    }
}

void SampleTableModel::markRow(int row)
{
    if (row == m_shownRow) {
        return;
    }
    const int before = m_shownRow;
    m_shownRow = row;
    for (const int changed : {before, row}) {
        if (changed >= 0 && changed < rowCount()) {
            emit dataChanged(index(changed, 0), index(changed, columnCount() - 1),
                             {Qt::BackgroundRole});
            emit headerDataChanged(Qt::Vertical, changed, changed);
        }
    }
}

void SampleTableModel::setTheme(const Theme& theme)
{
    m_theme = theme;
}

int SampleTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int SampleTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

QVariant SampleTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const double value =
        samples()[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return numberText(value);
    case Qt::AccessibleTextRole:
        return words::sampleCell(nameOf(index.column()), index.row() + 1, numberText(value));
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::BackgroundRole:
        return index.row() == m_shownRow ? QVariant(m_theme.valueFaint) : QVariant();
    case Qt::ForegroundRole: return index.row() == m_shownRow ? QVariant(m_theme.ink) : QVariant();
    default: return {};
    }
}

QVariant SampleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Horizontal ? nameOf(section)
                                         : words::sampleHeading(section + 1, section == m_shownRow);
}

Qt::ItemFlags SampleTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsEditable : usual;
}

bool SampleTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole) {
        return false;
    }
    const Result<double> number = readNumber(value.toString());
    if (!number.ok()) {
        emit refused(index, number.problems().front());
        return false;
    }
    const CellIndex cell{static_cast<std::size_t>(index.row()),
                         static_cast<std::size_t>(index.column())};
    if (!sameBits(number.value(), samples()[cell.row][cell.column])) {
        emit cellEdited(cell, number.value());
    }
    return true;
}

}  // namespace backhand
