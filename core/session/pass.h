// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"
#include "core/session/run.h"
#include "core/trace/compiled_model.h"
#include "core/trace/trace.h"
#include "core/training/update_refusal.h"

namespace backhand {

/// What pass 1 begins with, as the scenario says.
PassStart firstPass(const Scenario& scenario, const CompiledModel& compiled);

/// What the pass after `trace` begins with: the updated parameters, and the next sample.
PassStart nextPass(const PassStart& start, const Trace& trace, std::size_t nextSample);

/// The summed error that the pass after `trace` begins with.
double nextSummedError(const PassStart& start, const Trace& trace);

/// The trace of the pass that begins so.
Trace traceOf(std::shared_ptr<const CompiledModel> compiled, const PassStart& start);

/// The error summed over all samples, in their order, with the pass's parameters; NaN where one is
/// undefined or the sum is beyond the largest double.
double summedError(const CompiledModel& compiled, const PassStart& start);

/// What goes wrong with the numbers that a pass begins with, on all samples: EventWatch's rules.
std::vector<Notice> noticesAt(const CompiledModel& compiled, const PassStart& start);

/// Hand-friendly numbers from a seed, the same on every machine: inputs in halves and all else in
/// tenths, within the sliders' ranges (targets 0 or 1 where these are in range). With samples, only
/// the parameters change. Of the first twenty draws it takes the first whose error and gradients
/// have values and where nothing is saturated; else the first whose error and gradients have
/// values; else the first.
PassStart randomPass(const PassStart& start, const Scenario& scenario,
                     const std::shared_ptr<const CompiledModel>& compiled, std::uint64_t seed);

/// Why a pass cannot be updated.
UpdateRefusal updateRefusal(const Trace& trace);

}  // namespace backhand
