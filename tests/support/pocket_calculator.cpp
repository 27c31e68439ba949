// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pocket_calculator.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <utility>

namespace backhand::testing {

namespace {

using Function = double (*)(double);

constexpr std::array<std::pair<std::string_view, Function>, 10> functions{{
    {"σ",
     [](double x) {
         return x < 0.0 ? std::exp(x) / (1.0 + std::exp(x)) : 1.0 / (1.0 + std::exp(-x));
     }},
    {"tanh", [](double x) { return std::tanh(x); }},
    {"relu", [](double x) { return x > 0.0 ? x : 0.0; }},
    {"softplus", [](double x) { return x > 30.0 ? x + std::exp(-x) : std::log1p(std::exp(x)); }},
    {"exp", [](double x) { return std::exp(x); }},
    {"ln", [](double x) { return std::log(x); }},
    {"sin", [](double x) { return std::sin(x); }},
    {"cos", [](double x) { return std::cos(x); }},
    {"step", [](double x) { return x > 0.0 ? 1.0 : 0.0; }},
    {"sign", [](double x) { return x > 0.0 ? 1.0 : (x < 0.0 ? -1.0 : 0.0); }},
}};

constexpr std::array<std::pair<std::string_view, char>, 11> raisedCharacters{{
    {"⁰", '0'},
    {"¹", '1'},
    {"²", '2'},
    {"³", '3'},
    {"⁴", '4'},
    {"⁵", '5'},
    {"⁶", '6'},
    {"⁷", '7'},
    {"⁸", '8'},
    {"⁹", '9'},
    {"⁻", '-'},
}};

/// Reads from the left; `m_failed` is set once where something cannot be read.
class Calculator {
public:
    explicit Calculator(std::string_view line) : m_rest(line) {}

    std::optional<double> result()
    {
        const double value = sum();
        skipSpace();
        return m_failed || !m_rest.empty() ? std::nullopt : std::optional(value);
    }

    /// What doubles may get wrong in this line: a small part of the largest number that it came
    /// across.
    double noise() const { return 1e-14 * m_largest; }

private:
    double sum()
    {
        double value = take("−") ? -product() : product();
        while (!m_failed) {
            if (take("+")) {
                value += product();
            } else if (take("−")) {
                value -= product();
            } else {
                break;
            }
        }
        return value;
    }

    double product()
    {
        double value = power();
        bool divided = false;
        while (!m_failed) {
            if (take("·")) {
                value *= power();
                divided = false;
            } else if (take("/")) {
                value /= power();
                divided = true;
            } else if (factorFollows()) {
                m_failed = m_failed || divided;
                value *= power();
            } else {
                break;
            }
        }
        m_largest = std::max(m_largest, std::abs(value));
        return value;
    }

    bool factorFollows()
    {
        skipSpace();
        return m_rest.starts_with("(") || m_rest.starts_with("√") || functionAhead() != nullptr;
    }

    double power()
    {
        double value = atom();
        if (const std::optional<double> exponent = raised()) {
            value = std::pow(value, *exponent);
        }
        return value;
    }

    std::optional<double> raised()
    {
        std::string digits;
        while (const auto* const found = startOf(raisedCharacters)) {
            digits += found->second;
            m_rest.remove_prefix(found->first.size());
        }
        if (!digits.empty()) {
            return readNumber(digits);
        }
        return m_rest.starts_with("^(") && take("^") ? std::optional(atom()) : std::nullopt;
    }

    double atom()
    {
        skipSpace();
        if (take("(")) {
            return closed(sum(), ")");
        }
        if (take("|")) {
            return std::abs(closed(sum(), "|"));
        }
        if (take("√")) {
            return std::sqrt(inParentheses());
        }
        if (const auto* const function = functionAhead()) {
            m_rest.remove_prefix(function->first.size());
            const std::optional<double> exponent = raised();
            const double value = function->second(inParentheses());
            return exponent ? std::pow(value, *exponent) : value;
        }
        return number();
    }

    double number()
    {
        const std::size_t end = std::min(m_rest.find_first_not_of("0123456789."), m_rest.size());
        const double value = readNumber(m_rest.substr(0, end));
        m_rest.remove_prefix(end);
        return value;
    }

    double inParentheses()
    {
        m_failed = m_failed || !m_rest.starts_with("(");
        return m_failed ? 0.0 : atom();
    }

    double closed(double value, std::string_view bracket)
    {
        m_failed = !take(bracket) || m_failed;
        return value;
    }

    double readNumber(std::string_view text)
    {
        double value = 0.0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        m_failed = m_failed || error != std::errc() || end != text.data() + text.size();
        return value;
    }

    template <typename Table>
    const typename Table::value_type* startOf(const Table& table) const
    {
        const auto found = std::find_if(table.begin(), table.end(), [this](const auto& entry) {
            return m_rest.starts_with(entry.first);
        });
        return found == table.end() ? nullptr : &*found;
    }

    const std::pair<std::string_view, Function>* functionAhead() const
    {
        return startOf(functions);
    }

    bool take(std::string_view text)
    {
        skipSpace();
        if (m_failed || !m_rest.starts_with(text)) {
            return false;
        }
        m_rest.remove_prefix(text.size());
        return true;
    }

    void skipSpace()
    {
        m_rest.remove_prefix(std::min(m_rest.find_first_not_of(' '), m_rest.size()));
    }

    std::string_view m_rest;
    double m_largest = 0.0;
    bool m_failed = false;
};

}  // namespace

std::optional<double> pocketCalculator(std::string_view line)
{
    return Calculator(line).result();
}

bool multipliesOut(std::string_view line, const ShownNumber& result)
{
    Calculator calculator(line);
    const std::optional<double> value = calculator.result();
    if (!value) {
        return false;
    }
    const double allowed = result.unit > 0.0 ? 1.001 * result.unit : 1e-11 * std::abs(result.shown);
    return std::abs(*value - result.shown) <= allowed + calculator.noise();
}

}  // namespace backhand::testing
