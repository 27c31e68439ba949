// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/code/program_text.h"
#include "ui/math/math_fonts.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QTabWidget>

namespace backhand {

class CodePanel;
class DataPanel;
class HandPanel;
class ModelPanel;
class TablePanel;

/// The panels at the right, one of them in front: the derivation, the program, the table of all
/// steps, the samples, the model as text.
class SidePanel : public QTabWidget {
    Q_OBJECT

public:
    SidePanel(Session& session, QWidget* parent, MathFonts fonts);

    void showFrame(const Frame& frame);
    void setTheme(const Theme& theme);

    HandPanel& hand() { return *m_hand; }
    CodePanel& code();
    TablePanel& table();
    DataPanel& data();
    ModelPanel& model();
    QWidget& modelPage() { return *m_model.page; }

    CodeLanguage codeLanguage() const;
    void setCodeLanguage(CodeLanguage language);
    /// Shows the samples and opens a file of them; empty: one that a person is asked for.
    void openTable(const QString& path);

private:
    /// A panel that is made when it is first looked at: not every lesson looks at all of them.
    template <typename Panel>
    struct Later {
        QWidget* page = nullptr;
        Panel* panel = nullptr;
    };
    template <typename Panel>
    void addLater(Later<Panel>& later, const QString& title);
    template <typename Panel>
    Panel& made(Later<Panel>& later);
    void makeWhatIsSeen(int index);

    Session& m_session;
    Theme m_theme = themeOf(ThemeKind::Light);
    CodeLanguage m_codeLanguage = CodeLanguage::Python;  ///< until there is a panel
    HandPanel* m_hand;
    Later<CodePanel> m_code;
    Later<TablePanel> m_table;
    Later<DataPanel> m_data;
    Later<ModelPanel> m_model;
};

}  // namespace backhand
