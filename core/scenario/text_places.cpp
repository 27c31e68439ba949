// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/text_places.h"

#include <algorithm>

namespace backhand {

namespace {

unsigned byteAt(std::string_view text, std::size_t index)
{
    return static_cast<unsigned char>(text[index]);
}

bool hasContinuations(std::string_view text, std::size_t length)
{
    for (std::size_t index = 1; index < length; ++index) {
        if (index >= text.size() || (byteAt(text, index) & 0xC0U) != 0x80U) {
            return false;
        }
    }
    return true;
}

/// The smallest second byte that is not an overlong form, and the largest within Unicode and
/// outside the surrogates.
bool isSecondByteAllowed(unsigned first, unsigned second)
{
    switch (first) {
    case 0xE0: return second >= 0xA0;
    case 0xED: return second <= 0x9F;
    case 0xF0: return second >= 0x90;
    case 0xF4: return second <= 0x8F;
    default: return true;
    }
}

bool isEscapedSurrogatePair(std::string_view rest)
{
    const auto isHighSurrogate = [](char c) {
        return c == '8' || c == '9' || c == 'a' || c == 'b' || c == 'A' || c == 'B';
    };
    return rest.size() >= 12 && (rest[2] == 'd' || rest[2] == 'D') && isHighSurrogate(rest[3]) &&
           rest[6] == '\\';
}

/// How many bytes stand for one character of a JSON string.
std::size_t lengthInString(std::string_view rest)
{
    if (rest[0] != '\\') {
        return characterLength(rest).value_or(1);
    }
    const bool isUnicode = rest.size() > 1 && rest[1] == 'u';
    if (!isUnicode) {
        return 2;
    }
    return isEscapedSurrogatePair(rest) ? 12 : 6;
}

}  // namespace

std::optional<std::size_t> characterLength(std::string_view text)
{
    if (text.empty()) {
        return std::nullopt;
    }
    const unsigned first = byteAt(text, 0);
    std::size_t length = 1;
    if (first >= 0x80) {
        if (first < 0xC2 || first > 0xF4) {
            return std::nullopt;
        }
        length = first < 0xE0 ? 2 : (first < 0xF0 ? 3 : 4);
    }
    if (!hasContinuations(text, length) ||
        (length > 2 && !isSecondByteAllowed(first, byteAt(text, 1)))) {
        return std::nullopt;
    }
    return length;
}

Place TextPlaces::at(std::size_t offset)
{
    const std::size_t end = std::min(offset, m_text.size());
    for (; m_offset < end; ++m_offset) {
        const unsigned byte = byteAt(m_text, m_offset);
        if (byte == '\n') {
            m_place = {m_place.line + 1, 1};
        } else if ((byte & 0xC0U) != 0x80U) {
            ++m_place.column;
        }
    }
    return m_place;
}

Place placeInString(std::string_view text, std::size_t offset, std::size_t column)
{
    std::size_t at = offset + 1;
    for (std::size_t count = 1; count < column && at < text.size() && text[at] != '"'; ++count) {
        at += lengthInString(text.substr(at));
    }
    return TextPlaces(text).at(at);
}

}  // namespace backhand
