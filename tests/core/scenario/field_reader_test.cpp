// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/field_reader.h"

#include "core/scenario/json_reader.h"
#include "tests/support/printed.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace backhand {

namespace {

JsonValue json(const std::string& text)
{
    return readJson(text).value();
}

/// A number as the JSON reader gives it, also where it would have refused it.
JsonValue numberWritten(const std::string& text)
{
    JsonValue value;
    value.kind = JsonKind::Number;
    value.place = {1, 1};
    value.text = text;
    return value;
}

/// What the number is read as; the test fails where there is a problem.
double numberOf(const std::string& text)
{
    FieldReader fields;
    const double number = fields.number(numberWritten(text), "x");
    EXPECT_TRUE(fields.problems.empty()) << text;
    return number;
}

Problem refusalOf(const std::string& text)
{
    FieldReader fields;
    EXPECT_EQ(fields.number(numberWritten(text), "x"), 0.0);
    return fields.problems.at(0);
}

constexpr std::array<std::string_view, 3> orders = {"cyclic", "random", "batch"};

}  // namespace

TEST(FieldReader, TakesTheTextOfAString)
{
    FieldReader fields;
    EXPECT_EQ(fields.text(json("\"é\\n\""), "title"), "é\n");
    EXPECT_TRUE(fields.problems.empty());
}

TEST(FieldReader, SaysWhatItFoundInPlaceOfAString)
{
    FieldReader fields;
    EXPECT_EQ(fields.text(json("\n  17"), "title"), "");
    EXPECT_EQ(fields.problems,
              (Problems{{ProblemCode::WrongType, {2, 3}, "number", "title: string"}}));
}

TEST(FieldReader, NamesEachTypeThatItFinds)
{
    FieldReader fields;
    for (const char* text : {"{}", "[]", "\"\"", "true", "null"}) {
        fields.number(json(text), "x");
    }
    std::vector<std::string> found;
    for (const Problem& problem : fields.problems) {
        EXPECT_EQ(problem.expected, "x: number");
        found.push_back(problem.found);
    }
    EXPECT_EQ(found, (std::vector<std::string>{"object", "array", "string", "boolean", "null"}));
}

TEST(FieldReader, TakesABoolean)
{
    FieldReader fields;
    EXPECT_TRUE(fields.boolean(json("true"), "walk_inputs"));
    EXPECT_FALSE(fields.boolean(json("false"), "walk_inputs"));
    EXPECT_TRUE(fields.problems.empty());
    EXPECT_FALSE(fields.boolean(json("1"), "walk_inputs"));
    EXPECT_EQ(fields.problems,
              (Problems{{ProblemCode::WrongType, {1, 1}, "number", "walk_inputs: boolean"}}));
}

TEST(FieldReader, ReadsTheNearestDouble)
{
    EXPECT_EQ(numberOf("1.45"), 1.45);
    EXPECT_EQ(numberOf("-0.66"), -0.66);
    EXPECT_EQ(numberOf("1e-3"), 0.001);
    EXPECT_EQ(numberOf("1E+2"), 100.0);
    EXPECT_EQ(numberOf("0.1000000000000000055511151231257827"), 0.1);
    EXPECT_EQ(numberOf("1" + std::string(400, '0') + "e-399"), 10.0);
}

TEST(FieldReader, KeepsTheSignOfZero)
{
    EXPECT_TRUE(std::signbit(numberOf("-0")));
    EXPECT_TRUE(std::signbit(numberOf("-0.0e5")));
    EXPECT_FALSE(std::signbit(numberOf("0")));
}

TEST(FieldReader, ReadsAMillionAndNoMore)
{
    EXPECT_EQ(numberOf("1000000"), 1e6);
    EXPECT_EQ(numberOf("-1e6"), -1e6);
    EXPECT_EQ(
        refusalOf("1000000.0000001"),
        (Problem{ProblemCode::ValueOutOfRange, {1, 1}, "1000000.0000001", "-1000000 to 1000000"}));
    EXPECT_EQ(refusalOf("-1000001").code, ProblemCode::ValueOutOfRange);
}

TEST(FieldReader, ReadsWhatIsTooSmallForADoubleAsZero)
{
    EXPECT_EQ(numberOf("5e-324"), 5e-324);
    EXPECT_EQ(numberOf("1e-400"), 0.0);
    EXPECT_EQ(numberOf("0.001E-400"), 0.0);
    EXPECT_EQ(numberOf("0." + std::string(400, '0') + "1"), 0.0);
    EXPECT_TRUE(std::signbit(numberOf("-1e-400")));
}

TEST(FieldReader, RefusesWhatIsTooLargeForADouble)
{
    for (const std::string& text :
         {std::string("1e999"), std::string("-1E400"), std::string("100.0e999"),
          std::string("0.0001e999"), "1" + std::string(400, '0'),
          "1" + std::string(400, '0') + "e-5", "1" + std::string(400, '0') + "E-5"}) {
        const Problem refusal = refusalOf(text);
        EXPECT_EQ(refusal.code, ProblemCode::ValueOutOfRange) << text;
        EXPECT_EQ(refusal.found, text);
    }
}

TEST(FieldReader, AsksWhoKnowsWhichNumbersAreAllowed)
{
    FieldReader fields;
    const auto isPositive = [](double value) { return value > 0.0; };
    EXPECT_EQ(fields.number(json("0.5"), "rate", isPositive, "more than 0"), 0.5);
    EXPECT_EQ(fields.number(json(" -0.5"), "rate", isPositive, "more than 0"), 0.0);
    EXPECT_EQ(fields.problems,
              (Problems{{ProblemCode::ValueOutOfRange, {1, 2}, "-0.5", "more than 0"}}));
}

TEST(FieldReader, ReadsAWholeNumberOfSixtyFourBits)
{
    FieldReader fields;
    EXPECT_EQ(fields.wholeNumber(json("0"), "seed"), 0U);
    EXPECT_EQ(fields.wholeNumber(json("18446744073709551615"), "seed"), 18446744073709551615U);
    EXPECT_TRUE(fields.problems.empty());
}

TEST(FieldReader, RefusesWhatIsNoWholeNumber)
{
    for (const char* text : {"-1", "1.5", "1.0", "1e3", "18446744073709551616"}) {
        FieldReader fields;
        fields.wholeNumber(numberWritten(text), "seed");
        ASSERT_EQ(fields.problems.size(), 1U) << text;
        EXPECT_EQ(fields.problems[0].code, ProblemCode::ValueOutOfRange) << text;
        EXPECT_EQ(fields.problems[0].found, text);
        EXPECT_EQ(fields.problems[0].expected, "a whole number, 0 to 18446744073709551615");
    }
}

TEST(FieldReader, TakesAListOfTexts)
{
    FieldReader fields;
    EXPECT_EQ(fields.texts(json(R"(["w1", "w2"])"), "weights"),
              (std::vector<std::string>{"w1", "w2"}));
    EXPECT_TRUE(fields.texts(json("[]"), "weights").empty());
    EXPECT_TRUE(fields.problems.empty());
}

TEST(FieldReader, NotesEachElementThatIsNoText)
{
    FieldReader fields;
    fields.texts(json("[\"w1\", 2,\n [], \"b\"]"), "weights");
    EXPECT_EQ(fields.problems,
              (Problems{
                  {ProblemCode::WrongType, {1, 8}, "number", "weights: array of strings"},
                  {ProblemCode::WrongType, {2, 2}, "array", "weights: array of strings"},
              }));
}

TEST(FieldReader, NotesAListThatIsNone)
{
    FieldReader fields;
    EXPECT_TRUE(fields.texts(json("\"w1\""), "weights").empty());
    EXPECT_EQ(fields.problems,
              (Problems{{ProblemCode::WrongType, {1, 1}, "string", "weights: array"}}));
}

TEST(FieldReader, FindsAChoiceByItsWord)
{
    FieldReader fields;
    EXPECT_EQ(fields.choice(json("\"cyclic\""), "order", orders), 0U);
    EXPECT_EQ(fields.choice(json("\"batch\""), "order", orders), 2U);
    EXPECT_TRUE(fields.problems.empty());
}

TEST(FieldReader, ListsTheChoicesWhereTheWordIsNone)
{
    FieldReader fields;
    EXPECT_EQ(fields.choice(json("\"Random\""), "order", orders), 0U);
    EXPECT_EQ(fields.problems,
              (Problems{{ProblemCode::WrongChoice, {1, 1}, "Random", "cyclic, random, batch"}}));
}

TEST(FieldReader, NotesAChoiceThatIsNoWord)
{
    FieldReader fields;
    EXPECT_EQ(fields.choice(json("2"), "order", orders), 0U);
    EXPECT_EQ(fields.problems,
              (Problems{{ProblemCode::WrongType, {1, 1}, "number", "order: string"}}));
}

TEST(FieldReader, NotesEveryKeyThatIsNotAllowed)
{
    FieldReader fields;
    const std::array<std::string_view, 2> keys = {"kind", "beta"};
    fields.allowOnly(json(R"({"beta": 1, "beta1": 2, "kind": 3, "Kind": 4})"), keys);
    EXPECT_EQ(fields.problems, (Problems{{ProblemCode::UnknownKey, {1, 13}, "beta1", {}},
                                         {ProblemCode::UnknownKey, {1, 36}, "Kind", {}}}));
}

TEST(FieldReader, GivesTheMemberThatIsRequired)
{
    FieldReader fields;
    const JsonValue object = json(R"({"kind": "adam"})");
    ASSERT_NE(fields.required(object, "kind"), nullptr);
    EXPECT_EQ(fields.required(object, "kind")->text, "adam");
    EXPECT_TRUE(fields.problems.empty());
}

TEST(FieldReader, NotesAtTheObjectThatAMemberIsMissing)
{
    FieldReader fields;
    const JsonValue outer = json("{\n \"optimizer\": {}}");
    EXPECT_EQ(fields.required(*outer.find("optimizer"), "kind"), nullptr);
    EXPECT_EQ(fields.problems, (Problems{{ProblemCode::MissingKey, {2, 15}, {}, "kind"}}));
}

TEST(FieldReader, KeepsAllProblemsInTheirOrder)
{
    FieldReader fields;
    fields.add(ProblemCode::MissingValue, {4, 1}, "x");
    fields.add(ProblemCode::UnknownName, {2, 1}, "q", "w");
    EXPECT_EQ(fields.problems, (Problems{{ProblemCode::MissingValue, {4, 1}, "x", {}},
                                         {ProblemCode::UnknownName, {2, 1}, "q", "w"}}));
}

}  // namespace backhand
