// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"

#include <QString>

namespace backhand::words {

/// "Forward pass", "Backward pass", "Update", "Check"; "Start" for step 0.
QString actName(Act act);
/// "5 of 9", with the pass from the second on, and with the sample where there are several; without
/// the first for the one step of an act.
QString placeInAct(const Frame& frame, const Step& step);
/// "sample 3", where there are several.
QString sampleShown(const Frame& frame);
/// "Pass 3, sample 3 of 8".
QString passAndSample(const Frame& frame);
/// What a variable is called in sentences: "the prediction", "layer 1", "the error", "the weight
/// w₁", "the bias b".
QString spokenVariable(const Frame& frame, VariableId variable);
/// The card's title: "Layer 2 · prediction"; where the scenario gives none, the name.
QString cardTitle(const Frame& frame, VariableId definition);
/// A step as a title: "Error with respect to the prediction", "Multiply: error with respect to w₁".
/// Also for steps to come.
QString stepTitle(const Frame& frame, const PlannedStep& step);
/// One sentence on what the step does, for the heading: "∂E/∂w₁: multiply what came from above by
/// the last factor".
QString stepHeading(const Frame& frame, const Step& step);
/// One or two sentences on the rule that the step uses, special situations included.
QString stepExplanation(const Frame& frame, const Step& step);
/// Step 0: "Start", or "Pass 2"; and one sentence on it.
QString startHeading(const Frame& frame);
QString startSentence();
/// "∂E/∂w₁ is positive: raising w₁ raises the error, so w₁ goes down by 1 · 0.391418." Empty where
/// the step brings no gradient of a parameter.
QString signSentence(const Frame& frame, const Step& step);
/// "Nudge w₁ by 0.001: ..." Empty where signSentence() is.
QString nudgeSentence(const Frame& frame, const Step& step);
/// Why a number is undefined, as a sentence; empty where it is not.
QString undefinedSentence(UndefinedReason reason);

/// What the Next button is labelled with: "Next: ∂z/∂w₂", "Start pass 2".
QString nextLabel(const Frame& frame);
/// The question that step 0 asks: "If w₁ changes a little, how does E change?  w₁ → z → p → E".
QString openingQuestion(const Frame& frame);
/// A formula as it is spoken, for screen readers: "partial derivative of E with respect to p".
QString spokenFormula(const Formula& formula);
/// A shown number with its sign of equality: "= 1.91", "≈ 0.871019".
QString resultText(const ShownNumber& number);
/// "E ≈ 0.758674".
QString equalityText(const QString& name, const ShownNumber& number);
/// The same, and why where there is none: "undefined. It would divide by 0, so it is undefined."
QString resultWithReason(const Step& step);

}  // namespace backhand::words
