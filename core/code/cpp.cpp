// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/cpp.h"

#include "core/code/code_expression.h"
#include "core/code/program_writer.h"

namespace backhand {

namespace {

const std::string indent = "    ";

using Lines = std::vector<std::string>;

Lines functionOfX(const std::string& name, const Lines& body)
{
    Lines lines = {"double " + name + "(double x)", "{"};
    for (const std::string& line : body) {
        lines.push_back(indent + line);
    }
    lines.insert(lines.end(), {"}", ""});
    return lines;
}

Lines definitionOf(Operation function)
{
    switch (function) {
    case Operation::Sigmoid:
        return functionOfX("sigmoid", {"if (x >= 0.0) {  // so that exp cannot overflow",
                                       "    return 1.0 / (1.0 + std::exp(-x));", "}",
                                       "return std::exp(x) / (1.0 + std::exp(x));"});
    case Operation::SigmoidSlope:
        return functionOfX("sigmoid_deriv", {"return sigmoid(x) * sigmoid(-x);  "
                                             "// sigmoid(-x) is 1 - sigmoid(x)"});
    case Operation::TanhSlope:
        return functionOfX("tanh_deriv", {"return 1.0 / std::cosh(x) / std::cosh(x);  "
                                          "// 1 - tanh(x) squared"});
    case Operation::Relu: return functionOfX("relu", {"return std::fmax(x, 0.0);"});
    case Operation::Step: return functionOfX("relu_deriv", {"return x > 0.0 ? 1.0 : 0.0;"});
    case Operation::Sign: return functionOfX("abs_deriv", {"return (x > 0.0) - (x < 0.0);"});
    case Operation::Softplus:
        return functionOfX("softplus",
                           {"return std::fmax(x, 0.0) + std::log1p(std::exp(-std::abs(x)));"});
    default: return {};
    }
}

std::string form(const PrintedNumber& number)
{
    return "%." + std::to_string(number.decimals) + (number.isPowerOfTen ? "e" : "f");
}

}  // namespace

std::string CppSyntax::number(double value) const
{
    const std::string shortest = shortestNumber(value);
    const bool isWhole = shortest.find_first_of(".e") == std::string::npos;
    return isWhole ? shortest + ".0" : shortest;  // 1 / 2 of whole numbers is 0
}

std::string CppSyntax::functionName(Operation function) const
{
    switch (function) {
    case Operation::Sigmoid: return "sigmoid";
    case Operation::Relu: return "relu";
    case Operation::Softplus: return "softplus";
    case Operation::SigmoidSlope: return "sigmoid_deriv";
    case Operation::TanhSlope: return "tanh_deriv";
    case Operation::Step: return "relu_deriv";
    case Operation::Sign: return "abs_deriv";
    case Operation::Power: return "std::pow";
    case Operation::Ln: return "std::log";
    default: return std::string("std::") + wordOf(function);
    }
}

std::string CppSyntax::undefined(const std::string& expression) const
{
    return "undefined(" + expression + ")";
}

std::string CppSyntax::variable(const std::string& name, const std::string& value) const
{
    return indent + "double " + name + " = " + value + ";";
}

std::string CppSyntax::list(const std::string& name, const std::string& values) const
{
    return indent + "double " + name + "[] = {" + values + "};";
}

std::string CppSyntax::comment(const std::string& text) const
{
    return indent + "// " + text;
}

Lines CppSyntax::opening(const std::set<Operation>& functions, bool hasUndefined) const
{
    Lines lines = {"#include <cmath>", "#include <cstdio>", ""};
    if (hasUndefined) {
        lines.insert(lines.end(),
                     {"double undefined(double)", "{", "    return std::nan(\"\");", "}", ""});
    }
    for (const Operation function : functions) {
        const Lines definition = definitionOf(function);
        lines.insert(lines.end(), definition.begin(), definition.end());
    }
    lines.insert(lines.end(), {"int main()", "{"});
    return lines;
}

Lines CppSyntax::closing(const std::vector<PrintedNumber>& numbers) const
{
    Lines lines;
    for (const PrintedNumber& number : numbers) {  // + 0.0: never -0
        lines.push_back(indent + "std::printf(\"" + std::to_string(number.step) + " " +
                        form(number) + "\\n\", " + number.name + " + 0.0);");
    }
    lines.emplace_back("}");
    return lines;
}

std::vector<CodeLine> cppProgram(const Scenario& scenario, const Trace& trace, int digits)
{
    return writeProgram(CppSyntax(), scenario, trace, digits);
}

}  // namespace backhand
