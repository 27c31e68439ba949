// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/number_text.h"

#include "core/formula/shown_number.h"
#include "ui/words/number_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <string>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

constexpr QChar trueMinus = u'\u2212';
constexpr QStringView superscriptDigits = u"⁰¹²³⁴⁵⁶⁷⁸⁹";

/// Left-to-right and right-to-left marks, which Arabic and Hebrew keyboards put around signs.
bool isDirectionMark(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x061C || (code >= 0x200E && code <= 0x200F) ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

/// One typed character in ASCII, '\0' where it has no place in a number.
char asciiOf(QChar character)
{
    if (character.digitValue() >= 0 && character.isDigit()) {
        return static_cast<char>('0' + character.digitValue());
    }
    switch (character.unicode()) {
    case 0x2212:  // minus sign
    case 0x2010:  // hyphen
    case 0x2013:  // en dash
    case 0xFF0D:  // full-width hyphen
        return '-';
    case u',':
    case 0x066B:  // Arabic decimal separator
        return '.';
    default: break;
    }
    const std::string_view allowed = "+-.eE";
    const char latin = character.toLatin1();
    return allowed.find(latin) != std::string_view::npos ? latin : '\0';
}

/// "·10⁻⁶" at the end, as the window itself shows small numbers, becomes "e-6".
QString withoutPowerOfTen(const QString& text)
{
    const qsizetype at = text.indexOf(u"·10"_s);
    if (at < 0) {
        return text;
    }
    QString exponent;
    for (const QChar character : QStringView(text).mid(at + 3)) {
        const qsizetype digit = superscriptDigits.indexOf(character);
        exponent += digit >= 0 ? QChar(u'0' + static_cast<char16_t>(digit)) : character;
    }
    exponent.replace(u'⁻', u'-');
    return QStringView(text).left(at) % u'e' % (exponent.isEmpty() ? u"?"_s : exponent);
}

/// The text as from_chars reads it; none where a character has no place in a number or there are
/// two decimal points.
std::optional<std::string> asciiNumber(const QString& typed)
{
    std::string ascii;
    for (const QChar character : withoutPowerOfTen(typed.trimmed())) {
        if (isDirectionMark(character)) {
            continue;
        }
        const char plain = asciiOf(character);
        if (plain == '\0') {
            return std::nullopt;
        }
        ascii += plain;
    }
    if (std::ranges::count(ascii, '.') > 1) {
        return std::nullopt;
    }
    const bool plus =
        ascii.starts_with('+') && !ascii.starts_with("+-") && !ascii.starts_with("++");
    return plus ? ascii.substr(1) : ascii;
}

Problem notANumber(const QString& text)
{
    return {ProblemCode::NotANumber, {}, text.toStdString(), {}};
}

Problem outOfRange(const QString& text, double minimum, double maximum)
{
    const bool isAboveZero = minimum == std::numeric_limits<double>::min();
    const QString range = isAboveZero ? words::aboveZeroUpTo(numberText(maximum))
                                      : numberText(minimum) % u" … "_s % numberText(maximum);
    return {ProblemCode::ValueOutOfRange, {}, text.trimmed().toStdString(), range.toStdString()};
}

/// The shortest digits, "6.1441e-06" or "-0.66"; without an exponent from 1e-6 up to where a typed
/// number ends.
std::string shortest(double value)
{
    std::array<char, 64> buffer{};
    const double size = std::abs(value);
    const bool fixed = size == 0.0 || (size >= 1e-6 && size < 1e15);
    const auto written =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value == 0.0 ? 0.0 : value,
                      fixed ? std::chars_format::fixed : std::chars_format::scientific);
    return {buffer.data(), written.ptr};
}

QString superscript(int exponent)
{
    QString text = exponent < 0 ? u"⁻"_s : QString();
    for (const QChar digit : QString::number(std::abs(exponent))) {
        text += superscriptDigits[digit.digitValue()];
    }
    return text;
}

}  // namespace

Result<double> readNumber(const QString& text, double minimum, double maximum)
{
    const std::optional<std::string> ascii = asciiNumber(text);
    if (!ascii) {
        return notANumber(text);
    }
    double value = 0.0;
    const char* end = ascii->data() + ascii->size();
    const auto read = std::from_chars(ascii->data(), end, value);
    if (read.ptr != end || read.ec == std::errc::invalid_argument) {
        return notANumber(text);
    }
    const bool tooLarge = read.ec == std::errc::result_out_of_range;
    if (tooLarge || !(value >= minimum && value <= maximum)) {
        return outOfRange(text, minimum, maximum);
    }
    return value == 0.0 ? 0.0 : value;
}

QString computedText(double value, int digits)
{
    return QString::fromStdString(shownComputed(value, digits).text());
}

QString numberText(double value)
{
    if (!std::isfinite(value)) {
        return u"undefined"_s;
    }
    const QString digits = QString::fromStdString(shortest(value));
    const qsizetype e = digits.indexOf(u'e');
    QString text = digits.left(e);
    if (e >= 0) {
        text += u"·10"_s % superscript(QStringView(digits).mid(e + 1).toInt());
    }
    return text.replace(u'-', trueMinus);
}

QString plainNumberText(double value)
{
    return std::isfinite(value) ? QString::fromStdString(shortest(value)) : u"undefined"_s;
}

}  // namespace backhand
