// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/error_convention.h"
#include "ui/session.h"

#include <QObject>

class QActionGroup;
class QMenu;

namespace backhand {

/// The choice between whole and half square, as a menu.
class ConventionMenu : public QObject {
    Q_OBJECT

public:
    /// Adds itself to `edit`.
    ConventionMenu(Session& session, QMenu& edit, QObject* parent);

    void showFrame(const Frame& frame);

private:
    void add(ErrorConvention convention);
    void choose(ErrorConvention convention);

    Session& m_session;
    QMenu* m_menu;
    QActionGroup* m_choices;
    std::shared_ptr<const CompiledModel> m_compiled;  ///< whose convention is shown
};

}  // namespace backhand
