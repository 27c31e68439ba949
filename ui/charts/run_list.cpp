// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/run_list.h"

#include "ui/charts/run_style.h"
#include "ui/style/look.h"
#include "ui/words/run_words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backhand {

RunList::RunList(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_runs(new RunListModel(this)),
      m_table(new QTableView(this)), m_none(new QLabel(words::noEarlierRuns(), this)),
      m_firstRates(new QPushButton(words::otherRates(), this)), m_buttons(new QWidget(this)),
      m_more(new QToolButton(m_buttons))
{
    buildActions();
    buildTable();
    buildLayout();
    connect(m_runs, &RunListModel::hideWanted, this, [this](std::size_t id, bool hidden) {
        m_session.dispatch(HideRun{id, hidden});
    });
    connect(m_runs, &RunListModel::renameWanted, this, [this](std::size_t id, const QString& name) {
        m_session.dispatch(RenameRun{id, name.toStdString()});
    });
    showRuns({}, 0);
    enableActions();
}

QAction* RunList::newAction(const QString& label, const QString& help, const QKeySequence& key)
{
    auto* action = new QAction(label, this);
    action->setToolTip(help);
    action->setWhatsThis(help);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
    m_table->addAction(action);
    return action;
}

template <typename Action>
void RunList::actOnChosen()
{
    if (const std::optional<std::size_t> id = chosen()) {
        m_session.dispatch(Action{*id});
    }
}

void RunList::buildActions()
{
    m_open = newAction(words::openRun(), words::openRunHelp(), Qt::Key_Return);
    m_rename = newAction(words::renameRun(), words::renameRunHelp(), Qt::Key_F2);
    m_delete = newAction(words::deleteRun(), words::deleteRunHelp(), Qt::Key_Delete);
    m_export = newAction(words::exportRuns(), words::exportRunsHelp(), {});
    m_rates = newAction(words::otherRates(), words::otherRatesHelp(), {});
    connect(m_open, &QAction::triggered, this, &RunList::actOnChosen<OpenRun>);
    connect(m_delete, &QAction::triggered, this, &RunList::actOnChosen<DeleteRun>);
    connect(m_rename, &QAction::triggered, this, [this] {
        if (const std::optional<std::size_t> id = chosen()) {
            m_table->edit(m_runs->index(m_runs->rowOf(*id), RunListModel::Name));
        }
    });
    connect(m_export, &QAction::triggered, this, &RunList::exportWanted);
    connect(m_rates, &QAction::triggered, this, &RunList::ratesWanted);
}

void RunList::buildTable()
{
    m_table->setModel(m_runs);
    setLook(*m_table, Look::Choices);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setIconSize(runSwatchSize);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    QHeaderView* heading = m_table->horizontalHeader();
    heading->setHighlightSections(false);
    heading->setMinimumSectionSize(minimumTarget);
    heading->setSectionResizeMode(QHeaderView::ResizeToContents);
    heading->setSectionResizeMode(RunListModel::Name, QHeaderView::Stretch);
    m_table->setAccessibleName(words::runListName());
    m_table->setWhatsThis(words::runListHelp());
    m_table->installEventFilter(this);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RunList::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RunList::enableActions);
}

QPushButton* RunList::newButton(QAction* action)
{
    auto* button = new QPushButton(action->text(), m_buttons);
    button->setToolTip(action->toolTip());
    button->setWhatsThis(action->whatsThis());
    button->setEnabled(action->isEnabled());
    setLook(*button, Look::Compact);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button,
            [button, action] { button->setEnabled(action->isEnabled()); });
    return button;
}

void RunList::buildLayout()
{
    m_none->setWordWrap(true);
    m_none->setTextFormat(Qt::PlainText);
    setLook(*m_none, Look::Quiet);
    m_firstRates->setToolTip(words::otherRatesHelp());
    m_firstRates->setWhatsThis(words::otherRatesHelp());
    connect(m_firstRates, &QPushButton::clicked, m_rates, &QAction::trigger);
    auto* menu = new QMenu(m_more);
    menu->addActions({m_export, m_rates});
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    setLook(*m_more, Look::Compact);
    m_more->setText(u"⋯"_s);
    m_more->setAccessibleName(words::moreAboutRuns());
    m_more->setToolTip(words::moreAboutRuns());
    m_more->setWhatsThis(words::moreAboutRuns());
    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(spacing(1));
    for (QAction* action : {m_open, m_rename, m_delete}) {
        buttons->addWidget(newButton(action));
    }
    buttons->addStretch(1);
    buttons->addWidget(m_more);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing(2), 0, spacing(4), spacing(2));
    layout->setSpacing(spacing(1));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_buttons);
    layout->addWidget(m_firstRates, 0, Qt::AlignLeft);
}

void RunList::setTheme(const Theme& theme)
{
    for (QWidget* widget : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_none)}) {
        widget->setFont(interfaceFont(theme, bodyPixels - 1));
    }
    m_table->horizontalHeader()->setFont(interfaceFont(theme, bodyPixels - 1));
    m_table->verticalHeader()->setDefaultSectionSize(
        static_cast<int>(minimumTarget * theme.typeScale));
    m_runs->setTheme(theme, devicePixelRatioF());
    m_table->viewport()->update();
}

void RunList::showRuns(const std::vector<NamedRun>& runs, int digits)
{
    const int row = m_table->currentIndex().row();
    const std::optional<std::size_t> id = chosen();
    m_runs->showRuns(runs, digits);
    if (id && !chosen() && m_runs->rowCount() > 0) {
        const int same = m_runs->rowOf(*id);  // where it was deleted, its neighbour
        m_table->selectRow(same >= 0 ? same : std::min(row, m_runs->rowCount() - 1));
    }
    const bool isEmpty = runs.empty();
    m_table->setVisible(!isEmpty);
    m_buttons->setVisible(!isEmpty);
    m_none->setVisible(isEmpty);
    m_firstRates->setVisible(isEmpty);
    enableActions();
}

std::optional<std::size_t> RunList::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_runs->at(rows.front().row()).run->id);
}

void RunList::enableActions()
{
    for (QAction* action : {m_open, m_rename, m_delete}) {
        action->setEnabled(chosen().has_value());
    }
}

void RunList::showMenu(const QPoint& at)
{
    QMenu menu(this);
    menu.addActions({m_open, m_rename, m_delete});
    menu.addSeparator();
    menu.addActions({m_export, m_rates});
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

/// These keys belong to the table, and Enter on the keypad is Enter.
bool RunList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Enter) {
        m_open->trigger();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace backhand
