// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/problem.h"
#include "ui/panels/model_highlighter.h"
#include "ui/theme.h"

#include <QPlainTextEdit>

namespace backhand {

/// The text of a model, to be edited. What is wrong is underlined where it stands.
class ModelEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ModelEditor(QWidget* parent = nullptr);

    /// Puts a text in place of what stands there, without an edited().
    void showText(const QString& text);
    void showRoles(const NameRoles& roles) { m_highlighter->setRoles(roles); }
    void showProblems(const Problems& problems);
    void setTheme(const Theme& theme);

signals:
    /// A person's edits only.
    void edited(const QString& text);
    void left();  ///< the focus went elsewhere

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void noticeEdit();
    bool hasOwn(const QKeyEvent& event) const;
    QString problemAt(const QPoint& position) const;
    QTextCursor cursorOf(const Problem& problem) const;
    void underline();

    ModelHighlighter* m_highlighter;
    Theme m_theme = themeOf(ThemeKind::Light);
    QString m_text;  ///< as last shown or edited
    Problems m_problems;
};

}  // namespace backhand
