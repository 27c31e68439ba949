// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/step_words.h"

#include "ui/words/number_words.h"
#include "ui/words/variable_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace backhand::words {

namespace {

/// The context of these sentences for translators.
struct Steps {
    Q_DECLARE_TR_FUNCTIONS(Steps)
};

QString updateTitle(const Frame& frame, VariableId parameter)
{
    const QString name = shownName(frame, parameter);
    switch (frame.trace.update().optimizer.kind) {
    case OptimizerKind::GradientDescent: break;
    case OptimizerKind::Momentum:
        return Steps::tr("Update %1: subtract %2 times its velocity")
            .arg(name, learningRateSymbol(frame));
    case OptimizerKind::Adam:
        return Steps::tr("Update %1: subtract %2 times its scaled average gradient")
            .arg(name, learningRateSymbol(frame));
    }
    return frame.trace.learningRate() == 1.0
               ? Steps::tr("Update %1: subtract its gradient").arg(name)
               : Steps::tr("Update %1: subtract %2 times its gradient")
                     .arg(name, learningRateSymbol(frame));
}

QString quantityTitle(const Frame& frame, const PlannedStep& step)
{
    const QString name = shownName(frame, step.of);
    switch (step.quantity) {
    case OptimizerQuantity::None: break;
    case OptimizerQuantity::Velocity: return Steps::tr("Velocity of %1").arg(name);
    case OptimizerQuantity::FirstMoment: return Steps::tr("First moment of %1").arg(name);
    case OptimizerQuantity::SecondMoment: return Steps::tr("Second moment of %1").arg(name);
    case OptimizerQuantity::CorrectedFirstMoment:
        return Steps::tr("Corrected first moment of %1").arg(name);
    case OptimizerQuantity::CorrectedSecondMoment:
        return Steps::tr("Corrected second moment of %1").arg(name);
    }
    return {};
}

/// In the type of headings and buttons the hat of a corrected moment would not be seen.
QString symbolInWords(const Step& step)
{
    QString symbol = formulaText(step.symbol);
    const bool isCorrected = step.quantity == OptimizerQuantity::CorrectedFirstMoment ||
                             step.quantity == OptimizerQuantity::CorrectedSecondMoment;
    return isCorrected ? Steps::tr("corrected %1").arg(symbol.remove(QChar(0x0302))) : symbol;
}

QString quantityHeading(const Frame& frame, const Step& step)
{
    const QString symbol = symbolInWords(step);
    const QString name = shownName(frame, step.of);
    switch (step.quantity) {
    case OptimizerQuantity::None: break;
    case OptimizerQuantity::Velocity:
        return Steps::tr("%1: how %2 keeps moving, and its gradient").arg(symbol, name);
    case OptimizerQuantity::FirstMoment:
        return Steps::tr("%1: the running average of the gradient of %2").arg(symbol, name);
    case OptimizerQuantity::SecondMoment:
        return Steps::tr("%1: the running average of its square").arg(symbol);
    case OptimizerQuantity::CorrectedFirstMoment:
    case OptimizerQuantity::CorrectedSecondMoment:
        return Steps::tr("%1: the average without its beginning at 0").arg(symbol);
    }
    return symbol;
}

QString updateHeading(const Frame& frame, const Step& step)
{
    const QString symbol = formulaText(step.symbol);
    const QString rate = learningRateSymbol(frame);
    switch (frame.trace.update().optimizer.kind) {
    case OptimizerKind::GradientDescent: break;
    case OptimizerKind::Momentum:
        return Steps::tr("%1: the old value minus %2 times its velocity").arg(symbol, rate);
    case OptimizerKind::Adam:
        return Steps::tr("%1: the old value minus %2 times its scaled average gradient")
            .arg(symbol, rate);
    }
    return Steps::tr("%1: the old value minus %2 times its gradient").arg(symbol, rate);
}

/// What a person calls the receiver of a product: a parameter by its symbol alone.
QString receiverName(const Frame& frame, VariableId variable)
{
    const bool isDefined = frame.model().isDefined(variable);
    return isDefined ? spokenVariable(frame, variable) : shownName(frame, variable);
}

QString productHeading(const Frame& frame, const Step& step)
{
    const QString symbol = formulaText(step.symbol);
    const bool isLast = frame.model().variable(step.wrt).role == Role::Parameter;
    if (step.via != noVariable) {
        return Steps::tr("%1 through %2: multiply what came from above by this factor")
            .arg(symbol, spokenVariable(frame, step.via));
    }
    return isLast ? Steps::tr("%1: multiply what came from above by the last factor").arg(symbol)
                  : Steps::tr("%1: multiply what came from above by the next factor").arg(symbol);
}

/// w₁ → z → p → E: the first way from the parameter to the error.
QString wayToError(const Frame& frame, VariableId parameter)
{
    const Chain chain = chainOf(frame.compiled(), parameter);
    QStringList names;
    for (const ChainFactor& factor : chain.paths.front().factors) {
        names.prepend(shownName(frame, frame.compiled().partial(factor.partial).of));
    }
    names.prepend(shownName(frame, parameter));
    return names.join(u" → "_s);
}

}  // namespace

QString actName(Act act)
{
    switch (act) {
    case Act::Forward: return Steps::tr("Forward pass");
    case Act::Backward: return Steps::tr("Backward pass");
    case Act::Update: return Steps::tr("Update");
    case Act::Check: return Steps::tr("Check");
    }
    return {};
}

QString placeInAct(const Frame& frame, const Step& step)
{
    const QString place = step.sizeOfAct == 1
                              ? QString()
                              : Steps::tr("%1 of %2").arg(step.indexInAct).arg(step.sizeOfAct);
    const QString pass = frame.pass() == 1 ? QString() : Steps::tr("pass %1").arg(frame.pass());
    QStringList parts = {place, pass, sampleShown(frame)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString sampleShown(const Frame& frame)
{
    return frame.data->size() > 1 ? Steps::tr("sample %1").arg(frame.sample + 1) : QString();
}

QString passAndSample(const Frame& frame)
{
    return Steps::tr("Pass %1, sample %2 of %3")
        .arg(frame.pass())
        .arg(frame.sample + 1)
        .arg(frame.data->size());
}

QString startHeading(const Frame& frame)
{
    return frame.pass() == 1 ? Steps::tr("Start") : Steps::tr("Pass %1").arg(frame.pass());
}

QString startSentence()
{
    return Steps::tr("Only the given numbers: nothing is computed yet");
}

QString stepTitle(const Frame& frame, const PlannedStep& step)
{
    switch (step.kind) {
    case StepKind::Value: return cardTitle(frame, step.of);
    case StepKind::LocalPartial:
        return Steps::tr("%1 with respect to %2")
            .arg(subjectName(frame, step.of), spokenVariable(frame, step.wrt));
    case StepKind::Product:
        return Steps::tr("Multiply: %1 with respect to %2")
            .arg(plainName(frame, step.of), receiverName(frame, step.wrt));
    case StepKind::PathSum:
        return Steps::tr("Add the paths: %1 with respect to %2")
            .arg(plainName(frame, step.of), receiverName(frame, step.wrt));
    case StepKind::Update: return updateTitle(frame, step.of);
    case StepKind::SampleSum:
        return Steps::tr("Add the samples: %1 with respect to %2")
            .arg(plainName(frame, step.of), receiverName(frame, step.wrt));
    case StepKind::Optimizer: return quantityTitle(frame, step);
    case StepKind::Check: return Steps::tr("Check: the new %1").arg(plainName(frame, step.of));
    }
    return {};
}

QString stepHeading(const Frame& frame, const Step& step)
{
    const QString symbol = formulaText(step.symbol);
    switch (step.kind) {
    case StepKind::Value: return Steps::tr("%1: put the numbers into the formula").arg(symbol);
    case StepKind::LocalPartial:
        return Steps::tr("%1: how %2 changes when %3 changes")
            .arg(symbol, spokenVariable(frame, step.of), spokenVariable(frame, step.wrt));
    case StepKind::Product: return productHeading(frame, step);
    case StepKind::PathSum: return Steps::tr("%1: add what all paths give").arg(symbol);
    case StepKind::SampleSum: return Steps::tr("%1: add what all samples give").arg(symbol);
    case StepKind::Optimizer: return quantityHeading(frame, step);
    case StepKind::Update: return updateHeading(frame, step);
    case StepKind::Check: return Steps::tr("%1: the error with the new numbers").arg(symbol);
    }
    return symbol;
}

QString nextLabel(const Frame& frame)
{
    if (frame.step() == frame.trace.stepCount()) {
        return Steps::tr("Start pass %1").arg(frame.pass() + 1);
    }
    const PlannedStep& next = frame.compiled().steps()[frame.step()];
    if (next.kind == StepKind::SampleSum || next.kind == StepKind::Optimizer) {
        const Step step = frame.trace.step(frame.step() + 1, frame.digits());
        return Steps::tr("Next: %1").arg(symbolInWords(step));
    }
    const bool isPartial = next.wrt != noVariable;
    const bool isNew = next.act == Act::Update || next.act == Act::Check;
    const QString symbol = isPartial
                               ? partialText(frame, next.of, next.wrt)
                               : QString(shownName(frame, next.of) % (isNew ? u"′"_s : QString()));
    return Steps::tr("Next: %1").arg(symbol);
}

QString openingQuestion(const Frame& frame)
{
    const VariableId parameter = frame.followed();
    if (parameter == noVariable || chainOf(frame.compiled(), parameter).paths.empty()) {
        return Steps::tr("This model has no parameters: there is nothing to walk back to.");
    }
    return Steps::tr("If %1 changes a little, how does %2 change?")
               .arg(shownName(frame, parameter), shownName(frame, frame.model().error())) %
           u"   "_s % wayToError(frame, parameter);
}

QString resultText(const ShownNumber& number)
{
    if (std::isnan(number.shown)) {
        return undefinedWord();
    }
    return (number.rounded ? u"≈ "_s : u"= "_s) % QString::fromStdString(number.text());
}

QString equalityText(const QString& name, const ShownNumber& number)
{
    return name % u' ' % resultText(number);
}

QString resultWithReason(const Step& step)
{
    return step.reason == UndefinedReason::None
               ? resultText(step.result)
               : Steps::tr("undefined. %1").arg(undefinedSentence(step.reason));
}

}  // namespace backhand::words
