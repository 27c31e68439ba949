// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/chain_pieces.h"
#include "ui/session.h"

#include <QWidget>

#include <optional>

namespace backhand {

/// The gradient of one parameter as a chain: a factor for each local partial, a bracket under the
/// product that the parameters share, a row for each of them; several paths, one row each, then
/// their sum.
class ChainStrip : public QWidget {
    Q_OBJECT

public:
    explicit ChainStrip(Session& session, QWidget* parent = nullptr, const MathFonts& fonts = {});

    void showFrame(const Frame& frame);
    void setTheme(const Theme& theme);

    /// All that the strip says, in one paragraph: for screen readers and tests.
    QString spoken() const { return accessibleDescription(); }
    const ChainPieces& pieces() const { return m_pieces; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int heightFor(int width) const;
    void layOut();
    void choose(int direction);
    void activate(const ChainPiece& piece);

    Session& m_session;
    Theme m_theme;
    MathFonts m_fonts;
    ChainPieces m_pieces;
    std::optional<std::size_t>
        m_chosen;  ///< by the keyboard: an index among the pieces that can be activated
};

}  // namespace backhand
