// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/chain_strip.h"

#include "ui/words/chain_words.h"
#include "ui/words/panel_words.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace backhand {

namespace {

constexpr double usualHeight = 150.0;
constexpr double usualWidth = 560.0;  ///< below it one path is painted smaller, and lower
constexpr double rowPitch = 44.0;
constexpr int pathBarWidth = 14;

}  // namespace

ChainStrip::ChainStrip(Session& session, QWidget* parent, const MathFonts& fonts)
    : QWidget(parent), m_session(session), m_theme(themeOf(ThemeKind::Light)), m_fonts(fonts),
      m_scroll(new QScrollBar(Qt::Vertical, this))
{
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(words::chainScrollName());
    connect(m_scroll, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);  // so that nothing under it is painted in vain
    setAccessibleName(words::chainName());
    setWhatsThis(words::chainHelp());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    resize(static_cast<int>(usualWidth), static_cast<int>(usualHeight));  // until it is placed
    showFrame(session.frame());
}

QSize ChainStrip::sizeHint() const
{
    return {600, heightFor(width())};
}

QSize ChainStrip::minimumSizeHint() const
{
    return {320, heightFor(width())};
}

int ChainStrip::heightFor(int width) const
{
    const double share = std::clamp(width / (usualWidth * m_theme.typeScale), 0.6, 1.0);
    return static_cast<int>(usualHeight * m_theme.typeScale * share);
}

/// A person's own scrolling stays while only the numbers change.
void ChainStrip::showFrame(const Frame& frame)
{
    setAccessibleDescription(words::spokenChain(frame));
    layOut();
    const Playhead before = std::exchange(m_shown, frame.state.view.playhead);
    const VariableId followedBefore = std::exchange(m_followed, frame.followed());
    if (before != m_shown || followedBefore != m_followed) {
        revealStep();
    }
}

void ChainStrip::setTheme(const Theme& theme)
{
    m_theme = theme;
    updateGeometry();
    layOut();
}

void ChainStrip::layOut()
{
    m_pieces = chainPieces(m_session.frame(), m_theme, m_fonts, width());
    placeScrollBar();
    update();
}

void ChainStrip::placeScrollBar()
{
    const int seen = static_cast<int>(rowsHeight());
    const bool isPinned = m_pieces.pinnedHeight > 0.0;
    const int hidden = isPinned ? static_cast<int>(m_pieces.height) - seen : 0;
    m_scroll->setRange(0, std::max(0, hidden));
    m_scroll->setPageStep(seen);
    m_scroll->setSingleStep(static_cast<int>(rowPitch * m_theme.typeScale));
    m_scroll->setGeometry(width() - pathBarWidth, 0, pathBarWidth, seen);
    m_scroll->setVisible(hidden > 0);
}

/// The height of the part that is scrolled, as it is seen: all of the rows, or what the sum leaves.
double ChainStrip::rowsHeight() const
{
    return std::min(m_pieces.height, height() / shrinking() - m_pieces.pinnedHeight);
}

/// What is too wide, or too high with nothing to scroll, is painted smaller, so that nothing is cut
/// off.
double ChainStrip::shrinking() const
{
    const double fitting = std::min(1.0, width() / std::max(m_pieces.width, 1.0));
    return m_pieces.pinnedHeight > 0.0 ? fitting : std::min(fitting, height() / m_pieces.height);
}

QRectF ChainStrip::shownPlace(const ChainPiece& piece) const
{
    const double down = piece.pinned ? rowsHeight() : -m_scroll->value();
    const QRectF place = piece.place.translated(0.0, down);
    return {place.topLeft() * shrinking(), place.size() * shrinking()};
}

void ChainStrip::revealStep()
{
    const auto& pieces = m_pieces.pieces;
    const auto isCurrent = [](const ChainPiece& piece) { return piece.current && !piece.pinned; };
    const auto current = std::find_if(pieces.begin(), pieces.end(), isCurrent);
    if (current != pieces.end()) {
        reveal(current->place.adjusted(0, -12, 0, 12));
    }
    if (!m_pieces.atHand.isEmpty() && m_pieces.atHand.height() <= rowsHeight()) {
        reveal(m_pieces.atHand.adjusted(0, -2, 0, 2));
    }
}

void ChainStrip::reveal(const QRectF& place)
{
    const double seen = rowsHeight();
    if (place.top() < m_scroll->value()) {
        m_scroll->setValue(static_cast<int>(place.top()));
    } else if (place.bottom() > m_scroll->value() + seen) {
        m_scroll->setValue(static_cast<int>(std::ceil(place.bottom() - seen)));
    }
}

void ChainStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry();
    }
    layOut();
    revealStep();
}

void ChainStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(rect(), m_theme.panel);
    painter.scale(shrinking(), shrinking());
    paintPieces(painter, false);
    if (m_pieces.pinnedHeight > 0.0) {
        painter.save();
        painter.translate(0.0, rowsHeight());
        const QRectF ground(0.0, 0.0, width() / shrinking(), m_pieces.pinnedHeight);
        painter.fillRect(ground, m_theme.panel);
        painter.fillRect(QRectF(0.0, 0.0, ground.width(), 1.0), m_theme.line);
        paintPieces(painter, true);
        painter.restore();
    }
    painter.resetTransform();
    paintChosen(painter);
}

void ChainStrip::paintPieces(QPainter& painter, bool pinned) const
{
    painter.save();
    if (!pinned) {
        painter.translate(0.0, -m_scroll->value());
    }
    for (const ChainPiece& piece : m_pieces.pieces) {
        if (piece.pinned == pinned) {
            paintPiece(painter, piece, m_theme);
        }
    }
    painter.restore();
}

void ChainStrip::paintChosen(QPainter& painter) const
{
    const ChainPiece* chosen = hasFocus() ? chosenPiece() : nullptr;
    if (chosen == nullptr) {
        return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.ink, 1.5, Qt::DotLine));
    painter.drawRoundedRect(shownPlace(*chosen).adjusted(-4, -4, 4, 4), 8, 8);
}

/// Takes a copy, since the pieces are laid out anew while it acts.
void ChainStrip::activate(ChainPiece piece)
{
    if (piece.follow != noVariable) {
        m_session.dispatch(Follow{piece.follow});
    } else if (piece.step != 0) {
        m_session.dispatch(Seek{m_session.frame().pass(), piece.step});
    }
}

void ChainStrip::mousePressEvent(QMouseEvent* event)
{
    const bool isOnSum =
        m_pieces.pinnedHeight > 0.0 && event->position().y() > rowsHeight() * shrinking();
    for (const ChainPiece& piece : m_pieces.pieces) {
        const bool isHere = piece.pinned == isOnSum &&
                            shownPlace(piece).adjusted(-3, -3, 3, 3).contains(event->position());
        if (piece.isActive() && isHere) {
            activate(piece);
            return;
        }
    }
}

void ChainStrip::wheelEvent(QWheelEvent* event)
{
    if (m_scroll->maximum() == 0) {
        event->ignore();
        return;
    }
    QCoreApplication::sendEvent(m_scroll, event);
    event->accept();  // so that nothing around it moves at the ends
}

const ChainPiece* ChainStrip::chosenPiece() const
{
    std::size_t active = 0;
    for (const ChainPiece& piece : m_pieces.pieces) {
        if (piece.isActive() && m_chosen == active++) {
            return &piece;
        }
    }
    return nullptr;
}

void ChainStrip::choose(int direction)
{
    const auto count = std::count_if(m_pieces.pieces.begin(), m_pieces.pieces.end(),
                                     [](const ChainPiece& piece) { return piece.isActive(); });
    if (count == 0) {
        return;
    }
    const auto next = static_cast<int>(m_chosen.value_or(0)) + (m_chosen ? direction : 0);
    m_chosen = static_cast<std::size_t>(std::clamp<int>(next, 0, static_cast<int>(count) - 1));
    if (const ChainPiece* chosen = chosenPiece(); chosen != nullptr && !chosen->pinned) {
        reveal(chosen->place.adjusted(0, -12, 0, 12));
    }
    update();
}

void ChainStrip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right: choose(1); return;
    case Qt::Key_Left: choose(-1); return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_scroll->maximum() > 0) {
            m_scroll->triggerAction(event->key() == Qt::Key_Up ? QScrollBar::SliderSingleStepSub
                                                               : QScrollBar::SliderSingleStepAdd);
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (const ChainPiece* chosen = chosenPiece(); chosen != nullptr) {
            activate(*chosen);
            return;
        }
        break;
    default: break;
    }
    event->ignore();
}

void ChainStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason) {
        choose(0);
    }
}

void ChainStrip::focusOutEvent(QFocusEvent* event)
{
    m_chosen.reset();
    update();
    QWidget::focusOutEvent(event);
}

}  // namespace backhand
