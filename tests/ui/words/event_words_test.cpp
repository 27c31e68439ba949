// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/event_words.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <limits>

namespace backhand {

namespace {

const Frame& neuronFrame()
{
    static const Frame frame = deriveFrame(testing::stateOf(testing::lessonScenario()));
    return frame;
}

const Frame& rowsFrame()
{
    static const Frame frame = deriveFrame(testing::stateOf(testing::eightRowsScenario()));
    return frame;
}

VariableId idOf(const std::string& name)
{
    return testing::idOf(neuronFrame().model(), name);
}

std::string sentence(const Frame& frame, const Notice& notice)
{
    return words::eventSentence(frame, {notice, 3, {}}).toStdString();
}

std::string label(const Notice& notice)
{
    return words::eventLabel(neuronFrame(), notice).toStdString();
}

}  // namespace

TEST(EventLabel, NamesWhatHappenedAndWhere)
{
    EXPECT_EQ(label({EventKind::Overshoot, noVariable, 1, 2}), "overshoot");
    EXPECT_EQ(label({EventKind::Saturated, idOf("p"), 0, 0.0005}), "saturated: p");
    EXPECT_EQ(label({EventKind::DeadRelu, idOf("z"), 0, -1}), "dead relu: z");
    EXPECT_EQ(label({EventKind::ZeroGradient, noVariable, 1, 0}), "zero gradient");
    EXPECT_EQ(label({EventKind::Stopped, idOf("w1"), 5e5, 2e6}),
              "stopped: w₁ would leave ±1000000");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(label({EventKind::Stopped, idOf("w1"), 5e5, nan}), "stopped: undefined gradient");
}

TEST(EventSentence, TellsAnOvershootWithTheErrorBeforeAndAfter)
{
    const Notice rise{EventKind::Overshoot, noVariable, 0.25, 0.5};
    EXPECT_EQ(sentence(neuronFrame(), rise),
              "Overshoot: update 3 raised E from 0.25 to 0.5. The step went too far; a smaller "
              "learning rate takes smaller steps.");
    EXPECT_NE(sentence(rowsFrame(), rise).find("raised E of what it was made for"),
              std::string::npos);
}

TEST(EventSentence, TellsASaturationWithItsSlopeAndItsBound)
{
    const Notice flat{EventKind::Saturated, idOf("p"), 0.0, 0.0005};
    EXPECT_EQ(sentence(neuronFrame(), flat),
              "Saturated: after update 3 the curve of p is almost flat (a slope of 0.0005, under "
              "0.001), so very little comes through.");
    EXPECT_NE(sentence(rowsFrame(), flat).find("on every sample (slopes of at most 0.0005"),
              std::string::npos);
}

TEST(EventSentence, ShowsASlopeAsSmallerThanItsBound)
{
    const Notice flat{EventKind::Saturated, idOf("p"), 0.0, 0.00099999997};
    EXPECT_NE(sentence(neuronFrame(), flat).find("(a slope of 0.00099999997, under 0.001)"),
              std::string::npos)
        << sentence(neuronFrame(), flat);
}

TEST(EventSentence, TellsADeadReluWithItsInput)
{
    EXPECT_EQ(sentence(neuronFrame(), {EventKind::DeadRelu, idOf("z"), 0.0, -0.5}),
              "Dead relu: after update 3 the input of the relu in z is −0.5, not above 0, so its "
              "slope is 0 and the gradient stops there.");
}

TEST(EventSentence, TellsAZeroGradientWithTheErrorThatStays)
{
    EXPECT_EQ(sentence(neuronFrame(), {EventKind::ZeroGradient, noVariable, 1.0, 0.0}),
              "Zero gradient: after update 3 the largest gradient is 0, so updates change nothing, "
              "though E is 1.");
}

TEST(EventSentence, TellsWhatTheUpdateThatIsNotMadeWouldDo)
{
    EXPECT_EQ(sentence(neuronFrame(), {EventKind::Stopped, idOf("w1"), -5e5, 2e6}),
              "Stopped after update 3: the next one would take w₁ from −500000 to 2000000, beyond "
              "±1000000. Nothing was changed.");
    const double infinity = std::numeric_limits<double>::infinity();
    EXPECT_NE(sentence(neuronFrame(), {EventKind::Stopped, idOf("w1"), 1, infinity})
                  .find("beyond all numbers"),
              std::string::npos);
    EXPECT_NE(sentence(neuronFrame(), Notice{EventKind::Stopped}).find("undefined gradient"),
              std::string::npos);
}

TEST(EventSentence, NamesFunctionsAsWrittenWhereOperationsAreShown)
{
    const Frame operations = deriveFrame(
        testing::after(testing::stateOf(testing::lessonScenario()), {SetScale{Scale::Operations}}));
    EXPECT_EQ(words::eventLabel(operations, {EventKind::Saturated, idOf("p"), 0, 0}),
              QStringLiteral("saturated: p"));
}

TEST(EventsSoFar, NameEachWithItsUpdate)
{
    const std::vector<TrainingEvent> events = {{{EventKind::Overshoot, noVariable, 1, 2}, 3, {}},
                                               {{EventKind::DeadRelu, idOf("z"), 0, -1}, 5, {}}};
    EXPECT_EQ(words::eventsSoFar(neuronFrame(), events),
              QStringLiteral("Marked: overshoot (update 3), dead relu: z (update 5)."));
}

}  // namespace backhand
