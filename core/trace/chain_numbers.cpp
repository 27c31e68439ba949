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

double sumOf(std::span<const double> addends)
{
    return std::accumulate(addends.begin(), addends.end(), 0.0);
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
    : m_trace(trace), m_chain(chain), m_digits(digits)
{
    addUp();
    if (chain.folded) {
        return;
    }
    for (std::size_t row = 0; row < chain.paths.size(); ++row) {
        hold(chain.paths[row], m_addends[row]);
    }
    if (chain.siblings.empty()) {
        return;
    }
    const ChainPath shared = withoutLast(chain.paths.front());
    hold(shared, product(shared));
    for (const ChainSibling& sibling : chain.siblings) {
        ChainPath path = shared;
        path.factors.push_back(sibling.last);
        hold(path, product(path));
    }
}

/// The results of the rows, with as many digits as their sum needs.
void ChainNumbers::addUp()
{
    std::vector<Operand> addends;
    if (m_chain.folded && m_chain.uses.size() <= mostListedPaths) {
        for (const ChainUse& use : m_chain.uses) {
            addends.push_back({m_trace.contribution(use.last.partial), false, {}});
        }
    } else if (!m_chain.folded) {
        for (const ChainPath& path : m_chain.paths) {
            addends.push_back({valueOf(path), false, {}});
        }
    }
    if (!addends.empty()) {
        const double gradient = m_trace.gradient(m_chain.parameter);
        m_addends =
            operandsThatMultiplyOut(addends, sumOf, shownComputed(gradient, m_digits), m_digits);
    }
}

/// Gives the path's factors as many digits as its product needs, and never takes digits away again:
/// more of them only bring a product of theirs closer.
void ChainNumbers::hold(const ChainPath& path, const ShownNumber& product)
{
    std::vector<Operand> operands;
    for (const ChainFactor& factor : path.factors) {
        auto known = m_factors.find(factor.partial);
        if (known == m_factors.end()) {  // many paths share a factor, and its number takes time
            known = m_factors.emplace(factor.partial, plainFactor(factor)).first;
        }
        operands.push_back({m_trace.partialValue(factor.partial), !known->second.rounded, {}});
    }
    if (!std::isfinite(valueOf(path))) {
        return;
    }
    const std::vector<ShownNumber> shown =
        operandsThatMultiplyOut(operands, productOf, product, m_digits);
    for (std::size_t index = 0; index < shown.size(); ++index) {
        ShownNumber& kept = m_factors.at(path.factors[index].partial);
        if (kept.rounded && shown[index].mantissa.size() > kept.mantissa.size()) {
            kept = shown[index];
        }
    }
}

ShownUse ChainNumbers::use(std::size_t row) const
{
    const ChainUse& use = m_chain.uses.at(row);
    const PartialId id = use.last.partial;
    const double above =
        use.aboveStep == 0 ? 1.0 : m_trace.gradient(m_trace.compiled().partial(id).of);
    const ShownNumber result =
        m_addends.empty() ? shownComputed(m_trace.contribution(id), m_digits) : m_addends.at(row);
    const ShownNumber plain = plainFactor(use.last);
    const std::vector<Operand> operands = {{above, false, {}},
                                           {m_trace.partialValue(id), !plain.rounded, {}}};
    const std::vector<ShownNumber> shown =
        operandsThatMultiplyOut(operands, productOf, result, m_digits);
    return {shown[0], plain.rounded ? shown[1] : plain, result};
}

ShownNumber ChainNumbers::plainFactor(const ChainFactor& factor) const
{
    return m_trace.step(factor.step, m_digits).result;
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
