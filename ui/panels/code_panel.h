// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/code/program_text.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QPushButton;

namespace backhand {

class CodeView;

/// The computation as a program, in Python or in C++: the current step's line is lit, the values
/// stand beside it.
class CodePanel : public QWidget {
    Q_OBJECT

public:
    explicit CodePanel(Session& session, QWidget* parent = nullptr);

    void showFrame(const Frame& frame);
    void setTheme(const Theme& theme);

    CodeLanguage language() const { return m_language; }
    void setLanguage(CodeLanguage language);

    QString text() const;
    /// The lines of the current step, counted from 0.
    QList<int> litLines() const;
    CodeView& view() { return *m_view; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QPushButton* newSegment(CodeLanguage language);
    void update(const Frame& frame);
    void light();
    QString valueBeside(const CodeLine& line, const Frame& frame) const;

    Session& m_session;
    Theme m_theme;
    CodeLanguage m_language = CodeLanguage::Python;
    QButtonGroup* m_languages;
    CodeView* m_view;
    QPushButton* m_copy;
    std::vector<CodeLine> m_lines;
};

}  // namespace backhand
