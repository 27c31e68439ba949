// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/explanation.h"
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

QString numberText(double value, int digits)
{
    return QString::fromStdString(shownComputed(value, digits).text());
}

QString functionRule(Operation function)
{
    switch (function) {
    case Operation::Sigmoid:
        return Explanations::tr(
            "The slope of the sigmoid is the sigmoid times one minus the sigmoid.");
    case Operation::Tanh: return Explanations::tr("The slope of tanh is one minus its square.");
    case Operation::Relu:
        return Explanations::tr("relu has the slope 1 above 0, and the slope 0 below.");
    case Operation::Softplus: return Explanations::tr("The slope of softplus is the sigmoid.");
    case Operation::Exp: return Explanations::tr("The exponential function is its own slope.");
    case Operation::Ln:
        return Explanations::tr("The slope of the logarithm is one divided by its argument.");
    case Operation::Sqrt:
        return Explanations::tr("The slope of the square root is one divided by twice the root.");
    case Operation::Sin: return Explanations::tr("The slope of the sine is the cosine.");
    case Operation::Cos: return Explanations::tr("The slope of the cosine is minus the sine.");
    case Operation::Abs:
        return Explanations::tr("abs has the slope 1 above 0, and the slope −1 below.");
    default: return Explanations::tr("Take the derivative of the function.");
    }
}

QString multiplyRule(const Frame& frame, const Step& step)
{
    const VariableId above = frame.compiled().partial(step.partial).of;
    return Explanations::tr("What came from above, times how %1 changes when %2 changes.")
        .arg(plainName(frame, above), plainName(frame, step.wrt));
}

QString updateRule(const Frame& frame, const Step& step)
{
    const QString name = shownName(frame, step.of);
    if (frame.trace.learningRate() == 1.0) {
        return Explanations::tr(
                   "The learning rate is 1: subtract the gradient itself from the old %1.")
            .arg(name);
    }
    return Explanations::tr("Subtract the learning rate times the gradient from the old %1.")
        .arg(name);
}

QString ruleSentence(const Frame& frame, const Step& step, const Explanation& explanation)
{
    switch (explanation.rule) {
    case Rule::PutIn: return Explanations::tr("Put the numbers into the formula.");
    case Rule::DerivativeOfSquare:
        return Explanations::tr(
            "The derivative of a square is twice what is squared, times the derivative of that.");
    case Rule::DerivativeOfSum:
        return Explanations::tr(
                   "In a sum, only the term with %1 changes: what stands beside it is the slope.")
            .arg(shownName(frame, step.wrt));
    case Rule::DerivativeOfConstantTerm:
        return Explanations::tr("%1 stands alone in the sum: what it gains, the sum gains.")
            .arg(shownName(frame, step.wrt));
    case Rule::DerivativeOfProduct:
        return Explanations::tr(
            "The derivative of a product: each factor in turn changes, the others stay.");
    case Rule::DerivativeOfQuotient: return Explanations::tr("The derivative of a quotient.");
    case Rule::DerivativeOfPower:
        return Explanations::tr("The exponent comes down as a factor, and the power falls by one.");
    case Rule::DerivativeOfFunction: return functionRule(explanation.function);
    case Rule::ChainInside:
        return functionRule(explanation.function) % u' ' %
               Explanations::tr("Then times the derivative of what stands inside.");
    case Rule::Multiply: return multiplyRule(frame, step);
    case Rule::AddPaths: return Explanations::tr("Each path gives a part: add them.");
    case Rule::SubtractGradient: return updateRule(frame, step);
    case Rule::NewError:
        return Explanations::tr("The forward pass again, with the new weights and biases.");
    }
    return {};
}

QString errorMoved(const Frame& frame, const QString& sentence)
{
    const auto text = [&](double value) { return numberText(value, frame.digits()); };
    return sentence.arg(shownName(frame, frame.model().error()), text(frame.trace.error()),
                        text(frame.trace.newError()));
}

QString situationSentence(const Frame& frame, Situation situation)
{
    switch (situation) {
    case Situation::None: return {};
    case Situation::Saturated:
        return Explanations::tr(
            "Saturated: the curve is almost flat here, so very little comes through.");
    case Situation::DeadRelu:
        return Explanations::tr("A dead relu: its argument is negative, so nothing comes through.");
    case Situation::Kink:
        return Explanations::tr("Exactly at the kink there is no one slope: we take 0.");
    case Situation::ZeroInput:
        return Explanations::tr("The input is 0: a dead path, whatever comes from above.");
    case Situation::ZeroGradient:
        return Explanations::tr(
            "The gradient is 0: a small change here changes the error by nothing.");
    case Situation::ErrorRose:
        return errorMoved(
            frame, Explanations::tr("%1 rose from %2 to %3: the step went too far (overshoot)."));
    case Situation::ErrorFell: return errorMoved(frame, Explanations::tr("%1 fell from %2 to %3."));
    case Situation::ErrorSame:
        return Explanations::tr("%1 stays as it was: %2.")
            .arg(shownName(frame, frame.model().error()),
                 numberText(frame.trace.error(), frame.digits()));
    }
    return {};
}

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

bool isGradientOfParameter(const Frame& frame, const Step& step)
{
    return step.isGradient && frame.model().variable(step.wrt).role == Role::Parameter &&
           !std::isnan(step.value);
}

}  // namespace

QString stepExplanation(const Frame& frame, const Step& step)
{
    const Explanation explanation = explain(frame.trace, step.number);
    QStringList sentences = {ruleSentence(frame, step, explanation), bothSentence(step),
                             heldFixedSentence(frame, step), undefinedSentence(step.reason)};
    if (step.reason == UndefinedReason::None) {
        sentences.append(situationSentence(frame, explanation.situation));
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString signSentence(const Frame& frame, const Step& step)
{
    if (!isGradientOfParameter(frame, step)) {
        return {};
    }
    const QString name = shownName(frame, step.wrt);
    const QString symbol = formulaText(step.symbol);
    if (step.value == 0.0) {
        return Explanations::tr("%1 is zero: %2 stays as it is.").arg(symbol, name);
    }
    const QString rate = QString::fromStdString(shownGiven(frame.trace.learningRate()).text());
    const QString amount = rate % u" · "_s % numberText(std::abs(step.value), frame.digits());
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
             shownName(frame, frame.model().error()), numberText(nudged.realChange, frame.digits()),
             numberText(nudged.predicted, frame.digits()));
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
