// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/table_guess.h"
#include "tests/support/test_data.h"
#include "ui/words/problem_words.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

TEST(MalformedTables, AreEachRefusedWithTheirMessages)
{
    int count = 0;
    for (const nlohmann::json& example : testing::testData("tables.json")) {
        if (!example.contains("messages")) {
            continue;
        }
        ++count;
        const FoundTable found = findTable(std::string(example["text"]), example["wanted"]);
        std::vector<std::string> messages;
        for (const Problem& problem : found.table.problems()) {
            messages.push_back(words::problemWithPlace(u"t.csv"_s, problem).toStdString());
        }
        EXPECT_EQ(messages, example["messages"].get<std::vector<std::string>>()) << example["name"];
    }
    EXPECT_GE(count, 20);
}

}  // namespace backhand
