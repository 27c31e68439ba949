// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QPointF>
#include <QSlider>

#include <optional>

namespace backhand {

/// What a track's positions stand for, as a screen reader hears it.
struct TrackNumbers {
    double value = 0.0;  ///< the exact one, which the handle's position rounds
    double minimum = 0.0;
    double maximum = 1.0;
    double step = 1.0;  ///< of one arrow key at the minimum
};

/// A horizontal slider in the window's look: a thin track, filled with the accent up to a round
/// handle, with a mark where the value was before. A click on the track goes there; the keyboard is
/// QSlider's own.
class ValueTrack : public QSlider {
    Q_OBJECT

public:
    explicit ValueTrack(QWidget* parent = nullptr);

    void setAccent(const QColor& accent);
    void setTheme(const Theme& theme);
    void setMark(std::optional<int> position);
    std::optional<int> mark() const { return m_mark; }
    void setNumbers(const TrackNumbers& numbers) { m_numbers = numbers; }
    const TrackNumbers& numbers() const { return m_numbers; }
    /// The handle's centre, in the widget's coordinates.
    QPointF handleCentre() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Around all moves of one drag, or of one key held down.
    void gestureStarted();
    void gestureEnded();
    /// Delete was pressed.
    void resetRequested();
    /// A screen reader sets this very number.
    void valueAsked(double value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    double xOf(int position) const;
    int positionAt(double x) const;
    void paintTrack(QPainter& painter) const;
    void paintHandle(QPainter& painter) const;
    void beginGesture();
    void endGesture();

    Theme m_theme;
    QColor m_accent;
    TrackNumbers m_numbers;
    std::optional<int> m_mark;
    double m_grabbedAt = 0.0;  ///< where the handle was taken, from its centre
    bool m_inGesture = false;
};

}  // namespace backhand
