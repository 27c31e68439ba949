// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/axis_switch.h"
#include "ui/charts/error_curve.h"
#include "ui/charts/event_line.h"
#include "ui/charts/floor_lines.h"
#include "ui/charts/shown_runs.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/travel.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace backhand {

class ErrorPlot;
class PlotAndRuns;
class RunList;
class TravelBar;
struct ErrorLevel;
struct EventMark;
struct ErrorPlotContent;

/// The error over updates. A point is added by an update and by nothing else; the check step shows
/// the one to come hollow. Earlier runs are drawn pale, with a list of
/// them where it is wanted. A click on a point,
/// or Left and Right with the focus, returns to that update. What goes wrong in a training is
/// marked at its update: a click on a mark, or Up and Down, goes there. Qt Charts stays behind this
/// class.
class ErrorChart : public QWidget {
    Q_OBJECT

public:
    ErrorChart(Session& session, QWidget* parent);

    void showFrame(const Frame& frame);
    void setTheme(const Theme& theme);
    /// Without its own heading where a tab says it already.
    void setHeadingVisible(bool visible);
    /// Its header's parts stand below each other, for a narrow place.
    void setUpright(bool upright);
    /// What it is over and the choice of the axis; whoever has a place for it may take it.
    QWidget& header() { return *m_header; }

    const ErrorCurve& history() const { return m_history; }
    /// Made when it is first wanted.
    RunList& runList();
    QPushButton& runsButton() { return *m_runsButton; }
    QString caption() const { return m_caption; }
    QString hint() const { return m_hint; }
    const ErrorFloors& floors() const { return m_floors->floors(); }
    AxisSwitch& errorAxis() { return *m_errorAxis; }
    AxisSwitch& updatesAxis() { return *m_updatesAxis; }
    const std::vector<TrainingEvent>& events() const { return m_events; }
    const EventLine& eventLine() const { return *m_eventLine; }
    /// To the update that is clicked.
    Travel& travel() { return *m_travel; }
    TravelBar& travelBar() { return *m_travelBar; }
    ErrorPlot& plot() { return *m_plot; }
    /// Where a point stands in this widget.
    QPoint positionOf(const ErrorPoint& point) const;

signals:
    /// The list of runs asks for it.
    void exportWanted();
    void ratesWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void buildRunsButton();
    void showRuns(const Frame& frame);
    bool isSame(const Frame& frame) const;
    QString captionOf(const Frame& frame) const;
    QString hintOf(const Frame& frame) const;
    std::vector<ErrorLevel> levelsOf(const Frame& frame) const;
    std::vector<EventMark> marksOf(const Frame& frame) const;
    void openEvent(std::optional<std::size_t> update);
    void showPlot();
    void openUpdate(std::size_t update);

    Session& m_session;
    Theme m_theme;
    ErrorCurve m_history;
    ShownRuns m_runs;
    QString m_caption;
    QString m_hint;
    Document m_document;
    View m_view;
    QWidget* m_header;
    QBoxLayout* m_headerRow = nullptr;
    QLabel* m_heading;
    CutLabel* m_what;
    AxisSwitch* m_updatesAxis;
    AxisSwitch* m_errorAxis;
    EventLine* m_eventLine;
    QPushButton* m_runsButton;
    ErrorPlot* m_plot;
    RunList* m_runList = nullptr;
    PlotAndRuns* m_body;
    FloorLines* m_floors;
    Travel* m_travel;
    TravelBar* m_travelBar;
    std::vector<TrainingEvent> m_events;
};

}  // namespace backhand
