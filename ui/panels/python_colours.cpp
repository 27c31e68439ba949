// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/python_colours.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

QTextEdit::ExtraSelection coloured(const QTextBlock& block, qsizetype start, qsizetype length,
                                   const QColor& colour)
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(block);
    selection.cursor.setPosition(block.position() + static_cast<int>(start));
    selection.cursor.setPosition(block.position() + static_cast<int>(start + length),
                                 QTextCursor::KeepAnchor);
    selection.format.setForeground(colour);
    return selection;
}

}  // namespace

QList<QTextEdit::ExtraSelection> pythonColours(const QTextDocument& document, const Theme& theme)
{
    static const QRegularExpression keyword(u"\\b(def|return|if|else|for|in|import|print)\\b"_s);
    QList<QTextEdit::ExtraSelection> selections;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        const qsizetype comment = text.indexOf(u'#');
        QRegularExpressionMatchIterator matches =
            keyword.globalMatch(comment < 0 ? text : text.left(comment));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            selections.append(
                coloured(block, match.capturedStart(), match.capturedLength(), theme.value));
        }
        if (comment >= 0) {
            selections.append(coloured(block, comment, text.size() - comment, theme.quietInk));
        }
    }
    return selections;
}

}  // namespace backhand
