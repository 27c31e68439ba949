// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/compiled_model.h"

#include "core/trace/model_compiler.h"

#include <algorithm>

namespace backhand {

CompiledModel::CompiledModel(Model model, CompileOptions options)
    : m_model(std::move(model)), m_options(std::move(options))
{
}

Result<std::shared_ptr<const CompiledModel>> CompiledModel::compile(Model model,
                                                                    CompileOptions options)
{
    std::shared_ptr<CompiledModel> compiled(
        new CompiledModel(std::move(model), std::move(options)));
    Problems problems = ModelCompiler(*compiled).run();
    if (!problems.empty()) {
        return problems;
    }
    return std::shared_ptr<const CompiledModel>(std::move(compiled));
}

CompiledModel::PartialRange CompiledModel::partialsOf(VariableId definition) const
{
    const std::size_t index = definition - m_model.givenCount();
    return {m_firstPartial.at(index), m_firstPartial.at(index + 1)};
}

PartialId CompiledModel::partialBetween(VariableId definition, VariableId input) const
{
    const PartialRange range = partialsOf(definition);
    for (PartialId id = range.first; id < range.end; ++id) {
        if (partial(id).wrt == input) {
            return id;
        }
    }
    return noPartial;
}

CompiledModel::StepRange CompiledModel::stepsOf(Act act) const
{
    const auto isBefore = [act](const PlannedStep& step) { return step.act < act; };
    const auto isWithin = [act](const PlannedStep& step) { return step.act == act; };
    const auto first = std::partition_point(m_steps.begin(), m_steps.end(), isBefore);
    const auto end = std::partition_point(first, m_steps.end(), isWithin);
    if (first == end) {
        return {};
    }
    return {static_cast<std::size_t>(first - m_steps.begin()) + 1,
            static_cast<std::size_t>(end - m_steps.begin())};
}

}  // namespace backhand
