// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/transport_bar.h"

#include "ui/live_training.h"
#include "ui/panels/timeline.h"
#include "ui/panels/transport_icons.h"
#include "ui/player.h"
#include "ui/style/look.h"
#include "ui/words/step_words.h"
#include "ui/words/transport_words.h"
#include "ui/words/window_words.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace backhand {

namespace {

constexpr int usualBarWidth = 830;
constexpr int barHeight = 56;
constexpr int twoRowsHeight = 92;
constexpr int leastTimelineWidth = 216;  ///< beside the buttons
constexpr int leastNextWidth = 120;
constexpr int mostNextWidth = 220;
constexpr int nextPadding = 40;
constexpr double speeds[] = {0.25, 0.5, 1.0, 2.0, 4.0};

}  // namespace

TransportBar::TransportBar(Session& session, Player& player, LiveTraining& trainer, QWidget* parent)
    : QWidget(parent), m_session(session), m_player(player), m_trainer(trainer),
      m_rows(new QVBoxLayout(this)), m_layout(new QHBoxLayout),
      m_first(newButton(words::firstButton(), words::firstHelp())),
      m_back(newButton(words::backButton(), words::backHelp())),
      m_next(newButton({}, words::nextHelp())),
      m_play(newButton(words::playButton(), words::playHelp())), m_speed(new QToolButton(this)),
      m_speedMenu(new QMenu(this)), m_speeds(new QActionGroup(this)),
      m_timeline(new Timeline(session, this)), m_gap(new QWidget(this)),
      m_update(newButton(words::updateOnceButton(), words::updateOnceHelp())),
      m_train(newButton(words::trainButton(), words::trainHelp()))
{
    resize(usualBarWidth, barHeight);  // until it is placed
    build();
    buildSpeedMenu();
    connectParts();
    setTheme(m_theme);
    showFrame(session.frame());
}

QPushButton* TransportBar::newButton(const QString& label, const QString& help)
{
    auto* button = new QPushButton(label, this);
    setLook(*button, Look::Tight);
    button->setAccessibleName(label);
    button->setToolTip(help);
    button->setWhatsThis(help);
    // A click leaves the focus where it is, so that the arrows go on stepping.
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void TransportBar::build()
{
    setLook(*this, Look::Paper);
    setLook(*m_next, Look::TightPrimary);
    setLook(*m_speed, Look::Tight);
    m_speed->setFocusPolicy(Qt::TabFocus);
    m_speed->setPopupMode(QToolButton::InstantPopup);
    m_speed->setMenu(m_speedMenu);
    m_speed->setToolTip(words::speedHelp());
    m_speed->setWhatsThis(words::speedHelp());
    m_rows->setContentsMargins(spacing(4), spacing(1), spacing(4), spacing(1));
    m_rows->setSpacing(0);
    m_rows->setSizeConstraint(QLayout::SetNoConstraint);
    m_rows->addLayout(m_layout);
    m_layout->setSpacing(spacing(2));
    m_gap->hide();
    for (QWidget* widget : QList<QWidget*>{m_first, m_back, m_next, m_play, m_speed}) {
        m_layout->addWidget(widget);
    }
    m_layout->addWidget(m_timeline, 1);
    m_layout->addWidget(m_update);
    m_layout->addWidget(m_train);
}

void TransportBar::buildSpeedMenu()
{
    for (const double factor : speeds) {
        QAction* action = m_speedMenu->addAction(words::speedLabel(factor));
        action->setCheckable(true);
        action->setData(factor);
        m_speeds->addAction(action);
        connect(action, &QAction::triggered, this, [this, factor] { m_player.setSpeed(factor); });
    }
    showSpeed(m_player.speed());
}

void TransportBar::connectParts()
{
    connect(m_first, &QPushButton::clicked, this,
            [this] { m_session.dispatch(Move{Motion::FirstStep}); });
    connect(m_back, &QPushButton::clicked, this,
            [this] { m_session.dispatch(Move{Motion::PreviousStep}); });
    connect(m_next, &QPushButton::clicked, this, &TransportBar::doNext);
    connect(m_play, &QPushButton::clicked, this, &TransportBar::togglePlaying);
    connect(m_update, &QPushButton::clicked, this, &TransportBar::doUpdateOnce);
    connect(m_train, &QPushButton::clicked, this, &TransportBar::toggleTraining);
    connect(&m_player, &Player::playingChanged, this, &TransportBar::showLabels);
    connect(&m_player, &Player::speedChanged, this, &TransportBar::showSpeed);
    connect(&m_trainer, &LiveTraining::trainingChanged, this, &TransportBar::showLabels);
    connect(&m_trainer, &LiveTraining::stopped, this, &TransportBar::tellTrainingEnd);
}

void TransportBar::doNext()
{
    const Frame& frame = m_session.frame();
    if (frame.step() == frame.trace.stepCount() && frame.refusal != UpdateRefusal::None) {
        emit messageWanted(words::refusalSentence(frame.refusal));
        return;
    }
    m_session.dispatch(Move{Motion::NextStep});
}

void TransportBar::doUpdateOnce()
{
    m_trainer.stop();
    if (m_session.frame().refusal != UpdateRefusal::None) {
        emit messageWanted(words::refusalSentence(m_session.frame().refusal));
        return;
    }
    m_session.dispatch(UpdateOnce{});
}

void TransportBar::togglePlaying()
{
    m_trainer.stop();
    m_player.toggle();
}

void TransportBar::toggleTraining()
{
    m_player.stop();
    m_trainer.toggle();
}

void TransportBar::tellTrainingEnd(std::size_t updates, UpdateRefusal refusal)
{
    emit messageWanted(refusal == UpdateRefusal::None ? words::trainingEnded(updates)
                                                      : words::trainingStopped(refusal));
}

void TransportBar::showFrame(const Frame& frame)
{
    if (m_compiled != frame.sharedModel()) {
        m_compiled = frame.sharedModel();
        m_nextWidth = 0;
    }
    m_first->setEnabled(frame.step() != 0);
    m_back->setEnabled(frame.step() != 0 || frame.pass() > 1);
    m_timeline->showFrame(frame);
    showNextLabel();
}

void TransportBar::showNextLabel()
{
    const QString label = words::nextLabel(m_session.frame());
    const int most = static_cast<int>(mostNextWidth * m_theme.typeScale);
    const int least = static_cast<int>(leastNextWidth * m_theme.typeScale);
    const int wanted = m_next->fontMetrics().horizontalAdvance(label) + nextPadding;
    const int before = m_nextWidth;
    m_nextWidth = std::min(most, std::max({m_nextWidth, least, wanted}));
    m_next->setText(
        m_next->fontMetrics().elidedText(label, Qt::ElideRight, m_nextWidth - nextPadding + 4));
    m_next->setAccessibleName(label);
    if (before != m_nextWidth) {
        m_next->setFixedWidth(m_nextWidth);
        fold();
    }
}

void TransportBar::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_nextWidth = 0;
    setFont(interfaceFont(theme));
    m_timeline->setTheme(theme);
    showLabels();
    showNextLabel();
    fold();
}

void TransportBar::showSpeed(double factor)
{
    m_speed->setText(words::speedLabel(factor));
    m_speed->setAccessibleName(words::speedHelp());
    m_speed->setAccessibleDescription(words::speedLabel(factor));
    for (QAction* action : m_speeds->actions()) {
        action->setChecked(qFuzzyCompare(action->data().toDouble(), factor));
    }
}

void TransportBar::showLabels()
{
    const bool playing = m_player.isPlaying();
    const bool training = m_trainer.isTraining();
    const bool signs = m_fold == Fold::Signs;
    const QString playLabel = playing ? words::pauseButton() : words::playButton();
    const TransportIcon playIcon = playing ? TransportIcon::Pause : TransportIcon::Play;
    m_first->setText(signs ? QString() : words::firstButton());
    m_back->setText(signs ? QString() : words::backButton());
    m_play->setText(signs ? QString() : playLabel);
    m_play->setAccessibleName(playLabel);
    m_play->setIcon(signs ? transportIcon(playIcon, m_theme.ink) : QIcon());
    m_first->setIcon(signs ? transportIcon(TransportIcon::First, m_theme.ink) : QIcon());
    m_back->setIcon(signs ? transportIcon(TransportIcon::Back, m_theme.ink) : QIcon());
    m_update->setText(m_fold == Fold::None ? words::updateOnceButton() : words::updateOnceShort());
    m_train->setText(training ? words::stopButton() : words::trainButton());
    m_train->setAccessibleName(m_train->text());
}

QList<QWidget*> TransportBar::buttons() const
{
    return {m_first, m_back, m_play, m_speed, m_update, m_train};
}

int TransportBar::neededWidth() const
{
    const QMargins margins = m_rows->contentsMargins();
    int width = margins.left() + margins.right() + m_nextWidth;
    for (const QWidget* widget : buttons()) {
        width += widget->isHidden() ? 0 : widget->sizeHint().width() + m_layout->spacing();
    }
    const auto timeline = static_cast<int>(leastTimelineWidth * m_theme.typeScale);
    return hasTwoRows() ? width : width + m_layout->spacing() + timeline;
}

int TransportBar::heightNow() const
{
    const double grown = std::max(1.0, m_theme.typeScale * 0.85);
    return static_cast<int>((hasTwoRows() ? twoRowsHeight : barHeight) * grown);
}

void TransportBar::applyFold(Fold level)
{
    m_fold = level;
    m_speed->setVisible(level == Fold::None);
    showLabels();
}

void TransportBar::fold()
{
    const bool hadTwoRows = m_layout->indexOf(m_timeline) < 0;
    for (const Fold level : {Fold::None, Fold::ShortLabels, Fold::TwoRows, Fold::Signs}) {
        applyFold(level);
        if (neededWidth() <= width()) {
            break;
        }
    }
    if (hasTwoRows() && !hadTwoRows) {
        delete m_layout->replaceWidget(m_timeline, m_gap);
        m_rows->addWidget(m_timeline);
    } else if (!hasTwoRows() && hadTwoRows) {
        m_rows->removeWidget(m_timeline);
        delete m_layout->replaceWidget(m_gap, m_timeline);
    }
    m_gap->setVisible(hasTwoRows());
    if (height() != heightNow()) {
        setFixedHeight(heightNow());
    }
}

QSize TransportBar::minimumSizeHint() const
{
    return {static_cast<int>(360 * m_theme.typeScale), heightNow()};
}

void TransportBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

}  // namespace backhand
