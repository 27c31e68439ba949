// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/more_digits.h"

#include <algorithm>
#include <charconv>
#include <cmath>
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

/// Of what a reference stands for; nothing where that has no place of its own.
std::optional<OwnNumber> ownNumber(const Trace& trace, const Reference& reference, int digits)
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
        return OwnNumber{trace.partialValue(partial),
                         trace.step(compiled.partialStep(partial), digits).result};
    }
    case Meaning::Gradient: return computed(trace.gradient(reference.wrt), digits);
    case Meaning::SummedGradient:
    case Meaning::Moment:
    case Meaning::None: break;
    }
    return std::nullopt;
}

/// Without the power of ten.
const std::string& mantissaOf(const Formula& number)
{
    return number.kind == FormulaKind::Row && !number.parts.empty() ? number.parts.front().text
                                                                    : number.text;
}

/// The slope of a function shows the function's value and refers to what that is of: another number
/// than the one that the reference stands for, and as long as it must be.
bool isThatNumber(std::string_view mantissa, const OwnNumber& own)
{
    constexpr std::string_view minus = "−";
    mantissa.remove_prefix(mantissa.starts_with(minus) ? minus.size() : 0);
    const char* const last = mantissa.data() + mantissa.size();
    double number = 0.0;
    const auto [end, error] = std::from_chars(mantissa.data(), last, number);
    number *= std::pow(10.0, own.shown.exponent);
    const double size = std::abs(own.value);
    const double farthest = std::abs(std::abs(own.shown.shown) - size);
    return error == std::errc() && end == last && std::abs(number - size) <= farthest;
}

}  // namespace

bool standsWithMoreDigits(const Trace& trace, const Step& step, int digits)
{
    const auto isLonger = [&](const auto& self, const Formula& formula) -> bool {
        if (formula.reference.meaning != Meaning::None) {
            const std::string& mantissa = mantissaOf(formula);
            const std::optional<OwnNumber> own = ownNumber(trace, formula.reference, digits);
            return own && mantissa.size() > own->shown.mantissa.size() &&
                   isThatNumber(mantissa, *own);
        }
        return std::ranges::any_of(formula.parts,
                                   [&](const Formula& part) { return self(self, part); });
    };
    return isLonger(isLonger, step.substituted);
}

}  // namespace backhand
