// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/rule_words.h"

#include "core/formula/plain_text.h"
#include "ui/words/variable_words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace backhand::words {

namespace {

/// The context of these sentences for translators.
struct Rules {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// What an operation does to its numbers.
QString computation(Operation operation)
{
    switch (operation) {
    case Operation::Add: return Rules::tr("Add the two numbers.");
    case Operation::Subtract: return Rules::tr("Subtract the second number from the first.");
    case Operation::Multiply: return Rules::tr("Multiply the two numbers.");
    case Operation::Divide: return Rules::tr("Divide the first number by the second.");
    case Operation::Power: return Rules::tr("Raise the base to the power of the exponent.");
    case Operation::Negate: return Rules::tr("Turn the sign around.");
    case Operation::Sigmoid:
        return Rules::tr("The sigmoid turns every number into one between 0 and 1.");
    case Operation::Tanh: return Rules::tr("tanh turns every number into one between −1 and 1.");
    case Operation::Relu:
        return Rules::tr("relu keeps a number above 0 and turns all others into 0.");
    case Operation::Softplus:
        return Rules::tr("softplus is a smooth relu: the logarithm of 1 plus e to the number.");
    case Operation::Exp: return Rules::tr("exp is e, about 2.718, to the power of the number.");
    case Operation::Ln: return Rules::tr("ln asks: which power of e gives this number?");
    case Operation::Sqrt:
        return Rules::tr("The square root asks: which number times itself gives this one?");
    case Operation::Sin: return Rules::tr("The sine of the number, as an angle in radians.");
    case Operation::Cos: return Rules::tr("The cosine of the number, as an angle in radians.");
    case Operation::Abs: return Rules::tr("abs drops the sign: how far the number is from 0.");
    default: return {};
    }
}

QString slopeOf(Operation function)
{
    switch (function) {
    case Operation::Sigmoid:
        return Rules::tr("The slope of the sigmoid is the sigmoid times one minus the sigmoid.");
    case Operation::Tanh: return Rules::tr("The slope of tanh is one minus its square.");
    case Operation::Relu: return Rules::tr("relu has the slope 1 above 0, and the slope 0 below.");
    case Operation::Softplus: return Rules::tr("The slope of softplus is the sigmoid.");
    case Operation::Exp: return Rules::tr("The exponential function is its own slope.");
    case Operation::Ln:
        return Rules::tr("The slope of the logarithm is one divided by its argument.");
    case Operation::Sqrt:
        return Rules::tr("The slope of the square root is one divided by twice the root.");
    case Operation::Sin: return Rules::tr("The slope of the sine is the cosine.");
    case Operation::Cos: return Rules::tr("The slope of the cosine is minus the sine.");
    case Operation::Abs: return Rules::tr("abs has the slope 1 above 0, and the slope −1 below.");
    default: return {};
    }
}

QString putIn(Operation last)
{
    if (last == Operation::Constant) {
        return Rules::tr("Put the numbers into the formula.");
    }
    return Rules::tr("Put the numbers in, and first work out what stands inside.") % u' ' %
           computation(last);
}

QString multiplyRule(const Frame& frame, const Step& step)
{
    const VariableId above = frame.compiled().partial(step.partial).of;
    return Rules::tr("What came from above, times how %1 changes when %2 changes.")
        .arg(plainName(frame, above), plainName(frame, step.wrt));
}

QString updateRule(const Frame& frame, const Step& step)
{
    const QString name = shownName(frame, step.of);
    if (frame.trace.learningRate() == 1.0) {
        return Rules::tr("The learning rate is 1: subtract the gradient itself from the old %1.")
            .arg(name);
    }
    return Rules::tr("Subtract the learning rate times the gradient from the old %1.").arg(name);
}

/// The share of the past that a quantity keeps, by its symbol.
QString decaySymbol(const Frame& frame, const Step& step)
{
    return QString::fromStdString(backhand::plainName(betaName(frame.model(), step.quantity)));
}

QString velocityRule(const Frame& frame, const Step& step)
{
    const QString name = shownName(frame, step.of);
    const QString share = decaySymbol(frame, step);
    return frame.pass() == 1
               ? Rules::tr("The velocity of %1 begins at 0. It keeps a share %2 of what it was and "
                           "takes the gradient in.")
                     .arg(name, share)
               : Rules::tr("The velocity of %1 keeps a share %2 of what it was, and takes the "
                           "gradient in: steps in one direction add up.")
                     .arg(name, share);
}

QString sampleSumRule(const Frame& frame)
{
    const qulonglong samples = frame.data->size();
    return samples == 1
               ? Rules::tr("A batch of one sample: its own gradient is the whole sum.")
               : Rules::tr("A batch: the gradients of all %1 samples are added. The others are "
                           "computed in the same way, with the same weights and biases.")
                     .arg(samples);
}

QString optimizerRule(const Frame& frame, const Step& step, Rule rule)
{
    const QString name = shownName(frame, step.of);
    switch (rule) {
    case Rule::KeepVelocity: return velocityRule(frame, step);
    case Rule::AverageGradient:
        return Rules::tr("First moment: a running average of the gradient of %1. It keeps %2 of "
                         "what it was; the new gradient gives the rest.")
            .arg(name, decaySymbol(frame, step));
    case Rule::AverageSquare:
        return Rules::tr(
                   "Second moment: the same for the squared gradient of %1. It says how large "
                   "the gradients are, whatever their sign.")
            .arg(name);
    case Rule::CorrectBias:
        return Rules::tr("The average began at 0, so at first it is too small: divide by the share "
                         "that it has taken in so far.");
    case Rule::SubtractVelocity:
        return Rules::tr("Subtract the learning rate times the velocity from the old %1.")
            .arg(name);
    default:
        return Rules::tr("The average gradient, divided by the gradients' usual size: the step for "
                         "%1 is about as large as the learning rate, however steep it is.")
            .arg(name);
    }
}

QString termRule(const QString& name, bool isSubtracted)
{
    return isSubtracted
               ? Rules::tr("%1 stands after a minus: what it gains, the result loses.").arg(name)
               : Rules::tr("%1 stands alone: what it gains, the result gains.").arg(name);
}

QString powerRule(const Explanation& explanation)
{
    switch (explanation.rule) {
    case Rule::DerivativeOfSquare:
        return explanation.inside
                   ? Rules::tr("The derivative of a square is twice what is squared, times the "
                               "derivative of that.")
                   : Rules::tr("The derivative of a square is twice what is squared.");
    case Rule::DerivativeOfPower:
        return Rules::tr(
            "Power rule: the exponent comes down as a factor, and the power falls by one.");
    case Rule::DerivativeOfExponent:
        return Rules::tr("A power whose exponent changes: the power itself, times the logarithm of "
                         "its base.");
    default:
        return Rules::tr("Base and exponent both change: let each change alone, and add the two.");
    }
}

QString derivativeSentence(const QString& name, const Explanation& explanation)
{
    switch (explanation.rule) {
    case Rule::DerivativeOfTerm: return termRule(name, explanation.subtracted);
    case Rule::DerivativeOfSum:
        return Rules::tr("In a sum, only the term with %1 changes: what stands beside it is the "
                         "slope.")
            .arg(name);
    case Rule::SumRule:
        return Rules::tr("Sum rule: the derivative of a sum is the sum of the derivatives.");
    case Rule::DerivativeOfFactor:
        return Rules::tr("In a product where only %1 changes, what stands beside it is the slope.")
            .arg(name);
    case Rule::DerivativeOfProduct:
        return Rules::tr("Product rule: each factor in turn changes, the others stay; add them.");
    case Rule::DerivativeOfNumerator:
        return Rules::tr("In a quotient where only the top changes, the slope is one divided by "
                         "the bottom.");
    case Rule::DerivativeOfDenominator:
        return Rules::tr("In a quotient where only the bottom changes, the slope is minus the top, "
                         "divided by the bottom squared.");
    case Rule::DerivativeOfQuotient:
        return Rules::tr("Quotient rule: the top's derivative times the bottom, minus the top "
                         "times the bottom's derivative, divided by the bottom squared.");
    case Rule::DerivativeOfFunction: return slopeOf(explanation.function);
    default: return powerRule(explanation);
    }
}

/// With what the chain rule, a factor and a minus sign add to it.
QString derivativeSentences(const QString& name, const Explanation& explanation)
{
    QStringList sentences = {derivativeSentence(name, explanation)};
    const bool isOneRule = explanation.rule == Rule::DerivativeOfSquare ||
                           explanation.rule == Rule::DerivativeOfQuotient ||
                           explanation.rule == Rule::DerivativeOfBaseAndExponent;
    if (explanation.inside && !isOneRule) {
        sentences << Rules::tr("Chain rule: then times the derivative of what stands inside.");
    }
    if (explanation.scaled) {
        sentences << Rules::tr("A factor that does not change stays.");
    }
    if (explanation.subtracted && explanation.rule != Rule::DerivativeOfTerm) {
        sentences << Rules::tr("The minus before it stays.");
    }
    return sentences.join(u' ');
}

}  // namespace

QString ruleSentence(const Frame& frame, const Step& step, const Explanation& explanation)
{
    switch (explanation.rule) {
    case Rule::PutIn: return putIn(explanation.function);
    case Rule::Compute: return computation(explanation.function);
    case Rule::ComputeSquare: return Rules::tr("Square it: the number times itself.");
    case Rule::Multiply: return multiplyRule(frame, step);
    case Rule::AddPaths: return Rules::tr("Each path gives a part: add them.");
    case Rule::SubtractGradient: return updateRule(frame, step);
    case Rule::AddSamples: return sampleSumRule(frame);
    case Rule::KeepVelocity:
    case Rule::AverageGradient:
    case Rule::AverageSquare:
    case Rule::CorrectBias:
    case Rule::SubtractVelocity:
    case Rule::SubtractScaledMean: return optimizerRule(frame, step, explanation.rule);
    case Rule::NewError:
        return Rules::tr("The forward pass again, with the new weights and biases.");
    default: return derivativeSentences(shownName(frame, step.wrt), explanation);
    }
}

}  // namespace backhand::words
