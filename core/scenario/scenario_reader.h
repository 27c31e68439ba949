// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/field_reader.h"
#include "core/scenario/scenario.h"

#include <map>
#include <set>
#include <string_view>

namespace backhand {

/// Reads a scenario from the JSON tree of `text`. First the model and its names, then everything
/// that must fit them.
class ScenarioReader {
public:
    ScenarioReader(std::string_view text, const JsonValue& root) : m_text(text), m_root(root) {}

    /// Empty where the scenario is whole.
    Problems read(Scenario& scenario);

private:
    void readFormat();
    void readModel(Scenario& scenario);
    void checkModel(const Scenario& scenario);
    Place placeOfModelProblem(const Problem& problem) const;
    void readValues(Scenario& scenario);
    void readSamples(Scenario& scenario);
    std::vector<double> readSample(const JsonValue& row, const std::vector<std::string>& names);
    void readNumbers(const JsonValue& object, std::string_view key,
                     const std::vector<std::string>& names, std::map<std::string, double>& values);
    void readTraining(Scenario& scenario);
    void readOptimizer(const JsonValue& value, OptimizerSettings& optimizer);
    void readWords(Scenario& scenario);
    void readCodeNames(Scenario& scenario);
    void readVectors(Scenario& scenario);
    void readRanges(Scenario& scenario);
    Range readRange(const JsonValue& value);

    std::string_view m_text;
    const JsonValue& m_root;
    FieldReader m_fields;
    std::set<std::string> m_given;    ///< names with a role
    std::set<std::string> m_defined;  ///< names of definitions
};

}  // namespace backhand
