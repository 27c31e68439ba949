// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/run_differences.h"
#include "core/training/error_history.h"
#include "core/training/update_refusal.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace backhand {

/// A run that is no longer the one that is shown, kept for comparison.
struct EarlierRun {
    static constexpr std::size_t mostPoints = ErrorHistory::mostPoints;
    static constexpr std::size_t longestName = 64;  ///< characters

    std::size_t id = 0;    ///< never used twice in one document
    std::string name;      ///< that a person gave; empty: it is named by what differs
    bool isSwept = false;  ///< one of several with other learning rates: always named by its own
    UpdateRefusal ended = UpdateRefusal::None;  ///< why it could not go on
    Run run;                                    ///< to be opened again, with its scenario
    std::shared_ptr<const Scenario> scenario;
    RunMaking made;
    std::vector<HistoryPoint> points;  ///< its errors, at most mostPoints

    std::size_t updates() const { return run.passCount() - 1; }
};

/// A run as it is kept: with its scenario, its errors and no name.
EarlierRun earlierRun(const Run& run, const std::shared_ptr<const Scenario>& scenario);

/// All that the other shows is shown by this one too: it is made as the other, is at least as long,
/// and has the same errors where both have points.
bool covers(const EarlierRun& run, const EarlierRun& other);

/// The earlier runs of a document, the oldest first. A value, cheap to copy and to compare: the
/// runs in it never change, and a changed one is another one with the same id.
class EarlierRuns {
public:
    static constexpr std::size_t most = 24;

    using List = std::vector<std::shared_ptr<const EarlierRun>>;
    const List& all() const;
    /// Null where there is none.
    std::shared_ptr<const EarlierRun> find(std::size_t id) const;
    /// What the next one to be added is called.
    std::size_t nextId() const { return m_nextId; }

    /// With one more, which takes the next id. Of too many the oldest goes that nobody has named;
    /// the oldest of all where each has a name.
    EarlierRuns with(EarlierRun run) const;
    EarlierRuns without(std::size_t id) const;
    /// With another name, as `plainRunName` makes it.
    EarlierRuns renamed(std::size_t id, const std::string& name) const;

    bool operator==(const EarlierRuns& other) const;  ///< the same runs, by pointer

private:
    EarlierRuns withList(List list) const;

    std::shared_ptr<const List> m_list;
    std::size_t m_nextId = 1;
};

/// A name without control characters and without blanks around it, cut to
/// EarlierRun::longestName characters. UTF-8.
std::string plainRunName(const std::string& name);

}  // namespace backhand
