// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/reduce.h"
#include "core/session/session_state.h"
#include "core/trace/chain.h"
#include "core/trace/paths_at_hand.h"
#include "core/trace/trace.h"

#include <optional>

namespace backhand {

/// Everything a view needs to draw one state. Derived, never edited.
struct Frame {
    SessionState state;
    Trace trace;                           ///< of the pass that is shown
    std::shared_ptr<const Dataset> data;   ///< of that pass
    std::vector<double> parametersBefore;  ///< of the pass before; empty in pass 1
    UpdateRefusal refusal = UpdateRefusal::None;
    std::size_t sample = 0;  ///< the row of `data` that the pass shows

    const CompiledModel& compiled() const { return trace.compiled(); }
    /// The same, to be kept: views tell by it that another model is shown.
    const std::shared_ptr<const CompiledModel>& sharedModel() const { return shownModel(state); }
    const Model& model() const { return trace.model(); }
    const Scenario& scenario() const { return *state.document.scenario; }
    std::size_t step() const { return state.view.playhead.step; }
    std::size_t pass() const { return state.view.playhead.pass; }
    int digits() const { return state.view.digits; }

    /// Step n has been reached: its number may be shown. False for step 0, which stands for "no
    /// such step".
    bool reached(std::size_t stepNumber) const { return stepNumber != 0 && stepNumber <= step(); }
    /// The error has been computed again with the updated parameters: new values may be shown.
    bool isChecked() const;
    /// The current step, where there is one (step 0 has none).
    std::optional<Step> currentStep() const;

    /// A variable's number as shown: given as given, computed rounded.
    ShownNumber shownValue(VariableId variable) const;
    ShownNumber shownNewValue(VariableId variable) const;
    /// The step whose number stands for a variable's gradient: in a batch the sum over all samples
    /// once it has been reached, else the sample's own.
    std::size_t gradientStepShown(VariableId variable) const;
    /// What a parameter was before the last update; nothing in pass 1.
    std::optional<double> previousValue(VariableId parameter) const;
    /// A given number's slider range: the scenario's, grown to hold the value.
    Range range(VariableId variable) const;
    /// The parameter whose chain the strip shows: the pinned one, else the first that the step
    /// leads to, else the first.
    VariableId followed() const;
    /// The chain that the strip shows, and which of its paths the step is about: what the strip
    /// and the graph light.
    Chain followedChain() const { return chainOf(compiled(), followed()); }
    PathsAtHand pathsAtHand() const
    {
        return backhand::pathsAtHand(compiled(), followedChain(), step());
    }
    bool hasSamples() const { return data->size() > 1 || !scenario().samples.empty(); }
};

/// One forward pass, backward pass and update, over flat arrays; no text is made.
Frame deriveFrame(const SessionState& state);

}  // namespace backhand
