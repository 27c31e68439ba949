// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/shown_runs.h"

#include "core/training/runs_csv.h"
#include "ui/words/run_words.h"

#include <cmath>
#include <utility>

namespace backhand {

namespace {

/// The run that is shown, as it would go on.
RunMaking makingOfShown(const Frame& frame)
{
    const Document& document = frame.state.document;
    return makingOf(document.run, document.run.passCount(), *document.scenario);
}

ErrorPoints pointsToDraw(const EarlierRun& run)
{
    ErrorPoints points;
    for (const HistoryPoint& point : thinned(run.points, ShownRuns::mostPoints)) {
        if (std::isfinite(point.error)) {
            points.push_back({static_cast<std::size_t>(point.update), point.error, false});
        }
    }
    return points;
}

}  // namespace

bool ShownRuns::showFrame(const Frame& frame)
{
    const EarlierRuns& runs = frame.state.document.earlier;
    // Nobody compares with it where there is none.
    std::optional<RunMaking> shown;
    if (!runs.all().empty()) {
        shown = makingOfShown(frame);
    }
    const std::set<std::size_t>& hidden = frame.state.view.hiddenRuns;
    if (m_lines && runs == m_runs && hidden == m_hidden && shown == m_shown) {
        return false;
    }
    m_runs = runs;
    m_hidden = hidden;
    m_shown = std::move(shown);
    m_all.clear();
    EarlierLines lines;
    const QStringList names = m_shown ? words::runNames(runs, *m_shown) : QStringList();
    for (const auto& run : runs.all()) {
        const QString& name = names[static_cast<qsizetype>(m_all.size())];
        m_all.push_back({run, name, hidden.contains(run->id)});
        if (!m_all.back().isHidden) {
            lines.push_back({run->id, name, pointsToDraw(*run)});
        }
    }
    m_lines = std::make_shared<const EarlierLines>(std::move(lines));
    return true;
}

std::string runsTable(const Frame& frame)
{
    const Document& document = frame.state.document;
    std::vector<RunColumn> columns;
    const EarlierRun shown = earlierRun(document.run, document.scenario);
    columns.push_back({words::shownRun().toStdString(), shown.points});
    const QStringList names = words::runNames(document.earlier, makingOfShown(frame));
    for (const auto& run : document.earlier.all()) {
        const qsizetype index = static_cast<qsizetype>(columns.size()) - 1;
        columns.push_back({names[index].toStdString(), run->points});
    }
    return runsCsv(words::csvUpdate().toStdString(), columns);
}

}  // namespace backhand
