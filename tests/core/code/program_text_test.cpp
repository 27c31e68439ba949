// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/program_text.h"

#include "core/code/python.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace backhand {

TEST(ProgramText, EndsEachLineWithALineBreak)
{
    EXPECT_EQ(programText({{"import math", {}}, {"", {}}, {"x = 1", {3}}}),
              "import math\n\nx = 1\n");
}

TEST(ProgramText, IsEmptyWithoutLines)
{
    EXPECT_EQ(programText({}), "");
}

TEST(ProgramText, KeepsSpacesAtTheBeginningOfALine)
{
    EXPECT_EQ(programText({{"def f(x):", {}}, {"    return x", {}}}), "def f(x):\n    return x\n");
}

TEST(ProgramText, HasAsManyLinesAsTheProgram)
{
    const Scenario lesson = testing::lessonScenario();
    const std::vector<CodeLine> lines = pythonProgram(lesson, testing::traceOf(lesson), 6);
    const std::string text = programText(lines);
    EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), static_cast<long>(lines.size()));
}

TEST(CodeLine, IsEqualWhereItsTextAndItsStepsAre)
{
    EXPECT_EQ((CodeLine{"a = 1", {1, 2}}), (CodeLine{"a = 1", {1, 2}}));
    EXPECT_NE((CodeLine{"a = 1", {1, 2}}), (CodeLine{"a = 1", {1}}));
    EXPECT_NE((CodeLine{"a = 1", {}}), (CodeLine{"b = 1", {}}));
}

}  // namespace backhand
