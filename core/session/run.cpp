// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/run.h"

#include "core/support/random.h"

#include <algorithm>
#include <bit>
#include <stdexcept>

namespace backhand {

namespace {

/// By bits: NaN equals itself, and 0 is not -0, so that a diverged state equals itself and an edit
/// to -0 is one.
bool sameBits(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

}  // namespace

bool PassStart::operator==(const PassStart& other) const
{
    return std::equal(parameters.begin(), parameters.end(), other.parameters.begin(),
                      other.parameters.end(), sameBits) &&
           computed == other.computed && data == other.data && sample == other.sample &&
           sameBits(learningRate, other.learningRate) && sameBits(summedError, other.summedError);
}

std::vector<double> PassStart::given() const
{
    std::vector<double> given = data->at(sample);
    given.insert(given.end(), parameters.begin(), parameters.end());
    return given;
}

Run::Run(PassStart start)
    : m_passes(std::make_shared<std::vector<PassStart>>(1, std::move(start))), m_count(1)
{
}

const PassStart& Run::at(std::size_t pass) const
{
    if (pass < 1 || pass > m_count) {
        throw std::logic_error("A run was asked for a pass that it does not have.");
    }
    return (*m_passes)[pass - 1];
}

Run Run::appended(PassStart next) const
{
    Run longer = *this;
    const bool sharesItsEnd = m_passes && m_passes->size() == m_count;
    if (!sharesItsEnd) {
        longer.m_passes = std::make_shared<std::vector<PassStart>>();
        if (m_passes) {
            longer.m_passes->assign(m_passes->begin(),
                                    m_passes->begin() + static_cast<std::ptrdiff_t>(m_count));
        }
    }
    longer.m_passes->push_back(std::move(next));
    ++longer.m_count;
    return longer;
}

Run Run::truncated(std::size_t passes) const
{
    Run shorter = *this;
    shorter.m_count = std::min(passes, m_count);
    return shorter;
}

bool Run::operator==(const Run& other) const
{
    if (m_count != other.m_count) {
        return false;
    }
    if (m_passes == other.m_passes || m_count == 0) {
        return true;
    }
    const auto end = m_passes->begin() + static_cast<std::ptrdiff_t>(m_count);
    return std::equal(m_passes->begin(), end, other.m_passes->begin());
}

std::size_t sampleOfPass(std::size_t pass, std::size_t rows, bool random, std::uint64_t seed)
{
    if (!random) {
        return (pass - 1) % rows;
    }
    RandomNumbers numbers(seed);
    numbers.skip(pass - 1);
    return static_cast<std::size_t>(numbers.next() % rows);
}

}  // namespace backhand
