// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/role_table.h"

#include "ui/style/look.h"
#include "ui/words/model_words.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace backhand {

RoleTable::RoleTable(QWidget* parent) : QTableView(parent), m_names(new RoleTableModel(this))
{
    setModel(m_names);
    setLook(*this, Look::Choices);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setAccessibleName(words::rolesName());
    setWhatsThis(words::rolesHelp());
    connect(this, &QTableView::clicked, this, &RoleTable::choose);
}

void RoleTable::setTheme(const Theme& theme)
{
    setFont(interfaceFont(theme));
    horizontalHeader()->setFont(interfaceFont(theme));
    verticalHeader()->setDefaultSectionSize(static_cast<int>(minimumTarget * theme.typeScale));
    m_names->setTheme(theme);
    viewport()->update();
}

void RoleTable::choose(const QModelIndex& index)
{
    const Role role = RoleTableModel::roleOf(index.column());
    if (index.isValid() && role != Role::Definition && role != m_names->roleAt(index.row())) {
        const std::string name = m_names->nameAt(index.row());
        emit roleChosen(name, role);
    }
}

void RoleTable::keyPressEvent(QKeyEvent* event)
{
    const bool isChoice = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return ||
                          event->key() == Qt::Key_Enter;
    if (isChoice) {
        choose(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
    }
}

}  // namespace backhand
