// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command_line.h"
#include "ui/charts/chart_kind.h"
#include "ui/theme.h"

#include <QSize>
#include <QString>

#include <cstddef>
#include <optional>

namespace backhand {

/// What `backhand render` was asked for.
struct RenderRequest {
    QString file;
    QString output;
    int pass = 1;
    int step = 0;
    QSize size{1440, 900};
    ThemeKind theme = ThemeKind::Light;
    bool graphOnly = false;
    bool asHighAsGraph = false;  ///< of the graph alone: `size` says only how wide
    Scale scale = Scale::Functions;
    std::optional<ChartKind>
        chart;  ///< brought to the front; else the error's, where it has its place
};

/// The verb `render`: makes the picture and writes it atomically. Needs a QApplication.
int runRender(const QStringList& arguments, const Streams& streams);

}  // namespace backhand
