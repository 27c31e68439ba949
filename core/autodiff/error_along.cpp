// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/autodiff/error_along.h"

#include "core/autodiff/forward_pass.h"

namespace backhand {

ErrorAlong::ErrorAlong(const Tape& tape, std::span<const double> given, VariableId variable)
    : m_tape(tape), m_given(given.begin(), given.end()), m_slots(tape.slotCount()),
      m_variable(variable), m_centre(given[variable])
{
}

double ErrorAlong::at(double value)
{
    m_given[m_variable] = value;
    forwardPass(m_tape, m_given, m_slots);
    return m_slots[m_tape.slotOf.back()];
}

}  // namespace backhand
