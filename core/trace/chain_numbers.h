// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formula/shown_number.h"
#include "core/trace/chain.h"
#include "core/trace/trace.h"

#include <map>

namespace backhand {

/// How the factors of a chain stand so that each line of it multiplies out: a factor shows more
/// digits where the product of the shown factors would miss a shown product by more than 1 in its
/// last digit. The same at every step, so that no number changes its spelling on the way.
class ChainNumbers {
public:
    ChainNumbers(const Trace& trace, const Chain& chain, int digits);

    /// Any factor of the chain, siblings' last ones included.
    const ShownNumber& factor(PartialId partial) const { return m_factors.at(partial); }
    /// The product of one path's factors; "undefined" where one has no value.
    ShownNumber product(const ChainPath& path) const;

private:
    void hold(const ChainPath& path);
    double valueOf(const ChainPath& path) const;

    const Trace& m_trace;
    int m_digits;
    std::map<PartialId, ShownNumber> m_factors;
};

}  // namespace backhand
