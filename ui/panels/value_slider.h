// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/math/formula_label.h"
#include "ui/panels/number_field.h"
#include "ui/panels/slider_steps.h"

#include <QWidget>

#include <optional>

namespace backhand {

class ValueTrack;

/// One number to be moved: its symbol (double-click puts it back), a slider for speed, a field for
/// precision, in one row. The value is exact: the slider stands at the nearest position, and only a
/// person's move of it changes the value.
class ValueSlider : public QWidget {
    Q_OBJECT

public:
    explicit ValueSlider(QWidget* parent = nullptr);
    ValueSlider(const MathFonts& fonts, QWidget* parent = nullptr);
    ~ValueSlider() override;

    void setSymbol(const Formula& symbol);
    /// What the symbol needs; of a short name as much as of any other.
    int symbolWidth() const;
    /// The same for all that stand below each other, so that their tracks do too.
    void setSymbolWidth(int width);
    /// What a screen reader calls it: "weight w₁".
    void setSpokenName(const QString& name);
    /// The slider's ends. A value outside makes the shown range grow to hold it. Logarithmic needs
    /// a minimum above 0.
    void setRange(Range range, SliderScale scale = SliderScale::Linear);
    /// What may be typed; within ±1e6.
    void setLimits(double minimum, double maximum);
    /// Never emits.
    void setValue(double value);
    double value() const { return m_value; }
    /// Where the value was before the last update: a small mark on the track.
    void setPrevious(std::optional<double> previous);
    /// Forgets what was typed and not taken, and how far the range has grown.
    void putBack();
    void setAccent(const QColor& accent);
    void setTheme(const Theme& theme);

    /// The shown range: the one that was set, grown to hold the value.
    Range shownRange() const { return m_shownRange; }
    NumberField& field() { return *m_field; }
    ValueTrack& track() { return *m_track; }
    FormulaLabel& symbol() { return *m_symbol; }

signals:
    /// A person moved the slider or typed a number.
    void valueEdited(double value);
    /// Around all edits of one drag, or of one run of key presses.
    void gestureStarted();
    void gestureEnded();
    /// The symbol was double-clicked, or Delete pressed on the slider: put this one value back.
    void resetRequested();
    void refused(const backhand::Problem& problem);
    void accepted();

private:
    void build();
    void connectParts();
    void moved(int position);
    void typed(double value);
    void asked(double value);
    void describeTrack();
    void showPosition();
    void growToHold(double value);

    FormulaLabel* m_symbol;
    ValueTrack* m_track;
    NumberField* m_field;
    int m_leastSymbolWidth = 0;
    Range m_range;
    Range m_shownRange;
    SliderScale m_scale = SliderScale::Linear;
    SliderSteps m_steps;
    double m_value = 0.0;
    std::optional<double> m_previous;
    bool m_isShown = false;  ///< the track stands at the value
};

}  // namespace backhand
