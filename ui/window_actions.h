// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session.h"
#include "ui/theme.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <memory>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QWidget;

namespace backhand {

class ConventionMenu;
class FileMenu;
class DocumentFiles;
class Player;
class Settings;
class LiveTraining;
class TransportBar;

/// What the menus act on.
struct ActionTargets {
    Session& session;
    DocumentFiles& files;
    Settings& settings;
    Player& player;
    LiveTraining& trainer;
    TransportBar& transport;
    QWidget& stage;  ///< where the keys for stepping are heard: the graph
};

/// The menus with their keys. Keys that buttons and sliders need are heard on the stage alone.
class WindowActions : public QObject {
    Q_OBJECT

public:
    WindowActions(const ActionTargets& targets, QMenuBar& bar, QObject* parent);

    void showFrame(const Frame& frame);
    void showTheme(ThemeKind kind);
    void showMotion(bool on);
    /// Esc leaves the full screen, and is the stage's own key otherwise.
    void showFullScreen(bool on);

    FileMenu& files() { return *m_files; }
    QMenu* scaleMenu() { return m_scales; }
    QMenu* digitsMenu() { return m_digits; }
    QMenu* themeMenu() { return m_themes; }

signals:
    void quitWanted();
    void themeChosen(backhand::ThemeKind kind);
    void motionChosen(bool on);
    void zoomInWanted();
    void zoomOutWanted();
    void zoomResetWanted();
    void fullScreenWanted();
    void leaveWanted();

protected:
    /// An open menu keeps the letters that choose in it: they do not act on the stage.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* add(QMenu* menu, const QString& label, const QList<QKeySequence>& keys = {});
    QAction* addOnStage(QMenu* menu, const QString& label, const QList<QKeySequence>& keys);
    /// With the key beside it, which the stage itself hears.
    QAction* addHinted(QMenu* menu, const QString& label, const QKeySequence& key);
    void addMove(QMenu* menu, const QString& label, Motion motion, const QKeySequence& key);
    void buildFile(QMenuBar& bar);
    void buildEdit(QMenuBar& bar);
    void buildView(QMenuBar& bar);
    void buildGo(QMenuBar& bar);
    void buildHelp(QMenuBar& bar);
    void buildScales(QMenu* view);
    void buildThemes(QMenu* view);
    void buildDigits(QMenu* view);
    void buildMotion(QMenu* view);
    void buildFollowFirst(const Frame& frame);
    void addFollowFirst(const Frame& frame, const QString& label, const std::string& name);
    void stopAll();

    ActionTargets m_targets;
    QMenu* m_scales = nullptr;
    QMenu* m_digits = nullptr;
    QMenu* m_themes = nullptr;
    QMenu* m_followFirst = nullptr;
    QAction* m_leave = nullptr;
    FileMenu* m_files = nullptr;
    ConventionMenu* m_convention = nullptr;
    QActionGroup* m_scaleChoices;
    QActionGroup* m_digitChoices;
    QActionGroup* m_themeChoices;
    QActionGroup* m_motionChoices;
    std::shared_ptr<const CompiledModel> m_compiled;
};

}  // namespace backhand
