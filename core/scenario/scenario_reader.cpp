// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/scenario_reader.h"

#include "core/scenario/reader.h"
#include "core/scenario/text_places.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace backhand {

namespace {

constexpr std::array<std::string_view, 20> allKeys = {
    "format",       "version", "title",         "model",     "inputs",  "targets", "parameters",
    "values",       "samples", "learning_rate", "optimizer", "order",   "seed",    "walk_inputs",
    "follow_first", "titles",  "code_names",    "ranges",    "vectors", "notes"};

/// Where the key's array holds the text; the last of several.
const JsonValue* elementWith(const JsonValue& root, std::string_view key, const std::string& text)
{
    const JsonValue* array = root.find(key);
    const JsonValue* found = nullptr;
    for (const JsonValue& element : array->elements) {
        found = element.text == text ? &element : found;
    }
    return found;
}

bool isPositive(double value)
{
    return value > 0.0 && value <= maximumMagnitude;
}

bool isDecay(double value)
{
    return value >= 0.0 && value < 1.0;
}

}  // namespace

Problems ScenarioReader::read(Scenario& scenario)
{
    if (!m_fields.is(JsonKind::Object, m_root, "file")) {
        return m_fields.problems;
    }
    readFormat();
    if (m_fields.problems.empty()) {
        m_fields.allowOnly(m_root, allKeys);
        readModel(scenario);
    }
    if (m_fields.problems.empty()) {
        checkModel(scenario);
    }
    if (m_fields.problems.empty()) {
        readSamples(scenario);
        readValues(scenario);
        readTraining(scenario);
        readWords(scenario);
        readCodeNames(scenario);
        readVectors(scenario);
        readRanges(scenario);
    }
    return m_fields.problems;
}

void ScenarioReader::readFormat()
{
    constexpr const char* formatName = "backhand-scenario";
    const JsonValue* format = m_fields.required(m_root, "format");
    if (format != nullptr && m_fields.is(JsonKind::String, *format, "format") &&
        format->text != formatName) {
        m_fields.add(ProblemCode::WrongFormat, format->place, format->text, formatName);
    }
    const JsonValue* version = m_fields.required(m_root, "version");
    if (version != nullptr && m_fields.is(JsonKind::Number, *version, "version") &&
        version->text != "1") {
        m_fields.add(ProblemCode::WrongVersion, version->place, version->text, "1");
    }
}

void ScenarioReader::readModel(Scenario& scenario)
{
    const auto texts = [this](std::string_view key, std::vector<std::string>& target) {
        if (const JsonValue* value = m_fields.required(m_root, key)) {
            target = m_fields.texts(*value, key);
        }
    };
    texts("model", scenario.model.lines);
    texts("inputs", scenario.model.inputs);
    texts("targets", scenario.model.targets);
    texts("parameters", scenario.model.parameters);
    m_fields.required(m_root, "values");
}

void ScenarioReader::checkModel(const Scenario& scenario)
{
    const Result<Model> model = buildModel(scenario.model);
    for (const Problem& problem : model.problems()) {
        m_fields.add(problem.code, placeOfModelProblem(problem), problem.found, problem.expected);
    }
    if (!model) {
        return;
    }
    for (const Variable& variable : model.value().variables()) {
        (variable.role == Role::Definition ? m_defined : m_given).insert(variable.name);
    }
}

Place ScenarioReader::placeOfModelProblem(const Problem& problem) const
{
    const JsonValue& lines = *m_root.find("model");
    if (problem.place.line != 0) {
        return placeInString(m_text, lines.elements[problem.place.line - 1].offset,
                             problem.place.column);
    }
    for (const std::string_view key : {"parameters", "targets", "inputs"}) {
        if (const JsonValue* element = elementWith(m_root, key, problem.found)) {
            return element->place;
        }
    }
    return lines.place;
}

void ScenarioReader::readNumbers(const JsonValue& object, std::string_view key,
                                 const std::vector<std::string>& names,
                                 std::map<std::string, double>& values)
{
    if (!m_fields.is(JsonKind::Object, object, key)) {
        return;
    }
    const std::set<std::string> expected(names.begin(), names.end());
    for (const JsonMember& member : object.members) {
        if (!expected.contains(member.key)) {
            m_fields.add(ProblemCode::UnknownName, member.place, member.key);
        } else {
            values[member.key] = m_fields.number(member.value, member.key);
        }
    }
    for (const std::string& name : names) {
        if (!values.contains(name)) {
            m_fields.add(ProblemCode::MissingValue, object.place, name);
        }
    }
}

void ScenarioReader::readValues(Scenario& scenario)
{
    std::vector<std::string> names;
    if (m_root.find("samples") == nullptr) {
        names = scenario.model.inputs;
        names.insert(names.end(), scenario.model.targets.begin(), scenario.model.targets.end());
    }
    names.insert(names.end(), scenario.model.parameters.begin(), scenario.model.parameters.end());
    readNumbers(*m_root.find("values"), "values", names, scenario.values);
}

void ScenarioReader::readSamples(Scenario& scenario)
{
    const JsonValue* samples = m_root.find("samples");
    if (samples == nullptr || !m_fields.is(JsonKind::Array, *samples, "samples")) {
        return;
    }
    if (samples->elements.empty()) {
        m_fields.add(ProblemCode::MissingValue, samples->place, "samples");
    }
    if (samples->elements.size() > maximumSamples) {
        m_fields.add(ProblemCode::TooManySamples, samples->place, {},
                     std::to_string(maximumSamples));
        return;
    }
    std::vector<std::string> names = scenario.model.inputs;
    names.insert(names.end(), scenario.model.targets.begin(), scenario.model.targets.end());
    Dataset rows;
    for (const JsonValue& row : samples->elements) {
        rows.push_back(readSample(row, names));
    }
    scenario.samples = std::move(rows);
}

std::vector<double> ScenarioReader::readSample(const JsonValue& row,
                                               const std::vector<std::string>& names)
{
    std::map<std::string, double> values;
    readNumbers(row, "samples", names, values);
    std::vector<double> numbers;
    for (const std::string& name : names) {
        numbers.push_back(values[name]);
    }
    return numbers;
}

void ScenarioReader::readTraining(Scenario& scenario)
{
    constexpr std::array<std::string_view, 3> orders = {"cyclic", "random", "batch"};
    if (const JsonValue* rate = m_root.find("learning_rate")) {
        scenario.learningRate =
            m_fields.number(*rate, "learning_rate", isPositive, "more than 0, at most 1000000");
    }
    if (const JsonValue* optimizer = m_root.find("optimizer")) {
        readOptimizer(*optimizer, scenario.optimizer);
    }
    if (const JsonValue* order = m_root.find("order")) {
        scenario.order = static_cast<SampleOrder>(m_fields.choice(*order, "order", orders));
    }
    if (const JsonValue* seed = m_root.find("seed")) {
        scenario.seed = m_fields.wholeNumber(*seed, "seed");
    }
    if (const JsonValue* walk = m_root.find("walk_inputs")) {
        scenario.walkInputs = m_fields.boolean(*walk, "walk_inputs");
    }
    if (const JsonValue* follow = m_root.find("follow_first")) {
        scenario.followFirst = m_fields.text(*follow, "follow_first");
        if (follow->kind == JsonKind::String && !m_given.contains(follow->text)) {
            m_fields.add(ProblemCode::UnknownName, follow->place, follow->text);
        }
    }
}

void ScenarioReader::readOptimizer(const JsonValue& value, OptimizerSettings& optimizer)
{
    constexpr std::array<std::string_view, 3> kinds = {"gradient_descent", "momentum", "adam"};
    if (!m_fields.is(JsonKind::Object, value, "optimizer")) {
        return;
    }
    const JsonValue* kind = m_fields.required(value, "kind");
    optimizer.kind = kind == nullptr
                         ? OptimizerKind::GradientDescent
                         : static_cast<OptimizerKind>(m_fields.choice(*kind, "kind", kinds));
    std::vector<std::string_view> keys = {"kind"};
    const auto decay = [&](std::string_view key, double& target) {
        keys.push_back(key);
        if (const JsonValue* number = value.find(key)) {
            target = m_fields.number(*number, key, isDecay, "0 to less than 1");
        }
    };
    if (optimizer.kind == OptimizerKind::Momentum) {
        decay("beta", optimizer.beta);
    }
    if (optimizer.kind == OptimizerKind::Adam) {
        decay("beta1", optimizer.beta1);
        decay("beta2", optimizer.beta2);
        keys.push_back("epsilon");
        if (const JsonValue* epsilon = value.find("epsilon")) {
            optimizer.epsilon =
                m_fields.number(*epsilon, "epsilon", isPositive, "more than 0, at most 1000000");
        }
    }
    m_fields.allowOnly(value, keys);
}

}  // namespace backhand
