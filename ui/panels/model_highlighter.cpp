// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/model_highlighter.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

QTextCharFormat inColour(const QColor& colour)
{
    QTextCharFormat format;
    format.setForeground(colour);
    return format;
}

}  // namespace

ModelHighlighter::ModelHighlighter(QTextDocument* document) : QSyntaxHighlighter(document) {}

void ModelHighlighter::setTheme(const Theme& theme)
{
    if (theme != m_theme) {
        m_theme = theme;
        rehighlight();
    }
}

void ModelHighlighter::setRoles(const NameRoles& roles)
{
    if (roles != m_roles) {
        m_roles = roles;
        rehighlight();
    }
}

/// Functions have no role; nor have names that are not yet in a model that could be read.
QTextCharFormat ModelHighlighter::formatOf(const QString& name) const
{
    const auto found = m_roles.constFind(name);
    if (found == m_roles.constEnd()) {
        return inColour(m_theme.quietInk);
    }
    switch (*found) {
    case Role::Definition: return inColour(m_theme.value);
    case Role::Parameter: return inColour(m_theme.parameter);
    case Role::Input:
    case Role::Target: break;
    }
    return inColour(m_theme.ink);
}

void ModelHighlighter::highlightBlock(const QString& text)
{
    static const QRegularExpression token(u"(?<name>[A-Za-z]\\w*)|(?<sign>[-+*/^()=])"_s);
    QRegularExpressionMatchIterator matches = token.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(u"name"_s);
        setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()),
                  name.isEmpty() ? inColour(m_theme.quietInk) : formatOf(name));
    }
}

}  // namespace backhand
