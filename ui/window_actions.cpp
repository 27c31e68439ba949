// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window_actions.h"

#include "core/formula/plain_text.h"
#include "ui/convention_menu.h"
#include "ui/document_files.h"
#include "ui/file_menu.h"
#include "ui/help_dialog.h"
#include "ui/live_training.h"
#include "ui/panels/transport_bar.h"
#include "ui/player.h"
#include "ui/words/menu_words.h"
#include "ui/words/transport_words.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QMenuBar>

namespace backhand {

WindowActions::WindowActions(const ActionTargets& targets, QMenuBar& bar, QObject* parent)
    : QObject(parent), m_targets(targets), m_scaleChoices(new QActionGroup(this)),
      m_digitChoices(new QActionGroup(this)), m_themeChoices(new QActionGroup(this)),
      m_motionChoices(new QActionGroup(this))
{
    buildFile(bar);
    buildEdit(bar);
    buildView(bar);
    buildGo(bar);
    buildHelp(bar);
    for (QMenu* menu : bar.findChildren<QMenu*>()) {
        menu->installEventFilter(this);
    }
    showFrame(m_targets.session.frame());
}

QAction* WindowActions::add(QMenu* menu, const QString& label, const QList<QKeySequence>& keys)
{
    QAction* action = menu->addAction(label);
    action->setShortcuts(keys);
    return action;
}

QAction* WindowActions::addOnStage(QMenu* menu, const QString& label,
                                   const QList<QKeySequence>& keys)
{
    QAction* action = add(menu, label, keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_targets.stage.addAction(action);
    return action;
}

QAction* WindowActions::addHinted(QMenu* menu, const QString& label, const QKeySequence& key)
{
    return menu->addAction(label % u'\t' % key.toString(QKeySequence::NativeText));
}

void WindowActions::addMove(QMenu* menu, const QString& label, Motion motion,
                            const QKeySequence& key)
{
    connect(addHinted(menu, label, key), &QAction::triggered, this,
            [this, motion] { m_targets.session.dispatch(Move{motion}); });
}

bool WindowActions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void WindowActions::stopAll()
{
    m_targets.player.stop();
    m_targets.trainer.stop();
}

void WindowActions::buildFile(QMenuBar& bar)
{
    m_files = new FileMenu(
        m_targets.files, m_targets.settings, bar, [this] { stopAll(); }, this);
    connect(m_files, &FileMenu::quitWanted, this, &WindowActions::quitWanted);
}

void WindowActions::buildEdit(QMenuBar& bar)
{
    QMenu* menu = bar.addMenu(words::editMenu());
    QUndoStack* stack = &m_targets.session.undoStack();
    QAction* undo = add(menu, words::undoEdit(), {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    QAction* redo =
        add(menu, words::redoEdit(),
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    undo->setEnabled(stack->canUndo());
    redo->setEnabled(stack->canRedo());
    connect(stack, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(stack, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    connect(undo, &QAction::triggered, this, [this, stack] {
        stopAll();
        stack->undo();
    });
    connect(redo, &QAction::triggered, this, [this, stack] {
        stopAll();
        stack->redo();
    });
    menu->addSeparator();
    m_convention = new ConventionMenu(m_targets.session, *menu, this);
    connect(addOnStage(menu, words::updateOnceButton(), {QKeySequence(Qt::Key_U)}),
            &QAction::triggered, &m_targets.transport, &TransportBar::doUpdateOnce);
    connect(addOnStage(menu, words::manyUpdates(LiveTraining::updatesAtOnce),
                       {QKeySequence(Qt::SHIFT | Qt::Key_U)}),
            &QAction::triggered, this, [this] {
                stopAll();
                m_targets.trainer.start(LiveTraining::updatesAtOnce);
            });
    connect(addOnStage(menu, words::trainOrStop(), {QKeySequence(Qt::Key_T)}), &QAction::triggered,
            &m_targets.transport, &TransportBar::toggleTraining);
}

void WindowActions::buildView(QMenuBar& bar)
{
    QMenu* menu = bar.addMenu(words::viewMenu());
    connect(add(menu, words::zoomIn(),
                {QKeySequence(Qt::CTRL | Qt::Key_Equal), QKeySequence(Qt::CTRL | Qt::Key_Plus)}),
            &QAction::triggered, this, &WindowActions::zoomInWanted);
    connect(add(menu, words::zoomOut(), {QKeySequence(Qt::CTRL | Qt::Key_Minus)}),
            &QAction::triggered, this, &WindowActions::zoomOutWanted);
    connect(add(menu, words::zoomReset(), {QKeySequence(Qt::CTRL | Qt::Key_0)}),
            &QAction::triggered, this, &WindowActions::zoomResetWanted);
    menu->addSeparator();
    buildScales(menu);
    buildThemes(menu);
    buildDigits(menu);
    buildMotion(menu);
    menu->addSeparator();
    connect(add(menu, words::fullScreen(), {QKeySequence(Qt::Key_F11)}), &QAction::triggered, this,
            &WindowActions::fullScreenWanted);
    m_leave = new QAction(&m_targets.stage);
    m_leave->setShortcut(Qt::Key_Escape);
    m_leave->setShortcutContext(Qt::WidgetShortcut);
    m_leave->setEnabled(false);
    m_targets.stage.addAction(m_leave);
    connect(m_leave, &QAction::triggered, this, &WindowActions::leaveWanted);
}

void WindowActions::buildScales(QMenu* view)
{
    m_scales = view->addMenu(words::showMenu());
    for (const Scale scale : {Scale::Functions, Scale::Operations}) {
        QAction* action = m_scales->addAction(words::scaleName(scale));
        action->setCheckable(true);
        action->setData(static_cast<int>(scale));
        action->setWhatsThis(words::scaleHelp());
        m_scaleChoices->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, scale] { m_targets.session.dispatch(SetScale{scale}); });
    }
}

void WindowActions::buildThemes(QMenu* view)
{
    m_themes = view->addMenu(words::themeMenu());
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Projector}) {
        QAction* action = m_themes->addAction(words::themeName(kind));
        action->setCheckable(true);
        action->setData(static_cast<int>(kind));
        m_themeChoices->addAction(action);
        connect(action, &QAction::triggered, this, [this, kind] { emit themeChosen(kind); });
    }
}

void WindowActions::buildDigits(QMenu* view)
{
    m_digits = view->addMenu(words::digitsMenu());
    for (int digits = minimumDigits; digits <= maximumDigits; ++digits) {
        QAction* action = m_digits->addAction(words::digitsName(digits));
        action->setCheckable(true);
        action->setData(digits);
        m_digitChoices->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, digits] { m_targets.session.dispatch(SetDigits{digits}); });
    }
}

void WindowActions::buildMotion(QMenu* view)
{
    QMenu* menu = view->addMenu(words::motionMenu());
    for (const bool on : {true, false}) {
        QAction* action = menu->addAction(on ? words::motionOn() : words::motionOff());
        action->setCheckable(true);
        action->setData(on);
        m_motionChoices->addAction(action);
        connect(action, &QAction::triggered, this, [this, on] { emit motionChosen(on); });
    }
}

void WindowActions::buildGo(QMenuBar& bar)
{
    QMenu* menu = bar.addMenu(words::goMenu());
    connect(addHinted(menu, words::nextStep(), Qt::Key_Right), &QAction::triggered,
            &m_targets.transport, &TransportBar::doNext);
    addMove(menu, words::previousStep(), Motion::PreviousStep, Qt::Key_Left);
    addMove(menu, words::firstStep(), Motion::FirstStep, Qt::Key_Home);
    addMove(menu, words::lastStep(), Motion::LastStep, Qt::Key_End);
    menu->addSeparator();
    addMove(menu, words::nextDefinition(), Motion::NextDefinition, Qt::SHIFT | Qt::Key_Right);
    addMove(menu, words::previousDefinition(), Motion::PreviousDefinition,
            Qt::SHIFT | Qt::Key_Left);
    addMove(menu, words::nextAct(), Motion::NextAct, Qt::CTRL | Qt::Key_Right);
    addMove(menu, words::previousAct(), Motion::PreviousAct, Qt::CTRL | Qt::Key_Left);
    menu->addSeparator();
    connect(addOnStage(menu, words::playOrPause(), {QKeySequence(Qt::Key_Space)}),
            &QAction::triggered, &m_targets.transport, &TransportBar::togglePlaying);
    QMenu* speed = menu->addMenu(words::speedMenu());
    speed->addActions(m_targets.transport.speedMenu().actions());
    m_followFirst = menu->addMenu(words::followFirstMenu());
}

void WindowActions::buildHelp(QMenuBar& bar)
{
    QMenu* menu = bar.addMenu(words::helpMenu());
    QWidget* window = bar.window();
    connect(add(menu, words::showKeys(), {QKeySequence(Qt::Key_F1)}), &QAction::triggered, this,
            [window] {
                HelpDialog dialog(window);
                dialog.exec();
            });
    connect(add(menu, words::glossaryTitle()), &QAction::triggered, this,
            [window] { showGlossary(window); });
    connect(add(menu, words::aboutProgram()), &QAction::triggered, this,
            [window] { showAbout(window); });
}

void WindowActions::addFollowFirst(const Frame& frame, const QString& label,
                                   const std::string& name)
{
    QAction* action = m_followFirst->addAction(label);
    action->setCheckable(true);
    action->setChecked(frame.compiled().options().followFirst == name);
    connect(action, &QAction::triggered, this, [this, name] {
        m_targets.trainer.stop();
        m_targets.session.dispatch(SetFollowFirst{name});
    });
}

void WindowActions::buildFollowFirst(const Frame& frame)
{
    m_followFirst->clear();
    addFollowFirst(frame, words::orderOfAppearance(), {});
    for (const VariableId parameter : frame.model().withRole(Role::Parameter)) {
        const std::string& name = frame.model().variable(parameter).name;
        addFollowFirst(frame, QString::fromStdString(plainName(name)), name);
    }
}

void WindowActions::showFrame(const Frame& frame)
{
    for (QAction* action : m_digitChoices->actions()) {
        action->setChecked(action->data().toInt() == frame.digits());
    }
    for (QAction* action : m_scaleChoices->actions()) {
        const auto scale = static_cast<Scale>(action->data().toInt());
        action->setChecked(scale == frame.state.view.scale);
        action->setEnabled(scale == Scale::Functions || frame.state.document.operations);
    }
    m_convention->showFrame(frame);
    if (m_compiled != frame.sharedModel()) {
        m_compiled = frame.sharedModel();
        buildFollowFirst(frame);
    }
}

void WindowActions::showTheme(ThemeKind kind)
{
    for (QAction* action : m_themeChoices->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(kind));
    }
}

void WindowActions::showMotion(bool on)
{
    for (QAction* action : m_motionChoices->actions()) {
        action->setChecked(action->data().toBool() == on);
    }
}

void WindowActions::showFullScreen(bool on)
{
    m_leave->setEnabled(on);
}

}  // namespace backhand
