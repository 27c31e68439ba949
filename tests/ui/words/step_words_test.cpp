// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/step_words.h"

#include "tests/support/lesson.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

const SessionState start = testing::stateOf(testing::lessonScenario());

Frame at(std::size_t step)
{
    return deriveFrame(testing::after(start, {Seek{1, step}}));
}

std::string title(std::size_t step)
{
    const Frame frame = at(0);
    return words::stepTitle(frame, frame.compiled().steps()[step - 1]).toStdString();
}

std::string heading(std::size_t step)
{
    return words::stepHeading(at(step), *at(step).currentStep()).toStdString();
}

std::string explanation(std::size_t step)
{
    return words::stepExplanation(at(step), *at(step).currentStep()).toStdString();
}

std::string explained(const ModelSource& model, std::map<std::string, double> values,
                      std::size_t step)
{
    const Frame frame = deriveFrame(testing::after(
        testing::stateOf(testing::scenarioOf(model, std::move(values))), {Seek{1, step}}));
    return words::stepExplanation(frame, *frame.currentStep()).toStdString();
}

}  // namespace

TEST(StepWords, TitleTheStepsInTheLessonsWords)
{
    EXPECT_EQ(title(1), "Layer 1");
    EXPECT_EQ(title(2), "Layer 2 · prediction");
    EXPECT_EQ(title(4), "Error with respect to the prediction");
    EXPECT_EQ(title(5), "Prediction with respect to layer 1");
    EXPECT_EQ(title(6), "Multiply: error with respect to layer 1");
    EXPECT_EQ(title(7), "Layer 1 with respect to the weight w₁");
    EXPECT_EQ(title(8), "Multiply: error with respect to w₁");
    EXPECT_EQ(title(11), "Layer 1 with respect to the bias b");
    EXPECT_EQ(title(13), "Update w₁: subtract its gradient");
    EXPECT_EQ(title(16), "Check: the new error");
}

TEST(StepWords, SayTheLearningRateInAnUpdateUnlessItIsOne)
{
    const Frame frame = deriveFrame(testing::after(start, {SetLearningRate{0.1}}));
    EXPECT_EQ(words::stepTitle(frame, frame.compiled().steps()[12]).toStdString(),
              "Update w₁: subtract α times its gradient");
}

TEST(StepWords, HeadTheStepsInOneSentence)
{
    EXPECT_EQ(heading(1), "z: put the numbers into the formula");
    EXPECT_EQ(heading(5), "∂p/∂z: how the prediction changes when layer 1 changes");
    EXPECT_EQ(heading(8), "∂E/∂w₁: multiply what came from above by the last factor");
    EXPECT_EQ(words::placeInAct(at(8), *at(8).currentStep()), u"5 of 9"_s);
    EXPECT_TRUE(words::placeInAct(at(16), *at(16).currentStep()).isEmpty());
    const Frame second = deriveFrame(reduce(at(8).state, UpdateOnce{}));
    EXPECT_EQ(words::placeInAct(second, *second.currentStep()), u"5 of 9 · pass 2"_s);
}

TEST(StepWords, NameTheNumberToCome)
{
    EXPECT_EQ(words::nextLabel(at(0)), u"Next: z"_s);
    EXPECT_EQ(words::nextLabel(at(8)), u"Next: ∂z/∂w₂"_s);
    EXPECT_EQ(words::nextLabel(at(12)), u"Next: w₁′"_s);
    EXPECT_EQ(words::nextLabel(at(16)), u"Start pass 2"_s);
}

TEST(StepWords, AskTheQuestionBeforeTheFirstStep)
{
    EXPECT_EQ(words::openingQuestion(at(0)),
              u"If w₁ changes a little, how does E change?   w₁ → z → p → E"_s);
}

TEST(StepWords, ExplainTheRule)
{
    EXPECT_EQ(explanation(8), "What came from above, times how layer 1 changes when w₁ changes.");
    EXPECT_NE(explanation(4).find("a local partial and a gradient at once"), std::string::npos);
    EXPECT_NE(explanation(16).find("E fell from 0.758674 to 0.384856."), std::string::npos);
}

TEST(StepWords, SayByHowMuchTheErrorFellEvenWhereItsShownDigitsAreTheSame)
{
    const Frame frame = deriveFrame(testing::after(testing::stateOf(testing::lessonScenario()),
                                                   {SetLearningRate{1e-9}, Seek{1, 16}}));
    const QString sentence = words::stepExplanation(frame, *frame.currentStep());
    const QRegularExpressionMatch fell =
        QRegularExpression(u"E fell from (0\\.75867\\d+) to (0\\.75867\\d+)\\."_s).match(sentence);
    ASSERT_TRUE(fell.hasMatch()) << sentence.toStdString();
    EXPECT_NE(fell.captured(1), fell.captured(2));
}

TEST(StepWords, SayWhyNumbersStandWithMoreDigits)
{
    const ModelSource third = {{"a = 1/w", "E = 1000*a"}, {}, {}, {"w"}};
    EXPECT_EQ(explained(third, {{"w", 3.0}}, 1).find("more digits"), std::string::npos);
    EXPECT_NE(
        explained(third, {{"w", 3.0}}, 2).find("Some numbers are written here with more digits"),
        std::string::npos);
}

TEST(StepWords, CallSpecialSituationsByTheirNames)
{
    EXPECT_NE(explained({{"E = sigmoid(w)"}, {}, {}, {"w"}}, {{"w", 10.0}}, 2).find("Saturated"),
              std::string::npos);
    EXPECT_NE(explained({{"E = relu(w)"}, {}, {}, {"w"}}, {{"w", -1.0}}, 2).find("Dead relu"),
              std::string::npos);
    EXPECT_NE(explained({{"E = abs(w)"}, {}, {}, {"w"}}, {{"w", 0.0}}, 2).find("kink"),
              std::string::npos);
    EXPECT_NE(explained({{"E = ln(w)"}, {}, {}, {"w"}}, {{"w", 0.0}}, 1).find("logarithm"),
              std::string::npos);
    EXPECT_NE(explained({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 5.0}}, 4).find("stays as it was"),
              std::string::npos);
}

TEST(StepWords, SayWhatIsHeldFixed)
{
    const ModelSource model{{"p = 3*w", "E = p^2 + w^2"}, {}, {}, {"w"}};
    EXPECT_NE(explained(model, {{"w", 1.0}}, 4).find("held fixed"), std::string::npos);
}

TEST(StepWords, SayTheSignOfAGradientAndWhatANudgeDoes)
{
    const Frame frame = at(8);
    EXPECT_EQ(
        words::signSentence(frame, *frame.currentStep()),
        u"∂E/∂w₁ is positive: raising w₁ raises the error, so w₁ goes down by 1 · 0.391418."_s);
    EXPECT_EQ(
        words::nudgeSentence(frame, *frame.currentStep()),
        u"Nudge w₁ by 0.001: E really changes by 0.000391. The slope times the nudge says 0.000391."_s);
    EXPECT_TRUE(words::signSentence(at(7), *at(7).currentStep()).isEmpty());
}

TEST(StepWords, HaveASentenceForEveryReason)
{
    std::set<std::string> sentences;
    for (int reason = 1; reason <= static_cast<int>(UndefinedReason::DependsOnUndefined);
         ++reason) {
        sentences.insert(
            words::undefinedSentence(static_cast<UndefinedReason>(reason)).toStdString());
    }
    EXPECT_EQ(sentences.size(), 6U);
    EXPECT_FALSE(sentences.contains(""));
}

TEST(StepWords, SpeakFormulas)
{
    EXPECT_EQ(words::spokenFormula(at(8).currentStep()->symbol),
              u"partial derivative of E with respect to w₁"_s);
    EXPECT_EQ(words::spokenFormula(at(2).currentStep()->formula),
              u"sigmoid of open parenthesis z close parenthesis"_s);
    EXPECT_EQ(words::spokenFormula(at(13).currentStep()->symbol), u"new w₁"_s);
}

TEST(StepWords, TellApartWhatHasTheSameTitleInTwoLayers)
{
    Scenario scenario = testing::scenarioOf(
        {{"a = w*x", "h = tanh(a)", "E = h^2"}, {"x"}, {}, {"w"}}, {{"x", 1.0}});
    scenario.titles = {{"a", "Layer 1 · neuron 1"}, {"h", "Layer 2 · neuron 1"}, {"E", "Error"}};
    const Frame frame = deriveFrame(testing::stateOf(scenario));
    const auto titleOf = [&frame](std::size_t step) {
        return words::stepTitle(frame, frame.compiled().steps()[step - 1]).toStdString();
    };
    EXPECT_EQ(titleOf(4), "Error with respect to layer 2, neuron 1");
    EXPECT_EQ(titleOf(5), "Layer 2, neuron 1 with respect to layer 1, neuron 1");
}

TEST(StepWords, DoWithoutTitles)
{
    const Frame frame = deriveFrame(
        testing::stateOf(testing::scenarioOf({{"q = v*x", "E = q^2"}, {"x"}, {}, {"v"}}, {})));
    EXPECT_EQ(words::stepTitle(frame, frame.compiled().steps()[2]).toStdString(),
              "E with respect to q");
}

}  // namespace backhand
