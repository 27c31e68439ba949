// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/scene_contents.h"

#include "core/model/error_convention.h"
#include "ui/words/convention_words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace backhand {

QString numberText(const ShownNumber& number)
{
    return QString::fromStdString(number.text());
}

QString givenText(const Frame& frame, VariableId variable)
{
    const ShownNumber shown = frame.shownValue(variable);
    const bool isRounded = shown.rounded && frame.trace.isGiven(variable);
    return isRounded ? u"≈ "_s % numberText(shown) : numberText(shown);
}

QString fewDigits(const Frame& frame, double value, const ShownNumber& whole)
{
    constexpr int few = 4;
    return std::isfinite(value) ? numberText(shownComputed(value, std::min(few, frame.digits())))
                                : numberText(whole);
}

Formula equationOf(const Frame& frame, VariableId definition)
{
    const Formula name = Formula::name(frame.model().variable(definition).name,
                                       {Meaning::Value, definition, noVariable});
    return Formula::row({name, Formula::op("=", true), frame.compiled().formula(definition)});
}

QString choiceOf(const Frame& frame, VariableId definition)
{
    const bool isError = definition == frame.model().error();
    return isError && frame.state.view.scale == Scale::Functions
               ? words::conventionOnCard(errorConvention(frame.model()))
               : QString();
}

}  // namespace backhand
