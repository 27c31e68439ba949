// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"
#include "ui/scene/graph_item.h"

#include <optional>
#include <vector>

namespace backhand {

/// Which parts of the graph the current step brings, uses or leaves aside.
class StepEmphasis {
public:
    explicit StepEmphasis(const Frame& frame);

    Emphasis ofVariable(VariableId variable) const;
    Emphasis ofPartial(PartialId partial) const;
    Emphasis ofGradient(VariableId variable) const;
    Emphasis ofForwardEdge(VariableId from, VariableId to) const;
    Emphasis ofBackwardEdge(PartialId partial) const;

    const std::optional<Step>& step() const { return m_step; }

private:
    Emphasis of(const Reference& reference, const Reference& orReference) const;
    bool uses(const Reference& reference) const;

    const CompiledModel& m_model;
    std::optional<Step> m_step;
    std::vector<Reference> m_used;  ///< the step's operands, sorted: a sum may have thousands
    PathsAtHand m_paths;
};

}  // namespace backhand
