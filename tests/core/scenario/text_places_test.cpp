// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/text_places.h"

#include "tests/support/printed.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace backhand {

namespace {

/// The number of line breaks and of characters after the last one, from the beginning on.
Place countedFromTheBeginning(const std::string& text, std::size_t offset)
{
    Place place{1, 1};
    for (const char c : text.substr(0, offset)) {
        place = c == '\n' ? Place{place.line + 1, 1} : Place{place.line, place.column + 1};
    }
    return place;
}

}  // namespace

TEST(CharacterLength, IsThatOfTheFirstCharacter)
{
    EXPECT_EQ(characterLength("a"), 1U);
    EXPECT_EQ(characterLength("é!"), 2U);
    EXPECT_EQ(characterLength("∂p"), 3U);
    EXPECT_EQ(characterLength("😀😀"), 4U);
    EXPECT_EQ(characterLength(std::string_view("\0", 1)), 1U);
}

TEST(CharacterLength, KnowsTheFirstAndLastOfEachLength)
{
    EXPECT_EQ(characterLength("\x7F"), 1U);              // U+007F
    EXPECT_EQ(characterLength("\xC2\x80"), 2U);          // U+0080
    EXPECT_EQ(characterLength("\xDF\xBF"), 2U);          // U+07FF
    EXPECT_EQ(characterLength("\xE0\xA0\x80"), 3U);      // U+0800
    EXPECT_EQ(characterLength("\xEF\xBF\xBF"), 3U);      // U+FFFF
    EXPECT_EQ(characterLength("\xF0\x90\x80\x80"), 4U);  // U+10000
    EXPECT_EQ(characterLength("\xF4\x8F\xBF\xBF"), 4U);  // U+10FFFF
}

TEST(CharacterLength, HasNoneForNothing)
{
    EXPECT_FALSE(characterLength("").has_value());
}

TEST(CharacterLength, HasNoneForAStrayContinuationByte)
{
    EXPECT_FALSE(characterLength("\x80").has_value());
    EXPECT_FALSE(characterLength("\xBF").has_value());
}

TEST(CharacterLength, HasNoneWhereAContinuationByteIsMissing)
{
    EXPECT_FALSE(characterLength("\xC3").has_value());
    EXPECT_FALSE(characterLength("\xC3 ").has_value());
    EXPECT_FALSE(characterLength("\xE2\x88").has_value());
    EXPECT_FALSE(characterLength("\xE2\x88 ").has_value());
    EXPECT_FALSE(characterLength("\xF0\x9F\x98").has_value());
    EXPECT_FALSE(characterLength("\xF0\x9F\xC3\x80").has_value());
}

TEST(CharacterLength, HasNoneForAnOverlongForm)
{
    EXPECT_FALSE(characterLength("\xC0\x80").has_value());
    EXPECT_FALSE(characterLength("\xC1\xBF").has_value());
    EXPECT_FALSE(characterLength("\xE0\x9F\xBF").has_value());
    EXPECT_FALSE(characterLength("\xF0\x8F\xBF\xBF").has_value());
}

TEST(CharacterLength, HasNoneForASurrogate)
{
    EXPECT_EQ(characterLength("\xED\x9F\xBF"), 3U);  // U+D7FF, the last before them
    EXPECT_FALSE(characterLength("\xED\xA0\x80").has_value());
    EXPECT_FALSE(characterLength("\xED\xBF\xBF").has_value());
    EXPECT_EQ(characterLength("\xEE\x80\x80"), 3U);  // U+E000, the first after them
}

TEST(CharacterLength, HasNoneBeyondUnicode)
{
    EXPECT_FALSE(characterLength("\xF4\x90\x80\x80").has_value());
    EXPECT_FALSE(characterLength("\xF5\x80\x80\x80").has_value());
    EXPECT_FALSE(characterLength("\xFF").has_value());
}

TEST(TextPlaces, CountLinesAndColumnsFromOne)
{
    TextPlaces places("ab\ncd\n\ne");
    EXPECT_EQ(places.at(0), (Place{1, 1}));
    EXPECT_EQ(places.at(1), (Place{1, 2}));
    EXPECT_EQ(places.at(2), (Place{1, 3}));  // the line break itself
    EXPECT_EQ(places.at(3), (Place{2, 1}));
    EXPECT_EQ(places.at(6), (Place{3, 1}));
    EXPECT_EQ(places.at(7), (Place{4, 1}));
}

TEST(TextPlaces, CountCharactersAndNotBytes)
{
    TextPlaces places("é∂😀x");
    EXPECT_EQ(places.at(2), (Place{1, 2}));
    EXPECT_EQ(places.at(5), (Place{1, 3}));
    EXPECT_EQ(places.at(9), (Place{1, 4}));
}

TEST(TextPlaces, StayAtTheEndBeyondTheText)
{
    TextPlaces places("ab\nc");
    EXPECT_EQ(places.at(4), (Place{2, 2}));
    EXPECT_EQ(places.at(400), (Place{2, 2}));
    EXPECT_EQ(TextPlaces("").at(7), (Place{1, 1}));
}

TEST(TextPlaces, GiveAByteOrderMarkNoColumn)
{
    TextPlaces places("\xEF\xBB\xBF"
                      "ab\nc");
    EXPECT_EQ(places.at(0), (Place{1, 1}));
    EXPECT_EQ(places.at(3), (Place{1, 1}));
    EXPECT_EQ(places.at(4), (Place{1, 2}));
    EXPECT_EQ(places.at(6), (Place{2, 1}));
}

TEST(TextPlaces, GiveTheSamePlaceWhenAskedTwice)
{
    TextPlaces places("ab\ncd");
    EXPECT_EQ(places.at(4), places.at(4));
}

RC_GTEST_PROP(TextPlaces, AreThoseCountedFromTheBeginning, ())
{
    const auto text =
        *rc::gen::container<std::string>(rc::gen::element('a', 'b', ' ', '\n', '"', '\t'));
    TextPlaces places(text);
    for (std::size_t offset = 0; offset <= text.size(); ++offset) {
        RC_ASSERT(places.at(offset) == countedFromTheBeginning(text, offset));
    }
}

TEST(PlaceInString, BeginsAfterTheOpeningQuote)
{
    const std::string text = "{\n \"model\": [\"z = w*x\"]}";
    const std::size_t quote = text.find("\"z");
    EXPECT_EQ(placeInString(text, quote, 1), (Place{2, 13}));
    EXPECT_EQ(placeInString(text, quote, 5), (Place{2, 17}));
}

TEST(PlaceInString, TakesAnEscapeAsOneCharacter)
{
    const std::string text = R"("a\tb\"c\\d")";
    EXPECT_EQ(placeInString(text, 0, 2), (Place{1, 3}));   // \t
    EXPECT_EQ(placeInString(text, 0, 3), (Place{1, 5}));   // b
    EXPECT_EQ(placeInString(text, 0, 5), (Place{1, 8}));   // c
    EXPECT_EQ(placeInString(text, 0, 7), (Place{1, 11}));  // d
}

TEST(PlaceInString, TakesAUnicodeEscapeAsOneCharacter)
{
    EXPECT_EQ(placeInString(R"("\u00e9x")", 0, 2), (Place{1, 8}));
    EXPECT_EQ(placeInString(R"("\ud83d\ude00x")", 0, 2), (Place{1, 14}));
    EXPECT_EQ(placeInString(R"("\uD83D\uDE00x")", 0, 2), (Place{1, 14}));
    EXPECT_EQ(placeInString(R"("\ud7ff\u0041x")", 0, 2), (Place{1, 8}));  // no surrogate
}

TEST(PlaceInString, TakesACharacterOfSeveralBytesAsOne)
{
    EXPECT_EQ(placeInString("\"é😀x\"", 0, 3), (Place{1, 4}));
}

TEST(PlaceInString, GoesNoFurtherThanTheClosingQuote)
{
    EXPECT_EQ(placeInString("\"ab\", \"c\"", 0, 3), (Place{1, 4}));
    EXPECT_EQ(placeInString("\"ab\", \"c\"", 0, 50), (Place{1, 4}));
    EXPECT_EQ(placeInString("\"\"", 0, 9), (Place{1, 2}));
}

}  // namespace backhand
