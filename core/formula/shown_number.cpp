// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formula/shown_number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <string_view>
#include <utility>

namespace backhand {

namespace {

constexpr std::string_view minusSign = "−";
constexpr int mostSignificantDigits = 17;  // enough to tell every double from its neighbours
constexpr int largestPlainExponent = 14;   // from 10^15 on a number stands as a power of ten
constexpr int smallestGivenExponent = -12;
constexpr int noPrecision = -1;

/// A positive number in scientific form, as digits with one before the point.
struct Scientific {
    std::string mantissa;
    int exponent = 0;
};

std::string written(double magnitude, std::chars_format format, int precision)
{
    std::array<char, 400> buffer{};
    const std::to_chars_result end =
        precision == noPrecision
            ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), magnitude, format)
            : std::to_chars(buffer.data(), buffer.data() + buffer.size(), magnitude, format,
                            precision);
    return {buffer.data(), end.ptr};
}

double read(const std::string& text)
{
    double value = 0.0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

double readPowerOfTen(const std::string& mantissa, int exponent)
{
    return read(mantissa + "e" + std::to_string(exponent));
}

Scientific scientific(double magnitude, int precision)
{
    const std::string text = written(magnitude, std::chars_format::scientific, precision);
    const std::size_t place = text.find('e');
    const char* const begin = text.data() + place + (text.at(place + 1) == '+' ? 2 : 1);
    Scientific result{text.substr(0, place), 0};
    std::from_chars(begin, text.data() + text.size(), result.exponent);
    return result;
}

void trimZeros(std::string& decimal)
{
    if (decimal.find('.') == std::string::npos) {
        return;
    }
    decimal.erase(decimal.find_last_not_of('0') + 1);
    if (decimal.back() == '.') {
        decimal.pop_back();
    }
}

int decimalsOf(const std::string& decimal)
{
    const std::size_t point = decimal.find('.');
    return point == std::string::npos ? 0 : static_cast<int>(decimal.size() - point - 1);
}

/// A positive number beside what 12 significant digits say of it.
class Magnitude {
public:
    explicit Magnitude(double value) : m_value(value), m_twelve(scientific(value, 11))
    {
        trimZeros(m_twelve.mantissa);
        m_rounded = readPowerOfTen(m_twelve.mantissa, m_twelve.exponent);
    }

    ShownNumber shown(int digits, int more) const
    {
        return standsAsPowerOfTen(digits) ? asPowerOfTen(decimalsOfPower(digits) + more)
                                          : plainly(digits + more);
    }

private:
    static int decimalsOfPower(int digits) { return std::max(digits, 4) - 2; }

    bool standsAsPowerOfTen(int digits) const
    {
        if (m_twelve.exponent > largestPlainExponent) {
            return true;
        }
        const double leastThatShowsEnough = 99.5 * readPowerOfTen("1", -digits);
        return m_value < leastThatShowsEnough && !fitsPlainly(digits);
    }

    /// What 12 digits leave out is but the noise of computing with doubles: it is far below the
    /// last digit that could be shown (else 12 digits of a number in the hundred thousands, or 12
    /// shown digits, would make everything exact).
    bool isExactBeside(int lastDecimal) const
    {
        const double noise = 8.0 * std::numeric_limits<double>::epsilon() * m_value;
        const double unseen = std::min(5e-13 * m_value, 1e-4 * readPowerOfTen("1", -lastDecimal));
        return std::abs(m_value - m_rounded) <= std::max(noise, unseen);
    }

    int decimals() const { return std::max(0, decimalsOf(m_twelve.mantissa) - m_twelve.exponent); }
    bool fitsPlainly(int decimalsShown) const
    {
        return decimals() <= decimalsShown && isExactBeside(decimalsShown);
    }

    ShownNumber plainly(int wantedDecimals) const
    {
        ShownNumber result;
        if (fitsPlainly(wantedDecimals)) {
            result.mantissa = written(m_rounded, std::chars_format::fixed, decimals());
        } else {
            const int mostDecimals = mostSignificantDigits - 1 - m_twelve.exponent;
            const int shownDecimals = std::clamp(mostDecimals, 0, wantedDecimals);
            result.mantissa = written(m_value, std::chars_format::fixed, shownDecimals);
            result.rounded = true;
            result.unit = readPowerOfTen("1", -shownDecimals);
        }
        result.shown = read(result.mantissa);
        return result;
    }

    ShownNumber asPowerOfTen(int wantedDecimals) const
    {
        const int shownDecimals = std::min(wantedDecimals, mostSignificantDigits - 1);
        const bool exact = decimalsOf(m_twelve.mantissa) <= shownDecimals &&
                           isExactBeside(shownDecimals - m_twelve.exponent);
        const Scientific form = exact ? m_twelve : scientific(m_value, shownDecimals);
        ShownNumber result;
        result.mantissa = form.mantissa;
        result.exponent = form.exponent;
        result.rounded = !exact;
        result.shown = readPowerOfTen(form.mantissa, form.exponent);
        if (!exact) {
            const double unit = readPowerOfTen("1", form.exponent - shownDecimals);
            result.unit = std::max(unit, std::numeric_limits<double>::denorm_min());
        }
        return result;
    }

    double m_value;
    Scientific m_twelve;
    double m_rounded = 0.0;
};

ShownNumber shortest(double magnitude)
{
    const Scientific form = scientific(magnitude, noPrecision);
    ShownNumber result;
    result.shown = magnitude;
    if (form.exponent > largestPlainExponent || form.exponent < smallestGivenExponent) {
        result.mantissa = form.mantissa;
        result.exponent = form.exponent;
    } else {
        result.mantissa = written(magnitude, std::chars_format::fixed, noPrecision);
    }
    return result;
}

ShownNumber withSign(ShownNumber number, bool negative)
{
    if (negative) {
        number.mantissa.insert(0, minusSign);
        number.shown = -number.shown;
    }
    return number;
}

ShownNumber noNumber()
{
    ShownNumber result;
    result.mantissa = "undefined";
    result.shown = std::numeric_limits<double>::quiet_NaN();
    return result;
}

ShownNumber zero()
{
    ShownNumber result;
    result.mantissa = "0";
    return result;
}

std::string exponentText(int exponent)
{
    return (exponent < 0 ? std::string(minusSign) : std::string()) +
           std::to_string(std::abs(exponent));
}

}  // namespace

std::string ShownNumber::text() const
{
    return exponent == 0 ? mantissa : mantissa + "·" + powerOfTenText(exponent);
}

Formula ShownNumber::formula(Reference reference) const
{
    if (std::isnan(shown)) {
        Formula result = Formula::undefined();
        result.reference = reference;
        return result;
    }
    if (exponent == 0) {
        return Formula::number(mantissa, reference);
    }
    Formula power =
        Formula::superscript(Formula::number("10"), Formula::number(exponentText(exponent)));
    Formula result =
        Formula::row({Formula::number(mantissa), Formula::op("·", false), std::move(power)});
    result.reference = reference;
    return result;
}

bool ShownNumber::isNegative() const
{
    return mantissa.starts_with(minusSign);
}

ShownNumber shownGiven(double value)
{
    if (!std::isfinite(value)) {
        return noNumber();
    }
    return value == 0.0 ? zero() : withSign(shortest(std::abs(value)), value < 0.0);
}

bool isLong(const ShownNumber& number)
{
    constexpr auto mostDigits = 9;
    const auto isDigit = [](char character) { return character >= '0' && character <= '9'; };
    return std::ranges::count_if(number.mantissa, isDigit) > mostDigits;
}

ShownNumber shownComputed(double value, int digits)
{
    return shownWithMoreDigits(value, digits, 0);
}

ShownNumber shownWithMoreDigits(double value, int digits, int more)
{
    if (!std::isfinite(value)) {
        return noNumber();
    }
    if (value == 0.0) {
        return zero();
    }
    return withSign(Magnitude(std::abs(value)).shown(digits, more), value < 0.0);
}

std::string powerOfTenText(int exponent)
{
    static constexpr std::array<std::string_view, 10> digits{"⁰", "¹", "²", "³", "⁴",
                                                             "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string result = exponent < 0 ? "10⁻" : "10";
    for (const char digit : std::to_string(std::abs(exponent))) {
        result += digits.at(static_cast<std::size_t>(digit - '0'));
    }
    return result;
}

}  // namespace backhand
