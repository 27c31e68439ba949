// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/trace_formats.h"

#include "core/formula/latex.h"
#include "core/formula/plain_text.h"
#include "ui/words/step_words.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace backhand {

namespace {

using Json = nlohmann::ordered_json;
using Row = std::array<std::string, 5>;

const Row heading = {"#", "symbol", "formula", "with numbers", "result"};

std::vector<Row> rowsOf(const Frame& frame)
{
    std::vector<Row> rows;
    for (std::size_t number = 1; number <= frame.trace.stepCount(); ++number) {
        const Step step = frame.trace.step(number, frame.digits());
        rows.push_back({std::to_string(number), plainText(step.symbol), plainText(step.formula),
                        plainText(step.substituted), words::resultWithReason(step).toStdString()});
    }
    return rows;
}

/// How many places it takes: a hat stands on the letter before it.
std::size_t characterCount(const std::string& text)
{
    constexpr std::string_view combiningHat = "\u0302";
    const auto isFirstByte = [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    };
    auto count = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isFirstByte));
    for (std::size_t at = text.find(combiningHat); at != std::string::npos;
         at = text.find(combiningHat, at + 1)) {
        --count;
    }
    return count;
}

const char* wordOf(Act act)
{
    constexpr std::array words = {"forward", "backward", "update", "check"};
    return words.at(static_cast<std::size_t>(act));
}

const char* wordOf(StepKind kind)
{
    constexpr std::array words = {"value",      "local_partial", "product", "path_sum",
                                  "sample_sum", "optimizer",     "update",  "check"};
    return words.at(static_cast<std::size_t>(kind));
}

const char* wordOf(UndefinedReason reason)
{
    constexpr std::array words = {"",
                                  "division_by_zero",
                                  "logarithm_of_non_positive",
                                  "root_of_negative",
                                  "undefined_power",
                                  "too_large",
                                  "depends_on_undefined"};
    return words.at(static_cast<std::size_t>(reason));
}

Json numberOrNull(double value)
{
    return std::isfinite(value) ? Json(value) : Json();
}

class JsonTrace {
public:
    explicit JsonTrace(const Frame& frame) : m_frame(frame), m_model(frame.model()) {}

    Json object() const
    {
        Json steps = Json::array();
        for (std::size_t number = 1; number <= m_frame.trace.stepCount(); ++number) {
            steps.push_back(stepObject(m_frame.trace.step(number, m_frame.digits())));
        }
        Json values = Json::object();
        for (const Definition& definition : m_model.definitions()) {
            values[nameOf(definition.variable)] =
                numberOrNull(m_frame.trace.value(definition.variable));
        }
        Json gradients = Json::object();
        Json updated = Json::object();
        for (const VariableId parameter : m_model.withRole(Role::Parameter)) {
            gradients[nameOf(parameter)] = numberOrNull(m_frame.trace.gradient(parameter));
            updated[nameOf(parameter)] = numberOrNull(m_frame.trace.newValue(parameter));
        }
        return {{"title", m_frame.scenario().title},
                {"pass", m_frame.pass()},
                {"sample", m_frame.sample + 1},
                {"steps", std::move(steps)},
                {"values", std::move(values)},
                {"gradients", std::move(gradients)},
                {"updated", std::move(updated)},
                {"next_error", numberOrNull(m_frame.trace.newError())}};
    }

private:
    const std::string& nameOf(VariableId variable) const { return m_model.variable(variable).name; }

    Json stepObject(const Step& step) const
    {
        Json object = {{"number", step.number},
                       {"act", wordOf(step.act)},
                       {"kind", wordOf(step.kind)},
                       {"symbol", plainText(step.symbol)},
                       {"of", nameOf(step.of)}};
        if (step.wrt != noVariable) {
            object["wrt"] = nameOf(step.wrt);
        }
        if (step.via != noVariable) {
            object["via"] = nameOf(step.via);
        }
        object["formula"] = plainText(step.formula);
        object["substituted"] = plainText(step.substituted);
        const bool isDefined = std::isfinite(step.value);
        object["result"] = isDefined ? Json(step.result.text()) : Json();
        if (step.result.rounded) {
            object["rounded"] = true;
        }
        object["value"] = numberOrNull(step.value);
        if (!isDefined) {
            object["reason"] = wordOf(step.reason);
        }
        return object;
    }

    const Frame& m_frame;
    const Model& m_model;
};

std::string latexResult(const Step& step)
{
    if (step.reason != UndefinedReason::None) {
        return " \\quad \\text{" + words::resultWithReason(step).toStdString() + "}";
    }
    return (step.result.rounded ? " \\approx " : " = ") + latex(step.result.formula());
}

/// formula = numbers = result, each only where it says more than the one before: x_1 = 2, not x_1 =
/// 2 = 2.
std::string latexLine(const Step& step)
{
    const std::string formula = latex(step.formula);
    const std::string numbers = latex(step.substituted);
    const std::string result = latexResult(step);
    std::string line = formula;
    if (numbers != formula) {
        line += " = " + numbers;
    }
    return result == " = " + numbers ? line : line + result;
}

/// Of several samples, the pass and the one that it walks through; else nothing.
void printSample(const Frame& frame, std::ostream& out, const char* before, const char* after)
{
    if (frame.data->size() > 1) {
        out << before << words::passAndSample(frame).toStdString() << after;
    }
}

}  // namespace

void printText(const Frame& frame, std::ostream& out)
{
    printSample(frame, out, "", "\n\n");
    std::vector<Row> rows = rowsOf(frame);
    rows.insert(rows.begin(), heading);
    std::array<std::size_t, std::tuple_size_v<Row>> widths{};
    for (const Row& row : rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            widths[column] = std::max(widths[column], characterCount(row[column]));
        }
    }
    for (const Row& row : rows) {
        out << std::string(widths[0] - row[0].size(), ' ') << row[0];
        for (std::size_t column = 1; column < row.size(); ++column) {
            const bool isLast = column + 1 == row.size();
            out << "  " << row[column]
                << (isLast ? std::string()
                           : std::string(widths[column] - characterCount(row[column]), ' '));
        }
        out << '\n';
    }
}

void printMarkdown(const Frame& frame, std::ostream& out)
{
    const auto print = [&out](const Row& row) {
        for (std::string cell : row) {
            for (std::size_t at = cell.find('|'); at != std::string::npos;
                 at = cell.find('|', at + 2)) {
                cell.insert(at, 1, '\\');
            }
            out << "| " << cell << ' ';
        }
        out << "|\n";
    };
    printSample(frame, out, "", "\n\n");
    print(heading);
    out << "|---:|---|---|---|---|\n";
    const std::vector<Row> rows = rowsOf(frame);
    std::for_each(rows.begin(), rows.end(), print);
}

void printLatex(const Frame& frame, std::ostream& out)
{
    printSample(frame, out, "% ", "\n");
    out << "\\begin{align*}\n";
    for (std::size_t number = 1; number <= frame.trace.stepCount(); ++number) {
        const Step step = frame.trace.step(number, frame.digits());
        out << "  " << latex(step.symbol) << " &= " << latexLine(step) << " \\tag{" << number << "}"
            << (number == frame.trace.stepCount() ? "\n" : " \\\\\n");
    }
    out << "\\end{align*}\n";
}

void printJson(const Frame& frame, std::ostream& out)
{
    out << JsonTrace(frame).object().dump(2) << '\n';
}

}  // namespace backhand
