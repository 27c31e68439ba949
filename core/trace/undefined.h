// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/expression/expression.h"
#include "core/trace/trace.h"

#include <functional>
#include <string>

namespace backhand {

/// Why an expression has no value where its names have these: the reason of the first operation
/// that fails. None where it has one.
UndefinedReason reasonWhyUndefined(const Expression& expression,
                                   const std::function<double(const std::string& name)>& valueOf);

/// A step's number, or a definition's after the update, is undefined.
bool hasUndefinedNumber(const Trace& trace);

}  // namespace backhand
