// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/cell_number.h"

#include "core/model/model.h"

#include <charconv>
#include <cmath>
#include <optional>
#include <string>

namespace backhand {

namespace {

constexpr std::string_view trueMinus = "\xE2\x88\x92";

/// As from_chars reads it; none where something has no place in a number. What from_chars alone
/// would take, "inf" and "nan", is none.
std::optional<std::string> plainNumber(std::string_view text, char decimalSign)
{
    constexpr std::string_view allowed = "0123456789+-eE";
    std::string plain;
    while (!text.empty()) {
        const bool isMinus = text.starts_with(trueMinus);
        const char first = text.front();
        if (!isMinus && first != decimalSign && allowed.find(first) == std::string_view::npos) {
            return std::nullopt;
        }
        plain += isMinus ? '-' : first == decimalSign ? '.' : first;
        text.remove_prefix(isMinus ? trueMinus.size() : 1);
    }
    const bool hasPlus = plain.starts_with('+') && plain.find_first_of("+-", 1) != 1;
    return hasPlus ? plain.substr(1) : plain;
}

}  // namespace

CellNumber cellNumber(std::string_view text, char decimalSign)
{
    if (text.empty()) {
        return {CellKind::Empty, 0.0};
    }
    const std::optional<std::string> plain = plainNumber(text, decimalSign);
    if (!plain) {
        return {CellKind::NotANumber, 0.0};
    }
    double value = 0.0;
    const char* end = plain->data() + plain->size();
    const auto read = std::from_chars(plain->data(), end, value);
    if (read.ptr != end || read.ec == std::errc::invalid_argument) {
        return {CellKind::NotANumber, 0.0};
    }
    if (read.ec != std::errc{} || std::abs(value) > maximumMagnitude) {
        return {CellKind::OutOfRange, 0.0};
    }
    return {CellKind::Number, value == 0.0 ? 0.0 : value};
}

}  // namespace backhand
