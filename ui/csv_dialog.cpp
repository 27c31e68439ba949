// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/csv_dialog.h"

#include "core/data/table_guess.h"
#include "core/data/table_reader.h"
#include "ui/style/look.h"
#include "ui/table_preview.h"
#include "ui/theme.h"
#include "ui/words/csv_words.h"
#include "ui/words/network_words.h"
#include "ui/words/problem_words.h"
#include "ui/words/window_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

constexpr QSize csvDialogSize(640, 560);
constexpr std::size_t mostProblemsShown = 5;

void addLabelledBox(QGridLayout& grid, const QString& label, QComboBox& box, const QString& help)
{
    auto* text = new QLabel(label, grid.parentWidget());
    text->setBuddy(&box);
    box.setAccessibleName(QString(label).remove(u'&'));
    box.setToolTip(help);
    box.setWhatsThis(help);
    const int row = grid.rowCount();
    grid.addWidget(text, row, 0);
    grid.addWidget(&box, row, 1);
}

/// The first of the columns that are not taken, each cut where its name is long.
QString leftOut(const Table& table, const std::vector<std::size_t>& columns)
{
    constexpr qsizetype mostNames = 10;
    constexpr qsizetype longestName = 60;
    QStringList names;
    for (std::size_t column = 0; column < table.columnCount(); ++column) {
        if (std::find(columns.begin(), columns.end(), column) != columns.end()) {
            continue;
        }
        if (names.size() == mostNames) {
            names.append(u"…"_s);
            break;
        }
        const QString name =
            table.header.empty() ? QString() : QString::fromStdString(table.header[column].text);
        names.append(name.isEmpty() ? words::columnNumber(column + 1) : name.left(longestName));
    }
    return names.join(u", "_s);
}

}  // namespace

CsvDialog::CsvDialog(TableText text, QWidget* parent)
    : QDialog(parent), m_text(std::move(text)), m_separator(new QComboBox(this)),
      m_decimalSign(new QComboBox(this)), m_firstRow(new QComboBox(this)),
      m_preview(new TablePreview(this)), m_view(new QTableView(this)), m_message(new QLabel(this)),
      m_take(new QPushButton(words::takeButton(), this))
{
    setWindowTitle(words::tableDialogTitle(m_text.name));
    build();
    const FoundTable found = findTable(m_text.text, m_text.wanted.size());
    showFormat(found.format);
    if (found.table.ok()) {
        showTable(found.table.value());
    } else {
        showProblems(found.table.problems());
    }
    for (QComboBox* box : {m_separator, m_decimalSign, m_firstRow}) {
        connect(box, &QComboBox::currentIndexChanged, this, &CsvDialog::readAsChosen);
    }
    m_take->setFocus();
    resize(csvDialogSize);
}

void CsvDialog::build()
{
    auto* introduction = new QLabel(words::foundByLooking(), this);
    introduction->setTextFormat(Qt::PlainText);
    setLook(*introduction, Look::Quiet);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing(4));
    grid->setVerticalSpacing(spacing(2));
    grid->setColumnStretch(1, 1);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_message->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_view->setModel(m_preview);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setAccessibleName(words::tablePreviewName());
    m_view->setWhatsThis(words::tablePreviewHelp());
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->verticalHeader()->setHighlightSections(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing(6), spacing(5), spacing(6), spacing(4));
    layout->setSpacing(spacing(3));
    layout->addWidget(introduction);
    layout->addLayout(grid);
    addChoices(*grid);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_message);
    layout->addWidget(newButtons());
}

void CsvDialog::addChoices(QGridLayout& grid)
{
    for (const char separator : {',', ';', '\t', ' '}) {
        m_separator->addItem(words::separatorName(separator), separator);
    }
    for (const char decimalSign : {'.', ','}) {
        m_decimalSign->addItem(words::decimalName(decimalSign), decimalSign);
    }
    for (const bool hasHeader : {true, false}) {
        m_firstRow->addItem(words::firstRowName(hasHeader), hasHeader);
    }
    addLabelledBox(grid, words::separatorLabel(), *m_separator, words::separatorHelp());
    addLabelledBox(grid, words::decimalLabel(), *m_decimalSign, words::decimalHelp());
    addLabelledBox(grid, words::firstRowLabel(), *m_firstRow, words::firstRowHelp());
}

QWidget* CsvDialog::newButtons()
{
    auto* buttons = new QDialogButtonBox(this);
    setLook(*m_take, Look::Primary);  // before the box asks for its size
    m_take->setDefault(true);
    m_take->setToolTip(words::takeHelp());
    m_take->setWhatsThis(words::takeHelp());
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    buttons->addButton(words::cancelButton(), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

QString CsvDialog::message() const
{
    return m_message->text();
}

TableFormat CsvDialog::chosenFormat() const
{
    return {static_cast<char>(m_separator->currentData().toInt()),
            static_cast<char>(m_decimalSign->currentData().toInt()),
            m_firstRow->currentData().toBool()};
}

void CsvDialog::showFormat(const TableFormat& format)
{
    m_separator->setCurrentIndex(m_separator->findData(format.separator));
    m_decimalSign->setCurrentIndex(m_decimalSign->findData(format.decimalSign));
    m_firstRow->setCurrentIndex(m_firstRow->findData(format.hasHeader));
}

void CsvDialog::readAsChosen()
{
    const Result<Table> table = readTable(m_text.text, chosenFormat());
    if (table.ok()) {
        showTable(table.value());
    } else {
        showProblems(table.problems());
    }
}

void CsvDialog::showTable(const Table& table)
{
    const Result<std::vector<std::size_t>> columns = columnsOf(table, m_text.wanted);
    if (!columns.ok()) {
        showProblems(columns.problems());
        return;
    }
    m_rows = rowsOfColumns(table, columns.value());
    m_preview->showSamples(m_rows, m_text.wanted);
    QStringList sentences = {words::rowsToTake(m_rows.size())};
    if (m_rows.size() > TablePreview::mostRows) {
        sentences.append(words::onlyFirstRowsShown(TablePreview::mostRows));
    }
    if (const QString names = leftOut(table, columns.value()); !names.isEmpty()) {
        sentences.append(words::columnsLeftOut(names));
    }
    tell(sentences.join(u' '), false);
}

void CsvDialog::showProblems(const Problems& problems)
{
    m_rows.clear();
    m_preview->showCells(m_text.text, chosenFormat(), problems);
    QStringList lines;
    for (std::size_t index = 0; index < std::min(problems.size(), mostProblemsShown); ++index) {
        lines.append(words::problemWithPlace(m_text.name, problems[index]));
    }
    if (problems.size() > mostProblemsShown) {
        lines.append(words::moreProblems(problems.size() - mostProblemsShown));
    }
    tell(lines.join(u'\n'), true);
}

void CsvDialog::tell(const QString& text, bool isWarning)
{
    m_message->setText(text);
    setLook(*m_message, isWarning ? Look::Warning : Look::Quiet);
    m_take->setEnabled(!isWarning);
}

}  // namespace backhand
