// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/code_colours.h"

#include <QTextDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

QStringList coloured(const QString& text, CodeLanguage language, QColor colour)
{
    const QTextDocument document(text);
    QStringList texts;
    for (const auto& selection : codeColours(document, themeOf(ThemeKind::Light), language)) {
        if (selection.format.foreground().color() == colour) {
            texts.append(selection.cursor.selectedText());
        }
    }
    return texts;
}

const Theme light = themeOf(ThemeKind::Light);

}  // namespace

TEST(CodeColours, KeywordsOfThePythonProgram)
{
    EXPECT_EQ(coloured(u"def f(x):\n    return x  # return"_s, CodeLanguage::Python, light.value),
              (QStringList{u"def"_s, u"return"_s}));
}

TEST(CodeColours, KeywordsOfTheCppProgram)
{
    EXPECT_EQ(coloured(u"#include <cmath>\nconst double x = 1;  // const"_s, CodeLanguage::Cpp,
                       light.value),
              (QStringList{u"#include"_s, u"const"_s, u"double"_s}));
}

TEST(CodeColours, CommentsAreQuiet)
{
    EXPECT_EQ(coloured(u"x = 1  # one"_s, CodeLanguage::Python, light.quietInk),
              QStringList(u"# one"_s));
    EXPECT_EQ(coloured(u"x = 1;  // one"_s, CodeLanguage::Cpp, light.quietInk),
              QStringList(u"// one"_s));
}

}  // namespace backhand
