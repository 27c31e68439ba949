// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/check_command.h"

#include "core/autodiff/gradient_check.h"
#include "core/formula/plain_text.h"
#include "core/formula/shown_number.h"
#include "core/session/frame.h"
#include "core/session/reduce.h"
#include "ui/number_text.h"
#include "ui/words/command_words.h"
#include "ui/words/step_words.h"
#include "ui/words/variable_words.h"

#include <QCommandLineParser>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

QString roundedText(double value)
{
    return computedText(value, maximumDigits);
}

/// The first number of the check that has no value, and why; empty where all have one.
QString whyUndefined(const Frame& frame)
{
    const CompiledModel& compiled = frame.compiled();
    std::vector<std::size_t> checked = {compiled.valueStep(frame.model().error())};
    for (const VariableId parameter : frame.model().withRole(Role::Parameter)) {
        checked.push_back(compiled.gradientStep(parameter));
    }
    for (const std::size_t last : checked) {
        if (last == 0 || !std::isnan(frame.trace.stepValue(last))) {
            continue;
        }
        std::size_t first = 1;
        while (!std::isnan(frame.trace.stepValue(first))) {
            ++first;
        }
        return words::nothingToCheck(words::formulaText(frame.trace.step(last).symbol),
                                     words::undefinedSentence(frame.trace.step(first).reason));
    }
    return {};
}

/// True where some relu or abs is taken at 0.
bool isAtKink(const SessionState& state)
{
    const Frame frame = deriveFrame(reduce(state, SetScale{Scale::Operations}));
    const auto& definitions = frame.model().definitions();
    return std::any_of(definitions.begin(), definitions.end(), [&frame](const Definition& d) {
        const Operation operation = d.expression.operation();
        const bool hasKink = operation == Operation::Relu || operation == Operation::Abs;
        return hasKink && !d.inputs.empty() && frame.trace.value(d.inputs.front()) == 0.0;
    });
}

}  // namespace

int runCheck(const QStringList& arguments, const Streams& streams)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(words::checkSummary());
    int status = Done;
    if (!parseArguments(parser, arguments, streams, status)) {
        return status;
    }
    const std::optional<SessionState> state =
        openFile(parser.positionalArguments().constFirst(), streams);
    if (!state) {
        return BadInput;
    }
    const Frame frame = deriveFrame(*state);
    const Trace& trace = frame.trace;
    if (const QString why = whyUndefined(frame); !why.isEmpty()) {
        streams.error << why.toStdString() << '\n';
        return BadInput;
    }
    const GradientCheck check =
        checkGradients(trace.model(), trace.compiled().tape(), trace.given());
    for (const CheckedGradient& checked : check.gradients) {
        const std::string name = plainName(trace.model().variable(checked.parameter).name);
        streams.out << words::checkedGradient(QString::fromStdString(name),
                                              roundedText(checked.byTape),
                                              roundedText(checked.byDifference))
                           .toStdString()
                    << '\n';
    }
    streams.out << words::largestDifference(roundedText(check.largest),
                                            roundedText(gradientCheckBound))
                       .toStdString()
                << '\n';
    if (!check.withinBound) {
        streams.error
            << (isAtKink(*state) ? words::kinkFound() : words::differencesTooCoarse()).toStdString()
            << '\n';
    }
    return check.withinBound ? Done : BadInput;
}

}  // namespace backhand
