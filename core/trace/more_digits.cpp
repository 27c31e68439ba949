// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/more_digits.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace backhand {

namespace {

/// A number, and how it stands in its own place.
struct OwnNumber {
    double value;
    ShownNumber shown;
};

OwnNumber computed(double value, int digits)
{
    return {value, shownComputed(value, digits)};
}

/// Of what a reference stands for in a step's line; nothing where that is not told.
std::optional<OwnNumber> ownNumber(const Trace& trace, const Step& step, const Reference& reference,
                                   int digits)
{
    switch (reference.meaning) {
    case Meaning::Value: {
        const double value = trace.value(reference.of);
        return trace.isShownAsGiven(reference.of) ? OwnNumber{value, shownGiven(value)}
                                                  : computed(value, digits);
    }
    case Meaning::NewValue: return computed(trace.newValue(reference.of), digits);
    case Meaning::LocalPartial: {
        const CompiledModel& compiled = trace.compiled();
        const PartialId partial = compiled.partialBetween(reference.of, reference.wrt);
        if (step.kind == StepKind::PathSum) {
            return computed(trace.contribution(partial), digits);
        }
        return OwnNumber{trace.partialValue(partial),
                         trace.step(compiled.partialStep(partial), digits).result};
    }
    case Meaning::Gradient: return computed(trace.gradient(reference.wrt), digits);
    case Meaning::SummedGradient: return computed(trace.updateGradient(reference.wrt), digits);
    case Meaning::Moment:  // several quantities of one parameter have the same reference
    case Meaning::None: break;
    }
    return std::nullopt;
}

constexpr std::string_view minus = "−";

std::string_view withoutSign(std::string_view number)
{
    number.remove_prefix(number.starts_with(minus) ? minus.size() : 0);
    return number;
}

/// 6.14 of 6.14·10⁻⁶.
std::string_view mantissaOf(const Formula& number)
{
    const bool hasPower = number.kind == FormulaKind::Row && !number.parts.empty();
    return withoutSign(hasPower ? number.parts.front().text : number.text);
}

/// −6 of 6.14·10⁻⁶; 0 of a plain number.
int exponentOf(const Formula& number)
{
    if (number.kind != FormulaKind::Row || number.parts.empty() ||
        number.parts.back().kind != FormulaKind::Superscript) {
        return 0;
    }
    const std::string& text = number.parts.back().parts.back().text;
    const std::string_view digits = withoutSign(text);
    int exponent = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
    return digits.size() < text.size() ? -exponent : exponent;
}

std::ptrdiff_t significantDigits(std::string_view mantissa)
{
    const auto isDigit = [](char character) { return character >= '0' && character <= '9'; };
    mantissa.remove_prefix(std::min(mantissa.find_first_not_of("0."), mantissa.size()));
    return std::ranges::count_if(mantissa, isDigit);
}

/// The slope of a function shows the function's value and refers to what that is of: another number
/// than the one that the reference stands for, and as long as it must be.
bool isThatNumber(const Formula& formula, const OwnNumber& own)
{
    const std::string_view mantissa = mantissaOf(formula);
    const char* const last = mantissa.data() + mantissa.size();
    double number = 0.0;
    const auto [end, error] = std::from_chars(mantissa.data(), last, number);
    number *= std::pow(10.0, exponentOf(formula));
    const double size = std::abs(own.value);
    const double farthest = std::abs(std::abs(own.shown.shown) - size);
    return error == std::errc() && end == last && std::abs(number - size) <= farthest;
}

}  // namespace

bool standsWithMoreDigits(const Trace& trace, const Step& step, int digits)
{
    const auto isLonger = [&](const auto& self, const Formula& formula) -> bool {
        if (formula.reference.meaning != Meaning::None) {
            const std::optional<OwnNumber> own = ownNumber(trace, step, formula.reference, digits);
            return own &&
                   significantDigits(mantissaOf(formula)) >
                       significantDigits(withoutSign(own->shown.mantissa)) &&
                   isThatNumber(formula, *own);
        }
        return std::ranges::any_of(formula.parts,
                                   [&](const Formula& part) { return self(self, part); });
    };
    return isLonger(isLonger, step.substituted);
}

}  // namespace backhand
