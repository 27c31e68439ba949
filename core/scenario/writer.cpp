// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/writer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace backhand {

namespace {

constexpr std::size_t longestLine = 100;

std::string jsonText(const std::string& text)
{
    return nlohmann::json(text).dump();
}

std::string numberText(double value)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    const std::string shortest(text.data(), end);
    return shortest == "-0" ? "-0.0" : shortest;
}

/// Items between brackets: in one line where that is short, else one a line.
std::string listed(const std::vector<std::string>& items, char open, char close,
                   std::size_t keyLength)
{
    std::string line;
    for (const std::string& item : items) {
        line += (line.empty() ? "" : ", ") + item;
    }
    if (line.size() + keyLength + 8 <= longestLine) {
        return open + line + close;
    }
    std::string lines;
    for (const std::string& item : items) {
        lines += (lines.empty() ? "\n    " : ",\n    ") + item;
    }
    return open + lines + "\n  " + close;
}

template <typename Map, typename WriteValue>
std::vector<std::string> entries(const Map& map, WriteValue writeValue)
{
    std::vector<std::string> items;
    for (const auto& [key, value] : map) {
        items.push_back(jsonText(key) + ": " + writeValue(value));
    }
    return items;
}

std::vector<std::string> quotedAll(const std::vector<std::string>& texts)
{
    std::vector<std::string> items;
    for (const std::string& text : texts) {
        items.push_back(jsonText(text));
    }
    return items;
}

class ScenarioWriter {
public:
    explicit ScenarioWriter(const Scenario& scenario) : m_scenario(scenario) {}

    std::string write()
    {
        m_text = "{\n  \"format\": \"backhand-scenario\", \"version\": 1";
        writeModel();
        writeNumbers();
        writeTraining();
        writeWords();
        return m_text + "\n}\n";
    }

private:
    void field(const std::string& key, const std::string& value)
    {
        m_text += ",\n  \"" + key + "\": " + value;
    }

    void array(const std::string& key, const std::vector<std::string>& items)
    {
        field(key, listed(items, '[', ']', key.size()));
    }

    void object(const std::string& key, const std::vector<std::string>& items)
    {
        field(key, listed(items, '{', '}', key.size()));
    }

    void writeModel()
    {
        field("title", jsonText(m_scenario.title));
        array("model", quotedAll(m_scenario.model.lines));
        array("inputs", quotedAll(m_scenario.model.inputs));
        array("targets", quotedAll(m_scenario.model.targets));
        array("parameters", quotedAll(m_scenario.model.parameters));
    }

    void writeNumbers()
    {
        std::vector<std::string> values;
        const auto add = [&](const std::string& name) {
            values.push_back(jsonText(name) + ": " + numberText(m_scenario.values.at(name)));
        };
        const ModelSource& model = m_scenario.model;
        if (m_scenario.samples.empty()) {
            std::for_each(model.inputs.begin(), model.inputs.end(), add);
            std::for_each(model.targets.begin(), model.targets.end(), add);
        }
        std::for_each(model.parameters.begin(), model.parameters.end(), add);
        object("values", values);
        writeSamples();
    }

    void writeSamples()
    {
        if (m_scenario.samples.empty()) {
            return;
        }
        std::vector<std::string> names = m_scenario.model.inputs;
        names.insert(names.end(), m_scenario.model.targets.begin(), m_scenario.model.targets.end());
        std::vector<std::string> rows;
        for (const std::vector<double>& row : m_scenario.samples) {
            std::string line;
            for (std::size_t index = 0; index < names.size(); ++index) {
                line += (line.empty() ? "" : ", ") + jsonText(names[index]) + ": " +
                        numberText(row[index]);
            }
            rows.push_back("{" + line + "}");
        }
        array("samples", rows);
    }

    void writeTraining()
    {
        constexpr std::array orders = {"cyclic", "random", "batch"};
        field("learning_rate", numberText(m_scenario.learningRate));
        if (m_scenario.optimizer != OptimizerSettings{}) {
            object("optimizer", optimizerEntries());
        }
        if (m_scenario.order != SampleOrder::Cyclic) {
            field("order", jsonText(orders.at(static_cast<std::size_t>(m_scenario.order))));
        }
        if (m_scenario.seed != 0) {
            field("seed", std::to_string(m_scenario.seed));
        }
        if (m_scenario.walkInputs) {
            field("walk_inputs", "true");
        }
        if (!m_scenario.followFirst.empty()) {
            field("follow_first", jsonText(m_scenario.followFirst));
        }
    }

    std::vector<std::string> optimizerEntries() const
    {
        const OptimizerSettings& optimizer = m_scenario.optimizer;
        switch (optimizer.kind) {
        case OptimizerKind::Momentum:
            return {"\"kind\": \"momentum\"", "\"beta\": " + numberText(optimizer.beta)};
        case OptimizerKind::Adam:
            return {"\"kind\": \"adam\"", "\"beta1\": " + numberText(optimizer.beta1),
                    "\"beta2\": " + numberText(optimizer.beta2),
                    "\"epsilon\": " + numberText(optimizer.epsilon)};
        case OptimizerKind::GradientDescent: break;
        }
        return {"\"kind\": \"gradient_descent\""};
    }

    void writeWords()
    {
        const auto list = [](const std::vector<std::string>& names) {
            return listed(quotedAll(names), '[', ']', 0);
        };
        const auto range = [](const Range& ends) {
            return "[" + numberText(ends.minimum) + ", " + numberText(ends.maximum) + "]";
        };
        if (!m_scenario.titles.empty()) {
            object("titles", entries(m_scenario.titles, jsonText));
        }
        if (!m_scenario.codeNames.empty()) {
            object("code_names", entries(m_scenario.codeNames, jsonText));
        }
        if (!m_scenario.ranges.empty()) {
            object("ranges", entries(m_scenario.ranges, range));
        }
        if (!m_scenario.vectors.empty()) {
            object("vectors", entries(m_scenario.vectors, list));
        }
        if (!m_scenario.notes.empty()) {
            field("notes", jsonText(m_scenario.notes));
        }
    }

    const Scenario& m_scenario;
    std::string m_text;
};

}  // namespace

std::string writeScenario(const Scenario& scenario)
{
    return ScenarioWriter(scenario).write();
}

}  // namespace backhand
