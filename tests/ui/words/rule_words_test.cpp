// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/rule_words.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <map>
#include <ostream>
#include <string>
#include <vector>

namespace backhand {

namespace {

Frame frameAt(const ModelSource& model, std::map<std::string, double> values, std::size_t step)
{
    return deriveFrame(testing::after(
        testing::stateOf(testing::scenarioOf(model, std::move(values))), {Seek{1, step}}));
}

std::string ruleAt(const ModelSource& model, std::map<std::string, double> values, std::size_t step)
{
    const Frame frame = frameAt(model, std::move(values), step);
    return words::ruleSentence(frame, *frame.currentStep(), explain(frame.trace, step))
        .toStdString();
}

std::string situationAt(const ModelSource& model, std::map<std::string, double> values,
                        std::size_t step)
{
    const Frame frame = frameAt(model, std::move(values), step);
    return words::situationSentence(frame, explain(frame.trace, step)).toStdString();
}

/// A line of w alone (or w and x), with the rule of its value and of its local partial.
struct Expected {
    const char* line;
    const char* value;
    const char* partial;
    std::vector<std::string> inputs = {};
};

void PrintTo(const Expected& expected, std::ostream* stream)
{
    *stream << expected.line;
}

class RuleSentence : public ::testing::TestWithParam<Expected> {};

const std::vector<Expected> arithmetic = {
    {"E = w + x",
     "Add the two numbers.",
     "w stands alone: what it gains, the result gains.",
     {"x"}},
    {"E = x - w",
     "Subtract the second number from the first.",
     "w stands after a minus: what it gains, the result loses.",
     {"x"}},
    {"E = -w", "Turn the sign around.", "w stands after a minus: what it gains, the result loses."},
    {"E = w*x",
     "Multiply the two numbers.",
     "In a product where only w changes, what stands beside it is the slope.",
     {"x"}},
    {"E = w*w", "Multiply the two numbers.",
     "Product rule: each factor in turn changes, the others stay; add them."},
    {"E = w/x",
     "Divide the first number by the second.",
     "In a quotient where only the top changes, the slope is one divided by the bottom.",
     {"x"}},
    {"E = x/w",
     "Divide the first number by the second.",
     "In a quotient where only the bottom changes, the slope is minus the top, divided by the "
     "bottom squared.",
     {"x"}},
    {"E = w/(w + 1)", "Put the numbers into the formula.",
     "Quotient rule: the top's derivative times the bottom, minus the top times the bottom's "
     "derivative, divided by the bottom squared."},
    {"E = w*x + w",
     "Put the numbers into the formula.",
     "Sum rule: the derivative of a sum is the sum of the derivatives.",
     {"x"}},
    {"E = x - 2*w",
     "Put the numbers into the formula.",
     "In a sum, only the term with w changes: what stands beside it is the slope. The minus before "
     "it stays.",
     {"x"}},
};

const std::vector<Expected> powers = {
    {"E = w^2", "Square it: the number times itself.",
     "The derivative of a square is twice what is squared."},
    {"E = (w - 1)^2", "Put the numbers into the formula.",
     "The derivative of a square is twice what is squared, times the derivative of that."},
    {"E = w^3", "Raise the base to the power of the exponent.",
     "Power rule: the exponent comes down as a factor, and the power falls by one."},
    {"E = (2*w)^3", "Put the numbers into the formula.",
     "Power rule: the exponent comes down as a factor, and the power falls by one. Chain rule: "
     "then times the derivative of what stands inside."},
    {"E = 2^w", "Raise the base to the power of the exponent.",
     "A power whose exponent changes: the power itself, times the logarithm of its base."},
    {"E = w^w", "Raise the base to the power of the exponent.",
     "Base and exponent both change: let each change alone, and add the two."},
};

const std::vector<Expected> functions = {
    {"E = sigmoid(w)", "The sigmoid turns every number into one between 0 and 1.",
     "The slope of the sigmoid is the sigmoid times one minus the sigmoid."},
    {"E = tanh(w)", "tanh turns every number into one between −1 and 1.",
     "The slope of tanh is one minus its square."},
    {"E = relu(w)", "relu keeps a number above 0 and turns all others into 0.",
     "relu has the slope 1 above 0, and the slope 0 below."},
    {"E = softplus(w)", "softplus is a smooth relu: the logarithm of 1 plus e to the number.",
     "The slope of softplus is the sigmoid."},
    {"E = exp(w)", "exp is e, about 2.718, to the power of the number.",
     "The exponential function is its own slope."},
    {"E = ln(w)", "ln asks: which power of e gives this number?",
     "The slope of the logarithm is one divided by its argument."},
    {"E = sqrt(w)", "The square root asks: which number times itself gives this one?",
     "The slope of the square root is one divided by twice the root."},
    {"E = sin(w)", "The sine of the number, as an angle in radians.",
     "The slope of the sine is the cosine."},
    {"E = cos(w)", "The cosine of the number, as an angle in radians.",
     "The slope of the cosine is minus the sine."},
    {"E = abs(w)", "abs drops the sign: how far the number is from 0.",
     "abs has the slope 1 above 0, and the slope −1 below."},
    {"E = tanh(3*w)",
     "Put the numbers in, and first work out what stands inside. tanh turns every number into one "
     "between −1 and 1.",
     "The slope of tanh is one minus its square. Chain rule: then times the derivative of what "
     "stands inside."},
    {"E = 2*tanh(w)", "Put the numbers into the formula.",
     "The slope of tanh is one minus its square. A factor that does not change stays."},
};

}  // namespace

TEST_P(RuleSentence, SaysTheRuleOfTheValueAndOfTheLocalPartial)
{
    const Expected& expected = GetParam();
    const ModelSource model{{expected.line}, expected.inputs, {}, {"w"}};
    std::map<std::string, double> values = {{"w", 0.5}};
    for (const std::string& input : expected.inputs) {
        values[input] = 2.0;
    }
    EXPECT_EQ(ruleAt(model, values, 1), expected.value);
    EXPECT_EQ(ruleAt(model, values, 2), expected.partial);
}

INSTANTIATE_TEST_SUITE_P(Arithmetic, RuleSentence, ::testing::ValuesIn(arithmetic));
INSTANTIATE_TEST_SUITE_P(Powers, RuleSentence, ::testing::ValuesIn(powers));
INSTANTIATE_TEST_SUITE_P(Functions, RuleSentence, ::testing::ValuesIn(functions));

TEST(SituationSentence, NamesWhatIsSaturatedOrDeadOrAKink)
{
    const auto partial = [](const char* line, double w) {
        return situationAt({{line}, {}, {}, {"w"}}, {{"w", w}}, 2);
    };
    EXPECT_EQ(partial("E = sigmoid(w)", 10.0),
              "Saturated sigmoid: the curve is almost flat here (a slope under 0.001), so very "
              "little comes through.");
    EXPECT_EQ(partial("E = tanh(w)", -6.0),
              "Saturated tanh: the curve is almost flat here (a slope under 0.001), so very little "
              "comes through.");
    EXPECT_EQ(partial("E = relu(w)", -1.0), "Dead relu: its input is below 0, so its slope is 0 "
                                            "and the gradient stops here.");
    EXPECT_EQ(partial("E = relu(w)", 0.0), "relu exactly at 0: to the left the slope is 0, to the "
                                           "right it is 1. At this kink we take 0.");
    EXPECT_EQ(partial("E = abs(w)", 0.0), "abs exactly at 0: to the left the slope is −1, to the "
                                          "right it is 1. At this kink we take 0.");
    EXPECT_EQ(partial("E = w^2", 0.0),
              "Level: the slope is exactly 0 here, so nothing comes through.");
    EXPECT_EQ(partial("E = w^2", 1.0), "");
}

TEST(SituationSentence, NamesTheInputThatIsZero)
{
    const ModelSource model{{"p = w1*x1", "E = p^2"}, {"x1"}, {}, {"w1"}};
    EXPECT_EQ(situationAt(model, {{"w1", 2.0}}, 4),
              "Zero input: x₁ is 0, so what it is multiplied by gets no gradient, whatever comes "
              "from above.");
    const ModelSource hidden{{"h = relu(w)", "E = v*h"}, {}, {}, {"w", "v"}};
    EXPECT_EQ(situationAt(hidden, {{"w", -3.0}, {"v", 2.0}}, 3),
              "h is 0, so what it is multiplied by gets no gradient, whatever comes from above.");
}

TEST(SituationSentence, SaysWhyAGradientIsZero)
{
    const ModelSource model{{"p = w*x", "E = (p - t)^2"}, {"x"}, {"t"}, {"w"}};
    const std::map<std::string, double> met = {{"w", 2.0}, {"x", 3.0}, {"t", 6.0}};
    EXPECT_EQ(situationAt(model, met, 3), "The prediction equals the target: the slope is exactly "
                                          "0, and there is nothing to correct.");
    EXPECT_EQ(situationAt(model, met, 5), "0 came from above, so 0 is passed on.");
    EXPECT_EQ(situationAt(model, met, 6),
              "The gradient is 0: a small change here changes the error by nothing.");
    const std::map<std::string, double> dead = {{"w", 2.0}, {"x", 0.0}, {"t", 6.0}};
    EXPECT_EQ(situationAt(model, dead, 5),
              "The local partial is 0: whatever comes from above, 0 is passed on.");
}

TEST(SituationSentence, SaysWhereTheErrorWent)
{
    const ModelSource model{{"E = w^2"}, {}, {}, {"w"}};
    EXPECT_EQ(situationAt(model, {{"w", 2.0}}, 4), "E stays as it was: 4.");  // from 2 to -2
}

}  // namespace backhand
