// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/parameter_kind.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

/// The kind of w in a model of these lines with input x.
ParameterKind kindIn(const std::vector<std::string>& lines)
{
    const Model model = testing::modelOf({lines, {"x"}, {}, {"w"}});
    return parameterKind(model, testing::idOf(model, "w"));
}

}  // namespace

TEST(ParameterKind, TellsTheLessonsWeightsFromItsBias)
{
    const Model model = testing::modelOf(testing::lessonScenario().model);
    EXPECT_EQ(parameterKind(model, testing::idOf(model, "w1")), ParameterKind::Weight);
    EXPECT_EQ(parameterKind(model, testing::idOf(model, "w2")), ParameterKind::Weight);
    EXPECT_EQ(parameterKind(model, testing::idOf(model, "b")), ParameterKind::Bias);
}

TEST(ParameterKind, IsAWeightOnEitherSideOfAProduct)
{
    EXPECT_EQ(kindIn({"E = w*x"}), ParameterKind::Weight);
    EXPECT_EQ(kindIn({"E = x*w"}), ParameterKind::Weight);
    EXPECT_EQ(kindIn({"E = 2*w + x"}), ParameterKind::Weight);
}

TEST(ParameterKind, IsABiasOnEitherSideOfASumOrDifference)
{
    EXPECT_EQ(kindIn({"E = x + w"}), ParameterKind::Bias);
    EXPECT_EQ(kindIn({"E = w + x"}), ParameterKind::Bias);
    EXPECT_EQ(kindIn({"E = x - w"}), ParameterKind::Bias);
    EXPECT_EQ(kindIn({"E = w - x"}), ParameterKind::Bias);
}

TEST(ParameterKind, LooksIntoFunctionsPowersAndSigns)
{
    EXPECT_EQ(kindIn({"E = tanh(w*x)^2"}), ParameterKind::Weight);
    EXPECT_EQ(kindIn({"E = -(sin(x) + sqrt(x + w))"}), ParameterKind::Bias);
}

TEST(ParameterKind, IsNeitherWhereItOnlyDividesOrIsRaised)
{
    EXPECT_EQ(kindIn({"E = x/w"}), ParameterKind::Other);
    EXPECT_EQ(kindIn({"E = x^w"}), ParameterKind::Other);
    EXPECT_EQ(kindIn({"E = x*exp(w)"}), ParameterKind::Other);
    EXPECT_EQ(kindIn({"E = x + w^2"}), ParameterKind::Other);
}

TEST(ParameterKind, IsDecidedByTheFirstDefinitionThatUsesIt)
{
    EXPECT_EQ(kindIn({"a = x^2", "c = a + w", "E = c*w"}), ParameterKind::Bias);
    EXPECT_EQ(kindIn({"a = x^2", "c = a*w", "E = c + w"}), ParameterKind::Weight);
    EXPECT_EQ(kindIn({"a = x/w", "E = a*w"}), ParameterKind::Other);
}

TEST(ParameterKind, IsNeitherForWhatNoDefinitionUses)
{
    const Model model = testing::modelOf({{"p = x", "E = p^2"}, {"x"}, {}, {}});
    EXPECT_EQ(parameterKind(model, testing::idOf(model, "E")), ParameterKind::Other);
}

}  // namespace backhand
