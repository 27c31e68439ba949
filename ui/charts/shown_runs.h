// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/error_curve.h"

#include <QString>

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace backhand {

/// An earlier run with the name that it has beside the run that is shown.
struct NamedRun {
    std::shared_ptr<const EarlierRun> run;
    QString name;
    bool isHidden = false;

    bool operator==(const NamedRun&) const = default;
};

/// What the plot draws of one.
struct EarlierLine {
    std::size_t id = 0;
    QString name;
    ErrorPoints points;
};
using EarlierLines = std::vector<EarlierLine>;

/// The earlier runs of the frame that is shown: made anew where something about them has changed,
/// and not with each update of a training.
class ShownRuns {
public:
    static constexpr std::size_t mostPoints =
        1000;  ///< of a line: as many as there are pixels to tell them apart

    /// True where anything about them is other than before.
    bool showFrame(const Frame& frame);

    const std::vector<NamedRun>& all() const { return m_all; }
    /// Those that are drawn; another pointer where another line is. Null before the first frame.
    const std::shared_ptr<const EarlierLines>& lines() const { return m_lines; }

private:
    EarlierRuns m_runs;
    std::set<std::size_t> m_hidden;
    std::optional<RunMaking> m_shown;  ///< what the names compare with
    std::vector<NamedRun> m_all;
    std::shared_ptr<const EarlierLines> m_lines;
};

/// The errors of the runs as a table for other programs: the shown run and all earlier ones,
/// each with its name.
std::string runsTable(const Frame& frame);

}  // namespace backhand
