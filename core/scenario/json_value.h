// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/problem.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace backhand {

enum class JsonKind { Object, Array, String, Number, Boolean, Null };

struct JsonMember;

/// A JSON value that remembers where it stands in its text.
struct JsonValue {
    JsonKind kind = JsonKind::Null;
    std::size_t offset = 0;  ///< of its first byte in the text
    Place place;
    std::string text;  ///< of a String: decoded; of a Number: as it is written
    bool boolean = false;
    std::vector<JsonValue> elements;  ///< of an Array
    std::vector<JsonMember> members;  ///< of an Object, in the order of the text; no key twice

    const JsonValue* find(std::string_view key) const;
};

struct JsonMember {
    std::string key;
    Place place;  ///< of the key
    JsonValue value;
};

/// "object", "array", "string", "number", "boolean" or "null": for the problems about types.
const char* wordOf(JsonKind kind);

}  // namespace backhand
