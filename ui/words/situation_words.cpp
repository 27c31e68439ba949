// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/number_text.h"
#include "ui/words/rule_words.h"
#include "ui/words/variable_words.h"

#include <QCoreApplication>

namespace backhand::words {

namespace {

/// The context of these sentences for translators.
struct Situations {
    Q_DECLARE_TR_FUNCTIONS(Situations)
};

QString saturated(Operation function)
{
    const QString threshold = QString::fromStdString(shownGiven(saturatedSlope).text());
    const QString sentence =
        function == Operation::Sigmoid
            ? Situations::tr("Saturated sigmoid: the curve is almost flat here (a slope under %1), "
                             "so very little comes through.")
            : Situations::tr("Saturated tanh: the curve is almost flat here (a slope under %1), "
                             "so very little comes through.");
    return sentence.arg(threshold);
}

QString kink(Operation function)
{
    return function == Operation::Relu
               ? Situations::tr("relu exactly at 0: to the left the slope is 0, to the right it is "
                                "1. At this kink we take 0.")
               : Situations::tr("abs exactly at 0: to the left the slope is −1, to the right it is "
                                "1. At this kink we take 0.");
}

QString zeroFactor(const Frame& frame, const Explanation& explanation)
{
    const QString name = shownName(frame, explanation.zero);
    return explanation.situation == Situation::ZeroInput
               ? Situations::tr("Zero input: %1 is 0, so what it is multiplied by gets no "
                                "gradient, whatever comes from above.")
                     .arg(name)
               : Situations::tr("%1 is 0, so what it is multiplied by gets no gradient, whatever "
                                "comes from above.")
                     .arg(name);
}

/// With as many digits as it takes to see that it moved.
QString errorMoved(const Frame& frame, const QString& sentence)
{
    constexpr int everyDigit = 17;
    int digits = frame.digits();
    const auto text = [&](double value) { return computedText(value, digits); };
    while (digits < everyDigit && text(frame.trace.error()) == text(frame.trace.newError())) {
        ++digits;
    }
    return sentence.arg(shownName(frame, frame.model().error()), text(frame.trace.error()),
                        text(frame.trace.newError()));
}

QString zeroSentence(Situation situation)
{
    switch (situation) {
    case Situation::TargetMet:
        return Situations::tr("The prediction equals the target: the slope is exactly 0, and there "
                              "is nothing to correct.");
    case Situation::LevelHere:
        return Situations::tr("Level: the slope is exactly 0 here, so nothing comes through.");
    case Situation::ZeroFromAbove: return Situations::tr("0 came from above, so 0 is passed on.");
    case Situation::ZeroThrough:
        return Situations::tr("The local partial is 0: whatever comes from above, 0 is passed on.");
    default:
        return Situations::tr(
            "The gradient is 0: a small change here changes the error by nothing.");
    }
}

}  // namespace

QString situationSentence(const Frame& frame, const Explanation& explanation)
{
    switch (explanation.situation) {
    case Situation::None: return {};
    case Situation::Saturated: return saturated(explanation.at);
    case Situation::DeadRelu:
        return Situations::tr(
            "Dead relu: its input is below 0, so its slope is 0 and the gradient stops here.");
    case Situation::Kink: return kink(explanation.at);
    case Situation::ZeroInput:
    case Situation::ZeroFactor: return zeroFactor(frame, explanation);
    case Situation::TargetMet:
    case Situation::LevelHere:
    case Situation::ZeroFromAbove:
    case Situation::ZeroThrough:
    case Situation::ZeroGradient: return zeroSentence(explanation.situation);
    case Situation::ErrorRose:
        return errorMoved(
            frame, Situations::tr("%1 rose from %2 to %3: the step went too far (overshoot)."));
    case Situation::OwnErrorRose:
        return errorMoved(frame, Situations::tr("%1 of this sample rose from %2 to %3: the update "
                                                "is made for all samples together."));
    case Situation::ErrorFell: return errorMoved(frame, Situations::tr("%1 fell from %2 to %3."));
    case Situation::ErrorSame:
        return Situations::tr("%1 stays as it was: %2.")
            .arg(shownName(frame, frame.model().error()),
                 computedText(frame.trace.error(), frame.digits()));
    }
    return {};
}

}  // namespace backhand::words
