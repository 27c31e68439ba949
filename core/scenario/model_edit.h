// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"
#include "core/support/result.h"

#include <map>
#include <string>
#include <string_view>

namespace backhand {

/// The lines of a model as one text, to be edited.
std::string modelText(const ModelSource& source);

/// The scenario with the model that `text` writes, one definition a line; blank lines do not count.
/// A name that no line defines has its role from `roles`, else the one that it had, else the one
/// that guessedRole() gives. What the scenario says of names that stay (values, columns of samples,
/// ranges, titles, code names, vectors) stays; new names get hand-friendly values, and what it says
/// of names that are gone goes with them. Problems carry the line and the column in `text`.
Result<Scenario> withModelText(const Scenario& scenario, std::string_view text,
                               const std::map<std::string, Role>& roles = {});

}  // namespace backhand
