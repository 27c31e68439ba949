// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/model_panel.h"

#include "core/scenario/model_edit.h"
#include "ui/panels/model_editor.h"
#include "ui/panels/role_table.h"
#include "ui/style/look.h"
#include "ui/words/model_words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace backhand {

namespace {

NameRoles rolesOf(const Model& model)
{
    NameRoles roles;
    for (const Variable& variable : model.variables()) {
        roles.insert(QString::fromStdString(variable.name), variable.role);
    }
    return roles;
}

const Model& writtenModel(const Frame& frame)
{
    return frame.state.document.compiled->model();
}

}  // namespace

ModelPanel::ModelPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_editor(new ModelEditor(this)),
      m_message(new QLabel(this)), m_roles(new RoleTable(this))
{
    build();
    connect(m_editor, &ModelEditor::edited, this, &ModelPanel::edit);
    connect(m_editor, &ModelEditor::left, this, &ModelPanel::end);
    connect(m_roles, &RoleTable::roleChosen, this, &ModelPanel::chooseRole);
    setTheme(themeOf(ThemeKind::Light));
    showModel(session.frame());
}

void ModelPanel::build()
{
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing(2), spacing(2), spacing(2), spacing(2));
    layout->setSpacing(spacing(2));
    layout->addWidget(m_editor, 3);
    layout->addWidget(m_message);
    layout->addWidget(m_roles, 2);
}

QString ModelPanel::message() const
{
    return m_message->text();
}

void ModelPanel::setTheme(const Theme& theme)
{
    m_editor->setTheme(theme);
    m_roles->setTheme(theme);
    // Room for three lines, so that nothing moves while sentences come and go.
    m_message->setFont(interfaceFont(theme));
    m_message->setMinimumHeight(3 * QFontMetrics(m_message->font()).lineSpacing());
}

void ModelPanel::showFrame(const Frame& frame)
{
    if (!m_isSubmitting && frame.state.document != m_document) {
        end();
    }
    // Other samples or another order make another scenario too, but not another model.
    const bool isOther = frame.state.document.scenario != m_document.scenario &&
                         frame.state.document.compiled != m_document.compiled;
    m_document = frame.state.document;
    if (isOther || frame.scenario().model != m_shown) {
        showModel(frame);
    }
}

/// The text of a person who is typing stays as it is.
void ModelPanel::showModel(const Frame& frame)
{
    m_shown = frame.scenario().model;
    m_document = frame.state.document;
    const Model& model = writtenModel(frame);
    m_roles->showModel(model);
    if (!m_isSubmitting) {
        m_editor->showText(QString::fromStdString(modelText(m_shown)));
        showProblems({});
    }
    m_editor->showRoles(rolesOf(model));
}

/// All that is typed until something else happens is one gesture: one entry to undo.
void ModelPanel::begin()
{
    if (!m_from) {
        m_from = std::make_shared<const SessionState>(m_session.frame().state);
        m_gesture = m_session.beginGesture();
        m_session.endGesture(m_gesture);  // nothing but our own edits belongs to it
    }
}

void ModelPanel::end()
{
    m_from.reset();
    m_chosen.clear();
}

void ModelPanel::edit(const QString& text)
{
    begin();
    submit(text);
}

void ModelPanel::chooseRole(const std::string& name, Role role)
{
    begin();
    m_chosen.insert_or_assign(name, role);
    submit(m_editor->toPlainText());
    end();
}

void ModelPanel::submit(const QString& text)
{
    const SetModel edit{text.toStdString(), m_chosen, m_from};
    const Result<Document> edited = editedDocument(edit);
    if (edited.ok()) {
        m_isSubmitting = true;
        m_session.resumeGesture(m_gesture);
        m_session.dispatch(edit);
        m_session.endGesture(m_gesture);
        m_isSubmitting = false;
    }
    showProblems(edited.problems());
}

void ModelPanel::showProblems(const Problems& problems)
{
    m_editor->showProblems(problems);
    m_roles->setEnabled(problems.empty());
    m_message->setText(problems.empty() ? words::modelHint()
                                        : words::modelProblem(problems.front()));
    setLook(*m_message, problems.empty() ? Look::Quiet : Look::Warning);
}

}  // namespace backhand
