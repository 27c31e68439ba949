// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/data_panel.h"

#include "core/data/ready_samples.h"
#include "core/scenario/file_text.h"
#include "ui/panels/order_fields.h"
#include "ui/panels/sample_table.h"
#include "ui/style/look.h"
#include "ui/words/data_words.h"
#include "ui/words/problem_words.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace backhand {

DataPanel::DataPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_questions(dataDialogs(this)),
      m_order(new OrderFields(this)), m_table(new SampleTable(this)), m_message(new QLabel(this))
{
    build();
    connect(m_order, &OrderFields::chosen, this, [this](SampleOrder order, std::uint64_t seed) {
        m_session.dispatch(SetSampleOrder{order, seed});
    });
    connect(m_table, &SampleTable::addWanted, this, &DataPanel::addRow);
    connect(m_table, &SampleTable::removeWanted, this, &DataPanel::removeRows);
    connect(m_table, &SampleTable::pasteWanted, this, &DataPanel::paste);
    connect(&m_table->samples(), &SampleTableModel::cellEdited, this, &DataPanel::editCell);
    connect(&m_table->samples(), &SampleTableModel::refused, this, &DataPanel::refuseCell);
    setTheme(themeOf(ThemeKind::Light));
    showFrame(session.frame());
}

void DataPanel::build()
{
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing(2), spacing(3), spacing(2), spacing(2));
    layout->setSpacing(spacing(2));
    layout->addWidget(m_order);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
    layout->addLayout(newButtons());
}

QGridLayout* DataPanel::newButtons()
{
    auto* grid = new QGridLayout;
    grid->setSpacing(spacing(2));
    const auto add = [this, grid](const QString& name, const QString& help, auto slot) {
        auto* button = new QPushButton(name, this);
        button->setObjectName(name);
        button->setToolTip(help);
        button->setWhatsThis(help);
        connect(button, &QPushButton::clicked, this, slot);
        const int index = grid->count();
        grid->addWidget(button, index / 3, index % 3);
    };
    add(words::addSample(), words::addSampleHelp(), &DataPanel::addRow);
    add(words::removeSamples(), words::removeSamplesHelp(), &DataPanel::removeRows);
    add(words::pasteSamples(), words::pasteSamplesHelp(), &DataPanel::paste);
    add(words::openTable(), words::openTableHelp(), [this] { openTable(); });
    auto* ready = new QPushButton(words::readySamples(), this);
    ready->setObjectName(words::readySamples());
    ready->setToolTip(words::readySamplesHelp());
    ready->setWhatsThis(words::readySamplesHelp());
    addReadyMade(*ready);
    grid->addWidget(ready, 1, 1, 1, 2);
    return grid;
}

void DataPanel::addReadyMade(QPushButton& button)
{
    auto* menu = new QMenu(&button);
    menu->setToolTipsVisible(true);
    const auto add = [this, menu](const QString& name, const QString& help, auto slot) {
        QAction* action = menu->addAction(name, this, slot);
        action->setToolTip(help);
        action->setWhatsThis(help);
        return action;
    };
    QAction* lesson =
        add(words::lessonSamples(), words::lessonSamplesHelp(), &DataPanel::takeLessonRows);
    add(words::singleSample(), words::singleSampleHelp(), &DataPanel::takeSingleRow);
    add(words::drawnSamples(), words::drawnSamplesHelp(), &DataPanel::drawScatter);
    connect(menu, &QMenu::aboutToShow, this, [this, lesson] {
        lesson->setEnabled(backhand::takesLessonRows(m_session.frame().scenario()));
    });
    button.setMenu(menu);
}

QPushButton* DataPanel::button(const QString& name) const
{
    return findChild<QPushButton*>(name);
}

QString DataPanel::message() const
{
    return m_message->text();
}

void DataPanel::setTheme(const Theme& theme)
{
    m_table->setTheme(theme);
    // Room for three lines, so that nothing moves while sentences come and go.
    m_message->setFont(interfaceFont(theme));
    m_message->setMinimumHeight(3 * QFontMetrics(m_message->font()).lineSpacing());
}

void DataPanel::showFrame(const Frame& frame)
{
    m_order->showFrame(frame);
    m_table->showFrame(frame);
    if (frame.data != m_shown) {
        m_shown = frame.data;
        tellCount();
    }
}

void DataPanel::tellCount()
{
    const bool takesSamples = !m_shown->front().empty();
    for (QPushButton* each : findChildren<QPushButton*>()) {
        each->setEnabled(takesSamples);
    }
    tell(takesSamples ? words::samplesThere(m_shown->size()) : words::takesNoSamples(), false);
}

void DataPanel::tell(const QString& sentence, bool isWarning)
{
    m_message->setText(sentence);
    setLook(*m_message, isWarning ? Look::Warning : Look::Quiet);
}

void DataPanel::take(Dataset rows)
{
    m_session.dispatch(SetSamples{std::make_shared<const Dataset>(std::move(rows))});
    tellCount();
}

void DataPanel::editCell(const CellIndex& cell, double value)
{
    take(withCell(rows(), cell, value));
}

void DataPanel::refuseCell(const QModelIndex& index, const Problem& problem)
{
    tell(words::refusedSample(m_table->samples().nameOf(index.column()), index.row() + 1, problem),
         true);
}

void DataPanel::addRow()
{
    const QModelIndex current = m_table->currentIndex();
    const std::size_t row =
        current.isValid() ? static_cast<std::size_t>(current.row()) : rows().size() - 1;
    const Result<Dataset> longer = withRowRepeated(rows(), row);
    if (!longer.ok()) {
        tell(words::problemSentence(longer.problems().front()), true);
        return;
    }
    take(longer.value());
    m_table->selectRow(row + 1);
}

void DataPanel::removeRows()
{
    const std::vector<std::size_t> gone = m_table->selectedRows();
    if (gone.empty()) {
        tell(words::nothingSelected(), true);
    } else if (gone.size() == rows().size()) {
        tell(words::oneSampleStays(), true);
    } else {
        take(withoutRows(rows(), gone));
        m_table->selectRow(std::min(gone.front(), rows().size() - 1));
    }
}

void DataPanel::paste()
{
    const std::string text = QGuiApplication::clipboard()->text().toStdString();
    if (text.empty()) {
        tell(words::nothingToPaste(), true);
        return;
    }
    const Result<Dataset> pasted = withText(rows(), m_table->firstSelected(), text,
                                            wantedColumns(m_session.frame().scenario()));
    if (pasted.ok()) {
        take(pasted.value());
    } else {
        tell(words::refusedPaste(pasted.problems().front()), true);
    }
}

void DataPanel::openTable(const QString& chosen)
{
    const QString path = chosen.isEmpty() ? m_questions.tableToOpen() : chosen;
    if (path.isEmpty()) {
        return;
    }
    const QString name = QFileInfo(path).fileName();
    Result<std::string> text =
        textOfFile(std::filesystem::path(QFile::encodeName(path).toStdString()));
    if (!text.ok()) {
        tell(words::problemWithPlace(name, text.problems().front()), true);
        return;
    }
    const std::vector<WantedColumn> wanted = wantedColumns(m_session.frame().scenario());
    if (std::optional<Dataset> rows =
            m_questions.rowsToTake({name, std::move(text).value(), wanted})) {
        take(*std::move(rows));
    }
}

void DataPanel::takeLessonRows()
{
    if (backhand::takesLessonRows(m_session.frame().scenario())) {
        take(lessonRows());
    }
}

void DataPanel::takeSingleRow()
{
    take({rows().at(m_session.frame().sample)});
}

void DataPanel::drawScatter()
{
    const Scenario scenario = m_session.frame().scenario();
    if (const auto choice = m_questions.scatterToDraw(scenario, m_scatter)) {
        m_scatter = *choice;
        take(twoClasses(scenario, choice->rows, choice->seed));
    }
}

}  // namespace backhand
