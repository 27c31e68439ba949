// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/autodiff/tape.h"
#include "core/model/model.h"

#include <span>
#include <vector>

namespace backhand {

/// The error of one sample as a function of one given number, the others fixed.
class ErrorAlong {
public:
    /// `given` in VariableId order. `tape` must outlive it.
    ErrorAlong(const Tape& tape, std::span<const double> given, VariableId variable);

    /// NaN where undefined.
    double at(double value);
    /// What the number was given as.
    double centre() const { return m_centre; }

private:
    const Tape& m_tape;
    std::vector<double> m_given;
    Slots m_slots;
    VariableId m_variable;
    double m_centre;
};

}  // namespace backhand
