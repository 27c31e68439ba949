// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formula/shown_number.h"
#include "core/trace/chain.h"
#include "core/trace/trace.h"

#include <map>

namespace backhand {

/// The numbers of one use of the parameter, where the paths are folded: above * factor = result.
struct ShownUse {
    ShownNumber above;  ///< 1 where the error itself uses the parameter
    ShownNumber factor;
    ShownNumber result;
};

/// How the factors of a chain stand so that each line of it multiplies out: a factor shows more
/// digits where the product of the shown factors would miss a shown product by more than 1 in its
/// last digit; and a path's product does where the products would miss their sum. The same at every
/// step, so that no number changes its spelling on the way.
class ChainNumbers {
public:
    ChainNumbers(const Trace& trace, const Chain& chain, int digits);

    /// Any factor of the listed paths, siblings' last ones included.
    const ShownNumber& factor(PartialId partial) const { return m_factors.at(partial); }
    /// The product of a path's factors, beside no others; "undefined" where one has no value.
    ShownNumber product(const ChainPath& path) const;
    /// The product of listed path `row`, as it stands in a sum.
    const ShownNumber& addend(std::size_t row) const { return m_addends.at(row); }
    /// Worked out when asked for: there may be thousands. The results add up where there are at
    /// most mostListedPaths.
    ShownUse use(std::size_t row) const;

private:
    void addUp();
    void hold(const ChainPath& path, const ShownNumber& product);
    double valueOf(const ChainPath& path) const;
    ShownNumber plainFactor(const ChainFactor& factor) const;

    const Trace& m_trace;
    const Chain& m_chain;
    int m_digits;
    std::vector<ShownNumber> m_addends;
    std::map<PartialId, ShownNumber> m_factors;
};

}  // namespace backhand
