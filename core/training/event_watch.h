// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/autodiff/forward_pass.h"
#include "core/training/training_data.h"
#include "core/training/training_event.h"

#include <optional>
#include <span>
#include <vector>

namespace backhand {

/// The gradient counts as 0 where all its numbers are under this, while the error is over
/// leastErrorToLower.
constexpr double zeroGradient = 1e-9;
constexpr double leastErrorToLower = 1e-6;

/// The error rose, by more than rounding does: by a billionth of itself, and by 1e-12.
bool hasRisen(double before, double after);
std::optional<Notice> overshoot(double before, double after);

/// The parameter that an update would have moved where it must not be, of those in declared order;
/// `firstParameter` is the id of the first. None where all numbers are allowed.
std::optional<Notice> refusedParameter(std::span<const double> before,
                                       std::span<const double> tried, VariableId firstParameter);

/// Looks at single points of a training for what goes wrong there; without allocation. It takes no
/// more samples than it needs to see that nothing does.
class EventWatch {
public:
    /// `tape`, a model's, and `data` must outlive it.
    EventWatch(const Tape& tape, const TrainingData& data, SampleOrder order);

    /// Flat sigmoids and tanhs, dead relus, and, where `error`, the summed one, is given, a
    /// gradient of 0. Valid until it looks again.
    std::span<const Notice> look(std::span<const double> parameters, std::optional<double> error);

    /// The error of one sample; NaN where undefined.
    double errorOf(std::span<const double> parameters, std::size_t sample);

private:
    /// The functions of one kind in one definition.
    struct Group {
        EventKind kind;
        VariableId definition;
        std::size_t first;  ///< of m_functions
        std::size_t end;
        double most = 0.0;  ///< the largest slope or input so far
        bool isSo = false;
    };
    struct WatchedFunction {
        Operation operation;
        std::uint32_t input;  ///< its slot
    };

    void findGroups();
    void addFunction(EventKind kind, VariableId definition, const Tape::Instruction& instruction);
    void forward(std::span<const double> parameters, std::size_t sample);
    void lookAtFunctions(std::span<const double> parameters);
    void lookAtGroup(Group& group);
    void lookAtGradient(std::span<const double> parameters, double error);
    double largestGradient(std::span<const double> parameters);

    const Tape& m_tape;
    const TrainingData& m_data;
    bool m_isBatch;
    std::vector<Group> m_groups;
    std::vector<WatchedFunction> m_functions;
    std::vector<double> m_given;
    Slots m_slots;
    Slots m_adjoints;
    std::vector<double> m_sums;
    std::vector<Notice> m_notices;
};

}  // namespace backhand
