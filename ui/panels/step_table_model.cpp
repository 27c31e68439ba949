// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/step_table_model.h"

#include "ui/words/panel_words.h"
#include "ui/words/step_words.h"
#include "ui/words/variable_words.h"

using namespace Qt::StringLiterals;

namespace backhand {

void StepTableModel::showFrame(const Frame& frame)
{
    const bool isSameModel = m_frame && m_frame->sharedModel() == frame.sharedModel();
    if (!isSameModel) {
        beginResetModel();
        m_frame = frame;
        endResetModel();
        return;
    }
    m_frame = frame;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int StepTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_frame ? 0 : static_cast<int>(m_frame->trace.stepCount());
}

int StepTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString StepTableModel::text(std::size_t number, int column) const
{
    const Step step = m_frame->trace.step(number, m_frame->digits());
    const bool isKnown = m_frame->reached(number);
    switch (column) {
    case Number: return QString::number(number);
    case ActName: return words::actName(step.act);
    case Symbol: return words::formulaText(step.symbol);
    case FormulaText: return words::formulaText(step.formula);
    case WithNumbers: return isKnown ? words::formulaText(step.substituted) : u"?"_s;
    default: return isKnown ? words::resultWithReason(step) : u"?"_s;
    }
}

QVariant StepTableModel::data(const QModelIndex& index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!m_frame || !index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && (index.column() == Number || index.column() == Result)) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    }
    return isText ? QVariant(text(static_cast<std::size_t>(index.row()) + 1, index.column()))
                  : QVariant();
}

QVariant StepTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isHeading = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return isHeading ? QVariant(words::tableHeading(section)) : QVariant();
}

}  // namespace backhand
