// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/model.h"
#include "core/session/scale.h"
#include "core/training/dataset.h"
#include "core/training/training_settings.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <variant>

namespace backhand {

struct SessionState;
class TrainedStretch;
struct Sweep;

// Edits: undoable; each keeps the step and drops the passes after the one shown.
struct SetValue {
    VariableId variable;  ///< an input, target or parameter
    double value;         ///< finite, |value| <= 1e6; anything else changes nothing
};
struct SetLearningRate {
    double value;  ///< > 0, <= 1e6
};
struct ResetValue {
    VariableId variable;
};
struct ResetLearningRate {};
/// Constants are edited as any number is; another kind begins a new run, at pass 1, with the
/// numbers that are shown. Nothing where a decay is not within [0, 1) or epsilon not above 0.
struct SetOptimizer {
    OptimizerSettings optimizer;
};
struct ResetAll {};  ///< everything as the scenario says, at pass 1
struct Randomize {
    std::uint64_t seed;  ///< of hand-friendly numbers within the sliders' ranges
};
struct SetFollowFirst {
    std::string name;  ///< a parameter, or empty
};
/// Finishes the pass silently and begins the next at the same step. Does nothing where
/// updateRefusal() names a reason.
struct UpdateOnce {};

/// What a training has brought so far takes the place of all passes after the one it began with,
/// and its last pass is shown. Does nothing where that pass is no longer what it was: a training
/// that comes too late.
struct TakeTraining {
    std::shared_ptr<const TrainedStretch> stretch;
};

/// Another model: that of `from` with this text (withModelText), its numbers as they are shown
/// there, at pass 1. What is typed between two states that parse is thus never lost. Does nothing
/// where the text gives no model.
struct SetModel {
    std::string text;
    std::map<std::string, Role> roles;         ///< that a person chose
    std::shared_ptr<const SessionState> from;  ///< what was there when the typing began
};
/// From the whole square to the half square, or back; does nothing where the error is neither.
struct SwitchErrorConvention {};
/// Other samples: the whole table (withSamples).
struct SetSamples {
    std::shared_ptr<const Dataset> rows;
};
/// Which sample each update takes (withOrder).
struct SetSampleOrder {
    SampleOrder order;
    std::uint64_t seed;  ///< of SampleOrder::Random
};

/// A name for an earlier run: plain text, cut to 64 characters. An empty one: it is named by what
/// differs.
struct RenameRun {
    std::size_t id;
    std::string name;
};
struct DeleteRun {
    std::size_t id;
};
/// Shows an earlier run again, at its last pass; the one that was shown becomes an earlier one.
struct OpenRun {
    std::size_t id;
};
/// The trainings of a sweep become earlier runs. Does nothing where the pass that it began with is
/// no longer what it was.
struct AddRuns {
    std::shared_ptr<const Sweep> sweep;
};

// Moves: never undoable.
enum class Motion {
    NextStep,  ///< after the last step it begins the next pass at its step 0
    PreviousStep,
    FirstStep,
    LastStep,
    NextDefinition,
    PreviousDefinition,
    NextAct,
    PreviousAct,
};
struct Move {
    Motion motion;
};
struct Seek {
    std::size_t pass;
    std::size_t step;
};

// How it is shown.
struct Follow {
    VariableId parameter;  ///< noVariable: follow the step
};
struct SetDigits {
    int digits;
};
struct SetLogarithmic {
    bool on;
};
struct SetLogarithmicUpdates {
    bool on;
};
/// Keeps the step where it has a counterpart. Does nothing where the document has no model of that
/// scale.
struct SetScale {
    Scale scale;
};
/// Opens or closes a folded layer of the graph. `layer` is the number that the graph's layout gives
/// it; it means something for the model and scale that are shown only.
struct ToggleLayer {
    std::size_t layer;
};

/// Whether an earlier run is drawn.
struct HideRun {
    std::size_t id;
    bool hidden;
};

using Action = std::variant<SetValue, SetLearningRate, ResetValue, ResetLearningRate, ResetAll,
                            Randomize, SetOptimizer, SetFollowFirst, UpdateOnce, TakeTraining,
                            SetModel, SwitchErrorConvention, SetSamples, SetSampleOrder, RenameRun,
                            DeleteRun, OpenRun, AddRuns, Move, Seek, Follow, SetDigits,
                            SetLogarithmic, SetLogarithmicUpdates, SetScale, ToggleLayer, HideRun>;

/// True for what belongs on the undo stack.
bool isEdit(const Action& action);

}  // namespace backhand
