// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/printed.h"
#include "tests/support/scenario_text.h"

#include <gtest/gtest.h>

namespace backhand {

using testing::problemsWith;
using testing::scenarioWith;

TEST(ScenarioWords, AreTakenAsTheyStand)
{
    const Scenario scenario = scenarioWith(R"("title": "A <b>line</b>", "notes": "one\ntwo %1")");
    EXPECT_EQ(scenario.title, "A <b>line</b>");
    EXPECT_EQ(scenario.notes, "one\ntwo %1");
}

TEST(ScenarioWords, AreTexts)
{
    EXPECT_EQ(problemsWith("\"title\": 1,\n\"notes\": []"),
              (Problems{{ProblemCode::WrongType, {8, 10}, "number", "title: string"},
                        {ProblemCode::WrongType, {9, 10}, "array", "notes: string"}}));
}

TEST(ScenarioTitles, BelongToDefinitions)
{
    EXPECT_EQ(scenarioWith(R"("titles": {"p": "Layer 1", "E": ""})").titles,
              (std::map<std::string, std::string>{{"p", "Layer 1"}, {"E", ""}}));
}

TEST(ScenarioTitles, AreRefusedForAllElse)
{
    EXPECT_EQ(problemsWith("\"titles\": {\"w\": \"Weight\",\n\"q\": \"?\", \"p\": 3}"),
              (Problems{{ProblemCode::UnknownName, {8, 12}, "w", {}},
                        {ProblemCode::UnknownName, {9, 1}, "q", {}},
                        {ProblemCode::WrongType, {9, 16}, "number", "p: string"}}));
    EXPECT_EQ(problemsWith("\"titles\": [\"p\"]"),
              (Problems{{ProblemCode::WrongType, {8, 11}, "array", "titles: object"}}));
}

TEST(ScenarioCodeNames, BelongToWhateverTheModelNames)
{
    EXPECT_EQ(scenarioWith(R"("code_names": {"p": "prediction", "w": "weight", "t": "target"})")
                  .codeNames,
              (std::map<std::string, std::string>{
                  {"p", "prediction"}, {"w", "weight"}, {"t", "target"}}));
}

TEST(ScenarioCodeNames, MayChangePlaces)
{
    EXPECT_EQ(scenarioWith(R"("code_names": {"w": "b", "b": "w"})").codeNames,
              (std::map<std::string, std::string>{{"w", "b"}, {"b", "w"}}));
}

TEST(ScenarioCodeNames, AreIdentifiersAndNoKeywords)
{
    for (const char* name : {"", "2p", "a b", "lambda", "double", "print", "größe"}) {
        EXPECT_EQ(problemsWith("\"code_names\": {\"p\": \"" + std::string(name) + "\"}"),
                  (Problems{{ProblemCode::BadCodeName, {8, 21}, name, {}}}))
            << name;
    }
}

TEST(ScenarioCodeNames, AreGivenOnce)
{
    EXPECT_EQ(problemsWith(R"("code_names": {"p": "a", "t": "a"})"),
              (Problems{{ProblemCode::BadCodeName, {8, 31}, "a", {}}}));
    EXPECT_EQ(problemsWith(R"("code_names": {"p": "w"})"),  // w keeps its own name
              (Problems{{ProblemCode::BadCodeName, {8, 21}, "w", {}}}));
}

TEST(ScenarioCodeNames, MayBeTheOwnName)
{
    EXPECT_EQ(scenarioWith(R"("code_names": {"p": "p"})").codeNames.at("p"), "p");
}

TEST(ScenarioCodeNames, AreRefusedForStrangers)
{
    EXPECT_EQ(problemsWith(R"("code_names": {"q": "quite"})"),
              (Problems{{ProblemCode::UnknownName, {8, 16}, "q", {}}}));
    EXPECT_EQ(problemsWith(R"("code_names": {"p": 1})"),
              (Problems{{ProblemCode::WrongType, {8, 21}, "number", "p: string"}}));
}

TEST(ScenarioVectors, HoldNamesWithARole)
{
    EXPECT_EQ(scenarioWith(R"("vectors": {"weights": ["w", "b"], "inputs": ["x"]})").vectors,
              (std::map<std::string, std::vector<std::string>>{{"weights", {"w", "b"}},
                                                               {"inputs", {"x"}}}));
}

TEST(ScenarioVectors, HoldNoDefinitionAndNoStranger)
{
    EXPECT_EQ(problemsWith("\"vectors\": {\"v\": [\"w\",\n\"p\", \"q\"]}"),
              (Problems{{ProblemCode::UnknownName, {9, 1}, "p", {}},
                        {ProblemCode::UnknownName, {9, 6}, "q", {}}}));
}

TEST(ScenarioVectors, HoldEachNameOnce)
{
    EXPECT_EQ(problemsWith(R"("vectors": {"v": ["w", "w"]})"),
              (Problems{{ProblemCode::DefinedTwice, {8, 24}, "w", {}}}));
    EXPECT_EQ(problemsWith("\"vectors\": {\"u\": [\"w\"],\n\"v\": [\"b\", \"w\"]}"),
              (Problems{{ProblemCode::DefinedTwice, {9, 12}, "w", {}}}));
}

TEST(ScenarioVectors, HaveNamesThatAreFreeIdentifiers)
{
    for (const char* name : {"w", "p", "for", "my list", "1"}) {
        EXPECT_EQ(problemsWith("\"vectors\": {\"" + std::string(name) + "\": [\"b\"]}"),
                  (Problems{{ProblemCode::BadCodeName, {8, 13}, name, {}}}))
            << name;
    }
}

TEST(ScenarioVectors, AreListsOfTexts)
{
    EXPECT_EQ(problemsWith(R"("vectors": {"v": ["w", 2], "u": "b"})"),
              (Problems{{ProblemCode::WrongType, {8, 24}, "number", "v: array of strings"},
                        {ProblemCode::WrongType, {8, 33}, "string", "u: array"}}));
    EXPECT_EQ(problemsWith(R"("vectors": ["w"])"),
              (Problems{{ProblemCode::WrongType, {8, 12}, "array", "vectors: object"}}));
}

TEST(ScenarioRanges, AreTwoNumbersTheSmallerFirst)
{
    const Scenario scenario = scenarioWith(R"("ranges": {"w": [-3, 3], "t": [0, 1e6]})");
    EXPECT_EQ(scenario.ranges.at("w"), (Range{-3.0, 3.0}));
    EXPECT_EQ(scenario.ranges.at("t"), (Range{0.0, 1e6}));
}

TEST(ScenarioRanges, AreRefusedTheWrongWayRoundOrEmpty)
{
    EXPECT_EQ(problemsWith(R"("ranges": {"w": [3, -3.0]})"),
              (Problems{{ProblemCode::BadRange, {8, 17}, "3, -3.0", {}}}));
    EXPECT_EQ(problemsWith(R"("ranges": {"w": [1, 1]})"),
              (Problems{{ProblemCode::BadRange, {8, 17}, "1, 1", {}}}));
    EXPECT_EQ(problemsWith(R"("ranges": {"w": [0, -0.0]})"),
              (Problems{{ProblemCode::BadRange, {8, 17}, "0, -0.0", {}}}));
}

TEST(ScenarioRanges, AreRefusedWithMoreOrFewerNumbers)
{
    for (const char* range : {"[]", "[1]", "[1, 2, 3]"}) {
        const Problems problems = problemsWith("\"ranges\": {\"w\": " + std::string(range) + "}");
        ASSERT_EQ(problems.size(), 1U) << range;
        EXPECT_EQ(problems[0].code, ProblemCode::BadRange) << range;
        EXPECT_EQ(problems[0].place, (Place{8, 17})) << range;
    }
}

TEST(ScenarioRanges, AreRefusedWithSomethingElseThanNumbers)
{
    EXPECT_EQ(problemsWith(R"("ranges": {"w": ["0", true]})"),
              (Problems{{ProblemCode::WrongType, {8, 18}, "string", "ranges: number"},
                        {ProblemCode::WrongType, {8, 23}, "boolean", "ranges: number"}}));
    EXPECT_EQ(problemsWith(R"("ranges": {"w": 3})"),
              (Problems{{ProblemCode::WrongType, {8, 17}, "number", "ranges: array"}}));
    EXPECT_EQ(problemsWith(R"("ranges": 3)"),
              (Problems{{ProblemCode::WrongType, {8, 11}, "number", "ranges: object"}}));
}

TEST(ScenarioRanges, AreRefusedBeyondAMillion)
{
    EXPECT_EQ(problemsWith(R"("ranges": {"w": [0, 1e7]})"),
              (Problems{{ProblemCode::ValueOutOfRange, {8, 21}, "1e7", "-1000000 to 1000000"}}));
}

TEST(ScenarioRanges, BelongToNamesWithARole)
{
    EXPECT_EQ(problemsWith(R"("ranges": {"p": [0, 1], "q": [0, 1]})"),
              (Problems{{ProblemCode::UnknownName, {8, 12}, "p", {}},
                        {ProblemCode::UnknownName, {8, 25}, "q", {}}}));
}

}  // namespace backhand
