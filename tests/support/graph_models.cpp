// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/graph_models.h"

#include <string>

namespace backhand::testing {

namespace {

std::string numbered(const std::string& name, std::size_t number)
{
    return name + std::to_string(number);
}

std::string sumOf(const std::vector<std::string>& terms)
{
    std::string sum;
    for (const std::string& term : terms) {
        sum += (sum.empty() ? "" : " + ") + term;
    }
    return sum;
}

/// The weighted sum of one neuron; its weights and bias become parameters of the model.
std::string neuronOf(ModelSource& source, const std::vector<std::string>& from)
{
    std::vector<std::string> terms;
    for (const std::string& value : from) {
        source.parameters.push_back(numbered("w", source.parameters.size() + 1));
        terms.push_back(source.parameters.back() + "*" + value);
    }
    source.parameters.push_back(numbered("b", source.parameters.size() + 1));
    terms.push_back(source.parameters.back());
    return sumOf(terms);
}

}  // namespace

ModelSource networkOf(const std::vector<std::size_t>& sizes)
{
    ModelSource source;
    for (std::size_t number = 1; number <= sizes.front(); ++number) {
        source.inputs.push_back(numbered("x", number));
    }
    std::vector<std::string> from = source.inputs;
    for (std::size_t layer = 1; layer < sizes.size(); ++layer) {
        std::vector<std::string> to;
        const bool isLast = layer + 1 == sizes.size();
        for (std::size_t number = 1; number <= sizes[layer]; ++number) {
            to.push_back(numbered(isLast ? "p" : numbered("h", layer) + "_", number));
            source.lines.push_back(to.back() + " = sigmoid(" + neuronOf(source, from) + ")");
        }
        from = to;
    }
    std::vector<std::string> squares;
    for (std::size_t number = 1; number <= sizes.back(); ++number) {
        source.targets.push_back(numbered("t", number));
        squares.push_back("(" + numbered("p", number) + " - " + numbered("t", number) + ")^2");
    }
    source.lines.push_back("E = " + sumOf(squares));
    return source;
}

ModelSource chainOf(std::size_t length)
{
    ModelSource source{{}, {"x"}, {}, {}};
    std::string from = "x";
    for (std::size_t number = 1; number <= length; ++number) {
        const std::string to = numbered("h", number);
        const bool isWeighted = number % 2 == 1;
        if (isWeighted) {
            source.parameters.push_back(numbered("w", number));
        }
        source.lines.push_back(
            to + " = " +
            (isWeighted ? source.parameters.back() + "*" + from : "tanh(" + from + ")"));
        from = to;
    }
    return source;
}

ModelSource residualOf(std::size_t layers)
{
    ModelSource source{{"r0 = w0*x"}, {"x"}, {"t"}, {"w0"}};
    for (std::size_t number = 1; number <= layers; ++number) {
        const std::string before = numbered("r", number - 1);
        const std::string weight = numbered("w", number);
        source.parameters.push_back(weight);
        source.lines.push_back(numbered("f", number) + " = tanh(" + weight + "*" + before + ")");
        source.lines.push_back(numbered("r", number) + " = " + before + " + " +
                               numbered("f", number));
    }
    source.lines.push_back("E = (" + numbered("r", layers) + " + r0 - t)^2");
    return source;
}

ModelSource randomGraph(std::mt19937& random)
{
    ModelSource source{{}, {"x1", "x2"}, {"t"}, {"s"}};
    std::vector<std::string> names = {"x1", "x2", "s"};
    std::vector<std::string> unused = names;
    const std::size_t definitions = 2 + random() % 9;
    for (std::size_t number = 1; number <= definitions; ++number) {
        std::vector<std::string> terms;
        for (std::size_t term = 0; term <= random() % 4; ++term) {
            terms.push_back(names[random() % names.size()]);
            std::erase(unused, terms.back());
        }
        for (std::size_t own = random() % 3; own > 0; --own) {
            source.parameters.push_back(numbered("w", source.parameters.size()));
            terms.push_back(source.parameters.back());
        }
        names.push_back(numbered("h", number));
        unused.push_back(names.back());
        source.lines.push_back(names.back() + " = " + sumOf(terms));
    }
    source.lines.push_back("E = (" + sumOf(unused) + " - t)^2");
    return source;
}

}  // namespace backhand::testing
