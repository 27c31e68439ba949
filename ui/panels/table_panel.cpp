// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/table_panel.h"

#include "ui/words/panel_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

constexpr int mostMeasuredRows = 64;

}  // namespace

TablePanel::TablePanel(Session& session, QWidget* parent)
    : QTableView(parent), m_session(session), m_steps(new StepTableModel(this))
{
    setModel(m_steps);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    // Columns are fitted to the rows that are seen; beyond them to no more than these.
    horizontalHeader()->setResizeContentsPrecision(mostMeasuredRows);
    setAccessibleName(words::tableName());
    setWhatsThis(words::tableHelp());
    connect(this, &QTableView::doubleClicked, this, &TablePanel::seek);
    setTheme(themeOf(ThemeKind::Light));
    showFrame(session.frame());
}

void TablePanel::showFrame(const Frame& frame)
{
    m_steps->showFrame(frame);
    if (frame.step() == 0) {
        clearSelection();
    } else if (frame.step() != m_shownStep) {
        selectRow(static_cast<int>(frame.step()) - 1);
    }
    m_shownStep = frame.step();
    fitColumns();
}

/// The text of all cells is made for it, so it waits until someone looks.
void TablePanel::fitColumns()
{
    if (isVisible()) {
        resizeColumnsToContents();
    }
}

void TablePanel::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    fitColumns();
}

void TablePanel::setTheme(const Theme& theme)
{
    setFont(interfaceFont(theme));
    horizontalHeader()->setFont(interfaceFont(theme));
    verticalHeader()->setDefaultSectionSize(static_cast<int>(28.0 * theme.typeScale));
    fitColumns();
}

void TablePanel::seek(const QModelIndex& index)
{
    if (index.isValid()) {
        m_session.dispatch(
            Seek{m_session.frame().pass(), static_cast<std::size_t>(index.row()) + 1});
    }
}

void TablePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        seek(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void TablePanel::copySelection() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int column = 0; column < m_steps->columnCount(); ++column) {
            cells.append(m_steps->index(row.row(), column).data().toString());
        }
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

}  // namespace backhand
