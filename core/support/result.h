// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/problem.h"

#include <stdexcept>
#include <utility>
#include <variant>

namespace backhand {

/// Either a value or what is wrong with the input that should have given it (at least one problem).
template <typename T>
class Result {
public:
    Result(T value) : m_content(std::move(value)) {}
    Result(Problems problems) : m_content(std::move(problems)) {}
    Result(Problem problem) : m_content(Problems{std::move(problem)}) {}

    bool ok() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return ok(); }

    const T& value() const&
    {
        requireValue();
        return std::get<T>(m_content);
    }
    T&& value() &&
    {
        requireValue();
        return std::get<T>(std::move(m_content));
    }

    /// Empty exactly when there is a value.
    const Problems& problems() const&
    {
        static const Problems none;
        return ok() ? none : std::get<Problems>(m_content);
    }
    Problems problems() && { return ok() ? Problems() : std::get<Problems>(std::move(m_content)); }

private:
    void requireValue() const
    {
        if (!ok()) {
            throw std::logic_error("Result::value() was asked of a result that holds problems.");
        }
    }

    std::variant<T, Problems> m_content;
};

}  // namespace backhand
