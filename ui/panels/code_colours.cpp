// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/code_colours.h"

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

/// The words that the language keeps and that a program of ours uses.
const QRegularExpression& keywords(CodeLanguage language)
{
    static const QRegularExpression python(
        u"\\b(def|return|if|elif|else|for|in|import|from|not|and|or)\\b"_s);
    static const QRegularExpression cpp(
        u"\\b(auto|const|constexpr|double|for|if|else|int|return|void|bool)\\b|#include"_s);
    return language == CodeLanguage::Python ? python : cpp;
}

}  // namespace

QString commentSign(CodeLanguage language)
{
    return language == CodeLanguage::Python ? u"#"_s : u"//"_s;
}

QList<QTextEdit::ExtraSelection> codeColours(const QTextDocument& document, const Theme& theme,
                                             CodeLanguage language)
{
    const QRegularExpression& keyword = keywords(language);
    QList<QTextEdit::ExtraSelection> selections;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        const qsizetype comment = text.indexOf(commentSign(language));
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
