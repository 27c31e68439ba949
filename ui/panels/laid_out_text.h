// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QHash>
#include <QStaticText>

#include <memory>

class QPainter;

namespace backhand {

/// Plain text, wrapped at words, with its places worked out.
struct LaidOutText {
    QStaticText text;
    QFont font;

    bool isEmpty() const { return text.text().isEmpty(); }
    double height() const { return isEmpty() ? 0.0 : text.size().height(); }
    /// Paints it from its top left corner.
    void paint(QPainter& painter, QPointF topLeft, const QColor& colour) const;
};

/// Lays interface text out, and keeps what it has laid out: most sentences of the derivation stay
/// the same from frame to frame, and shaping them costs more than painting them. Copies share what
/// is kept.
class TextLayouts {
public:
    /// In the interface's type at its body size; `width` in px.
    LaidOutText of(const QString& text, const Theme& theme, bool bold, double width) const;

private:
    struct Kept {
        QFont fonts[2];  ///< plain, bold
        double typeScale = 0.0;
        double width = 0.0;
        QHash<QString, QStaticText> texts[2];
    };
    std::shared_ptr<Kept> m_kept = std::make_shared<Kept>();
};

}  // namespace backhand
