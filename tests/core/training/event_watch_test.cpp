// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/event_watch.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace backhand {

namespace {

using Rows = std::vector<std::vector<double>>;

/// What is noticed in a model at these parameters; also as names and kinds.
struct Watched {
    Watched(const ModelSource& source, const Rows& rows, SampleOrder order = SampleOrder::Cyclic)
        : model(testing::modelOf(source)), tape(compileTape(model)), data(rows),
          watch(tape, data, order)
    {
    }

    std::vector<Notice> at(const std::vector<double>& parameters, std::optional<double> error = {})
    {
        const std::span<const Notice> found = watch.look(parameters, error);
        return {found.begin(), found.end()};
    }
    VariableId id(const std::string& name) const { return testing::idOf(model, name); }

    Model model;
    Tape tape;
    TrainingData data;
    EventWatch watch;
};

const ModelSource neuron = {{"z = w*x", "p = sigmoid(z)", "E = (p - t)^2"}, {"x"}, {"t"}, {"w"}};
const ModelSource relu = {{"h = relu(w*x)", "E = (h - t)^2"}, {"x"}, {"t"}, {"w"}};

}  // namespace

TEST(EventWatch, CallsASigmoidSaturatedWhereItsSlopeIsUnderAThousandth)
{
    Watched watched(neuron, {{1, 0}});
    // sigmoid'(6.9) = 0.001005, sigmoid'(6.91) = 0.000995
    EXPECT_TRUE(watched.at({6.9}).empty());
    const std::vector<Notice> found = watched.at({6.91});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, EventKind::Saturated);
    EXPECT_EQ(found[0].variable, watched.id("p"));
    EXPECT_NEAR(found[0].now, 0.000995, 1e-6);
}

TEST(EventWatch, AsksEverySampleAndTellsTheLargestSlope)
{
    Watched watched(neuron, {{1, 0}, {-1, 0}, {0.5, 1}});
    EXPECT_TRUE(watched.at({10}).empty());  // z = 5 has a slope of 0.0066
    const std::vector<Notice> found = watched.at({20});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_NEAR(found[0].now, 4.5396e-5, 1e-8);  // z = 10
}

TEST(EventWatch, AsksAllFunctionsOfADefinition)
{
    Watched watched({{"p = sigmoid(w) + tanh(v)", "E = p^2"}, {}, {}, {"w", "v"}}, {{}});
    EXPECT_TRUE(watched.at({20, 0.1}).empty());
    ASSERT_EQ(watched.at({20, 20}).size(), 1U);
    EXPECT_EQ(watched.at({20, 20})[0].variable, watched.id("p"));
}

TEST(EventWatch, CallsAReluDeadWhereItsInputIsAboveZeroForNoSample)
{
    Watched watched(relu, {{1, 1}, {2, 1}});
    EXPECT_TRUE(watched.at({0.1}).empty());
    const std::vector<Notice> found = watched.at({-0.5});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0], (Notice{EventKind::DeadRelu, watched.id("h"), 0.0, -0.5}));
    EXPECT_EQ(watched.at({0.0}).size(), 1U);  // at its kink we take a slope of 0
    EXPECT_TRUE(Watched(relu, {{1, 1}, {-2, 1}}).at({-0.5}).empty());
}

TEST(EventWatch, LeavesOutWhatNoParameterReaches)
{
    Watched watched({{"h = relu(x)", "E = (w*h - t)^2"}, {"x"}, {"t"}, {"w"}}, {{-1, 0}});
    EXPECT_TRUE(watched.at({1}).empty());
}

TEST(EventWatch, SaysNothingOfWhatIsUndefined)
{
    Watched watched({{"p = sigmoid(ln(w))", "E = p^2"}, {}, {}, {"w"}}, {{}});
    EXPECT_TRUE(watched.at({-1}, std::numeric_limits<double>::quiet_NaN()).empty());
}

TEST(EventWatch, NoticesAGradientOfZeroOnlyWhereThereIsAnErrorToLower)
{
    Watched watched({{"E = (w^2 - t)^2"}, {}, {"t"}, {"w"}}, {{1}});
    EXPECT_TRUE(watched.at({0.5}, 0.5625).empty());
    const std::vector<Notice> found = watched.at({0.0}, 1.0);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0], (Notice{EventKind::ZeroGradient, noVariable, 1.0, 0.0}));
    EXPECT_TRUE(watched.at({1.0}, 0.0).empty());  // the target is met
    EXPECT_TRUE(watched.at({0.0}).empty());       // not asked
}

TEST(EventWatch, AsksEachSamplesGradientOneAfterTheOtherAndTheirSumInABatch)
{
    const ModelSource source = {{"E = (w*x - t)^2"}, {"x"}, {"t"}, {"w"}};
    const Rows rows = {{1, 1}, {1, -1}};  // their gradients at w = 0 are -2 and 2
    EXPECT_TRUE(Watched(source, rows).at({0}, 2.0).empty());
    const std::vector<Notice> found = Watched(source, rows, SampleOrder::Batch).at({0}, 2.0);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, EventKind::ZeroGradient);
}

TEST(EventWatch, ComputesTheErrorOfOneSample)
{
    Watched watched(relu, {{1, 1}, {2, 1}});
    EXPECT_EQ(watched.watch.errorOf(std::vector{3.0}, 1), 25.0);
}

TEST(Overshoot, IsARiseBeyondRounding)
{
    EXPECT_EQ(overshoot(1.0, 1.5), (Notice{EventKind::Overshoot, noVariable, 1.0, 1.5}));
    EXPECT_FALSE(overshoot(1.0, 1.0));
    EXPECT_FALSE(overshoot(1.0, 0.5));
    EXPECT_FALSE(overshoot(1.0, 1.0 + 1e-12));
    EXPECT_FALSE(overshoot(1e-30, 1e-13));
    EXPECT_FALSE(overshoot(1.0, std::numeric_limits<double>::quiet_NaN()));
}

TEST(RefusedParameter, IsTheFirstThatWouldLeaveItsBoundsOrHasNoValue)
{
    const std::vector<double> before = {1.0, 2.0, 3.0};
    EXPECT_FALSE(refusedParameter(before, std::vector{1e6, -1e6, 0.0}, 2));
    EXPECT_EQ(refusedParameter(before, std::vector{1.0, -1000001.0, 2e6}, 2),
              (Notice{EventKind::Stopped, 3, 2.0, -1000001.0}));
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(refusedParameter(before, std::vector{nan, 0.0, 0.0}, 2),
              (Notice{EventKind::Stopped, 2, 1.0, nan}));
}

}  // namespace backhand
