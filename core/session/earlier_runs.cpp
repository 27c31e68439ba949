// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/earlier_runs.h"

#include "core/support/bits.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace backhand {

namespace {

using List = EarlierRuns::List;

auto withId(std::size_t id)
{
    return [id](const std::shared_ptr<const EarlierRun>& run) { return run->id == id; };
}

void dropOldest(List& list)
{
    const auto unnamed =
        std::find_if(list.begin(), list.end(), [](const auto& run) { return run->name.empty(); });
    list.erase(unnamed == list.end() ? list.begin() : unnamed);
}

bool isBlank(char character)
{
    const auto code = static_cast<unsigned char>(character);
    return code <= 0x20 || code == 0x7F;
}

/// The first byte of a character of UTF-8; the others are 10xxxxxx.
bool beginsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// But for the last bits, in which a pass by hand and a trained one may differ.
bool isSameError(double one, double other)
{
    constexpr double rounding = 1e-9;
    const double largest = std::max(std::abs(one), std::abs(other));
    return sameBits(one, other) || std::abs(one - other) <= rounding * largest;
}

/// At the updates at which both have a point.
bool haveSameErrors(const std::vector<HistoryPoint>& one, const std::vector<HistoryPoint>& other)
{
    auto at = other.begin();
    return std::all_of(one.begin(), one.end(), [&at, &other](const HistoryPoint& point) {
        while (at != other.end() && at->update < point.update) {
            ++at;
        }
        const bool isThere = at != other.end() && at->update == point.update;
        return !isThere || isSameError(point.error, at->error);
    });
}

}  // namespace

EarlierRun earlierRun(const Run& run, const std::shared_ptr<const Scenario>& scenario)
{
    EarlierRun earlier;
    earlier.run = run;
    earlier.scenario = scenario;
    earlier.made = makingOf(run, std::max<std::size_t>(run.passCount(), 2) - 1, *scenario);
    earlier.points = thinned(run.errors(1, run.passCount()), EarlierRun::mostPoints);
    return earlier;
}

bool covers(const EarlierRun& run, const EarlierRun& other)
{
    return run.updates() >= other.updates() && run.made == other.made &&
           haveSameErrors(run.points, other.points);
}

const List& EarlierRuns::all() const
{
    static const List none;
    return m_list ? *m_list : none;
}

std::shared_ptr<const EarlierRun> EarlierRuns::find(std::size_t id) const
{
    const auto found = std::find_if(all().begin(), all().end(), withId(id));
    return found == all().end() ? nullptr : *found;
}

EarlierRuns EarlierRuns::with(EarlierRun run) const
{
    run.id = m_nextId;
    List list = all();
    if (list.size() >= most) {
        dropOldest(list);
    }
    list.push_back(std::make_shared<const EarlierRun>(std::move(run)));
    EarlierRuns more = withList(std::move(list));
    ++more.m_nextId;
    return more;
}

EarlierRuns EarlierRuns::without(std::size_t id) const
{
    List list = all();
    return std::erase_if(list, withId(id)) == 0 ? *this : withList(std::move(list));
}

EarlierRuns EarlierRuns::renamed(std::size_t id, const std::string& name) const
{
    const std::string plain = plainRunName(name);
    List list = all();
    const auto found = std::find_if(list.begin(), list.end(), withId(id));
    if (found == list.end() || (*found)->name == plain) {
        return *this;
    }
    EarlierRun run = **found;
    run.name = plain;
    *found = std::make_shared<const EarlierRun>(std::move(run));
    return withList(std::move(list));
}

EarlierRuns EarlierRuns::withList(List list) const
{
    EarlierRuns other = *this;
    other.m_list = std::make_shared<const List>(std::move(list));
    return other;
}

bool EarlierRuns::operator==(const EarlierRuns& other) const
{
    return m_list == other.m_list || all() == other.all();
}

std::string plainRunName(const std::string& name)
{
    std::string plain = name;
    std::replace_if(plain.begin(), plain.end(), isBlank, ' ');
    plain.erase(0, std::min(plain.find_first_not_of(' '), plain.size()));
    std::size_t characters = 0;
    std::size_t end = 0;
    for (; end < plain.size(); ++end) {
        characters += beginsCharacter(plain[end]) ? 1U : 0U;
        if (characters > EarlierRun::longestName) {
            break;
        }
    }
    plain.resize(end);
    plain.resize(plain.find_last_not_of(' ') + 1);
    return plain;
}

}  // namespace backhand
