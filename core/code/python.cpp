// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/python.h"

#include "core/code/code_names.h"
#include "core/code/python_expression.h"

#include <algorithm>
#include <cmath>

namespace backhand {

namespace {

class ProgramWriter {
public:
    ProgramWriter(const Scenario& scenario, const Trace& trace, int digits)
        : m_trace(trace), m_compiled(trace.compiled()), m_model(trace.model()), m_digits(digits),
          m_names(scenario, trace.compiled())
    {
    }

    std::vector<CodeLine> write()
    {
        add("import math");
        add("");
        writeFunctions();
        writeGiven();
        writeForward();
        writeBackward();
        writeUpdate();
        writeCheck();
        writePrints();
        return std::move(m_lines);
    }

private:
    void add(std::string text, std::vector<std::size_t> steps = {})
    {
        m_lines.push_back({std::move(text), std::move(steps)});
    }

    std::string inPython(const Expression& expression) const
    {
        return pythonExpression(expression, [this](const std::string& name) {
            return m_names.variable(m_model.find(name).value());
        });
    }

    /// What a step computes, or NaN where it has no value: Python would stop with an exception.
    std::string orNaN(std::size_t step, std::string expression) const
    {
        return std::isnan(m_trace.stepValue(step)) ? "math.nan  # undefined"
                                                   : std::move(expression);
    }

    std::string itemOrNaN(std::size_t step, std::string expression) const
    {
        return std::isnan(m_trace.stepValue(step)) ? "math.nan" : std::move(expression);
    }

    void writeFunctions()
    {
        for (std::string& line : pythonFunctions(m_compiled)) {
            add(std::move(line));
        }
    }

    void writeGiven()
    {
        add("# the given numbers");
        for (const CodeNames::Vector& vector : m_names.vectors()) {
            add(vector.name + " = " + list(vector.members, [this](VariableId id) {
                    return pythonNumber(m_trace.value(id));
                }));
        }
        for (VariableId id = 0; id < m_model.givenCount(); ++id) {
            if (m_names.vectorOf(id) == nullptr) {
                add(m_names.variable(id) + " = " + pythonNumber(m_trace.value(id)));
            }
        }
        add("learning_rate = " + pythonNumber(m_trace.learningRate()));
        add("");
    }

    template <typename TextOf>
    static std::string list(const std::vector<VariableId>& members, TextOf textOf)
    {
        std::string text;
        for (const VariableId member : members) {
            text += (text.empty() ? "" : ", ") + textOf(member);
        }
        return "[" + text + "]";
    }

    void writeForward()
    {
        add("# forward pass");
        for (const Definition& definition : m_model.definitions()) {
            const std::size_t step = m_compiled.valueStep(definition.variable);
            add(m_names.variable(definition.variable) + " = " +
                    orNaN(step, inPython(definition.expression)),
                {step});
        }
        add("");
    }

    void writeBackward()
    {
        if (m_compiled.stepsOf(Act::Backward).first == 0) {
            return;
        }
        add("# backward pass: from the error to the parameters");
        for (std::size_t number = 1; number <= m_trace.stepCount(); ++number) {
            const PlannedStep& step = m_compiled.steps()[number - 1];
            if (step.act != Act::Backward) {
                continue;
            }
            const CodeNames::Vector* vector = m_names.vectorOf(step.wrt);
            if (vector != nullptr && !vector->partials.empty()) {
                writeVectorStep(*vector, step);
            } else {
                writeStep(number, step);
            }
        }
        add("");
    }

    void writeStep(std::size_t number, const PlannedStep& step)
    {
        switch (step.kind) {
        case StepKind::LocalPartial:
            add(m_names.partial(step.partial) + " = " +
                    orNaN(number, inPython(m_compiled.partial(step.partial).expression)),
                {number});
            break;
        case StepKind::Product:
            add(m_names.contribution(step.partial) + " = " + product(step.partial), {number});
            break;
        default: {
            std::string sum;
            for (const PartialId use : m_compiled.usesOf(step.wrt)) {
                sum += (sum.empty() ? "" : " + ") + m_names.contribution(use);
            }
            add(m_names.gradient(step.wrt) + " = " + orNaN(number, sum), {number});
        }
        }
    }

    std::string product(PartialId partial) const
    {
        return itemOrNaN(m_compiled.contributionStep(partial),
                         m_names.gradient(m_compiled.partial(partial).of) + " * " +
                             m_names.partial(partial));
    }

    /// Both lists are written where the walk comes to the first member.
    void writeVectorStep(const CodeNames::Vector& vector, const PlannedStep& step)
    {
        const auto partialOf = [this](VariableId id) { return m_compiled.usesOf(id).front(); };
        const auto isFirst = [&](VariableId id) { return m_compiled.partialStep(partialOf(id)); };
        const VariableId first =
            *std::min_element(vector.members.begin(), vector.members.end(),
                              [&](VariableId a, VariableId b) { return isFirst(a) < isFirst(b); });
        if (step.wrt != first || step.kind != StepKind::LocalPartial) {
            return;
        }
        std::vector<std::size_t> partialSteps;
        std::vector<std::size_t> productSteps;
        for (const VariableId member : vector.members) {
            partialSteps.push_back(m_compiled.partialStep(partialOf(member)));
            productSteps.push_back(m_compiled.contributionStep(partialOf(member)));
        }
        add(vector.partials + " = " +
                list(vector.members,
                     [&](VariableId id) {
                         return itemOrNaN(m_compiled.partialStep(partialOf(id)),
                                          inPython(m_compiled.partial(partialOf(id)).expression));
                     }),
            partialSteps);
        add(vector.gradients + " = " +
                list(vector.members, [&](VariableId id) { return product(partialOf(id)); }),
            productSteps);
    }

    void writeUpdate()
    {
        if (m_compiled.stepsOf(Act::Update).first == 0) {
            return;
        }
        add("# update: all from the old values");
        const auto updated = [this](VariableId id) {
            return itemOrNaN(m_compiled.updateStep(id),
                             m_names.variable(id) + " - learning_rate * " + m_names.gradient(id));
        };
        std::set<const CodeNames::Vector*> written;
        for (const VariableId parameter : m_model.withRole(Role::Parameter)) {
            const CodeNames::Vector* vector = m_names.vectorOf(parameter);
            if (vector == nullptr) {
                add(m_names.newVariable(parameter) + " = " + updated(parameter),
                    {m_compiled.updateStep(parameter)});
            } else if (written.insert(vector).second) {
                writeVectorUpdate(*vector, updated);
            }
        }
        add("");
    }

    template <typename Updated>
    void writeVectorUpdate(const CodeNames::Vector& vector, Updated updated)
    {
        std::vector<std::size_t> steps;
        for (const VariableId member : vector.members) {
            if (const std::size_t step = m_compiled.updateStep(member)) {
                steps.push_back(step);
            }
        }
        add(vector.newName + " = " +
                list(vector.members,
                     [&](VariableId id) {
                         return m_compiled.updateStep(id) != 0 ? updated(id) : m_names.variable(id);
                     }),
            steps);
    }

    void writeCheck()
    {
        add("# check: the forward pass with the new numbers");
        const auto nameOf = [this](const std::string& name) {
            const VariableId id = m_model.find(name).value();
            return m_compiled.changesWithUpdate(id) ? m_names.newVariable(id)
                                                    : m_names.variable(id);
        };
        for (const Definition& definition : m_model.definitions()) {
            const VariableId id = definition.variable;
            const bool isError = id == m_model.error();
            if (!m_compiled.changesWithUpdate(id) && !isError) {
                continue;
            }
            const bool isUndefined = std::isnan(m_trace.newValue(id));
            const std::string text = isUndefined ? "math.nan  # undefined"
                                                 : pythonExpression(definition.expression, nameOf);
            add(m_names.newVariable(id) + " = " + text,
                std::vector<std::size_t>(isError ? 1 : 0, m_compiled.checkStep()));
        }
        add("");
    }

    std::string nameOfStep(const PlannedStep& step) const
    {
        switch (step.kind) {
        case StepKind::Value: return m_names.variable(step.of);
        case StepKind::LocalPartial: return m_names.partial(step.partial);
        case StepKind::Product: return m_names.contribution(step.partial);
        case StepKind::PathSum: return m_names.gradient(step.wrt);
        default: return m_names.newVariable(step.of);
        }
    }

    /// The format that prints the number as it is shown.
    std::string formOf(std::size_t number) const
    {
        const ShownNumber shown = m_trace.step(number, m_digits).result;
        const std::size_t point = shown.mantissa.find('.');
        const std::size_t decimals =
            point == std::string::npos ? 0 : shown.mantissa.size() - point - 1;
        return "." + std::to_string(decimals) + (shown.exponent != 0 ? "e" : "f");
    }

    void writePrints()
    {
        add("# every step's number, as it is shown");
        add("for step, value, form in [");
        for (std::size_t number = 1; number <= m_trace.stepCount(); ++number) {
            add("    (" + std::to_string(number) + ", " +
                nameOfStep(m_compiled.steps()[number - 1]) + ", \"" + formOf(number) + "\"),");
        }
        add("]:");
        add("    print(step, format(value + 0.0, form))");
    }

    const Trace& m_trace;
    const CompiledModel& m_compiled;
    const Model& m_model;
    int m_digits;
    CodeNames m_names;
    std::vector<CodeLine> m_lines;
};

}  // namespace

std::vector<CodeLine> pythonProgram(const Scenario& scenario, const Trace& trace, int digits)
{
    return ProgramWriter(scenario, trace, digits).write();
}

}  // namespace backhand
