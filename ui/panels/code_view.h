// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QPlainTextEdit>
#include <QStringList>

namespace backhand {

/// The type of programs and models: every character as wide as the others.
QFont codeFont(int pixels);

/// A program's text, to read and to copy, with the values that are known beside their lines.
class CodeView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CodeView(QWidget* parent = nullptr);

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

}  // namespace backhand
