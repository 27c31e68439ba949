// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/slope_plot.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QWidget>

class QLabel;

namespace backhand {

class PlotWithWords;

/// The error over the parameter that the chain shows, with the tangent and the step of the update,
/// each once its step is reached. It computes only while it is seen.
class SlopeChart : public QWidget {
    Q_OBJECT

public:
    SlopeChart(Session& session, QWidget* parent);

    void showFrame(const Frame& frame);
    void setTheme(const Theme& theme);

    /// What it is over; whoever has a place for it may take it.
    QWidget& header() { return *m_header; }
    const SlopeContent& content() const { return m_plot->content(); }
    SlopePlot& plot() { return *m_plot; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    Session& m_session;
    QWidget* m_header;
    QLabel* m_heading;
    SlopePlot* m_plot;
    PlotWithWords* m_page;
};

}  // namespace backhand
