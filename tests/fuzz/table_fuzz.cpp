// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a table. It is refused with places within it, or it holds finite numbers in rows of
// one length, which can be pasted where they fit.

#include "core/data/sample_edits.h"
#include "core/data/table_guess.h"
#include "core/data/table_reader.h"
#include "core/scenario/reader.h"
#include "tests/fuzz/require.h"

#include <algorithm>
#include <cmath>
#include <string>

using namespace backhand;

namespace {

void checkProblems(const Problems& problems, const std::string& text)
{
    const auto lines =
        std::count_if(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; });
    require(!problems.empty() && problems.size() <= mostTableProblems);
    for (const Problem& problem : problems) {
        require(problem.place.line <= static_cast<std::size_t>(lines) + 1);
        require(problem.place.column <= text.size() + 1);
    }
}

void checkTable(const Table& table)
{
    require(!table.rows.empty() && table.rows.size() <= maximumSamples);
    require(table.format.hasHeader == !table.header.empty());
    for (const std::vector<double>& row : table.rows) {
        require(row.size() == table.columnCount());
        require(std::all_of(row.begin(), row.end(), [](double value) {
            return std::isfinite(value) && std::abs(value) <= maximumMagnitude;
        }));
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(data, data + size);
    const FoundTable found = findTable(text, 3);
    if (found.table.ok()) {
        checkTable(found.table.value());
    } else {
        checkProblems(found.table.problems(), text);
    }
    const std::vector<WantedColumn> wanted = {{"x1", ""}, {"x2", ""}, {"t", "target"}};
    const Result<Dataset> pasted = withText({{1.0, 2.0, 0.0}}, {}, text, wanted);
    require(pasted.ok() ? pasted.value().size() > 1 : !pasted.problems().empty());
    return 0;
}
