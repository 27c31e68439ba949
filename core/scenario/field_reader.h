// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/json_value.h"
#include "core/scenario/scenario.h"
#include "core/support/problem.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace backhand {

/// Takes values out of a JSON tree and notes what is wrong with them. A WrongType problem's
/// `expected` is "key: type" with a type's word, "array of strings" or "array of numbers".
class FieldReader {
public:
    Problems problems;

    void add(ProblemCode code, const Place& place, std::string found = {},
             std::string expected = {});

    bool is(JsonKind kind, const JsonValue& value, std::string_view key);
    std::string text(const JsonValue& value, std::string_view key);
    bool boolean(const JsonValue& value, std::string_view key);

    /// A number within ±1e6.
    double number(const JsonValue& value, std::string_view key);
    /// A number that `isAllowed`; `range` says in words which those are.
    double number(const JsonValue& value, std::string_view key,
                  const std::function<bool(double)>& isAllowed, const std::string& range);
    std::uint64_t wholeNumber(const JsonValue& value, std::string_view key);

    std::vector<std::string> texts(const JsonValue& value, std::string_view key);

    /// One of some words; the first where it is none of them.
    std::size_t choice(const JsonValue& value, std::string_view key,
                       std::span<const std::string_view> choices);

    /// Notes the keys that are not among these.
    void allowOnly(const JsonValue& object, std::span<const std::string_view> keys);

    /// The member, or a MissingKey problem at the object.
    const JsonValue* required(const JsonValue& object, std::string_view key);
};

}  // namespace backhand
