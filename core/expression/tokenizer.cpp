// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/expression/tokenizer.h"

#include "core/expression/parser.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace backhand {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isWordPart(char c)
{
    return isLetter(c) || isDigit(c) || c == '_';
}

bool isContinuationByte(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// Digits, and perhaps a point with digits behind it.
bool isDecimal(std::string_view text)
{
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction =
        point == std::string_view::npos ? "0" : text.substr(point + 1);
    return !whole.empty() && !fraction.empty() &&
           std::all_of(whole.begin(), whole.end(), isDigit) &&
           std::all_of(fraction.begin(), fraction.end(), isDigit);
}

class Tokenizer {
public:
    Tokenizer(std::string_view text, std::size_t line) : m_text(text), m_line(line) {}

    Result<std::vector<Token>> run()
    {
        while (!m_problem && skipSpace()) {
            readToken();
        }
        if (m_problem) {
            return *m_problem;
        }
        m_tokens.push_back({TokenKind::End, {}, 0.0, m_column});
        return std::move(m_tokens);
    }

private:
    bool skipSpace()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t')) {
            ++m_at;
            ++m_column;
        }
        return m_at < m_text.size();
    }

    void readToken()
    {
        const char c = m_text[m_at];
        if (isDigit(c) || c == '.') {
            readNumber();
        } else if (isLetter(c)) {
            readName();
        } else if (std::string_view("+-*/^()=").find(c) != std::string_view::npos) {
            push(TokenKind::Symbol, m_text.substr(m_at, 1));
        } else {
            fail(ProblemCode::UnexpectedCharacter, characterHere());
        }
    }

    void readNumber()
    {
        const std::string_view text = run([](char c) { return isWordPart(c) || c == '.'; });
        double value = 0.0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        const bool isWhole = isDecimal(text) && end == text.data() + text.size();
        if (isWhole &&
            (error == std::errc::result_out_of_range ? text[0] != '0' : value > maximumMagnitude)) {
            fail(ProblemCode::NumberTooLarge, text, "1000000");
        } else if (!isWhole || error != std::errc{}) {
            fail(ProblemCode::MalformedNumber, text);
        } else {
            push(TokenKind::Number, text, value);
        }
    }

    void readName()
    {
        const std::string_view text = run(isWordPart);
        if (text.size() > maximumNameLength) {
            fail(ProblemCode::NameTooLong, text, std::to_string(maximumNameLength));
        } else {
            push(TokenKind::Name, text);
        }
    }

    template <typename Predicate>
    std::string_view run(Predicate belongs) const
    {
        std::size_t end = m_at;
        while (end < m_text.size() && belongs(m_text[end])) {
            ++end;
        }
        return m_text.substr(m_at, end - m_at);
    }

    /// The whole UTF-8 character, so that a message can show it.
    std::string_view characterHere() const
    {
        std::size_t end = m_at + 1;
        while (end < m_text.size() && end - m_at < 4 && isContinuationByte(m_text[end])) {
            ++end;
        }
        return m_text.substr(m_at, end - m_at);
    }

    void push(TokenKind kind, std::string_view text, double value = 0.0)
    {
        m_tokens.push_back({kind, std::string(text), value, m_column});
        m_at += text.size();
        m_column += text.size();  // tokens are of one byte a character
    }

    void fail(ProblemCode code, std::string_view found, std::string expected = {})
    {
        m_problem = Problem{code, {m_line, m_column}, std::string(found), std::move(expected)};
    }

    std::string_view m_text;
    std::size_t m_line;
    std::size_t m_at = 0;
    std::size_t m_column = 1;
    std::vector<Token> m_tokens;
    std::optional<Problem> m_problem;
};

}  // namespace

Result<std::vector<Token>> tokenize(std::string_view text, std::size_t line)
{
    return Tokenizer(text, line).run();
}

}  // namespace backhand
