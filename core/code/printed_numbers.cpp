// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/printed_numbers.h"

namespace backhand {

namespace {

PrintedNumber printed(const Trace& trace, const CodeNames& names, std::size_t number, int digits)
{
    const ShownNumber shown = trace.step(number, digits).result;
    const std::size_t point = shown.mantissa.find('.');
    const std::size_t decimals = point == std::string::npos ? 0 : shown.mantissa.size() - point - 1;
    return {number, names.step(number), decimals, shown.exponent != 0};
}

}  // namespace

std::vector<PrintedNumber> printedNumbers(const Trace& trace, const CodeNames& names, int digits)
{
    std::vector<PrintedNumber> numbers;
    for (std::size_t number = 1; number <= trace.stepCount(); ++number) {
        numbers.push_back(printed(trace, names, number, digits));
    }
    return numbers;
}

}  // namespace backhand
