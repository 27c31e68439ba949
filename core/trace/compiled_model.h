// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/autodiff/tape.h"
#include "core/formula/formula.h"
#include "core/model/model.h"
#include "core/support/result.h"
#include "core/trace/optimizer_rule.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace backhand {

enum class Act { Forward, Backward, Update, Check };
enum class StepKind { Value, LocalPartial, Product, PathSum, SampleSum, Optimizer, Update, Check };

using PartialId = std::uint32_t;
constexpr PartialId noPartial = 0xFFFFFFFF;

/// A definition's partial derivative with respect to one of its inputs: one edge of the backward
/// pass. There is one for each input that the backward pass walks to, and none for the others.
struct Partial {
    VariableId of;
    VariableId wrt;
    Expression expression;
    Formula formula;  ///< as symbol: 2(p − t)
    bool othersFixed =
        false;  ///< wrt reaches `of` another way too, so that this partial holds something fixed
};

/// One step as the model alone determines it; the numbers come with a Trace.
struct PlannedStep {
    Act act;
    StepKind kind;
    VariableId of = noVariable;   ///< Value, Check: the definition; else what is differentiated;
                                  ///< Optimizer, Update: the parameter
    VariableId wrt = noVariable;  ///< LocalPartial, Product, PathSum, SampleSum
    PartialId partial = noPartial;
    OptimizerQuantity quantity = OptimizerQuantity::None;  ///< Optimizer
};

struct CompileOptions {
    bool walkInputs = false;
    std::string followFirst;
    OptimizerKind optimizer = OptimizerKind::GradientDescent;
    bool isBatch = false;  ///< an update takes the gradients of all samples, added up

    bool operator==(const CompileOptions&) const = default;
};

/// A model with its tape, its symbolic partials and the index of its steps. Immutable; shared by
/// pointer.
class CompiledModel {
public:
    /// DerivativeTooLarge is the only problem.
    static Result<std::shared_ptr<const CompiledModel>> compile(Model model,
                                                                CompileOptions options = {});

    const Model& model() const { return m_model; }
    const Tape& tape() const { return m_tape; }
    /// Evaluates all partials from all variables' values; its result n is the partial with id n.
    const Tape& partialTape() const { return m_partialTape; }
    const CompileOptions& options() const { return m_options; }

    const std::vector<Partial>& partials() const { return m_partials; }
    const Partial& partial(PartialId id) const { return m_partials.at(id); }
    /// The partials of one definition, ids `first` up to but not including `end`, as the backward
    /// pass takes them.
    struct PartialRange {
        PartialId first;
        PartialId end;
    };
    PartialRange partialsOf(VariableId definition) const;
    /// The partial of a definition with respect to one of its inputs; noPartial where none is
    /// walked.
    PartialId partialBetween(VariableId definition, VariableId input) const;
    /// The walked partials with respect to a variable, in the order of the backward pass.
    const std::vector<PartialId>& usesOf(VariableId variable) const { return m_uses.at(variable); }
    /// True for parameters, for what leads from one to the error, and for inputs when they are
    /// walked to. The error itself is not walked to.
    bool isWalked(VariableId variable) const { return !m_uses.at(variable).empty(); }
    /// True for parameters and what depends on one: what an update changes.
    bool changesWithUpdate(VariableId variable) const { return m_changes.at(variable); }

    const std::vector<PlannedStep>& steps() const { return m_steps; }  ///< step n is at n - 1

    /// Step numbers, 0 where there is no such step.
    std::size_t valueStep(VariableId definition) const { return m_valueStep.at(definition); }
    std::size_t partialStep(PartialId id) const { return m_partialStep.at(id); }
    std::size_t contributionStep(PartialId id) const { return m_contributionStep.at(id); }
    std::size_t gradientStep(VariableId variable) const { return m_gradientStep.at(variable); }
    std::size_t sampleSumStep(VariableId parameter) const { return m_sampleSumStep.at(parameter); }
    std::size_t updateStep(VariableId parameter) const { return m_updateStep.at(parameter); }
    std::size_t checkStep() const { return m_steps.size(); }

    /// The first and last step number of an act; 0, 0 where it has none.
    struct StepRange {
        std::size_t first = 0;
        std::size_t last = 0;
    };
    StepRange stepsOf(Act act) const;

    /// A definition's formula as symbol, and with primes on what an update changes.
    const Formula& formula(VariableId definition) const { return m_formulas.at(definition); }
    const Formula& primedFormula(VariableId definition) const
    {
        return m_primedFormulas.at(definition);
    }

private:
    CompiledModel(Model model, CompileOptions options);
    friend class ModelCompiler;

    Model m_model;
    CompileOptions m_options;
    Tape m_tape;
    Tape m_partialTape;
    std::vector<Partial> m_partials;
    std::vector<PartialId> m_firstPartial;  ///< by definition, one more at the end
    std::vector<std::vector<PartialId>> m_uses;
    std::vector<bool> m_changes;
    std::vector<PlannedStep> m_steps;
    std::vector<std::size_t> m_valueStep;
    std::vector<std::size_t> m_partialStep;
    std::vector<std::size_t> m_contributionStep;
    std::vector<std::size_t> m_gradientStep;
    std::vector<std::size_t> m_sampleSumStep;
    std::vector<std::size_t> m_updateStep;
    std::vector<Formula> m_formulas;
    std::vector<Formula> m_primedFormulas;
};

}  // namespace backhand
