// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session.h"
#include "ui/theme.h"

#include <QWidget>

#include <memory>

class QActionGroup;
class QHBoxLayout;
class QVBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace backhand {

class Player;
class Timeline;
class LiveTraining;

/// First, Back, Next, Play with its speed, the timeline, `Update once` and `Train`. Where it is
/// narrow its labels become shorter, then signs; nothing is clipped.
class TransportBar : public QWidget {
    Q_OBJECT

public:
    TransportBar(Session& session, Player& player, LiveTraining& trainer, QWidget* parent);

    void showFrame(const Frame& frame);
    void setTheme(const Theme& theme);

    QPushButton& first() { return *m_first; }
    QPushButton& back() { return *m_back; }
    QPushButton& next() { return *m_next; }
    QPushButton& play() { return *m_play; }
    QToolButton& speed() { return *m_speed; }
    QPushButton& updateOnce() { return *m_update; }
    QPushButton& train() { return *m_train; }
    Timeline& timeline() { return *m_timeline; }
    QMenu& speedMenu() { return *m_speedMenu; }

    QSize minimumSizeHint() const override;

signals:
    /// Why a click did nothing, or what came of it.
    void messageWanted(const QString& sentence);

public slots:
    void doNext();
    void doUpdateOnce();
    void togglePlaying();
    void toggleTraining();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// How much its labels are shortened.
    enum class Fold { None, ShortLabels, TwoRows, Signs };

    QPushButton* newButton(const QString& label, const QString& help);
    void build();
    void buildSpeedMenu();
    void connectParts();
    void showLabels();
    void showNextLabel();
    void showSpeed(double factor);
    void fold();
    void applyFold(Fold level);
    bool hasTwoRows() const { return m_fold == Fold::TwoRows || m_fold == Fold::Signs; }
    QList<QWidget*> buttons() const;
    int heightNow() const;
    int neededWidth() const;
    void tellTrainingEnd(std::size_t updates, UpdateRefusal refusal);

    Session& m_session;
    Player& m_player;
    LiveTraining& m_trainer;
    Theme m_theme = themeOf(ThemeKind::Light);
    Fold m_fold = Fold::None;
    int m_nextWidth = 0;  ///< grows only, so that the buttons stand still under the pointer
    std::shared_ptr<const CompiledModel> m_compiled;
    QVBoxLayout* m_rows;
    QHBoxLayout* m_layout;
    QPushButton* m_first;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_play;
    QToolButton* m_speed;
    QMenu* m_speedMenu;
    QActionGroup* m_speeds;
    Timeline* m_timeline;
    QWidget* m_gap;  ///< where the timeline would be, while it has a row of its own
    QPushButton* m_update;
    QPushButton* m_train;
};

}  // namespace backhand
