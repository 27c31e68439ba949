// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/json_value.h"

#include <algorithm>
#include <stdexcept>

namespace backhand {

const JsonValue* JsonValue::find(std::string_view key) const
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [key](const JsonMember& member) { return member.key == key; });
    return found == members.end() ? nullptr : &found->value;
}

const char* wordOf(JsonKind kind)
{
    switch (kind) {
    case JsonKind::Object: return "object";
    case JsonKind::Array: return "array";
    case JsonKind::String: return "string";
    case JsonKind::Number: return "number";
    case JsonKind::Boolean: return "boolean";
    case JsonKind::Null: return "null";
    }
    throw std::logic_error("Every kind of JSON value has its word.");
}

}  // namespace backhand
