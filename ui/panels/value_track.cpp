// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/value_track.h"

#include "ui/panels/track_accessibility.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace backhand {

namespace {

constexpr double handleRadius = 9.0;
constexpr double trackHeight = 4.0;
constexpr double markReach = 13.0;  ///< beyond the handle, which may stand on the mark

bool movesSlider(int key)
{
    static constexpr std::array keys = {Qt::Key_Left,     Qt::Key_Right, Qt::Key_Up,
                                        Qt::Key_Down,     Qt::Key_Home,  Qt::Key_PageUp,
                                        Qt::Key_PageDown, Qt::Key_End};
    return std::ranges::find(keys, static_cast<Qt::Key>(key)) != keys.end();
}

}  // namespace

ValueTrack::ValueTrack(QWidget* parent)
    : QSlider(Qt::Horizontal, parent), m_theme(themeOf(ThemeKind::Light))
{
    installTrackAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void ValueTrack::setAccent(const QColor& accent)
{
    m_accent = accent;
    update();
}

void ValueTrack::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void ValueTrack::setMark(std::optional<int> position)
{
    if (m_mark != position) {
        m_mark = position;
        update();
    }
}

QPointF ValueTrack::handleCentre() const
{
    return {xOf(sliderPosition()), height() / 2.0};
}

QSize ValueTrack::sizeHint() const
{
    return {spacing(26), spacing(7)};
}

QSize ValueTrack::minimumSizeHint() const
{
    return {spacing(12), spacing(6)};
}

double ValueTrack::xOf(int position) const
{
    const double margin = handleRadius + 3.0;
    const double share = maximum() > minimum() ? static_cast<double>(position - minimum()) /
                                                     static_cast<double>(maximum() - minimum())
                                               : 0.0;
    return margin + share * (width() - 2 * margin);
}

int ValueTrack::positionAt(double x) const
{
    const double margin = handleRadius + 3.0;
    const double share = std::clamp((x - margin) / std::max(1.0, width() - 2 * margin), 0.0, 1.0);
    return minimum() + static_cast<int>(std::lround(share * (maximum() - minimum())));
}

void ValueTrack::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTrack(painter);
    paintHandle(painter);
}

void ValueTrack::paintTrack(QPainter& painter) const
{
    const double middle = height() / 2.0;
    const double thick = trackHeight * std::sqrt(m_theme.lineWidth);
    const double left = handleRadius + 1.0;
    const QRectF whole(left, middle - thick / 2, width() - 2 * left, thick);
    QRectF filled = whole;
    filled.setRight(handleCentre().x());
    const QColor accent = m_accent.isValid() ? m_accent : m_theme.quietInk;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.track);
    painter.drawRoundedRect(whole, thick / 2, thick / 2);
    painter.setBrush(isEnabled() ? accent : m_theme.track);
    painter.drawRoundedRect(filled, thick / 2, thick / 2);
    if (m_mark) {
        painter.setPen(QPen(m_theme.ink, 2.0 * m_theme.lineWidth, Qt::SolidLine, Qt::FlatCap));
        const double x = xOf(*m_mark);
        painter.drawLine(QPointF(x, middle - markReach), QPointF(x, middle + markReach));
    }
}

void ValueTrack::paintHandle(QPainter& painter) const
{
    const double pen = 2.0 * m_theme.lineWidth;
    const QColor accent = m_accent.isValid() ? m_accent : m_theme.quietInk;
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.ink, pen));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(handleCentre(), handleRadius + 1.5, handleRadius + 1.5);
    }
    const double radius = handleRadius - pen / 2 - (hasFocus() ? 0.5 : 0.0);
    painter.setPen(QPen(isEnabled() ? accent : m_theme.track, pen));
    painter.setBrush(isSliderDown() ? m_theme.hover : m_theme.cardFill);
    painter.drawEllipse(handleCentre(), radius, radius);
}

void ValueTrack::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    beginGesture();
    setSliderDown(true);
    m_grabbedAt = event->position().x() - handleCentre().x();
    if (std::abs(m_grabbedAt) > handleRadius) {
        m_grabbedAt = 0.0;
        setSliderPosition(positionAt(event->position().x()));
    }
    event->accept();
}

void ValueTrack::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown()) {
        setSliderPosition(positionAt(event->position().x() - m_grabbedAt));
        event->accept();
    }
}

void ValueTrack::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && isSliderDown()) {
        setSliderDown(false);
        endGesture();
        event->accept();
    }
}

void ValueTrack::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        emit resetRequested();
        return;
    }
    if (movesSlider(event->key())) {
        beginGesture();
    }
    QSlider::keyPressEvent(event);
}

void ValueTrack::keyReleaseEvent(QKeyEvent* event)
{
    if (movesSlider(event->key()) && !event->isAutoRepeat() && !isSliderDown()) {
        endGesture();
    }
    QSlider::keyReleaseEvent(event);
}

void ValueTrack::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus()) {
        event->ignore();  // scrolling the panel must not change a number
        return;
    }
    beginGesture();
    QSlider::wheelEvent(event);
    endGesture();
}

void ValueTrack::focusOutEvent(QFocusEvent* event)
{
    QSlider::focusOutEvent(event);
    if (!isSliderDown()) {
        endGesture();
    }
}

void ValueTrack::beginGesture()
{
    if (!m_inGesture) {
        m_inGesture = true;
        emit gestureStarted();
    }
}

void ValueTrack::endGesture()
{
    if (m_inGesture) {
        m_inGesture = false;
        emit gestureEnded();
    }
}

}  // namespace backhand
