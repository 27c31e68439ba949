// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/sample_table.h"

#include "ui/number_text.h"
#include "ui/panels/sample_delegate.h"
#include "ui/words/data_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <set>

namespace backhand {

namespace {

constexpr int mostStretchedColumns = 5;
constexpr int stillMilliseconds = 150;

}  // namespace

SampleTable::SampleTable(QWidget* parent)
    : QTableView(parent), m_samples(new SampleTableModel(this))
{
    setModel(m_samples);
    setItemDelegate(new SampleDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setAccessibleName(words::samplesName());
    setWhatsThis(words::samplesHelp());
    m_stillness.setSingleShot(true);
    m_stillness.setInterval(stillMilliseconds);
    connect(&m_stillness, &QTimer::timeout, this, &SampleTable::scrollToShown);
    connect(m_samples, &QAbstractItemModel::modelReset, this, &SampleTable::arrangeColumns);
}

void SampleTable::showFrame(const Frame& frame)
{
    const int before = m_samples->shownRow();
    m_samples->showFrame(frame);
    if (m_samples->shownRow() == before) {
        return;
    }
    // While it trains another row is marked sixty times a second: nobody could follow that.
    if (!m_stillness.isActive()) {
        scrollToShown();
    }
    m_stillness.start();
}

/// A person who is writing stays where they are.
void SampleTable::scrollToShown()
{
    if (isVisible() && state() != QAbstractItemView::EditingState) {
        scrollTo(m_samples->index(m_samples->shownRow(), std::max(0, currentIndex().column())));
    }
}

void SampleTable::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    scrollToShown();
}

void SampleTable::setTheme(const Theme& theme)
{
    setFont(interfaceFont(theme));
    horizontalHeader()->setFont(interfaceFont(theme));
    verticalHeader()->setFont(interfaceFont(theme));
    verticalHeader()->setDefaultSectionSize(static_cast<int>(28.0 * theme.typeScale));
    horizontalHeader()->setDefaultSectionSize(static_cast<int>(88.0 * theme.typeScale));
    m_samples->setTheme(theme);
    arrangeColumns();
    viewport()->update();
}

void SampleTable::arrangeColumns()
{
    const bool isNarrow = m_samples->columnCount() <= mostStretchedColumns;
    QHeaderView& header = *horizontalHeader();
    header.setSectionResizeMode(isNarrow ? QHeaderView::Stretch : QHeaderView::Interactive);
    for (int column = 0; !isNarrow && column < header.count(); ++column) {
        header.resizeSection(column, header.defaultSectionSize());
    }
}

std::optional<CellIndex> SampleTable::firstSelected() const
{
    const QItemSelection selection = selectionModel()->selection();
    if (selection.isEmpty()) {
        return std::nullopt;
    }
    return CellIndex{static_cast<std::size_t>(selection.front().top()),
                     static_cast<std::size_t>(selection.front().left())};
}

std::vector<std::size_t> SampleTable::selectedRows() const
{
    std::set<std::size_t> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.insert(static_cast<std::size_t>(row));
        }
    }
    return {rows.begin(), rows.end()};
}

QString SampleTable::selectedText() const
{
    QStringList lines;
    const QItemSelection selection = selectionModel()->selection();
    if (selection.isEmpty()) {
        return {};
    }
    const QItemSelectionRange& range = selection.front();
    for (int row = range.top(); row <= range.bottom(); ++row) {
        QStringList cells;
        for (int column = range.left(); column <= range.right(); ++column) {
            cells.append(plainNumberText(m_samples->samples()[static_cast<std::size_t>(row)]
                                                             [static_cast<std::size_t>(column)]));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void SampleTable::selectRow(std::size_t row)
{
    setCurrentIndex(m_samples->index(static_cast<int>(row), 0));
    QTableView::selectRow(static_cast<int>(row));
}

void SampleTable::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        if (const QString text = selectedText(); !text.isEmpty()) {
            QGuiApplication::clipboard()->setText(text);
        }
    } else if (event->matches(QKeySequence::Paste)) {
        emit pasteWanted();
    } else if (event->key() == Qt::Key_Delete) {
        emit removeWanted();
    } else if (event->key() == Qt::Key_Insert) {
        emit addWanted();
    } else if (isEnter && currentIndex().isValid() && state() != QAbstractItemView::EditingState) {
        edit(currentIndex());  // the Enter that ends the typing comes here too
    } else {
        QTableView::keyPressEvent(event);
    }
}

/// As in a spreadsheet, Enter goes on below.
void SampleTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (hint == QAbstractItemDelegate::SubmitModelCache && below.isValid()) {
        setCurrentIndex(below);
    }
}

}  // namespace backhand
