// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/math/math_fonts.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QTabWidget>

namespace backhand {

class CodePanel;
class HandPanel;
class ModelPanel;
class TablePanel;

/// The panels at the right, one of them in front: the derivation, the program, the table of all
/// steps, the model as text.
class SidePanel : public QTabWidget {
    Q_OBJECT

public:
    SidePanel(Session& session, QWidget* parent, MathFonts fonts);

    void showFrame(const Frame& frame);
    void setTheme(const Theme& theme);

    HandPanel& hand() { return *m_hand; }
    CodePanel& code() { return *m_code; }
    TablePanel& table() { return *m_table; }
    /// Made when it is first looked at: most lessons are never edited.
    ModelPanel& model();
    QWidget& modelPage() { return *m_modelPage; }

private:
    void makeModelWhenSeen(int index);

    Session& m_session;
    Theme m_theme = themeOf(ThemeKind::Light);
    HandPanel* m_hand;
    CodePanel* m_code;
    TablePanel* m_table;
    QWidget* m_modelPage;
    ModelPanel* m_model = nullptr;
};

}  // namespace backhand
