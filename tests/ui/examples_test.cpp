// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/examples.h"

#include "tests/support/test_data.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backhand {
namespace {

TEST(Examples, BeginWithTheLesson)
{
    const std::vector<Example> all = examples();
    ASSERT_FALSE(all.empty());
    EXPECT_EQ(all.front().title, u"The chain rule"_s);
    EXPECT_EQ(builtInLesson().value().title, "The chain rule");
}

TEST(Examples, AreAllTheScenariosThatComeWithTheProgram)
{
    std::vector<std::string> names;
    for (const Example& example : examples()) {
        names.push_back(example.name.toStdString());
    }
    std::sort(names.begin(), names.end());
    EXPECT_EQ(names, testing::shippedScenarios());
}

TEST(Examples, EachSaysInOneSentenceWhatItShows)
{
    for (const Example& example : examples()) {
        EXPECT_FALSE(example.title.isEmpty()) << example.name.toStdString();
        EXPECT_TRUE(example.about.endsWith(u'.')) << example.name.toStdString();
        EXPECT_LE(example.about.size(), 130) << example.name.toStdString();
    }
}

TEST(Examples, OneThatIsNotThereIsAProblem)
{
    const Result<Scenario> none = exampleScenario(u"no-such"_s);
    ASSERT_FALSE(none.ok());
    EXPECT_EQ(none.problems().front().code, ProblemCode::CannotOpen);
}

}  // namespace
}  // namespace backhand
