// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/explanation.h"
#include "ui/number_text.h"
#include "ui/words/rule_words.h"
#include "ui/words/step_words.h"
#include "ui/words/variable_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace backhand::words {

namespace {

constexpr double nudgeSize = 0.001;

/// The context of these sentences for translators.
struct Explanations {
    Q_DECLARE_TR_FUNCTIONS(Explanations)
};

/// Not of the error: its partials are what the error's own formula says.
QString heldFixedSentence(const Frame& frame, const Step& step)
{
    if (!step.othersFixed) {
        return {};
    }
    return Explanations::
        tr("%1 reaches %2 another way too; here all other numbers of this formula are held fixed.")
            .arg(shownName(frame, step.wrt), plainName(frame, step.of));
}

QString bothSentence(const Step& step)
{
    const bool isBoth = step.kind == StepKind::LocalPartial && step.isGradient;
    return isBoth ? Explanations::tr("Nothing has come from above yet: this is a local partial and "
                                     "a gradient at once.")
                  : QString();
}

QString moreDigitsSentence(const Step& step)
{
    return step.hasMoreDigits
               ? Explanations::tr(
                     "Some numbers are written here with more digits than where they were "
                     "computed: rounded as there, they would not give this result on a "
                     "calculator.")
               : QString();
}

bool isGradientOfParameter(const Frame& frame, const Step& step)
{
    return step.isGradient && frame.model().variable(step.wrt).role == Role::Parameter &&
           !std::isnan(step.value);
}

/// The update will subtract the learning rate times this very number.
bool isWhatIsSubtracted(const Frame& frame, const Step& step)
{
    const bool isDescent = frame.trace.update().optimizer.kind == OptimizerKind::GradientDescent;
    const bool isSummed = frame.compiled().sampleSumStep(step.wrt) != 0;
    return isDescent && isSummed == (step.kind == StepKind::SampleSum);
}

/// The sign alone, where other samples or an optimizer have a say in where the parameter goes.
QString directionSentence(const Frame& frame, const Step& step)
{
    const QString name = shownName(frame, step.wrt);
    const QString symbol = formulaText(step.symbol);
    if (step.value == 0.0) {
        return Explanations::tr("%1 is zero: a small change of %2 changes the error by nothing.")
            .arg(symbol, name);
    }
    return step.value > 0.0
               ? Explanations::tr("%1 is positive: raising %2 raises the error.").arg(symbol, name)
               : Explanations::tr("%1 is negative: raising %2 lowers the error.").arg(symbol, name);
}

}  // namespace

QString stepExplanation(const Frame& frame, const Step& step)
{
    const Explanation explanation = explain(frame.trace, step.number);
    QStringList sentences = {ruleSentence(frame, step, explanation), bothSentence(step),
                             heldFixedSentence(frame, step), undefinedSentence(step.reason)};
    if (step.reason == UndefinedReason::None) {
        sentences.append(situationSentence(frame, explanation));
        sentences.append(moreDigitsSentence(step));
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString signSentence(const Frame& frame, const Step& step)
{
    const bool isSum = step.kind == StepKind::SampleSum && !std::isnan(step.value);
    if (!isSum && !isGradientOfParameter(frame, step)) {
        return {};
    }
    if (!isWhatIsSubtracted(frame, step)) {
        return directionSentence(frame, step);
    }
    const QString name = shownName(frame, step.wrt);
    const QString symbol = formulaText(step.symbol);
    if (step.value == 0.0) {
        return Explanations::tr("%1 is zero: %2 stays as it is.").arg(symbol, name);
    }
    const QString rate = QString::fromStdString(shownGiven(frame.trace.learningRate()).text());
    const QString amount = rate % u" · "_s % computedText(std::abs(step.value), frame.digits());
    return step.value > 0.0
               ? Explanations::tr(
                     "%1 is positive: raising %2 raises the error, so %2 goes down by %3.")
                     .arg(symbol, name, amount)
               : Explanations::tr(
                     "%1 is negative: raising %2 lowers the error, so %2 goes up by %3.")
                     .arg(symbol, name, amount);
}

QString nudgeSentence(const Frame& frame, const Step& step)
{
    if (!isGradientOfParameter(frame, step)) {
        return {};
    }
    const Nudge nudged = nudge(frame.trace, step.wrt, nudgeSize);
    if (std::isnan(nudged.realChange)) {
        return {};
    }
    return Explanations::tr(
               "Nudge %1 by %2: %3 really changes by %4. The slope times the nudge says %5.")
        .arg(shownName(frame, step.wrt), QString::fromStdString(shownGiven(nudgeSize).text()),
             shownName(frame, frame.model().error()),
             computedText(nudged.realChange, frame.digits()),
             computedText(nudged.predicted, frame.digits()));
}

QString undefinedSentence(UndefinedReason reason)
{
    switch (reason) {
    case UndefinedReason::None: return {};
    case UndefinedReason::DivisionByZero:
        return Explanations::tr("It would divide by 0, so it is undefined.");
    case UndefinedReason::LogarithmOfNonPositive:
        return Explanations::tr("Only a positive number has a logarithm, so it is undefined.");
    case UndefinedReason::RootOfNegative:
        return Explanations::tr("A negative number has no square root here, so it is undefined.");
    case UndefinedReason::PowerUndefined:
        return Explanations::tr("This power does not exist for these numbers, so it is undefined.");
    case UndefinedReason::TooLarge:
        return Explanations::tr(
            "A number on the way is too large to be written, so it is undefined.");
    case UndefinedReason::DependsOnUndefined:
        return Explanations::tr("It uses a number that is undefined, so it is undefined too.");
    }
    return {};
}

}  // namespace backhand::words
