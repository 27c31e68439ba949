// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/reader.h"
#include "tests/support/test_data.h"
#include "ui/words/problem_words.h"

#include <gtest/gtest.h>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

std::string messagesFor(const std::string& text)
{
    QStringList messages;
    const Result<Scenario> scenario = readScenario(text);
    for (const Problem& problem : scenario.problems()) {
        messages.append(words::problemWithPlace(u"FILE"_s, problem));
    }
    return messages.join(u'\n').toStdString();
}

std::string textOf(const nlohmann::json& data, const nlohmann::json& example)
{
    if (example.contains("text")) {
        return example["text"];
    }
    std::string text = data["base"];
    const std::string replaced = example["replace"];
    return text.replace(text.find(replaced), replaced.size(), example["with"].get<std::string>());
}

}  // namespace

TEST(MalformedScenarios, AreEachRefusedWithTheirMessage)
{
    const nlohmann::json data = testing::testData("malformed_scenarios.json");
    EXPECT_EQ(messagesFor(data["base"]), "") << "what the others are made from is right";
    ASSERT_GE(data["cases"].size(), 60U);
    for (const nlohmann::json& example : data["cases"]) {
        EXPECT_EQ(messagesFor(textOf(data, example)), example["message"].get<std::string>())
            << example["name"];
    }
}

TEST(MalformedScenarios, AreRefusedWhereTheTextIsNotUtf8)
{
    EXPECT_EQ(messagesFor("{\n \"\xFF\": 1}"),
              "FILE:2:3: The text is not UTF-8 here; save the file as UTF-8.");
    EXPECT_EQ(messagesFor("\"\xC0\x80\""),
              "FILE:1:2: The text is not UTF-8 here; save the file as UTF-8.");
    EXPECT_EQ(messagesFor("\"\xED\xA0\x80\""),
              "FILE:1:2: The text is not UTF-8 here; save the file as UTF-8.");
}

TEST(ProblemWords, HaveASentenceForEveryProblem)
{
    for (int code = 0; code <= static_cast<int>(ProblemCode::MissingColumn); ++code) {
        const Problem problem{static_cast<ProblemCode>(code), {}, "found", "key: number"};
        const QString sentence = words::problemSentence(problem);
        EXPECT_TRUE(sentence.endsWith(u'.')) << code << ": " << sentence.toStdString();
        EXPECT_FALSE(sentence.contains(u'%')) << code << ": " << sentence.toStdString();
    }
}

TEST(ProblemWords, ShowWhatWasFoundAsItStands)
{
    const Problem problem{ProblemCode::UnexpectedToken, {}, "%2 <b>", "an operator"};
    EXPECT_EQ(words::problemSentence(problem), u"“%2 <b>” cannot stand here; an operator could."_s);
}

TEST(ProblemWords, LeaveThePlaceOutWhereThereIsNone)
{
    const Problem problem{ProblemCode::NotARegularFile, {}, {}, {}};
    EXPECT_EQ(words::problemWithPlace(u"a.backhand"_s, problem),
              u"a.backhand: This is no regular file; choose another."_s);
}

}  // namespace backhand
