// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/column_map.h"
#include "core/scenario/scenario.h"
#include "core/training/dataset.h"

#include <QString>
#include <QWidget>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace backhand {

/// A text that is to become samples.
struct TableText {
    QString name;  ///< of its file
    std::string text;
    std::vector<WantedColumn> wanted;
};

/// Two classes of points to be drawn.
struct ScatterChoice {
    std::size_t rows = 40;
    std::uint64_t seed = 1;

    bool operator==(const ScatterChoice&) const = default;
};

/// What a person is asked about samples. The window asks by dialogs, a test by functions of its
/// own. An empty path, or nothing, means that they thought better of it.
struct DataQuestions {
    std::function<QString()> tableToOpen;
    /// Shows what was found in it, and gives the rows once they are as they should be.
    std::function<std::optional<Dataset>(const TableText& table)> rowsToTake;
    std::function<std::optional<ScatterChoice>(const Scenario& scenario,
                                               const ScatterChoice& start)>
        scatterToDraw;
};

/// These questions as dialogs over the window that this widget is in.
DataQuestions dataDialogs(QWidget* within);

}  // namespace backhand
