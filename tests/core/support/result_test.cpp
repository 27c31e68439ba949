// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/support/result.h"

#include "tests/support/printed.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace backhand {

namespace {

const Problem emptyModel{ProblemCode::EmptyModel, {4, 12}, {}, {}};
const Problem unknownKey{ProblemCode::UnknownKey, {3, 3}, "titel", {}};

}  // namespace

TEST(Result, HoldsAValueAndThenNoProblems)
{
    const Result<std::string> result = std::string("seven");
    EXPECT_TRUE(result.ok());
    EXPECT_TRUE(static_cast<bool>(result));
    EXPECT_EQ(result.value(), "seven");
    EXPECT_TRUE(result.problems().empty());
}

TEST(Result, HoldsOneProblemInsteadOfAValue)
{
    const Result<int> result = emptyModel;
    EXPECT_FALSE(result.ok());
    EXPECT_FALSE(static_cast<bool>(result));
    EXPECT_EQ(result.problems(), Problems{emptyModel});
}

TEST(Result, KeepsSeveralProblemsInTheirOrder)
{
    const Result<std::string> result = Problems{unknownKey, emptyModel};
    ASSERT_EQ(result.problems().size(), 2U);
    EXPECT_EQ(result.problems()[0], unknownKey);
    EXPECT_EQ(result.problems()[1], emptyModel);
}

TEST(Result, SaysThatItIsAMistakeToAskProblemsForAValue)
{
    const Result<int> result = emptyModel;
    EXPECT_THROW(result.value(), std::logic_error);
    EXPECT_THROW(Result<int>(emptyModel).value(), std::logic_error);
}

TEST(Result, HoldsAValueThatIsFalseOrEmpty)
{
    EXPECT_TRUE(Result<std::vector<int>>(std::vector<int>()).ok());
    EXPECT_TRUE(Result<std::vector<int>>(std::vector<int>()).value().empty());
    EXPECT_TRUE(Result<std::string>(std::string()).ok());
}

TEST(Result, GivesAwayAValueThatCannotBeCopied)
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(5);
    const std::unique_ptr<int> taken = std::move(result).value();
    ASSERT_NE(taken, nullptr);
    EXPECT_EQ(*taken, 5);
}

TEST(Result, GivesAwayItsProblems)
{
    Result<int> result = unknownKey;
    EXPECT_EQ(std::move(result).problems(), Problems{unknownKey});
    EXPECT_TRUE(Result<std::string>("one").problems().empty());
}

TEST(Result, IsCopiedWithWhatItHolds)
{
    const Result<std::string> value = std::string("a");
    const Result<std::string> copyOfValue(value);
    EXPECT_EQ(copyOfValue.value(), "a");
    const Result<std::string> problem = emptyModel;
    const Result<std::string> copyOfProblem(problem);
    EXPECT_EQ(copyOfProblem.problems(), Problems{emptyModel});
}

}  // namespace backhand
