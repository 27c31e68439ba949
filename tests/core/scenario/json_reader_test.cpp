// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/json_reader.h"

#include "tests/support/printed.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

Problem problemOf(const std::string& text)
{
    return readJson(text).problems().at(0);
}

std::string repeated(const std::string& text, std::size_t times)
{
    std::string all;
    for (std::size_t time = 0; time < times; ++time) {
        all += text;
    }
    return all;
}

}  // namespace

TEST(JsonReader, ReadsEveryKindOfValue)
{
    const JsonValue root =
        readJson(R"({"s": "text", "n": -1.50e2, "t": true, "f": false, "z": null, "a": [1, 2]})")
            .value();
    EXPECT_EQ(root.kind, JsonKind::Object);
    EXPECT_EQ(root.find("s")->text, "text");
    EXPECT_EQ(root.find("n")->kind, JsonKind::Number);
    EXPECT_EQ(root.find("t")->kind, JsonKind::Boolean);
    EXPECT_TRUE(root.find("t")->boolean);
    EXPECT_FALSE(root.find("f")->boolean);
    EXPECT_EQ(root.find("z")->kind, JsonKind::Null);
    ASSERT_EQ(root.find("a")->elements.size(), 2U);
    EXPECT_EQ(root.find("a")->elements[1].text, "2");
}

TEST(JsonReader, KeepsANumberAsItIsWritten)
{
    const JsonValue root = readJson("[-1.50e2, 18446744073709551616, 0.10, -0, 1E+3]").value();
    const std::vector<std::string> expected = {"-1.50e2", "18446744073709551616", "0.10", "-0",
                                               "1E+3"};
    ASSERT_EQ(root.elements.size(), expected.size());
    for (std::size_t index = 0; index < expected.size(); ++index) {
        EXPECT_EQ(root.elements[index].kind, JsonKind::Number);
        EXPECT_EQ(root.elements[index].text, expected[index]);
    }
}

TEST(JsonReader, DecodesEscapes)
{
    const JsonValue root =
        readJson(R"(["\"\\\/\b\f\n\r\t", "\u00e9\u03C3", "\ud83d\ude00"])").value();
    EXPECT_EQ(root.elements[0].text, "\"\\/\b\f\n\r\t");
    EXPECT_EQ(root.elements[1].text, "éσ");
    EXPECT_EQ(root.elements[2].text, "😀");
}

TEST(JsonReader, KeepsMembersInTheOrderOfTheText)
{
    const JsonValue root = readJson(R"({"z": 1, "a": 2, "m": 3})").value();
    ASSERT_EQ(root.members.size(), 3U);
    EXPECT_EQ(root.members[0].key, "z");
    EXPECT_EQ(root.members[1].key, "a");
    EXPECT_EQ(root.members[2].key, "m");
}

TEST(JsonReader, KnowsWhereEverythingStands)
{
    const JsonValue root = readJson("{\n  \"a\": [1, \"é\", true],\n  \"b\": null\n}").value();
    EXPECT_EQ(root.place, (Place{1, 1}));
    EXPECT_EQ(root.members[0].place, (Place{2, 3}));
    const JsonValue& array = root.members[0].value;
    EXPECT_EQ(array.place, (Place{2, 8}));
    EXPECT_EQ(array.elements[0].place, (Place{2, 9}));
    EXPECT_EQ(array.elements[1].place, (Place{2, 12}));
    EXPECT_EQ(array.elements[2].place, (Place{2, 17}));
    EXPECT_EQ(root.members[1].place, (Place{3, 3}));
    EXPECT_EQ(root.members[1].value.place, (Place{3, 8}));
}

TEST(JsonReader, CountsOffsetsInBytesAndColumnsInCharacters)
{
    const JsonValue root = readJson("[\"é😀\", 7]").value();
    EXPECT_EQ(root.elements[0].offset, 1U);
    EXPECT_EQ(root.elements[1].offset, 11U);  // [ " 2 4 " , space
    EXPECT_EQ(root.elements[1].place, (Place{1, 8}));
}

TEST(JsonReader, IsNotLedAstrayByWhatStandsInStrings)
{
    const JsonValue root = readJson(R"({"a{[,:": "}\"],\\", "b": 5})").value();
    EXPECT_EQ(root.members[0].key, "a{[,:");
    EXPECT_EQ(root.members[0].value.text, "}\"],\\");
    EXPECT_EQ(root.members[1].place, (Place{1, 22}));
    EXPECT_EQ(root.members[1].value.place, (Place{1, 27}));
}

TEST(JsonReader, ReadsEmptyContainers)
{
    const JsonValue root = readJson(R"([{}, [], "", 1])").value();
    ASSERT_EQ(root.elements.size(), 4U);
    EXPECT_TRUE(root.elements[0].members.empty());
    EXPECT_TRUE(root.elements[1].elements.empty());
    EXPECT_EQ(root.elements[3].place, (Place{1, 14}));
}

TEST(JsonReader, ReadsAValueAlone)
{
    EXPECT_EQ(readJson(" 17 ").value().text, "17");
    EXPECT_EQ(readJson("\r\n\ttrue").value().place, (Place{2, 2}));
}

TEST(JsonReader, CountsNoColumnForAByteOrderMark)
{
    const JsonValue root = readJson("\xEF\xBB\xBF{\"a\": 1}").value();
    EXPECT_EQ(root.place, (Place{1, 1}));
    EXPECT_EQ(root.members[0].place, (Place{1, 2}));
    EXPECT_EQ(root.members[0].value.place, (Place{1, 7}));
    EXPECT_EQ(problemOf("\xEF\xBB\xBF?").place, (Place{1, 1}));
}

TEST(JsonReader, RefusesAKeyTwiceAtTheSecondOne)
{
    EXPECT_EQ(problemOf("{\"a\": 1,\n \"a\": 2}"),
              (Problem{ProblemCode::DuplicateKey, {2, 2}, "a", {}}));
    EXPECT_EQ(problemOf(R"({"a":1,"\u0061":2})"),
              (Problem{ProblemCode::DuplicateKey, {1, 8}, "a", {}}));
}

TEST(JsonReader, AllowsAKeyAgainInAnotherObject)
{
    EXPECT_TRUE(readJson(R"({"a": {"a": 1}, "b": {"a": 2}, "c": [{"a": 3}, {"a": 4}]})").ok());
}

TEST(JsonReader, ReadsThirtyTwoLevelsAndNoMore)
{
    EXPECT_TRUE(readJson(repeated("[", 32) + repeated("]", 32)).ok());
    EXPECT_EQ(problemOf(repeated("[", 33) + repeated("]", 33)),
              (Problem{ProblemCode::NestedTooDeep, {1, 33}, {}, "32"}));
    EXPECT_EQ(problemOf(repeated("{\"a\":", 33)),
              (Problem{ProblemCode::NestedTooDeep, {1, 161}, {}, "32"}));
}

TEST(JsonReader, CountsLevelsThatAreClosedNoMore)
{
    EXPECT_TRUE(readJson("[" + repeated("[],", 100) + "[]]").ok());
}

TEST(JsonReader, CountsTheCharactersOfAStringAndNotItsBytes)
{
    const std::string longest = repeated("é", 4096);
    EXPECT_EQ(readJson("[\"" + longest + "\"]").value().elements[0].text, longest);
    EXPECT_TRUE(readJson("[\"" + repeated("\\u00e9", 4096) + "\"]").ok());
    EXPECT_EQ(problemOf("[1, \"" + longest + "é\"]"),
              (Problem{ProblemCode::StringTooLong, {1, 5}, {}, "4096"}));
}

TEST(JsonReader, RefusesAKeyThatIsTooLong)
{
    EXPECT_EQ(problemOf("{\"" + repeated("k", 4097) + "\": 1}"),
              (Problem{ProblemCode::StringTooLong, {1, 2}, {}, "4096"}));
}

TEST(JsonReader, RefusesANumberBeyondTheLargestDouble)
{
    EXPECT_EQ(problemOf("{\"a\":\n  [0, -1e309]}"),
              (Problem{ProblemCode::ValueOutOfRange, {2, 7}, "-1e309", "-1000000 to 1000000"}));
}

TEST(JsonReader, SaysWhereTheTextIsNoJsonAnyMore)
{
    struct Case {
        std::string text;
        Place place;
        std::string found;
    };
    const std::vector<Case> cases = {
        {"", {1, 1}, ""},           {"  \n ", {2, 2}, ""},        {"[1, 2", {1, 6}, ""},
        {"{\"a\"", {1, 5}, ""},     {"[1 2]", {1, 4}, "2"},       {"[1,]", {1, 4}, "]"},
        {"{\"a\" 1}", {1, 6}, "1"}, {"{,}", {1, 2}, ","},         {"[1}", {1, 3}, "}"},
        {"[1]]", {1, 4}, "]"},      {"\n\n  ?", {3, 3}, "?"},     {"[\"é\" é]", {1, 6}, "é"},
        {"{1: 2}", {1, 2}, "1"},    {"// no\n1", {1, 1}, "/"},    {"[.5]", {1, 2}, "."},
        {"[+1]", {1, 2}, "+"},      {"[\"a\tb\"]", {1, 4}, "\t"},
    };
    for (const Case& example : cases) {
        const Result<JsonValue> result = readJson(example.text);
        ASSERT_EQ(result.problems().size(), 1U) << example.text;
        EXPECT_EQ(result.problems()[0].code, ProblemCode::MalformedJson) << example.text;
        EXPECT_EQ(result.problems()[0].place.line, example.place.line) << example.text;
        EXPECT_EQ(result.problems()[0].place.column, example.place.column) << example.text;
        EXPECT_EQ(result.problems()[0].found, example.found) << example.text;
    }
}

TEST(JsonReader, RefusesWhatIsNotUtf8BeforeAllElse)
{
    EXPECT_EQ(problemOf("?\n \x80"), (Problem{ProblemCode::NotUtf8, {2, 2}, {}, {}}));
    EXPECT_EQ(problemOf("\"é\xC3\""), (Problem{ProblemCode::NotUtf8, {1, 3}, {}, {}}));
    EXPECT_EQ(problemOf("\xF4\x90\x80\x80"), (Problem{ProblemCode::NotUtf8, {1, 1}, {}, {}}));
}

TEST(JsonReader, StopsAtTheFirstProblem)
{
    EXPECT_EQ(readJson("{\"a\": 1, \"a\": 2, \"a\": }").problems().size(), 1U);
}

}  // namespace backhand
