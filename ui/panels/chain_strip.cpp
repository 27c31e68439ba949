// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/chain_strip.h"

#include "ui/words/panel_words.h"
#include "ui/words/step_words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

constexpr double usualHeight = 150.0;
constexpr double usualWidth =
    560.0;  ///< below it the chain is painted smaller, and needs less height

/// What the strip says, by the steps that it shows.
QString spokenChain(const Frame& frame)
{
    const Chain chain = chainOf(frame.compiled(), frame.followed());
    if (frame.step() == 0 || chain.paths.empty()) {
        return words::openingQuestion(frame);
    }
    QString text;
    for (const ChainPath& path : chain.paths) {
        for (const ChainFactor& factor : path.factors) {
            const Step step = frame.trace.step(factor.step, frame.digits());
            const bool isKnown = frame.reached(factor.step);
            text += words::spokenFormula(step.symbol) % u": "_s %
                    (isKnown ? QString::fromStdString(step.result.text()) : u"?"_s) % u"; "_s;
        }
    }
    const Step last = frame.trace.step(chain.gradientStep, frame.digits());
    const bool isKnown = frame.reached(chain.gradientStep);
    return text % words::spokenFormula(last.symbol) % u": "_s %
           (isKnown ? QString::fromStdString(last.result.text()) : u"?"_s);
}

}  // namespace

ChainStrip::ChainStrip(Session& session, QWidget* parent, const MathFonts& fonts)
    : QWidget(parent), m_session(session), m_theme(themeOf(ThemeKind::Light)), m_fonts(fonts)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);  // so that nothing under it is painted in vain
    setAccessibleName(words::chainName());
    setWhatsThis(words::chainHelp());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
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

void ChainStrip::showFrame(const Frame& frame)
{
    setAccessibleDescription(spokenChain(frame));
    layOut();
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
    update();
}

void ChainStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry();
    }
    layOut();
}

/// What is still too wide or too high is painted smaller, so that nothing is cut off.
void ChainStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(rect(), m_theme.panel);
    const double scale = std::min({1.0, width() / m_pieces.width, height() / m_pieces.height});
    painter.scale(scale, scale);
    std::size_t active = 0;
    for (const ChainPiece& piece : m_pieces.pieces) {
        paintPiece(painter, piece, m_theme);
        if (piece.isActive() && m_chosen == active++ && hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_theme.ink, 1.5, Qt::DotLine));
            painter.drawRoundedRect(piece.place.adjusted(-4, -4, 4, 4), 8, 8);
        }
    }
}

void ChainStrip::activate(const ChainPiece& piece)
{
    if (piece.follow != noVariable) {
        m_session.dispatch(Follow{piece.follow});
    } else if (piece.step != 0) {
        m_session.dispatch(Seek{m_session.frame().pass(), piece.step});
    }
}

void ChainStrip::mousePressEvent(QMouseEvent* event)
{
    const double scale = std::min({1.0, width() / m_pieces.width, height() / m_pieces.height});
    const QPointF place = event->position() / scale;
    for (const ChainPiece& piece : m_pieces.pieces) {
        if (piece.isActive() && piece.place.adjusted(-3, -3, 3, 3).contains(place)) {
            const ChainPiece chosen = piece;  // the pieces are laid out anew while it acts
            activate(chosen);
            return;
        }
    }
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
    update();
}

void ChainStrip::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                         event->key() == Qt::Key_Space;
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left) {
        choose(event->key() == Qt::Key_Right ? 1 : -1);
    } else if (isEnter && m_chosen) {
        std::size_t active = 0;
        for (const ChainPiece& piece : m_pieces.pieces) {
            if (piece.isActive() && active++ == *m_chosen) {
                const ChainPiece chosen = piece;
                activate(chosen);
                return;
            }
        }
    } else {
        event->ignore();
    }
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
