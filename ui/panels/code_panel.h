// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/code/python.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QPlainTextEdit>
#include <QWidget>

class QPushButton;

namespace backhand {

/// The program's text, with the values that are known beside their lines.
class CodeView : public QPlainTextEdit {
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

    void setTheme(const Theme& theme);
    /// One text a line, painted behind it; empty: none.
    void setValues(QStringList values);
    const QStringList& values() const { return m_values; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme;
    QStringList m_values;
};

/// The computation in Python: the current step's line is lit, the values stand beside it.
class CodePanel : public QWidget {
    Q_OBJECT

public:
    explicit CodePanel(Session& session, QWidget* parent = nullptr);

    void showFrame(const Frame& frame);
    void setTheme(const Theme& theme);

    QString text() const { return m_view->toPlainText(); }
    /// The lines of the current step, counted from 0.
    QList<int> litLines() const;
    CodeView& view() { return *m_view; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void update(const Frame& frame);
    void light(const Frame& frame);
    QStringList valuesBeside(const Frame& frame) const;

    Session& m_session;
    Theme m_theme;
    CodeView* m_view;
    QPushButton* m_copy;
    std::vector<CodeLine> m_lines;
};

}  // namespace backhand
