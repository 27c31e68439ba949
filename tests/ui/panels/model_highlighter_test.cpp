// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/model_highlighter.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

/// The colour of the character at this place of the first line; invalid where it has none.
QColor colourAt(const QTextDocument& document, int position)
{
    for (const QTextLayout::FormatRange& range : document.firstBlock().layout()->formats()) {
        if (position >= range.start && position < range.start + range.length) {
            return range.format.foreground().color();
        }
    }
    return {};
}

}  // namespace

TEST(ModelHighlighter, NamesHaveTheColourOfTheirRole)
{
    QTextDocument document(u"p = sigmoid(w*x)"_s);
    ModelHighlighter highlighter(&document);
    highlighter.setRoles(
        {{u"p"_s, Role::Definition}, {u"w"_s, Role::Parameter}, {u"x"_s, Role::Input}});
    const Theme theme = themeOf(ThemeKind::Light);
    EXPECT_EQ(colourAt(document, 0), theme.value);
    EXPECT_EQ(colourAt(document, 2), theme.quietInk);
    EXPECT_EQ(colourAt(document, 4), theme.quietInk);
    EXPECT_EQ(colourAt(document, 12), theme.parameter);
    EXPECT_EQ(colourAt(document, 14), theme.ink);
}

TEST(ModelHighlighter, FollowsTheTheme)
{
    QTextDocument document(u"w"_s);
    ModelHighlighter highlighter(&document);
    highlighter.setRoles({{u"w"_s, Role::Parameter}});
    highlighter.setTheme(themeOf(ThemeKind::Dark));
    EXPECT_EQ(colourAt(document, 0), themeOf(ThemeKind::Dark).parameter);
}

}  // namespace backhand
