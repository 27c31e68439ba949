// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/chain_numbers.h"

#include "core/formula/substitution.h"

#include <cmath>
#include <functional>
#include <numeric>
#include <vector>

namespace backhand {

namespace {

double productOf(std::span<const double> factors)
{
    return std::accumulate(factors.begin(), factors.end(), 1.0, std::multiplies<>());
}

/// The path's first factors, as many as the shared bracket holds.
ChainPath withoutLast(const ChainPath& path)
{
    ChainPath shorter = path;
    shorter.factors.pop_back();
    return shorter;
}

}  // namespace

ChainNumbers::ChainNumbers(const Trace& trace, const Chain& chain, int digits)
    : m_trace(trace), m_digits(digits)
{
    for (const ChainPath& path : chain.paths) {
        hold(path);
    }
    if (chain.siblings.empty()) {
        return;
    }
    const ChainPath shared = withoutLast(chain.paths.front());
    hold(shared);
    for (const ChainSibling& sibling : chain.siblings) {
        ChainPath path = shared;
        path.factors.push_back(sibling.last);
        hold(path);
    }
}

/// Gives the path's factors as many digits as its product needs, and never takes digits away again:
/// more of them only bring a product of theirs closer.
void ChainNumbers::hold(const ChainPath& path)
{
    std::vector<Operand> operands;
    for (const ChainFactor& factor : path.factors) {
        auto known = m_factors.find(factor.partial);
        if (known == m_factors.end()) {
            const ShownNumber plain = m_trace.step(factor.step, m_digits).result;
            known = m_factors.emplace(factor.partial, plain).first;
        }
        operands.push_back({m_trace.partialValue(factor.partial), !known->second.rounded, {}});
    }
    if (!std::isfinite(valueOf(path))) {
        return;
    }
    const std::vector<ShownNumber> shown =
        operandsThatMultiplyOut(operands, productOf, product(path), m_digits);
    for (std::size_t index = 0; index < shown.size(); ++index) {
        ShownNumber& kept = m_factors.at(path.factors[index].partial);
        if (kept.rounded && shown[index].mantissa.size() > kept.mantissa.size()) {
            kept = shown[index];
        }
    }
}

double ChainNumbers::valueOf(const ChainPath& path) const
{
    double product = 1.0;
    for (const ChainFactor& factor : path.factors) {
        product *= m_trace.partialValue(factor.partial);
    }
    return product;
}

ShownNumber ChainNumbers::product(const ChainPath& path) const
{
    return shownComputed(valueOf(path), m_digits);
}

}  // namespace backhand
