// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main_window.h"

#include "ui/file_dialogs.h"
#include "ui/file_drop.h"
#include "ui/file_menu.h"
#include "ui/help_dialog.h"
#include "ui/live_training.h"
#include "ui/panels/chain_strip.h"
#include "ui/panels/parameter_panel.h"
#include "ui/panels/side_panel.h"
#include "ui/panels/transport_bar.h"
#include "ui/player.h"
#include "ui/run_tools.h"
#include "ui/scene/graph_heading.h"
#include "ui/scene/graph_view.h"
#include "ui/settings.h"
#include "ui/style/window_style.h"
#include "ui/top_bar.h"
#include "ui/window_actions.h"
#include "ui/window_layout.h"
#include "ui/window_status.h"
#include "ui/words/menu_words.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QStatusBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace backhand {

MainWindow::MainWindow(Session& session, Settings& settings, FileQuestions questions,
                       QWidget* parent)
    : QMainWindow(dressedBefore(parent, settings.theme())), m_session(session),
      m_settings(settings), m_theme(themeOf(settings.theme())), m_player(new Player(session, this)),
      m_trainer(new LiveTraining(session, this)),
      m_files(new DocumentFiles(session, questions.tell ? std::move(questions) : fileDialogs(this),
                                this)),
      m_layout(new WindowLayout(this)), m_top(new TopBar(m_layout)),
      m_numbers(new ParameterPanel(session, m_layout->numbersPlace(), m_fonts)),
      m_heading(new GraphHeading(session, m_layout->middlePlace())),
      m_graph(new GraphView(session, m_layout->middlePlace(), m_fonts)),
      m_strip(new ChainStrip(session, m_layout->middlePlace(), m_fonts)),
      m_transport(new TransportBar(session, *m_player, *m_trainer, m_layout->middlePlace())),
      m_charts(new ChartPanel(session, m_layout->middlePlace())),
      m_panels(new SidePanel(session, m_layout->panelsPlace(), m_fonts)),
      m_status(new WindowStatus(session, *statusBar(), this))
{
    resize(firstSize);
    m_layout->place(
        {m_top, m_numbers, m_heading, m_graph, m_strip, m_transport, m_charts, m_panels});
    setCentralWidget(m_layout);
    setMinimumSize(smallestSize);
    buildActions();
    connectViews();
    connectChoices();
    readSettings();
    showFrame(m_session.frame());
    m_graph->setFocus();
}

void MainWindow::buildActions()
{
    const ActionTargets targets{m_session,  *m_files,     m_settings, *m_player,
                                *m_trainer, *m_transport, *m_graph};
    m_actions = new WindowActions(targets, m_top->menuBar(), this);
    m_top->setShowMenu(m_actions->scaleMenu());
    m_status->setMenus(m_actions->digitsMenu(), m_actions->themeMenu());
    new RunTools(m_session, *m_trainer, *m_files, chart());
    m_trainer->stopOnInputIn(m_numbers);
    m_trainer->stopOnInputIn(&m_panels->modelPage());
}

void MainWindow::connectViews()
{
    connect(&m_session, &Session::frameChanged, this, &MainWindow::showFrame);
    connect(&m_session.undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::showTitle);
    connect(m_files, &DocumentFiles::pathChanged, this, &MainWindow::showTitle);
    connect(m_files, &DocumentFiles::saved, m_status, &WindowStatus::tellSaved);
    connect(new FileDrop(*this), &FileDrop::dropped, &m_actions->files(), &FileMenu::openDropped);
    connect(m_files, &DocumentFiles::tableWanted, m_panels, &SidePanel::openTable);
    connect(m_transport, &TransportBar::messageWanted, m_status, &WindowStatus::tell);
    connect(m_graph, &GraphView::messageWanted, m_status, &WindowStatus::tell);
}

void MainWindow::connectChoices()
{
    connect(m_actions, &WindowActions::quitWanted, this, &QWidget::close);
    connect(m_actions, &WindowActions::themeChosen, this, &MainWindow::setTheme);
    connect(m_actions, &WindowActions::motionChosen, this, &MainWindow::setMotion);
    connect(m_actions, &WindowActions::zoomInWanted, m_graph, &GraphView::zoomIn);
    connect(m_actions, &WindowActions::zoomOutWanted, m_graph, &GraphView::zoomOut);
    connect(m_actions, &WindowActions::zoomResetWanted, m_graph, &GraphView::resetZoom);
    connect(m_actions, &WindowActions::fullScreenWanted, this, &MainWindow::toggleFullScreen);
    connect(m_actions, &WindowActions::leaveWanted, this, &MainWindow::toggleFullScreen);
    connect(m_status, &WindowStatus::glossaryWanted, this, [this] { showGlossary(this); });
    connect(m_status, &WindowStatus::fitWanted, m_graph, &GraphView::resetZoom);
    connect(m_graph, &GraphView::zoomChanged, m_status, &WindowStatus::setZoom);
}

template <typename Action>
void MainWindow::forEachView(const Action& action)
{
    action(*m_numbers);
    action(*m_heading);
    action(*m_graph);
    action(*m_strip);
    action(*m_transport);
    action(*m_charts);
    action(*m_panels);
    action(*m_status);
}

void MainWindow::showFrame(const Frame& frame)
{
    forEachView([&frame](auto& view) { view.showFrame(frame); });
    m_actions->showFrame(frame);
    m_top->showFrame(frame);
    showTitle();
}

void MainWindow::showTitle()
{
    const std::string& title = m_session.frame().scenario().title;
    QString name = m_files->name();
    m_top->setTitle(title.empty() ? name : QString::fromStdString(title));
    name.replace("[*]"_L1, "[*][*]"_L1);  // Qt puts the mark of a change where it finds this
    setWindowTitle(name % u"[*] – "_s % words::programName());
    if (isWindowModified() != m_session.hasUnsavedChanges()) {
        setWindowModified(m_session.hasUnsavedChanges());
    }
}

void MainWindow::setTheme(ThemeKind kind)
{
    if (kind != m_theme.kind) {
        m_theme = dressWindows(kind);
    }
    forEachView([this](auto& view) { view.setTheme(m_theme); });
    m_top->setTheme(m_theme);
    m_layout->setTheme(m_theme);
    m_actions->showTheme(kind);
    m_settings.setTheme(kind);
}

void MainWindow::setMotion(bool on)
{
    m_graph->setAnimated(on);
    m_actions->showMotion(on);
    m_settings.setMotion(on);
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
    m_actions->showFullScreen(isFullScreen());
}

void MainWindow::readSettings()
{
    m_session.dispatch(SetDigits{m_settings.digits()});
    m_player->setSpeed(m_settings.speed());
    m_panels->setCodeLanguage(m_settings.codeLanguage());
    m_charts->showChart(m_settings.chart());
    setMotion(m_settings.hasMotion());
    setTheme(m_settings.theme());
    restoreGeometry(m_settings.windowGeometry());
    m_layout->restoreColumns(m_settings.columns());
}

void MainWindow::writeSettings()
{
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setColumns(m_layout->saveColumns());
    m_settings.setDigits(m_session.frame().digits());
    m_settings.setSpeed(m_player->speed());
    m_settings.setCodeLanguage(m_panels->codeLanguage());
    m_settings.setChart(m_charts->chart());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_player->stop();
    m_trainer->stop();
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    writeSettings();
    event->accept();
}

}  // namespace backhand
