// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/runs_csv.h"

#include <gtest/gtest.h>

#include <cmath>

namespace backhand {

namespace {

RunColumn column(const std::string& name, std::vector<double> errors, std::uint64_t first = 0)
{
    RunColumn column{name, {}};
    for (const double error : errors) {
        column.points.push_back({first++, error, {}});
    }
    return column;
}

std::string csvOf(const std::vector<RunColumn>& runs)
{
    return runsCsv("update", runs);
}

}  // namespace

TEST(RunsCsv, HasARowForEachUpdateAndAColumnForEachRun)
{
    EXPECT_EQ(csvOf({column("a", {1.0, 0.5}), column("b", {2.0, 3.0})}),
              "update,a,b\r\n0,1,2\r\n1,0.5,3\r\n");
}

TEST(RunsCsv, LeavesEmptyWhereARunHasNoPoint)
{
    EXPECT_EQ(csvOf({column("a", {1.0}), column("b", {2.0, 3.0}, 1)}),
              "update,a,b\r\n0,1,\r\n1,,2\r\n2,,3\r\n");
}

TEST(RunsCsv, LeavesEmptyWhatIsUndefined)
{
    EXPECT_EQ(csvOf({column("a", {std::nan(""), HUGE_VAL, 1.0})}),
              "update,a\r\n0,\r\n1,\r\n2,1\r\n");
}

TEST(RunsCsv, QuotesNamesWithSeparatorsQuotesAndLineEnds)
{
    EXPECT_EQ(csvOf({column("momentum, \xCE\xB2 0.9", {1.0}), column("the \"best\"", {2.0}),
                     column("two\nlines", {3.0})}),
              "update,\"momentum, \xCE\xB2 0.9\",\"the \"\"best\"\"\",\"two\nlines\"\r\n"
              "0,1,2,3\r\n");
}

TEST(RunsCsv, WritesNumbersThatReadBackToTheSameDouble)
{
    EXPECT_EQ(csvOf({column("a", {0.1, 1.0 / 3.0, 1e-300, 6.02e23, -0.5})}),
              "update,a\r\n0,0.1\r\n1,0.3333333333333333\r\n2,1e-300\r\n3,6.02e+23\r\n4,-0.5\r\n");
}

TEST(RunsCsv, OfNoRunIsItsHeadingAlone)
{
    EXPECT_EQ(csvOf({}), "update\r\n");
}

}  // namespace backhand
