// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/model_change.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QWidget>

#include <map>
#include <memory>
#include <string>

class QLabel;

namespace backhand {

class ModelEditor;
class RoleTable;

/// The model as text, to be written. The picture follows as soon as the text can be read; until
/// then what was there stays, and a sentence says what is wrong.
class ModelPanel : public QWidget {
    Q_OBJECT

public:
    explicit ModelPanel(Session& session, QWidget* parent = nullptr);

    void showFrame(const Frame& frame);
    void setTheme(const Theme& theme);

    ModelEditor& editor() { return *m_editor; }
    RoleTable& roles() { return *m_roles; }
    QString message() const;

private:
    void build();
    void edit(const QString& text);
    void chooseRole(const std::string& name, Role role);
    void submit(const QString& text);
    void begin();
    void end();
    void showModel(const Frame& frame);
    void showProblems(const Problems& problems);

    Session& m_session;
    ModelEditor* m_editor;
    QLabel* m_message;
    RoleTable* m_roles;
    ModelSource m_shown;  ///< the model that the text gives, or gave when it last could be read
    Document m_document;
    /// What was there when the typing began; none: no one has typed since it was shown.
    std::shared_ptr<const SessionState> m_from;
    std::map<std::string, Role> m_chosen;  ///< roles that a person chose since then
    int m_gesture = 0;
    bool m_isSubmitting = false;
};

}  // namespace backhand
