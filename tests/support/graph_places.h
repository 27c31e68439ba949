// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtest/gtest.h>

#include <QRectF>

#include <string>
#include <vector>

namespace backhand::testing {

/// A rectangle of the graph and whose it is.
struct NamedPlace {
    std::string name;
    QRectF place;
};

/// Each pair is looked at.
inline void expectDisjoint(const std::vector<NamedPlace>& places)
{
    for (std::size_t a = 0; a < places.size(); ++a) {
        EXPECT_FALSE(places[a].place.isEmpty()) << places[a].name;
        for (std::size_t b = a + 1; b < places.size(); ++b) {
            EXPECT_FALSE(places[a].place.intersects(places[b].place))
                << places[a].name << " and " << places[b].name;
        }
    }
}

}  // namespace backhand::testing
