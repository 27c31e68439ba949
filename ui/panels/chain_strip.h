// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/chain_pieces.h"
#include "ui/session.h"

#include <QScrollBar>
#include <QWidget>

#include <optional>

namespace backhand {

/// The gradient of one parameter as a chain: a factor for each local partial, a bracket under the
/// product that the parameters share, a row for each of them; several paths, one row each, then
/// their sum.
///
/// Rows that do not fit are scrolled, over their sum, which stays: to the row at hand with the
/// step, and by the wheel, the scroll bar, or Up and Down.
class ChainStrip : public QWidget {
    Q_OBJECT

public:
    explicit ChainStrip(Session& session, QWidget* parent = nullptr, const MathFonts& fonts = {});

    void showFrame(const Frame& frame);
    void setTheme(const Theme& theme);

    /// All that the strip says, in one paragraph: for screen readers and tests.
    QString spoken() const { return accessibleDescription(); }
    const ChainPieces& pieces() const { return m_pieces; }
    /// Where a piece stands in the strip now, in the strip's coordinates; a scrolled one may be
    /// outside.
    QRectF shownPlace(const ChainPiece& piece) const;
    const QScrollBar& scrollBar() const { return *m_scroll; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int heightFor(int width) const;
    void layOut();
    void placeScrollBar();
    void revealStep();
    void reveal(const QRectF& place);
    double shrinking() const;
    double rowsHeight() const;
    void paintPieces(QPainter& painter, bool pinned) const;
    void paintChosen(QPainter& painter) const;
    const ChainPiece* chosenPiece() const;
    void choose(int direction);
    void activate(ChainPiece piece);

    Session& m_session;
    Theme m_theme;
    MathFonts m_fonts;
    ChainPieces m_pieces;
    QScrollBar* m_scroll;
    Playhead m_shown;
    VariableId m_followed = noVariable;
    std::optional<std::size_t>
        m_chosen;  ///< by the keyboard: an index among the pieces that can be activated
};

}  // namespace backhand
