// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/python.h"

#include "core/code/code_expression.h"
#include "core/code/program_writer.h"

namespace backhand {

namespace {

const std::string nan = "math.nan";

std::vector<std::string> definitionOf(Operation function)
{
    switch (function) {
    case Operation::Sigmoid:
        return {"def sigmoid(x):", "    if x >= 0:  # so that exp cannot overflow",
                "        return 1 / (1 + math.exp(-x))",
                "    return math.exp(x) / (1 + math.exp(x))", ""};
    case Operation::SigmoidSlope:
        return {"def sigmoid_deriv(x):",
                "    return sigmoid(x) * sigmoid(-x)  # sigmoid(-x) is 1 - sigmoid(x)", ""};
    case Operation::TanhSlope:
        return {"def tanh_deriv(x):",
                "    return 1 / math.cosh(x) ** 2 if abs(x) < 350 else 0.0  # 1 - tanh(x) ** 2",
                ""};
    case Operation::Relu: return {"def relu(x):", "    return max(x, 0.0)", ""};
    case Operation::Step: return {"def relu_deriv(x):", "    return 1.0 if x > 0 else 0.0", ""};
    case Operation::Sign: return {"def abs_deriv(x):", "    return (x > 0) - (x < 0)", ""};
    case Operation::Softplus:
        return {"def softplus(x):", "    return max(x, 0.0) + math.log1p(math.exp(-abs(x)))", ""};
    default: return {};
    }
}

}  // namespace

std::string PythonSyntax::number(double value) const
{
    const std::string shortest = shortestNumber(value);
    return shortest == "-0" ? "-0.0" : shortest;  // -0 is a whole number, and 0, in Python
}

std::string PythonSyntax::functionName(Operation function) const
{
    switch (function) {
    case Operation::SigmoidSlope: return "sigmoid_deriv";
    case Operation::TanhSlope: return "tanh_deriv";
    case Operation::Step: return "relu_deriv";
    case Operation::Sign: return "abs_deriv";
    case Operation::Tanh: return "math.tanh";
    case Operation::Exp: return "math.exp";
    case Operation::Ln: return "math.log";
    case Operation::Sqrt: return "math.sqrt";
    case Operation::Sin: return "math.sin";
    case Operation::Cos: return "math.cos";
    default: return wordOf(function);
    }
}

std::string PythonSyntax::undefined(const std::string&) const
{
    return nan;
}

std::string PythonSyntax::variable(const std::string& name, const std::string& value) const
{
    return name + " = " + value + (value == nan ? "  # undefined" : "");
}

std::string PythonSyntax::list(const std::string& name, const std::string& values) const
{
    return name + " = [" + values + "]";
}

std::string PythonSyntax::comment(const std::string& text) const
{
    return "# " + text;
}

std::vector<std::string> PythonSyntax::opening(const std::set<Operation>& functions, bool) const
{
    std::vector<std::string> lines = {"import math", ""};
    for (const Operation function : functions) {
        const std::vector<std::string> definition = definitionOf(function);
        lines.insert(lines.end(), definition.begin(), definition.end());
    }
    return lines;
}

std::vector<std::string> PythonSyntax::closing(const std::vector<PrintedNumber>& numbers) const
{
    std::vector<std::string> lines = {"for step, value, form in ["};
    for (const PrintedNumber& number : numbers) {
        lines.push_back("    (" + std::to_string(number.step) + ", " + number.name + ", \"." +
                        std::to_string(number.decimals) + (number.isPowerOfTen ? "e" : "f") +
                        "\"),");
    }
    lines.emplace_back("]:");
    lines.emplace_back("    print(step, format(value + 0.0, form))");  // never -0
    return lines;
}

std::vector<CodeLine> pythonProgram(const Scenario& scenario, const Trace& trace, int digits)
{
    return writeProgram(PythonSyntax(), scenario, trace, digits);
}

}  // namespace backhand
