// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/counterpart.h"

#include "core/formula/plain_text.h"
#include "core/scenario/reader.h"
#include "core/session/frame.h"
#include "core/session/reduce.h"
#include "tests/support/lesson.h"
#include "tests/support/test_data.h"

#include <gtest/gtest.h>

#include <cmath>

namespace backhand {

namespace {

SessionState lesson()
{
    return testing::stateOf(testing::lessonScenario());
}

/// The symbol of the shown step after these actions.
std::string symbolAfter(const std::vector<Action>& actions)
{
    return plainText(deriveFrame(testing::after(lesson(), actions)).currentStep()->symbol);
}

std::size_t stepAfter(const std::vector<Action>& actions)
{
    return testing::after(lesson(), actions).view.playhead.step;
}

}  // namespace

TEST(Scale, ShowsOneOperationAStep)
{
    const Frame frame = deriveFrame(testing::after(lesson(), {SetScale{Scale::Operations}}));
    // u1 = w1*x1, u2 = w2*x2, u3 = u1 + u2, z = u3 + b, p, u4 = p - t, E = u4^2
    EXPECT_EQ(frame.model().definitions().size(), 7U);
    EXPECT_EQ(frame.compiled().stepsOf(Act::Forward).last, 7U);
    EXPECT_EQ(frame.compiled().stepsOf(Act::Update).last -
                  frame.compiled().stepsOf(Act::Update).first + 1,
              3U);
}

TEST(Scale, HasTheSameGradientsAndUpdates)
{
    for (const std::string& name : testing::shippedScenarios()) {
        const SessionState state = testing::stateOf(
            readScenario(testing::sourceFile("resources/scenarios/" + name + ".backhand")).value());
        const Frame functions = deriveFrame(state);
        const Frame operations = deriveFrame(reduce(state, SetScale{Scale::Operations}));
        for (const VariableId id : functions.model().withRole(Role::Parameter)) {
            const double expected = functions.trace.gradient(id);
            EXPECT_NEAR(operations.trace.gradient(id), expected, 1e-12 * std::abs(expected))
                << name << ", " << functions.model().variable(id).name;
        }
        EXPECT_EQ(operations.trace.error(), functions.trace.error()) << name;
    }
}

TEST(Counterpart, IsTheStepThatBringsTheSameNumber)
{
    const auto across = [](std::size_t step) {
        return symbolAfter({Seek{1, step}, SetScale{Scale::Operations}});
    };
    EXPECT_EQ(across(1), "z");
    EXPECT_EQ(across(2), "p");
    EXPECT_EQ(across(4), "∂E/∂p");  // a product there, a partial here
    EXPECT_EQ(across(5), "∂p/∂z");
    EXPECT_EQ(across(8), "∂E/∂w₁");
    EXPECT_EQ(across(13), "w₁′");
    EXPECT_EQ(across(16), "E′");
}

TEST(Counterpart, ComesBackToTheSameStep)
{
    for (const std::size_t step : {0U, 1U, 2U, 3U, 4U, 5U, 6U, 8U, 10U, 12U, 13U, 15U, 16U}) {
        EXPECT_EQ(
            stepAfter({Seek{1, step}, SetScale{Scale::Operations}, SetScale{Scale::Functions}}),
            step);
    }
}

TEST(Counterpart, OfASingleOperationIsTheNextStepThatHasOne)
{
    EXPECT_EQ(stepAfter({SetScale{Scale::Operations}, Seek{1, 2}, SetScale{Scale::Functions}}),
              1U);  // u2, on the way to z
}

TEST(Counterpart, OfTheStartIsTheStart)
{
    EXPECT_EQ(stepAfter({SetScale{Scale::Operations}}), 0U);
}

TEST(Scale, UpdatesAreThoseOfTheModelAsItIsWritten)
{
    const SessionState written = testing::after(lesson(), {UpdateOnce{}});
    const SessionState lowered =
        testing::after(lesson(), {SetScale{Scale::Operations}, UpdateOnce{}});
    EXPECT_EQ(written.document.run.at(2).parameters, lowered.document.run.at(2).parameters);
}

TEST(Scale, AModelTooLargeForOperationsStaysAsItIsWritten)
{
    SessionState state = lesson();
    state.document.operations = nullptr;
    EXPECT_EQ(reduce(state, SetScale{Scale::Operations}), state);
}

}  // namespace backhand
