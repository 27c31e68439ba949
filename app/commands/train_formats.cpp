// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/train_formats.h"

#include "core/formula/plain_text.h"
#include "core/formula/shown_number.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace backhand {

namespace {

using Json = nlohmann::ordered_json;

/// At most so many lines of text: the whole history is in the other formats.
constexpr std::size_t mostLines = 20;

std::string shown(double value)
{
    return std::isfinite(value) ? shownComputed(value, defaultDigits).text() : "undefined";
}

Json numberOrNull(double value)
{
    return std::isfinite(value) ? Json(value) : Json();
}

}  // namespace

void printTrainingText(const Scenario& scenario, const Training& training, std::ostream& out)
{
    const std::vector<HistoryPoint>& points = training.history().points();
    const std::size_t stride = (points.size() + mostLines - 2) / (mostLines - 1);
    out << "updates  error\n";
    for (std::size_t index = 0; index < points.size(); ++index) {
        if (index % stride == 0 || index + 1 == points.size()) {
            const std::string number = std::to_string(points[index].update);
            const std::size_t width = std::max<std::size_t>(number.size(), 7);
            out << std::string(width - number.size(), ' ') << number << "  "
                << shown(points[index].error) << '\n';
        }
    }
    for (std::size_t index = 0; index < scenario.model.parameters.size(); ++index) {
        out << plainName(scenario.model.parameters[index]) << " = "
            << shown(training.point().parameters[index]) << '\n';
    }
}

void printTrainingCsv(const Scenario&, const Training& training, std::ostream& out)
{
    out << "update,error\n";
    for (const HistoryPoint& point : training.history().points()) {
        out << point.update << ',';
        if (std::isfinite(point.error)) {
            out << Json(point.error).dump();
        }
        out << '\n';
    }
}

void printTrainingJson(const Scenario& scenario, const Training& training, std::ostream& out)
{
    Json at = Json::array();
    Json errors = Json::array();
    for (const HistoryPoint& point : training.history().points()) {
        at.push_back(point.update);
        errors.push_back(numberOrNull(point.error));
    }
    Json parameters = Json::object();
    for (std::size_t index = 0; index < scenario.model.parameters.size(); ++index) {
        parameters[scenario.model.parameters[index]] = training.point().parameters[index];
    }
    const Json object = {{"updates", training.point().update},
                         {"initial_error", errors.front()},
                         {"at", at},
                         {"errors", errors},
                         {"parameters", parameters},
                         {"final_error", errors.back()},
                         {"diverged", training.refusal() != UpdateRefusal::None}};
    out << object.dump(2) << '\n';
}

}  // namespace backhand
