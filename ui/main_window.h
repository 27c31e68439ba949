// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart_panel.h"
#include "ui/document_files.h"
#include "ui/math/math_fonts.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QMainWindow>

#include <functional>

namespace backhand {

class ChainStrip;
class GraphHeading;
class GraphView;
class ParameterPanel;
class Player;
class Settings;
class SidePanel;
class TopBar;
class LiveTraining;
class TransportBar;
class WindowActions;
class WindowLayout;
class WindowStatus;

/// Puts the parts together: shows each frame in every view, and gives each choice of a person to
/// the part that it concerns.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    static constexpr QSize smallestSize{1000, 640};
    static constexpr QSize firstSize{1440, 900};

    /// Files are asked about by dialogs, where no other questions are given.
    MainWindow(Session& session, Settings& settings, FileQuestions questions = {},
               QWidget* parent = nullptr);

    void setTheme(ThemeKind kind);
    void setMotion(bool on);

    Session& session() { return m_session; }
    DocumentFiles& files() { return *m_files; }
    GraphView& graph() { return *m_graph; }
    SidePanel& panels() { return *m_panels; }
    ParameterPanel& numbers() { return *m_numbers; }
    TransportBar& transport() { return *m_transport; }
    ChartPanel& charts() { return *m_charts; }
    ErrorChart& chart() { return m_charts->error(); }
    WindowStatus& status() { return *m_status; }
    WindowLayout& arrangement() { return *m_layout; }
    Player& player() { return *m_player; }
    LiveTraining& trainer() { return *m_trainer; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildActions();
    void connectViews();
    void connectChoices();
    template <typename Action>
    void forEachView(const Action& action);
    void showFrame(const Frame& frame);
    void showTitle();
    void toggleFullScreen();
    void readSettings();
    void writeSettings();

    Session& m_session;
    Settings& m_settings;
    Theme m_theme;      ///< what the window wears: put on before anything is in it
    MathFonts m_fonts;  ///< one set for all views: each glyph is measured once
    Player* m_player;
    LiveTraining* m_trainer;
    DocumentFiles* m_files;
    WindowLayout* m_layout;
    TopBar* m_top;
    ParameterPanel* m_numbers;
    GraphHeading* m_heading;
    GraphView* m_graph;
    ChainStrip* m_strip;
    TransportBar* m_transport;
    ChartPanel* m_charts;
    SidePanel* m_panels;
    WindowStatus* m_status;
    WindowActions* m_actions = nullptr;
};

}  // namespace backhand
