// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/math/math_painter.h"

#include <QWidget>

#include <optional>

namespace backhand {

/// Shows one formula, typeset. Ctrl+C and the context menu copy it as LaTeX; with a number also as
/// the full number. Its accessible name is the spoken text. Lines break where it is too wide
/// (setWrapping(true)): height for width.
class FormulaLabel : public QWidget {
    Q_OBJECT

public:
    explicit FormulaLabel(QWidget* parent = nullptr);
    FormulaLabel(const MathFonts& fonts, QWidget* parent = nullptr);

    void setFormula(const Formula& formula);
    const Formula& formula() const { return m_formula; }

    /// The size of one em before the theme's typeScale.
    void setPixelSize(double pixels);
    void setFractions(FractionForm form);
    void setTheme(const Theme& theme);
    /// Paints all in this colour instead of ink; an invalid colour goes back to ink.
    void setColor(const QColor& colour);
    /// Colours for single parts: an invalid colour means that of the label.
    void setPartColors(std::function<QColor(const Reference&, FormulaKind)> of);
    void setSpokenText(const QString& text);
    /// The full double that the context menu's "Copy number" gives; none takes the entry away.
    void setNumber(std::optional<double> number);
    /// Lights the parts that stand for this.
    void setHighlighted(std::optional<Reference> reference);
    void setWrapping(bool wrapping);
    /// Breaks lines at this width in pixels, whatever the label's own; 0: at the label's own.
    void setWrapWidth(int pixels);
    void setAlignment(Qt::Alignment horizontal);

    const MathBox& box() const { return m_box; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_wrapping; }
    int heightForWidth(int width) const override;

public slots:
    void copyLatex() const;
    void copyNumber() const;

signals:
    /// A part that stands for something was clicked.
    void referenceClicked(const backhand::Reference& reference);
    void doubleClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    MathStyle styleFor(double width) const;
    MathBox laidOut(double width) const;
    MathColors colors() const;
    QSize sizeOf(const MathBox& box) const;
    QPointF origin() const;
    void relayout();

    MathFonts m_fonts;
    Formula m_formula;
    MathBox m_box;
    Theme m_theme;
    QColor m_color;
    std::function<QColor(const Reference&, FormulaKind)> m_partColors;
    std::optional<double> m_number;
    std::optional<Reference> m_highlighted;
    double m_pixels = formulaPixels;
    FractionForm m_fractions = FractionForm::Stacked;
    Qt::Alignment m_alignment = Qt::AlignLeft;
    int m_wrapWidth = 0;
    bool m_wrapping = false;
};

}  // namespace backhand
