// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/problem.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace backhand {

/// May stand before a text; it is no character of it.
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// The length in bytes of the UTF-8 character that begins here (1 to 4); nothing where none does: a
/// stray or missing continuation byte, an overlong form, a surrogate, a code point beyond U+10FFFF.
std::optional<std::size_t> characterLength(std::string_view text);

/// Line and column of bytes in a UTF-8 text, for offsets that never fall. A byte order mark takes
/// no column.
class TextPlaces {
public:
    explicit TextPlaces(std::string_view text)
        : m_text(text), m_offset(text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0)
    {
    }

    /// The place of the character at `offset`, which is at least that of the call before.
    Place at(std::size_t offset);

private:
    std::string_view m_text;
    std::size_t m_offset;
    Place m_place{1, 1};
};

/// The place of the character number `column` (from 1) of a JSON string whose opening quote stands
/// at `offset`. An escape counts as the one character that it stands for.
Place placeInString(std::string_view text, std::size_t offset, std::size_t column);

}  // namespace backhand
