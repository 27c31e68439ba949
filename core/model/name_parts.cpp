// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/name_parts.h"

#include "core/model/model.h"

#include <algorithm>
#include <array>
#include <utility>

namespace backhand {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 34> greekLetters{{
    {"alpha", "α"},   {"beta", "β"},   {"gamma", "γ"}, {"delta", "δ"},   {"epsilon", "ε"},
    {"zeta", "ζ"},    {"eta", "η"},    {"theta", "θ"}, {"iota", "ι"},    {"kappa", "κ"},
    {"lambda", "λ"},  {"mu", "μ"},     {"nu", "ν"},    {"xi", "ξ"},      {"pi", "π"},
    {"rho", "ρ"},     {"sigma", "σ"},  {"tau", "τ"},   {"upsilon", "υ"}, {"phi", "φ"},
    {"chi", "χ"},     {"psi", "ψ"},    {"omega", "ω"}, {"Gamma", "Γ"},   {"Delta", "Δ"},
    {"Theta", "Θ"},   {"Lambda", "Λ"}, {"Xi", "Ξ"},    {"Pi", "Π"},      {"Sigma", "Σ"},
    {"Upsilon", "Υ"}, {"Phi", "Φ"},    {"Psi", "Ψ"},   {"Omega", "Ω"},
}};

std::string baseOf(std::string_view letters)
{
    const auto* const found =
        std::find_if(greekLetters.begin(), greekLetters.end(),
                     [letters](const auto& entry) { return entry.first == letters; });
    return std::string(found == greekLetters.end() ? letters : found->second);
}

bool endsTheBase(char character)
{
    return character == '_' || (character >= '0' && character <= '9');
}

}  // namespace

NameParts nameParts(std::string_view name)
{
    const auto baseEnd = static_cast<std::size_t>(
        std::find_if(name.begin(), name.end(), endsTheBase) - name.begin());
    NameParts result{baseOf(name.substr(0, baseEnd)), {}};
    std::string_view rest = name.substr(baseEnd);
    if (!rest.empty() && rest.find_first_not_of('_') == std::string_view::npos) {
        result.subscript =
            rest;  // nothing but underscores: they alone tell the name from its neighbour
        return result;
    }
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('_'), rest.size());
        if (end > 0) {
            result.subscript += result.subscript.empty() ? "" : ",";
            result.subscript += rest.substr(0, end);
        }
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return result;
}

std::string freeName(const Model& model, std::initializer_list<const char*> names)
{
    const auto* const last = names.end() - 1;
    return *std::find_if(names.begin(), last,
                         [&model](const char* name) { return !model.find(name); });
}

std::string learningRateName(const Model& model)
{
    // Only this very name is shown as the letter alone.
    return freeName(model, {"alpha", "eta", "lambda"});
}

}  // namespace backhand
