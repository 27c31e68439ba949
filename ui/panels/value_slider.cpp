// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/value_slider.h"

#include "ui/panels/value_track.h"
#include "ui/words/number_words.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

namespace backhand {

ValueSlider::ValueSlider(QWidget* parent) : ValueSlider(MathFonts(), parent) {}

ValueSlider::ValueSlider(const MathFonts& fonts, QWidget* parent)
    : QWidget(parent), m_symbol(new FormulaLabel(fonts, this)), m_track(new ValueTrack(this)),
      m_field(new NumberField(this))
{
    build();
    connectParts();
    setRange(Range{});
    setTheme(themeOf(ThemeKind::Light));
    setValue(0.0);
}

ValueSlider::~ValueSlider()
{
    // A part that has the focus loses it while this is taken apart, and would still report that.
    m_symbol->disconnect(this);
    m_track->disconnect(this);
    m_field->disconnect(this);
}

void ValueSlider::build()
{
    setLayoutDirection(Qt::LeftToRight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing(1));
    row->addWidget(m_symbol);
    row->addWidget(m_track, 1);
    row->addWidget(m_field);
    m_symbol->setWhatsThis(words::symbolHelp());
    m_symbol->setToolTip(words::symbolHelp());
    m_track->setWhatsThis(words::sliderHelp());
    setFocusProxy(m_track);
}

void ValueSlider::connectParts()
{
    connect(m_track, &QSlider::valueChanged, this, &ValueSlider::moved);
    connect(m_track, &ValueTrack::gestureStarted, this, &ValueSlider::gestureStarted);
    connect(m_track, &ValueTrack::gestureEnded, this, &ValueSlider::gestureEnded);
    connect(m_track, &ValueTrack::resetRequested, this, &ValueSlider::resetRequested);
    connect(m_track, &ValueTrack::valueAsked, this, &ValueSlider::asked);
    connect(m_symbol, &FormulaLabel::doubleClicked, this, &ValueSlider::resetRequested);
    connect(m_field, &NumberField::valueEdited, this, &ValueSlider::typed);
    connect(m_field, &NumberField::refused, this, &ValueSlider::refused);
    connect(m_field, &NumberField::accepted, this, &ValueSlider::accepted);
}

void ValueSlider::setSymbol(const Formula& symbol)
{
    m_symbol->setFormula(symbol);
}

int ValueSlider::symbolWidth() const
{
    return std::max(m_leastSymbolWidth, m_symbol->sizeHint().width());
}

void ValueSlider::setSymbolWidth(int width)
{
    m_symbol->setFixedWidth(width);
}

void ValueSlider::setSpokenName(const QString& name)
{
    setAccessibleName(name);
    m_symbol->setSpokenText(name);
    m_track->setAccessibleName(words::sliderName(name));
    m_field->setAccessibleName(words::fieldName(name));
}

void ValueSlider::setRange(Range range, SliderScale scale)
{
    if (range == m_range && scale == m_scale && m_steps.count() > 1) {
        return;
    }
    m_range = range;
    m_scale = scale;
    m_shownRange = range;
    m_steps = SliderSteps(m_shownRange, m_scale);
    showPosition();
}

void ValueSlider::setLimits(double minimum, double maximum)
{
    m_field->setLimits(minimum, maximum);
}

void ValueSlider::setValue(double value)
{
    Q_ASSERT_X(std::isfinite(value), "ValueSlider::setValue",
               "A slider shows finite numbers only.");
    const bool isSame =
        m_isShown && std::bit_cast<std::uint64_t>(value) == std::bit_cast<std::uint64_t>(m_value);
    m_value = value;
    m_field->setValue(value);
    if (!isSame) {  // a large model has thousands of sliders, and a frame changes one of them
        showPosition();
    }
}

void ValueSlider::setPrevious(std::optional<double> previous)
{
    if (m_previous != previous) {
        m_previous = previous;
        showPosition();
    }
}

void ValueSlider::putBack()
{
    m_field->restore();
    m_shownRange = m_range;
    m_steps = SliderSteps(m_shownRange, m_scale);
    showPosition();
}

void ValueSlider::setAccent(const QColor& accent)
{
    m_track->setAccent(accent);
}

void ValueSlider::setTheme(const Theme& theme)
{
    m_symbol->setTheme(theme);
    m_track->setTheme(theme);
    m_field->setTheme(theme);
    m_leastSymbolWidth = static_cast<int>(std::lround(spacing(7) * theme.typeScale));
    setSymbolWidth(symbolWidth());
    m_field->setFixedWidth(static_cast<int>(std::lround(spacing(23) * theme.typeScale)));
}

void ValueSlider::moved(int position)
{
    const double value = m_steps.valueAt(position);
    if (value == m_value) {
        return;
    }
    m_value = value;
    m_field->setValue(value);
    describeTrack();
    emit valueEdited(value);
}

/// As if it had been typed: whole, within the limits, or refused with a sentence.
void ValueSlider::asked(double value)
{
    emit gestureStarted();
    m_field->enter(value);
    emit gestureEnded();
}

void ValueSlider::describeTrack()
{
    m_track->setNumbers({m_value, m_shownRange.minimum, m_shownRange.maximum,
                         m_steps.valueAt(1) - m_steps.valueAt(0)});
    m_track->setAccessibleDescription(numberText(m_value));
}

void ValueSlider::typed(double value)
{
    m_value = value;
    showPosition();
    emit valueEdited(value);
}

void ValueSlider::growToHold(double value)
{
    const Range grown = {std::min(m_shownRange.minimum, value),
                         std::max(m_shownRange.maximum, value)};
    const bool keepsLogarithmic = m_scale == SliderScale::Linear || value > 0.0;
    if (!(grown == m_shownRange) && keepsLogarithmic) {
        m_shownRange = grown;
        m_steps = SliderSteps(m_shownRange, m_scale);
    }
}

void ValueSlider::showPosition()
{
    m_isShown = true;
    growToHold(m_value);
    growToHold(m_previous.value_or(m_value));
    // The slider rounds to its positions; without the blocker that rounded number would come back
    // as an edit.
    const QSignalBlocker blocker(m_track);
    m_track->setRange(0, m_steps.count());
    m_track->setSingleStep(1);
    m_track->setPageStep(std::max(1, m_steps.count() / 20));
    m_track->setValue(m_steps.positionOf(m_value));
    describeTrack();
    m_track->setMark(m_previous && *m_previous != m_value
                         ? std::optional(m_steps.positionOf(*m_previous))
                         : std::nullopt);
}

}  // namespace backhand
