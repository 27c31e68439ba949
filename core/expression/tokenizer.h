// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace backhand {

enum class TokenKind { Number, Name, Symbol, End };

/// One word of the model language.
struct Token {
    TokenKind kind;
    std::string text;    ///< a symbol is one of + - * / ^ ( ) =
    double value = 0.0;  ///< of a Number
    std::size_t column = 1;
};

/// Cuts one line into tokens, an End token last. Problems have line `line` and a column counted in
/// characters.
Result<std::vector<Token>> tokenize(std::string_view text, std::size_t line);

}  // namespace backhand
