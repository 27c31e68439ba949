// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/event_words.h"

#include "core/autodiff/slopes.h"
#include "core/expression/parser.h"
#include "core/formula/plain_text.h"
#include "ui/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace backhand::words {

namespace {

/// The context of these sentences for translators.
struct Events {
    Q_DECLARE_TR_FUNCTIONS(Events)
};

/// By the model as it is written: what is trained, whatever is shown.
QString nameOf(const Frame& frame, VariableId variable)
{
    const Model& model = frame.state.document.compiled->model();
    return variable == noVariable
               ? QString()
               : QString::fromStdString(backhand::plainName(model.variable(variable).name));
}

QString errorName(const Frame& frame)
{
    return nameOf(frame, frame.state.document.compiled->model().error());
}

QString bound()
{
    return u"±"_s % numberText(maximumMagnitude);
}

/// Rounded to so many digits that it does not look like the bound that it is under.
QString slopeText(const Frame& frame, double slope)
{
    for (int digits = frame.digits(); digits <= maximumDigits; ++digits) {
        const QString text = computedText(slope, digits);
        if (const Result<double> read = readNumber(text); read && read.value() < saturatedSlope) {
            return text;
        }
    }
    return numberText(slope);
}

QString overshootSentence(const Frame& frame, const TrainingEvent& event)
{
    const QString sentence =
        frame.data->size() == 1
            ? Events::tr("Overshoot: update %1 raised %2 from %3 to %4. The step went too far; a "
                         "smaller learning rate takes smaller steps.")
            : Events::tr("Overshoot: update %1 raised %2 of what it was made for from %3 to %4. "
                         "The step went too far; a smaller learning rate takes smaller steps.");
    const auto text = [&frame](double value) { return computedText(value, frame.digits()); };
    return sentence.arg(event.update)
        .arg(errorName(frame), text(event.notice.before), text(event.notice.now));
}

QString saturatedSentence(const Frame& frame, const TrainingEvent& event)
{
    const QString sentence =
        frame.data->size() == 1
            ? Events::tr("Saturated: after update %1 the curve of %2 is almost flat (a slope of "
                         "%3, under %4), so very little comes through.")
            : Events::tr("Saturated: after update %1 the curve of %2 is almost flat on every "
                         "sample (slopes of at most %3, under %4), so very little comes through.");
    return sentence.arg(event.update)
        .arg(nameOf(frame, event.notice.variable), slopeText(frame, event.notice.now),
             numberText(saturatedSlope));
}

QString deadReluSentence(const Frame& frame, const TrainingEvent& event)
{
    const QString sentence =
        frame.data->size() == 1
            ? Events::tr("Dead relu: after update %1 the input of the relu in %2 is %3, not above "
                         "0, so its slope is 0 and the gradient stops there.")
            : Events::tr("Dead relu: after update %1 the input of the relu in %2 is at most %3 on "
                         "every sample, so its slope is 0 and the gradient stops there.");
    return sentence.arg(event.update)
        .arg(nameOf(frame, event.notice.variable), computedText(event.notice.now, frame.digits()));
}

QString zeroGradientSentence(const Frame& frame, const TrainingEvent& event)
{
    const bool isDescent =
        frame.state.document.compiled->options().optimizer == OptimizerKind::GradientDescent;
    const QString sentence =
        isDescent
            ? Events::tr("Zero gradient: after update %1 the largest gradient is %2, so "
                         "updates change nothing, though %3 is %4.")
            : Events::tr("Zero gradient: after update %1 the largest gradient is %2, so only "
                         "what is left of earlier gradients moves anything, though %3 is %4.");
    return sentence.arg(event.update)
        .arg(computedText(event.notice.now, frame.digits()), errorName(frame),
             computedText(event.notice.before, frame.digits()));
}

QString stoppedSentence(const Frame& frame, const TrainingEvent& event)
{
    const QString name = nameOf(frame, event.notice.variable);
    const QString kept = u" "_s % Events::tr("Nothing was changed.");
    if (name.isEmpty() || std::isnan(event.notice.now)) {
        return Events::tr("Stopped after update %1: the next one has an undefined gradient.")
                   .arg(event.update) %
               kept;
    }
    const QString before = computedText(event.notice.before, frame.digits());
    if (std::isinf(event.notice.now)) {
        return Events::tr("Stopped after update %1: the next one would take %2 from %3 beyond all "
                          "numbers.")
                   .arg(event.update)
                   .arg(name, before) %
               kept;
    }
    return Events::tr("Stopped after update %1: the next one would take %2 from %3 to %4, beyond "
                      "%5.")
               .arg(event.update)
               .arg(name, before, computedText(event.notice.now, frame.digits()), bound()) %
           kept;
}

}  // namespace

QString eventLabel(const Frame& frame, const Notice& notice)
{
    const QString name = nameOf(frame, notice.variable);
    switch (notice.kind) {
    case EventKind::Overshoot: return Events::tr("overshoot");
    case EventKind::Saturated: return Events::tr("saturated: %1").arg(name);
    case EventKind::DeadRelu: return Events::tr("dead relu: %1").arg(name);
    case EventKind::ZeroGradient: return Events::tr("zero gradient");
    case EventKind::Stopped: break;
    }
    return name.isEmpty() || std::isnan(notice.now)
               ? Events::tr("stopped: undefined gradient")
               : Events::tr("stopped: %1 would leave %2").arg(name, bound());
}

QString eventSentence(const Frame& frame, const TrainingEvent& event)
{
    switch (event.notice.kind) {
    case EventKind::Overshoot: return overshootSentence(frame, event);
    case EventKind::Saturated: return saturatedSentence(frame, event);
    case EventKind::DeadRelu: return deadReluSentence(frame, event);
    case EventKind::ZeroGradient: return zeroGradientSentence(frame, event);
    case EventKind::Stopped: return stoppedSentence(frame, event);
    }
    return {};
}

QString eventsSoFar(const Frame& frame, std::span<const TrainingEvent> events)
{
    QStringList names;
    for (const TrainingEvent& event : events) {
        names
            << Events::tr("%1 (update %2)").arg(eventLabel(frame, event.notice)).arg(event.update);
    }
    return Events::tr("Marked: %1.").arg(names.join(u", "_s));
}

QString eventLineHelp()
{
    return Events::tr("What goes wrong at the update that is shown, with its numbers; else what "
                      "is marked in the chart. Click a mark, or press Up and Down in the chart, to "
                      "go to one.");
}

}  // namespace backhand::words
