// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/json_reader.h"

#include "core/scenario/reader.h"
#include "core/scenario/text_places.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <unordered_set>
#include <utility>

namespace backhand {

namespace {

constexpr const char* numberRange = "-1000000 to 1000000";

std::optional<Problem> utf8Problem(std::string_view text)
{
    for (std::size_t offset = 0; offset < text.size();) {
        const std::optional<std::size_t> length = characterLength(text.substr(offset));
        if (!length) {
            return Problem{ProblemCode::NotUtf8, TextPlaces(text).at(offset), {}, {}};
        }
        offset += *length;
    }
    return std::nullopt;
}

std::size_t characterCount(std::string_view text)
{
    const auto isFirstByte = [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    };
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isFirstByte));
}

/// Finds where the tokens of a JSON text begin. nlohmann's callbacks carry no place, but come token
/// by token: each asks for the next.
class TokenScanner {
public:
    TokenScanner(std::string_view text, std::size_t start)
        : m_text(text), m_end(start), m_places(text)
    {
    }

    struct Token {
        std::size_t offset;
        Place place;
        std::string_view text;
    };

    Token next()
    {
        const std::size_t start =
            std::min(m_text.find_first_not_of(" \t\r\n,:", m_end), m_text.size());
        m_end = endOf(start);
        return {start, m_places.at(start), m_text.substr(start, m_end - start)};
    }

private:
    std::size_t endOf(std::size_t start) const
    {
        if (start >= m_text.size()) {
            return m_text.size();
        }
        if (std::string_view("{}[]").find(m_text[start]) != std::string_view::npos) {
            return start + 1;
        }
        if (m_text[start] == '"') {
            return endOfString(start);
        }
        return std::min(m_text.find_first_of(" \t\r\n,:{}[]\"", start), m_text.size());
    }

    std::size_t endOfString(std::size_t start) const
    {
        std::size_t at = start + 1;
        while (at < m_text.size() && m_text[at] != '"') {
            at += m_text[at] == '\\' ? 2U : 1U;
        }
        return std::min(at + 1, m_text.size());
    }

    std::string_view m_text;
    std::size_t m_end;
    TextPlaces m_places;
};

/// Builds the tree from nlohmann's events; stops at the first problem.
class TreeBuilder : public nlohmann::json_sax<nlohmann::json> {
public:
    TreeBuilder(std::string_view text, std::size_t start) : m_text(text), m_scanner(text, start) {}

    bool null() override { return put(JsonKind::Null); }
    bool boolean(bool value) override
    {
        m_boolean = value;
        return put(JsonKind::Boolean);
    }
    bool number_integer(number_integer_t) override { return put(JsonKind::Number); }
    bool number_unsigned(number_unsigned_t) override { return put(JsonKind::Number); }
    bool number_float(number_float_t, const string_t&) override { return put(JsonKind::Number); }
    bool string(string_t& value) override
    {
        m_string = &value;
        return put(JsonKind::String);
    }
    bool binary(binary_t&) override { return false; }  // JSON text has none
    bool start_object(std::size_t) override { return open(JsonKind::Object); }
    bool start_array(std::size_t) override { return open(JsonKind::Array); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& value) override
    {
        const TokenScanner::Token token = m_scanner.next();
        Level& level = m_levels.back();
        if (!level.keys.insert(value).second) {
            return fail({ProblemCode::DuplicateKey, token.place, value, {}});
        }
        if (isTooLong(value, token)) {
            return false;
        }
        level.container->members.push_back({value, token.place, {}});
        return true;
    }

    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception& error) override
    {
        if (m_problem) {
            return false;
        }
        constexpr int numberOverflow = 406;
        if (error.id == numberOverflow) {
            const TokenScanner::Token token = m_scanner.next();
            return fail(
                {ProblemCode::ValueOutOfRange, token.place, std::string(token.text), numberRange});
        }
        const std::size_t read = std::min(position, m_text.size() + 1);
        const std::size_t offset = read == 0 ? 0 : read - 1;
        return fail(
            {ProblemCode::MalformedJson, TextPlaces(m_text).at(offset), characterAt(offset), {}});
    }

    Result<JsonValue> result()
    {
        return m_problem ? Result<JsonValue>(*m_problem) : Result<JsonValue>(std::move(m_root));
    }

private:
    struct Level {
        JsonValue* container;
        std::unordered_set<std::string> keys;
    };

    bool put(JsonKind kind)
    {
        const TokenScanner::Token token = m_scanner.next();
        if (kind == JsonKind::String && isTooLong(*m_string, token)) {
            return false;
        }
        JsonValue& value = slot();
        value.kind = kind;
        value.offset = token.offset;
        value.place = token.place;
        value.boolean = m_boolean;
        value.text = kind == JsonKind::String ? *m_string : std::string(token.text);
        return true;
    }

    bool open(JsonKind kind)
    {
        const TokenScanner::Token token = m_scanner.next();
        if (m_levels.size() == maximumNesting) {
            return fail(
                {ProblemCode::NestedTooDeep, token.place, {}, std::to_string(maximumNesting)});
        }
        JsonValue& value = slot();
        value.kind = kind;
        value.offset = token.offset;
        value.place = token.place;
        m_levels.push_back({&value, {}});
        return true;
    }

    bool close()
    {
        m_scanner.next();
        m_levels.pop_back();
        return true;
    }

    /// Where the next value goes. A container's own vector grows only while it is the innermost, so
    /// pointers to those around it stay right.
    JsonValue& slot()
    {
        if (m_levels.empty()) {
            return m_root;
        }
        JsonValue& container = *m_levels.back().container;
        if (container.kind == JsonKind::Object) {
            return container.members.back().value;
        }
        return container.elements.emplace_back();
    }

    bool isTooLong(const std::string& value, const TokenScanner::Token& token)
    {
        const bool isLong = characterCount(value) > maximumStringLength;
        if (isLong) {
            fail(
                {ProblemCode::StringTooLong, token.place, {}, std::to_string(maximumStringLength)});
        }
        return isLong;
    }

    std::string characterAt(std::size_t offset) const
    {
        if (offset >= m_text.size()) {
            return {};
        }
        return std::string(
            m_text.substr(offset, characterLength(m_text.substr(offset)).value_or(1)));
    }

    bool fail(Problem problem)
    {
        m_problem = std::move(problem);
        return false;
    }

    std::string_view m_text;
    TokenScanner m_scanner;
    JsonValue m_root;
    std::vector<Level> m_levels;
    const std::string* m_string = nullptr;
    bool m_boolean = false;
    std::optional<Problem> m_problem;
};

}  // namespace

Result<JsonValue> readJson(std::string_view text)
{
    if (std::optional<Problem> problem = utf8Problem(text)) {
        return *problem;
    }
    const std::size_t start = text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    TreeBuilder builder(text, start);
    nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
    return builder.result();
}

}  // namespace backhand
