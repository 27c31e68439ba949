// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/program_writer.h"

#include "core/code/code_expression.h"
#include "core/code/code_names.h"
#include "core/code/printed_numbers.h"
#include "core/code/update_code.h"
#include "core/trace/undefined.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace backhand {

namespace {

class ProgramWriter {
public:
    ProgramWriter(const CodeSyntax& syntax, const Scenario& scenario, const Trace& trace,
                  int digits)
        : m_syntax(syntax), m_trace(trace), m_compiled(trace.compiled()), m_model(trace.model()),
          m_digits(digits), m_names(scenario, trace.compiled()), m_update(syntax, trace, m_names)
    {
    }

    std::vector<CodeLine> write()
    {
        addAll(m_syntax.opening(functionsOf(m_compiled), hasUndefinedNumber(m_trace)));
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

    void addAll(const std::vector<std::string>& texts)
    {
        std::for_each(texts.begin(), texts.end(), [this](const std::string& text) { add(text); });
    }

    void addVariable(const std::string& name, const std::string& value,
                     std::vector<std::size_t> steps = {})
    {
        add(m_syntax.variable(name, value), std::move(steps));
    }

    /// A list with an item for each of these variables.
    template <typename TextOf>
    void addList(const std::string& name, const std::vector<VariableId>& members, TextOf textOf,
                 std::vector<std::size_t> steps = {})
    {
        std::string items;
        for (const VariableId member : members) {
            items += (items.empty() ? "" : ", ") + textOf(member);
        }
        add(m_syntax.list(name, items), std::move(steps));
    }

    std::string inCode(const Expression& expression, bool isUpdated = false) const
    {
        return codeExpression(m_syntax, expression, [&](const std::string& name) {
            const VariableId id = m_model.find(name).value();
            return isUpdated && m_compiled.changesWithUpdate(id) ? m_names.newVariable(id)
                                                                 : m_names.variable(id);
        });
    }

    /// What computes a number, or what stands for it where there is none.
    std::string computing(double value, std::string expression) const
    {
        return std::isnan(value) ? m_syntax.undefined(expression) : std::move(expression);
    }

    std::string computingStep(std::size_t number, std::string expression) const
    {
        return computing(m_trace.stepValue(number), std::move(expression));
    }

    void writeGiven()
    {
        add(m_syntax.comment("the given numbers"));
        const auto given = [this](VariableId id) { return m_syntax.number(m_trace.value(id)); };
        for (const CodeNames::Vector& vector : m_names.vectors()) {
            addList(vector.name, vector.members, given);
        }
        for (VariableId id = 0; id < m_model.givenCount(); ++id) {
            if (m_names.vectorOf(id) == nullptr) {
                addVariable(m_names.variable(id), given(id));
            }
        }
        if (hasUpdate()) {
            addVariable(CodeNames::learningRate, m_syntax.number(m_trace.learningRate()));
            for (const CodeAssignment& kept : m_update.given()) {
                addVariable(kept.name, kept.value);
            }
        }
        add("");
    }

    bool hasUpdate() const { return m_compiled.stepsOf(Act::Update).first != 0; }

    void writeForward()
    {
        add(m_syntax.comment("forward pass"));
        for (const Definition& definition : m_model.definitions()) {
            const std::size_t step = m_compiled.valueStep(definition.variable);
            addVariable(m_names.variable(definition.variable),
                        computingStep(step, inCode(definition.expression)), {step});
        }
        add("");
    }

    void writeBackward()
    {
        if (m_compiled.stepsOf(Act::Backward).first == 0) {
            return;
        }
        add(m_syntax.comment("backward pass: from the error to the parameters"));
        for (std::size_t number = 1; number <= m_trace.stepCount(); ++number) {
            const PlannedStep& step = m_compiled.steps()[number - 1];
            if (step.act != Act::Backward) {
                continue;
            }
            const CodeNames::Vector* vector = m_names.vectorOf(step.wrt);
            if (step.kind == StepKind::SampleSum) {
                writeSampleSum(number, step);
            } else if (vector != nullptr && !vector->partials.empty()) {
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
            addVariable(m_names.partial(step.partial),
                        computingStep(number, inCode(m_compiled.partial(step.partial).expression)),
                        {number});
            break;
        case StepKind::Product:
            addVariable(m_names.contribution(step.partial), product(step.partial), {number});
            break;
        default: {
            std::string sum;
            for (const PartialId use : m_compiled.usesOf(step.wrt)) {
                sum += (sum.empty() ? "" : " + ") + m_names.contribution(use);
            }
            addVariable(m_names.gradient(step.wrt), computingStep(number, sum), {number});
        }
        }
    }

    void writeSampleSum(std::size_t number, const PlannedStep& step)
    {
        if (m_compiled.steps()[number - 2].kind != StepKind::SampleSum) {
            add(m_syntax.comment("the other samples' gradients stand here as numbers"));
        }
        addVariable(m_names.updateGradient(step.wrt),
                    computingStep(number, m_update.sampleSum(step.wrt)), {number});
    }

    std::string product(PartialId partial) const
    {
        return computingStep(m_compiled.contributionStep(partial),
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
        const auto localPartial = [&](VariableId id) {
            return computingStep(m_compiled.partialStep(partialOf(id)),
                                 inCode(m_compiled.partial(partialOf(id)).expression));
        };
        addList(vector.partials, vector.members, localPartial, partialSteps);
        addList(
            vector.gradients, vector.members, [&](VariableId id) { return product(partialOf(id)); },
            productSteps);
    }

    void writeUpdate()
    {
        if (!hasUpdate()) {
            return;
        }
        add(m_syntax.comment("update: all from the old values"));
        for (const CodeAssignment& quantity : m_update.quantities()) {
            addVariable(quantity.name, computingStep(quantity.step, quantity.value),
                        {quantity.step});
        }
        const auto updated = [this](VariableId id) {
            return computingStep(m_compiled.updateStep(id), m_update.newValue(id));
        };
        std::set<const CodeNames::Vector*> written;
        for (const VariableId parameter : m_model.withRole(Role::Parameter)) {
            const CodeNames::Vector* vector = m_names.vectorOf(parameter);
            if (vector == nullptr) {
                addVariable(m_names.newVariable(parameter), updated(parameter),
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
        addList(
            vector.newName, vector.members,
            [&](VariableId id) {
                return m_compiled.updateStep(id) != 0 ? updated(id) : m_names.variable(id);
            },
            steps);
    }

    void writeCheck()
    {
        add(m_syntax.comment("check: the forward pass with the new numbers"));
        for (const Definition& definition : m_model.definitions()) {
            const VariableId id = definition.variable;
            const bool isError = id == m_model.error();
            if (!m_compiled.changesWithUpdate(id) && !isError) {
                continue;
            }
            addVariable(m_names.newVariable(id),
                        computing(m_trace.newValue(id), inCode(definition.expression, true)),
                        std::vector<std::size_t>(isError ? 1 : 0, m_compiled.checkStep()));
        }
        add("");
    }

    void writePrints()
    {
        add(m_syntax.comment("every step's number, as it is shown"));
        addAll(m_syntax.closing(printedNumbers(m_trace, m_names, m_digits)));
    }

    const CodeSyntax& m_syntax;
    const Trace& m_trace;
    const CompiledModel& m_compiled;
    const Model& m_model;
    int m_digits;
    CodeNames m_names;
    UpdateCode m_update;
    std::vector<CodeLine> m_lines;
};

}  // namespace

std::vector<CodeLine> writeProgram(const CodeSyntax& syntax, const Scenario& scenario,
                                   const Trace& trace, int digits)
{
    return ProgramWriter(syntax, scenario, trace, digits).write();
}

}  // namespace backhand
