// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/tape_patterns.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

/// A model's tape with its uses, and the slots by name.
struct Patterns {
    explicit Patterns(const ModelSource& source)
        : model(testing::modelOf(source)), tape(compileTape(model)),
          uses(tape, source.inputs.size() + source.targets.size())
    {
    }

    std::uint32_t slot(const std::string& name) const
    {
        return tape.slotOf[testing::idOf(model, name)];
    }

    Model model;
    Tape tape;
    TapeUses uses;
};

const std::vector<std::string> twoInputs = {"x1", "x2"};

}  // namespace

TEST(TapePatterns, FindsANeuronWithItsActivation)
{
    const Patterns patterns({{"z = w1*x1 + x2*w2 + b", "p = sigmoid(z)", "E = (p - t)^2"},
                             twoInputs,
                             {"t"},
                             {"w1", "w2", "b"}});
    const std::optional<NeuronPattern> neuron = neuronAt(patterns.uses, patterns.slot("z"));
    ASSERT_TRUE(neuron);
    EXPECT_EQ(neuron->inputs, (std::vector{patterns.slot("x1"), patterns.slot("x2")}));
    EXPECT_EQ(neuron->weights, (std::vector{patterns.slot("w1"), patterns.slot("w2")}));
    EXPECT_EQ(neuron->bias, patterns.slot("b"));
    EXPECT_EQ(neuron->activation, Operation::Sigmoid);
    EXPECT_EQ(neuron->output, patterns.slot("p"));
}

TEST(TapePatterns, FindsANeuronWithinOneLine)
{
    const Patterns patterns({{"E = (tanh(w*x + b) - t)^2"}, {"x"}, {"t"}, {"w", "b"}});
    const auto sum = static_cast<std::uint32_t>(patterns.tape.slotCount() - 4);
    const std::optional<NeuronPattern> neuron = neuronAt(patterns.uses, sum);
    ASSERT_TRUE(neuron);
    EXPECT_EQ(neuron->activation, Operation::Tanh);
}

TEST(TapePatterns, TakesNoPartOfASumForAWholeOne)
{
    const Patterns patterns({{"E = w1*x1 + w2*x2 + b"}, twoInputs, {}, {"w1", "w2", "b"}});
    EXPECT_TRUE(neuronAt(patterns.uses, patterns.uses.error()));
    for (std::uint32_t slot = patterns.slot("b") + 1; slot < patterns.uses.error(); ++slot) {
        EXPECT_FALSE(neuronAt(patterns.uses, slot)) << slot;
    }
}

TEST(TapePatterns, LeavesAWeightThatIsUsedTwiceToTheOperations)
{
    const Patterns patterns({{"z = w*x", "E = z^2 + w^2"}, {"x"}, {}, {"w"}});
    EXPECT_FALSE(neuronAt(patterns.uses, patterns.slot("z")));
}

TEST(TapePatterns, KeepsASumWhoseValueOthersUse)
{
    const Patterns patterns({{"z = w*x", "p = sigmoid(z)", "E = p*z"}, {"x"}, {}, {"w"}});
    const std::optional<NeuronPattern> neuron = neuronAt(patterns.uses, patterns.slot("z"));
    ASSERT_TRUE(neuron);
    EXPECT_EQ(neuron->output, patterns.slot("z"));
    EXPECT_EQ(neuron->activation, Operation::Variable);
}

TEST(TapePatterns, LeavesConstantsAndParametersAsInputsToTheOperations)
{
    const Patterns patterns({{"a = w*2", "c = v*u", "E = a*c"}, {}, {}, {"w", "v", "u"}});
    EXPECT_FALSE(neuronAt(patterns.uses, patterns.slot("a")));
    EXPECT_FALSE(neuronAt(patterns.uses, patterns.slot("c")));
}

TEST(TapePatterns, FindsTheSquareOfAnError)
{
    const Patterns patterns({{"p = w*x", "E = (t - p)^2"}, {"x"}, {"t"}, {"w"}});
    const std::optional<SquaresPattern> squares = squaresOf(patterns.uses);
    ASSERT_TRUE(squares);
    EXPECT_EQ(squares->predictions, std::vector{patterns.slot("p")});
    EXPECT_EQ(squares->targets, std::vector{patterns.slot("t")});
    EXPECT_EQ(squares->coefficient, 1.0);
}

TEST(TapePatterns, FindsSumsOfHalfSquares)
{
    const ModelSource inside{
        {"p1 = w1*x", "p2 = w2*x", "E1 = 0.5*(p1 - t1)^2", "E2 = 0.5*(p2 - t2)^2", "E = E1 + E2"},
        {"x"},
        {"t1", "t2"},
        {"w1", "w2"}};
    const Patterns each(inside);
    const std::optional<SquaresPattern> squares = squaresOf(each.uses);
    ASSERT_TRUE(squares);
    EXPECT_EQ(squares->predictions, (std::vector{each.slot("p1"), each.slot("p2")}));
    EXPECT_EQ(squares->coefficient, 0.5);
    EXPECT_FALSE(squares->isBeforeSum);
    const Patterns before({{"p1 = w1*x", "p2 = w2*x", "E = 0.5*((p1 - t1)^2 + (p2 - t2)^2)"},
                           {"x"},
                           {"t1", "t2"},
                           {"w1", "w2"}});
    ASSERT_TRUE(squaresOf(before.uses));
    EXPECT_TRUE(squaresOf(before.uses)->isBeforeSum);
}

TEST(TapePatterns, SeesNoSquaresWhereTheyDiffer)
{
    const auto find = [](const std::string& error) {
        const Patterns patterns({{"p = w*x", "q = v*x", "E = " + error}, {"x"}, {"t"}, {"w", "v"}});
        return squaresOf(patterns.uses).has_value();
    };
    EXPECT_TRUE(find("(p - t)^2 + (q - t)^2"));
    EXPECT_FALSE(find("(p - t)^2 * q"));
    EXPECT_FALSE(find("(p - t)^2 + 2*(q - t)^2"));
    EXPECT_FALSE(find("(p - t)^3 + (q - t)^2"));
    EXPECT_FALSE(find("(p - t)^2 + (q - t)"));
    EXPECT_FALSE(find("(p - q)^2 + t"));
    EXPECT_FALSE(find("0.5*((p - t)^2 + 2*(q - t)^2)"));
}

}  // namespace backhand
