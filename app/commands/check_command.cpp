// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/check_command.h"

#include "core/autodiff/gradient_check.h"
#include "core/formula/plain_text.h"
#include "core/formula/shown_number.h"
#include "core/session/frame.h"
#include "ui/words/command_words.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

QString numberText(double value)
{
    return QString::fromStdString(shownComputed(value, maximumDigits).text());
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
    const Trace trace = deriveFrame(*state).trace;
    const GradientCheck check =
        checkGradients(trace.model(), trace.compiled().tape(), trace.given());
    for (const CheckedGradient& checked : check.gradients) {
        const std::string name = plainName(trace.model().variable(checked.parameter).name);
        streams.out << words::checkedGradient(QString::fromStdString(name),
                                              numberText(checked.byTape),
                                              numberText(checked.byDifference))
                           .toStdString()
                    << '\n';
    }
    streams.out << words::largestDifference(numberText(check.largest),
                                            numberText(gradientCheckBound))
                       .toStdString()
                << '\n';
    if (!check.withinBound) {
        streams.error << words::checkFailed().toStdString() << '\n';
    }
    return check.withinBound ? Done : BadInput;
}

}  // namespace backhand
