// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/counterpart.h"

namespace backhand {

namespace {

/// Finds variables and steps of one model by those of another.
class Counterparts {
public:
    Counterparts(const CompiledModel& from, const CompiledModel& to) : m_from(from), m_to(to) {}

    /// The step that brings the same number; 0 where there is none.
    std::size_t of(const PlannedStep& step) const
    {
        switch (step.kind) {
        case StepKind::Value: return valueStep(step.of);
        case StepKind::LocalPartial: return partialOrGradientStep(step);
        case StepKind::Product:
        case StepKind::PathSum: return gradientStep(step);
        case StepKind::Update: return updateStep(step.of);
        case StepKind::SampleSum: return sampleSumStep(step.wrt);
        case StepKind::Optimizer: return quantityStep(step);
        case StepKind::Check: break;
        }
        return m_to.checkStep();
    }

private:
    VariableId named(VariableId variable) const
    {
        const auto found = m_to.model().find(m_from.model().variable(variable).name);
        return found ? *found : noVariable;
    }

    std::size_t valueStep(VariableId definition) const
    {
        const VariableId same = named(definition);
        return same == noVariable ? 0 : m_to.valueStep(same);
    }

    std::size_t updateStep(VariableId parameter) const
    {
        const VariableId same = named(parameter);
        return same == noVariable ? 0 : m_to.updateStep(same);
    }

    std::size_t sampleSumStep(VariableId parameter) const
    {
        const VariableId same = named(parameter);
        return same == noVariable ? 0 : m_to.sampleSumStep(same);
    }

    /// The quantities stand directly before their update.
    std::size_t quantityStep(const PlannedStep& step) const
    {
        const std::size_t update = updateStep(step.of);
        for (std::size_t number = update; number > 1; --number) {
            const PlannedStep& before = m_to.steps()[number - 2];
            if (before.kind != StepKind::Optimizer || before.of != m_to.steps()[update - 1].of) {
                break;
            }
            if (before.quantity == step.quantity) {
                return number - 1;
            }
        }
        return update;
    }

    std::size_t partialStep(const PlannedStep& step) const
    {
        const VariableId of = named(step.of);
        const VariableId wrt = named(step.wrt);
        if (of == noVariable || wrt == noVariable) {
            return 0;
        }
        const CompiledModel::PartialRange range = m_to.partialsOf(of);
        for (PartialId id = range.first; id < range.end; ++id) {
            if (m_to.partial(id).wrt == wrt) {
                return m_to.partialStep(id);
            }
        }
        return 0;
    }

    /// A partial of the error is a gradient too, and may be a product in the other model.
    std::size_t partialOrGradientStep(const PlannedStep& step) const
    {
        const std::size_t same = partialStep(step);
        return same != 0 ? same : gradientStep(step);
    }

    /// One path's product among several stands for the whole only where the other model has one
    /// path too.
    std::size_t gradientStep(const PlannedStep& step) const
    {
        const VariableId wrt = named(step.wrt);
        const bool isWhole = m_from.gradientStep(step.wrt) != 0 &&
                             &m_from.steps()[m_from.gradientStep(step.wrt) - 1] == &step;
        return wrt == noVariable || !isWhole ? 0 : m_to.gradientStep(wrt);
    }

    const CompiledModel& m_from;
    const CompiledModel& m_to;
};

}  // namespace

std::size_t counterpart(const CompiledModel& from, std::size_t step, const CompiledModel& to)
{
    const Counterparts counterparts(from, to);
    for (std::size_t number = step; number != 0 && number <= from.steps().size(); ++number) {
        if (const std::size_t same = counterparts.of(from.steps()[number - 1]); same != 0) {
            return same;
        }
    }
    return 0;
}

}  // namespace backhand
