// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/expression/tokenizer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace backhand {

namespace {

std::vector<Token> tokensOf(std::string_view text)
{
    return tokenize(text, 1).value();
}

Problem problemOf(std::string_view text)
{
    return tokenize(text, 7).problems().at(0);
}

std::vector<std::string> textsOf(std::string_view text)
{
    std::vector<std::string> texts;
    for (const Token& token : tokensOf(text)) {
        texts.push_back(token.text);
    }
    return texts;
}

}  // namespace

TEST(Tokenizer, CutsALineIntoWords)
{
    EXPECT_THAT(textsOf("E=(p-t)^2"),
                ::testing::ElementsAre("E", "=", "(", "p", "-", "t", ")", "^", "2", ""));
    EXPECT_THAT(textsOf("a + b*c/d"),
                ::testing::ElementsAre("a", "+", "b", "*", "c", "/", "d", ""));
}

TEST(Tokenizer, EndsWithAnEndToken)
{
    EXPECT_EQ(tokensOf("").size(), 1U);
    EXPECT_EQ(tokensOf("").back().kind, TokenKind::End);
    EXPECT_EQ(tokensOf("ab").back().column, 3U);
    EXPECT_EQ(tokensOf("ab ").back().column, 4U);
}

TEST(Tokenizer, SaysWhereEachWordBegins)
{
    const std::vector<Token> tokens = tokensOf("z1 =\t 2.5*x");
    EXPECT_EQ(tokens[0].column, 1U);
    EXPECT_EQ(tokens[1].column, 4U);
    EXPECT_EQ(tokens[2].column, 7U);
    EXPECT_EQ(tokens[3].column, 10U);
    EXPECT_EQ(tokens[4].column, 11U);
}

TEST(Tokenizer, ReadsNumbersWithAPoint)
{
    EXPECT_EQ(tokensOf("1.45")[0].value, 1.45);
    EXPECT_EQ(tokensOf("007")[0].value, 7.0);
    EXPECT_EQ(tokensOf("0.1")[0].kind, TokenKind::Number);
    EXPECT_EQ(tokensOf("1000000")[0].value, 1e6);
}

TEST(Tokenizer, RefusesWhatOnlyLooksLikeANumber)
{
    for (const char* text :
         {"1.", ".5", "1.2.3", "1e5", "2x", "0x10", "1_000", ".", "1..2", "3E"}) {
        EXPECT_EQ(problemOf(text), (Problem{ProblemCode::MalformedNumber, {7, 1}, text, {}}))
            << text;
    }
}

TEST(Tokenizer, RefusesNumbersOverAMillion)
{
    const std::string huge(400, '9');
    for (const std::string& text : {std::string("1000000.5"), std::string("2000000"), huge}) {
        EXPECT_EQ(problemOf("x*" + text),
                  (Problem{ProblemCode::NumberTooLarge, {7, 3}, text, "1000000"}))
            << text;
    }
}

TEST(Tokenizer, TakesNamesOfLettersDigitsAndUnderscores)
{
    EXPECT_THAT(textsOf("w1_2 Alpha x_"), ::testing::ElementsAre("w1_2", "Alpha", "x_", ""));
    EXPECT_EQ(problemOf("_x").code, ProblemCode::UnexpectedCharacter);
}

TEST(Tokenizer, TakesNamesOfThirtyTwoCharactersAndNoMore)
{
    const std::string longest(32, 'a');
    EXPECT_EQ(tokensOf(longest)[0].text, longest);
    EXPECT_EQ(problemOf("1 + " + longest + "b"),
              (Problem{ProblemCode::NameTooLong, {7, 5}, longest + "b", "32"}));
}

TEST(Tokenizer, RefusesCharactersThatTheLanguageDoesNotHave)
{
    for (const char* text : {"#", ",", "%", "!", "[", "\"", "\n", "\r", "\x7F", "\x01"}) {
        EXPECT_EQ(problemOf(text), (Problem{ProblemCode::UnexpectedCharacter, {7, 1}, text, {}}))
            << text;
    }
}

TEST(Tokenizer, ShowsAForeignCharacterAsAWhole)
{
    for (const char* text : {"σ", "·", "−", "²", "𝛼"}) {
        const Problem expected{ProblemCode::UnexpectedCharacter, {7, 4}, text, {}};
        EXPECT_EQ(problemOf("a +" + std::string(text) + "b"), expected) << text;
    }
}

TEST(Tokenizer, RefusesANulByte)
{
    const std::string_view text("a\0b", 3);
    const Problem expected{ProblemCode::UnexpectedCharacter, {7, 2}, std::string(1, '\0'), {}};
    EXPECT_EQ(problemOf(text), expected);
}

TEST(Tokenizer, RefusesBytesThatAreNotUtf8)
{
    for (const char* text : {"\xFF", "\x80", "\xC3", "\xE2\x88", "\xF0\x9D\x9B"}) {
        EXPECT_EQ(problemOf("a" + std::string(text)).code, ProblemCode::UnexpectedCharacter);
        EXPECT_EQ(problemOf("a" + std::string(text)).place, (Place{7, 2}));
    }
}

TEST(Tokenizer, ReportsTheFirstProblemOnly)
{
    EXPECT_EQ(tokenize("# ! 1e5", 1).problems().size(), 1U);
}

}  // namespace backhand
