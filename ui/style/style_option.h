// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyleOption>

namespace backhand {

/// The option as its kind of control has it.
template <typename Option>
const Option& as(const QStyleOption& option)
{
    return static_cast<const Option&>(option);
}

}  // namespace backhand
