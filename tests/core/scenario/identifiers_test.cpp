// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/identifiers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <string>

namespace backhand {

TEST(CodeIdentifier, IsALetterOrUnderscoreThenLettersDigitsAndUnderscores)
{
    for (const char* name : {"a", "Z", "_", "_1", "layer_1", "dlayer1_dweights", "A9_z", "__"}) {
        EXPECT_TRUE(isCodeIdentifier(name)) << name;
    }
}

TEST(CodeIdentifier, IsNothingElse)
{
    for (const char* name : {"", "1", "1a", "a b", " a", "a ", "a-b", "a.b", "a\n", "größe", "σ",
                             "a[0]", "\"", "weights[0]", "a;import os", "a#"}) {
        EXPECT_FALSE(isCodeIdentifier(name)) << name;
    }
}

TEST(CodeIdentifier, HoldsNoNullByte)
{
    EXPECT_FALSE(isCodeIdentifier(std::string("a\0b", 3)));
}

TEST(CodeIdentifier, IsNoKeywordOfPython)
{
    for (const char* name :
         {"False", "None",     "True",  "and",    "as",   "assert", "async",  "await",    "break",
          "class", "continue", "def",   "del",    "elif", "else",   "except", "finally",  "for",
          "from",  "global",   "if",    "import", "in",   "is",     "lambda", "nonlocal", "not",
          "or",    "pass",     "raise", "return", "try",  "while",  "with",   "yield"}) {
        EXPECT_FALSE(isCodeIdentifier(name)) << name;
    }
}

TEST(CodeIdentifier, IsNoKeywordOfCpp)
{
    for (const char* name :
         {"auto",     "bool",      "char",     "const",    "constexpr", "co_await", "delete",
          "double",   "enum",      "explicit", "extern",   "false",     "float",    "int",
          "long",     "namespace", "new",      "nullptr",  "operator",  "private",  "public",
          "requires", "short",     "sizeof",   "static",   "struct",    "switch",   "template",
          "this",     "throw",     "true",     "typename", "union",     "using",    "virtual",
          "void",     "volatile",  "wchar_t",  "xor",      "xor_eq"}) {
        EXPECT_FALSE(isCodeIdentifier(name)) << name;
    }
}

TEST(CodeIdentifier, IsNoNameThatTheProgramUses)
{
    EXPECT_FALSE(isCodeIdentifier("math"));
    EXPECT_FALSE(isCodeIdentifier("print"));
}

TEST(CodeIdentifier, MayLookLikeAKeyword)
{
    for (const char* name : {"false_", "true1", "none", "IF", "Lambda", "_for", "maths", "ints"}) {
        EXPECT_TRUE(isCodeIdentifier(name)) << name;
    }
}

RC_GTEST_PROP(CodeIdentifier, HasOnlyCharactersOfAnIdentifier, (const std::string& text))
{
    const std::string allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789";
    const bool isAllowed = std::all_of(
        text.begin(), text.end(), [&](char c) { return allowed.find(c) != std::string::npos; });
    RC_ASSERT(isAllowed || !isCodeIdentifier(text));
}

}  // namespace backhand
