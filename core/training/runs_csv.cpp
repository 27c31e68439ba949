// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/runs_csv.h"

#include <array>
#include <charconv>
#include <cmath>
#include <set>

namespace backhand {

namespace {

constexpr const char* lineEnd = "\r\n";

std::string quoted(const std::string& field)
{
    if (field.find_first_of(",\"\r\n") == std::string::npos) {
        return field;
    }
    std::string text = "\"";
    for (const char character : field) {
        text += character == '"' ? std::string("\"\"") : std::string(1, character);
    }
    return text + '"';
}

std::string shortest(double value)
{
    std::array<char, 32> text{};
    const auto [end, error] = std::to_chars(text.begin(), text.end(), value);
    return {text.begin(), end};
}

std::set<std::uint64_t> updatesOf(std::span<const RunColumn> runs)
{
    std::set<std::uint64_t> updates;
    for (const RunColumn& run : runs) {
        for (const HistoryPoint& point : run.points) {
            updates.insert(point.update);
        }
    }
    return updates;
}

}  // namespace

std::string runsCsv(const std::string& updates, std::span<const RunColumn> runs)
{
    std::string text = quoted(updates);
    for (const RunColumn& run : runs) {
        text += ',' + quoted(run.name);
    }
    text += lineEnd;
    std::vector<std::size_t> next(runs.size(), 0);
    for (const std::uint64_t update : updatesOf(runs)) {
        text += std::to_string(update);
        for (std::size_t index = 0; index < runs.size(); ++index) {
            text += ',';
            const std::vector<HistoryPoint>& points = runs[index].points;
            if (next[index] < points.size() && points[next[index]].update == update) {
                const double error = points[next[index]++].error;
                text += std::isfinite(error) ? shortest(error) : std::string();
            }
        }
        text += lineEnd;
    }
    return text;
}

}  // namespace backhand
