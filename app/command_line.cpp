// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command_line.h"

#include "app/commands/check_command.h"
#include "app/commands/render_command.h"
#include "app/commands/trace_command.h"
#include "app/commands/train_command.h"
#include "core/model/lowering.h"
#include "core/scenario/reader.h"
#include "core/session/frame.h"
#include "ui/words/command_words.h"
#include "ui/words/problem_words.h"
#include "ui/words/window_words.h"

#include <QCommandLineParser>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

constexpr std::array allVerbs = {
    Verb{"trace", false, runTrace},
    Verb{"train", false, runTrain},
    Verb{"check", false, runCheck},
    Verb{"render", true, runRender},
};

void printProblems(const QString& path, const Problems& problems, const Streams& streams)
{
    for (const Problem& problem : problems) {
        streams.error << words::problemWithPlace(path, problem).toStdString() << '\n';
    }
}

}  // namespace

std::span<const Verb> verbs()
{
    return allVerbs;
}

const Verb* findVerb(const QString& name)
{
    const auto found = std::find_if(allVerbs.begin(), allVerbs.end(), [&name](const Verb& verb) {
        return name == QLatin1StringView(verb.name);
    });
    return found == allVerbs.end() ? nullptr : &*found;
}

QString usageText()
{
    return words::usage();
}

bool parseArguments(QCommandLineParser& parser, const QStringList& arguments,
                    const Streams& streams, int& status)
{
    const QCommandLineOption help = parser.addHelpOption();
    parser.addPositionalArgument(u"FILE"_s, words::fileArgument());
    if (!parser.parse(arguments)) {
        streams.error << parser.errorText().toStdString() << '\n';
        status = BadUsage;
        return false;
    }
    if (parser.isSet(help)) {
        streams.out << parser.helpText().toStdString();
        status = Done;
        return false;
    }
    if (parser.positionalArguments().size() != 1) {
        streams.error << words::oneFileWanted().toStdString() << '\n';
        status = BadUsage;
        return false;
    }
    return true;
}

std::optional<qlonglong> wholeOption(const QCommandLineParser& parser, const QString& option,
                                     qlonglong least, qlonglong most, const Streams& streams)
{
    bool isNumber = false;
    const qlonglong number = parser.value(option).toLongLong(&isNumber);
    if (!isNumber || number < least || number > most) {
        streams.error
            << words::badNumberOption(option, parser.value(option), least, most).toStdString()
            << '\n';
        return std::nullopt;
    }
    return number;
}

std::optional<int> numberOption(const QCommandLineParser& parser, const QString& option, int least,
                                int most, const Streams& streams)
{
    const std::optional<qlonglong> number = wholeOption(parser, option, least, most, streams);
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

std::optional<double> realOption(const QCommandLineParser& parser, const QString& option,
                                 const RealBounds& bounds, const Streams& streams)
{
    const QString given = parser.value(option);
    bool isNumber = false;
    const double number = QLocale::c().toDouble(given, &isNumber);
    const bool isWithin = bounds.isShare ? number >= 0.0 && number < 1.0
                                         : number > bounds.least && number <= bounds.most;
    if (!isNumber || given.contains(u',') || !isWithin) {
        const QString why = bounds.isShare
                                ? words::badShareOption(option, given)
                                : words::badRealOption(option, given, bounds.least, bounds.most);
        streams.error << why.toStdString() << '\n';
        return std::nullopt;
    }
    return number;
}

std::optional<Scale> scaleOption(const QCommandLineParser& parser, const Streams& streams)
{
    const QString view = parser.value(u"view"_s);
    if (view == "functions"_L1) {
        return Scale::Functions;
    }
    if (view == "operations"_L1) {
        return Scale::Operations;
    }
    streams.error
        << words::badChoiceOption(u"view"_s, view, u"functions, operations"_s).toStdString()
        << '\n';
    return std::nullopt;
}

std::optional<SessionState> atScale(SessionState state, Scale scale, const QString& path,
                                    const Streams& streams)
{
    if (scale == Scale::Operations && !state.document.operations) {
        printProblems(path, lowered(state.document.compiled->model()).problems(), streams);
        return std::nullopt;
    }
    return reduce(state, SetScale{scale});
}

std::optional<Scenario> readFile(const QString& path, const Streams& streams)
{
    Result<Scenario> scenario = readScenarioFile(QFile::encodeName(path).toStdString());
    if (!scenario) {
        printProblems(path, scenario.problems(), streams);
        return std::nullopt;
    }
    return std::move(scenario).value();
}

std::optional<SessionState> openFile(const QString& path, const Streams& streams)
{
    std::optional<Scenario> scenario = readFile(path, streams);
    if (!scenario) {
        return std::nullopt;
    }
    Result<SessionState> state =
        openSession(std::make_shared<const Scenario>(*std::move(scenario)));
    if (!state) {
        printProblems(path, state.problems(), streams);
        return std::nullopt;
    }
    return std::move(state).value();
}

std::optional<SessionState> atPass(SessionState state, int pass, const QString& path,
                                   const Streams& streams)
{
    for (int before = 1; before < pass; ++before) {
        SessionState next = reduce(state, UpdateOnce{});
        if (next == state) {
            const UpdateRefusal refusal = deriveFrame(state).refusal;
            streams.error << words::passNotReached(path, before, words::refusalSentence(refusal))
                                 .toStdString()
                          << '\n';
            return std::nullopt;
        }
        state = std::move(next);
    }
    return state;
}

}  // namespace backhand
