// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/model.h"
#include "ui/theme.h"

#include <QHash>
#include <QString>
#include <QSyntaxHighlighter>

namespace backhand {

/// The role of each name of a model.
using NameRoles = QHash<QString, Role>;

/// Light colours for a model's text: what is computed in the value's colour, parameters in theirs,
/// functions and operators quiet.
class ModelHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit ModelHighlighter(QTextDocument* document);

    void setTheme(const Theme& theme);
    void setRoles(const NameRoles& roles);

protected:
    void highlightBlock(const QString& text) override;

private:
    QTextCharFormat formatOf(const QString& name) const;

    Theme m_theme = themeOf(ThemeKind::Light);
    NameRoles m_roles;
};

}  // namespace backhand
