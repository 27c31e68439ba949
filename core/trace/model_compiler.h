// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/compiled_model.h"

namespace backhand {

/// Fills a CompiledModel: derives the partials, plans the steps, typesets the formulas.
class ModelCompiler {
public:
    explicit ModelCompiler(CompiledModel& compiled)
        : m_compiled(compiled), m_model(compiled.m_model)
    {
    }

    Problems run();

private:
    void markWhatIsWalked();
    Problems derivePartials();
    Problems derivePartialsOf(const Definition& definition);
    std::vector<VariableId> walkedInputs(const Definition& definition) const;
    std::vector<VariableId> inputsReachedAnotherWay(const Definition& definition) const;
    void indexPartials();
    void planForward();
    void planBackward();
    void planSampleSums();
    void planContribution(PartialId id);
    void planUpdateAndCheck();
    std::size_t addStep(const PlannedStep& step);
    void typesetFormulas();

    CompiledModel& m_compiled;
    const Model& m_model;
    std::vector<bool> m_leads;  ///< by variable: the backward pass walks to it
};

}  // namespace backhand
