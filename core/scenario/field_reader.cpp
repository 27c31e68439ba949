// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/field_reader.h"

#include "core/expression/parser.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace backhand {

namespace {

std::string expectedType(std::string_view key, std::string_view type)
{
    return std::string(key) + ": " + std::string(type);
}

/// The exponent after the `e` of a JSON number; beyond what a long holds, the end on its side.
long exponentOf(std::string_view text)
{
    const bool isNegative = text.starts_with('-');
    text.remove_prefix(text.starts_with('+') ? 1 : 0);
    long exponent = 0;
    const std::errc error = std::from_chars(text.data(), text.data() + text.size(), exponent).ec;
    constexpr long end = std::numeric_limits<int>::max();
    return error == std::errc{} ? std::clamp(exponent, -end, end) : (isNegative ? -end : end);
}

/// True where the first digit that is not 0 has a negative power of ten.
bool isBelowOne(std::string_view text)
{
    const std::size_t mark = text.find_first_of("eE");
    const std::string_view digits = text.substr(0, mark);
    const long exponent = mark == std::string_view::npos ? 0 : exponentOf(text.substr(mark + 1));
    const auto first = static_cast<long>(digits.find_first_of("123456789"));
    const auto point = static_cast<long>(std::min(digits.find('.'), digits.size()));
    return point - first + exponent < 0;
}

/// A JSON number's text as a double: the nearest one; what is beyond the largest gives nothing.
std::optional<double> parsedNumber(const std::string& text)
{
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc::result_out_of_range) {
        const double zero = text.starts_with('-') ? -0.0 : 0.0;
        return isBelowOne(text) ? std::optional<double>(zero) : std::nullopt;
    }
    return value;
}

bool isWithinMagnitude(double value)
{
    return std::abs(value) <= maximumMagnitude;
}

}  // namespace

void FieldReader::add(ProblemCode code, const Place& place, std::string found, std::string expected)
{
    problems.push_back({code, place, std::move(found), std::move(expected)});
}

bool FieldReader::is(JsonKind kind, const JsonValue& value, std::string_view key)
{
    if (value.kind != kind) {
        add(ProblemCode::WrongType, value.place, wordOf(value.kind),
            expectedType(key, wordOf(kind)));
    }
    return value.kind == kind;
}

std::string FieldReader::text(const JsonValue& value, std::string_view key)
{
    return is(JsonKind::String, value, key) ? value.text : std::string();
}

bool FieldReader::boolean(const JsonValue& value, std::string_view key)
{
    return is(JsonKind::Boolean, value, key) && value.boolean;
}

double FieldReader::number(const JsonValue& value, std::string_view key)
{
    return number(value, key, isWithinMagnitude, "-1000000 to 1000000");
}

double FieldReader::number(const JsonValue& value, std::string_view key,
                           const std::function<bool(double)>& isAllowed, const std::string& range)
{
    if (!is(JsonKind::Number, value, key)) {
        return 0.0;
    }
    const std::optional<double> parsed = parsedNumber(value.text);
    if (!parsed || !isAllowed(*parsed)) {
        add(ProblemCode::ValueOutOfRange, value.place, value.text, range);
        return 0.0;
    }
    return *parsed;
}

std::uint64_t FieldReader::wholeNumber(const JsonValue& value, std::string_view key)
{
    std::uint64_t whole = 0;
    if (is(JsonKind::Number, value, key)) {
        const char* last = value.text.data() + value.text.size();
        const auto [end, error] = std::from_chars(value.text.data(), last, whole);
        if (error != std::errc{} || end != last) {
            add(ProblemCode::ValueOutOfRange, value.place, value.text,
                "a whole number, 0 to 18446744073709551615");
        }
    }
    return whole;
}

std::vector<std::string> FieldReader::texts(const JsonValue& value, std::string_view key)
{
    std::vector<std::string> texts;
    if (!is(JsonKind::Array, value, key)) {
        return texts;
    }
    for (const JsonValue& element : value.elements) {
        if (element.kind != JsonKind::String) {
            add(ProblemCode::WrongType, element.place, wordOf(element.kind),
                expectedType(key, "array of strings"));
        }
        texts.push_back(element.text);
    }
    return texts;
}

std::size_t FieldReader::choice(const JsonValue& value, std::string_view key,
                                std::span<const std::string_view> choices)
{
    if (!is(JsonKind::String, value, key)) {
        return 0;
    }
    const auto found = std::find(choices.begin(), choices.end(), value.text);
    if (found != choices.end()) {
        return static_cast<std::size_t>(found - choices.begin());
    }
    std::string listed;
    for (const std::string_view choice : choices) {
        listed += (listed.empty() ? "" : ", ") + std::string(choice);
    }
    add(ProblemCode::WrongChoice, value.place, value.text, listed);
    return 0;
}

void FieldReader::allowOnly(const JsonValue& object, std::span<const std::string_view> keys)
{
    for (const JsonMember& member : object.members) {
        if (std::find(keys.begin(), keys.end(), member.key) == keys.end()) {
            add(ProblemCode::UnknownKey, member.place, member.key);
        }
    }
}

const JsonValue* FieldReader::required(const JsonValue& object, std::string_view key)
{
    const JsonValue* value = object.find(key);
    if (value == nullptr) {
        add(ProblemCode::MissingKey, object.place, {}, std::string(key));
    }
    return value;
}

}  // namespace backhand
