// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table_preview.h"

#include "core/data/table_scanner.h"
#include "core/formula/plain_text.h"
#include "ui/number_text.h"

#include <QApplication>
#include <QFont>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

constexpr std::size_t mostCells = 64;  ///< of a row that is shown
constexpr qsizetype longestCell = 80;  ///< in characters

QFont wrongFont()
{
    QFont font = QApplication::font();
    font.setBold(true);
    return font;
}

bool isWrongAt(const Problems& problems, const Place& place)
{
    return std::any_of(problems.begin(), problems.end(),
                       [&place](const Problem& problem) { return problem.place == place; });
}

}  // namespace

void TablePreview::showSamples(const Dataset& rows, const std::vector<WantedColumn>& wanted)
{
    QStringList names;
    for (const WantedColumn& column : wanted) {
        names.append(QString::fromStdString(plainName(column.name)));
    }
    std::vector<Row> shown;
    for (std::size_t row = 0; row < std::min(rows.size(), mostRows); ++row) {
        Row& cells = shown.emplace_back();
        for (const double number : rows[row]) {
            cells.push_back({numberText(number), false});
        }
    }
    show(std::move(names), std::move(shown));
}

void TablePreview::showCells(std::string_view text, const TableFormat& format,
                             const Problems& problems)
{
    TableScanner scanner(text, format.separator);
    std::vector<Row> shown;
    std::size_t columns = 0;
    while (shown.size() < mostRows && scanner.next()) {
        Row& row = shown.emplace_back();
        for (const TableCell& cell : scanner.cells()) {
            if (row.size() < mostCells) {
                row.push_back({QString::fromStdString(cell.text).left(longestCell),
                               isWrongAt(problems, scanner.placeOf(cell.at))});
            }
        }
        columns = std::max(columns, row.size());
    }
    QStringList names;
    while (static_cast<std::size_t>(names.size()) < columns) {
        names.append(QString::number(names.size() + 1));
    }
    show(std::move(names), std::move(shown));
}

void TablePreview::show(QStringList names, std::vector<Row> rows)
{
    beginResetModel();
    m_names = std::move(names);
    m_rows = std::move(rows);
    endResetModel();
}

int TablePreview::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TablePreview::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

QVariant TablePreview::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    const auto column = static_cast<std::size_t>(index.column());
    if (column >= row.size()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row[column].isWrong ? QString(u"⚠ "_s % row[column].text) : row[column].text;
    case Qt::FontRole: return row[column].isWrong ? QVariant(wrongFont()) : QVariant();
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant TablePreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Horizontal ? m_names.at(section) : QString::number(section + 1);
}

}  // namespace backhand
