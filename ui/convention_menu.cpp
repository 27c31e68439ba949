// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/convention_menu.h"

#include "ui/words/convention_words.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace backhand {

ConventionMenu::ConventionMenu(Session& session, QMenu& edit, QObject* parent)
    : QObject(parent), m_session(session), m_menu(edit.addMenu(words::conventionMenu())),
      m_choices(new QActionGroup(this))
{
    m_menu->setToolTipsVisible(true);
    add(ErrorConvention::WholeSquare);
    add(ErrorConvention::HalfSquare);
    showFrame(session.frame());
}

void ConventionMenu::add(ErrorConvention convention)
{
    QAction* action = m_menu->addAction(words::conventionChoice(convention));
    action->setCheckable(true);
    action->setData(static_cast<int>(convention));
    m_choices->addAction(action);
    connect(action, &QAction::triggered, this, [this, convention] { choose(convention); });
}

/// The action switches; what is chosen already stays.
void ConventionMenu::choose(ErrorConvention convention)
{
    if (errorConvention(m_compiled->model()) != convention) {
        m_session.dispatch(SwitchErrorConvention{});
    }
}

void ConventionMenu::showFrame(const Frame& frame)
{
    if (m_compiled == frame.state.document.compiled) {
        return;
    }
    m_compiled = frame.state.document.compiled;
    const ErrorConvention shown = errorConvention(m_compiled->model());
    const bool isNone = shown == ErrorConvention::Other;
    // An exclusive group never lets go of its last choice by itself.
    m_choices->setExclusive(!isNone);
    for (QAction* action : m_choices->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(shown));
        action->setEnabled(!isNone);
        action->setToolTip(isNone ? words::noConvention() : words::conventionHelp());
        action->setWhatsThis(action->toolTip());
    }
}

}  // namespace backhand
