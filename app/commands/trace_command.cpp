// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/trace_command.h"

#include "app/commands/trace_formats.h"
#include "core/session/frame.h"
#include "ui/words/command_words.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

struct Format {
    QLatin1StringView name;
    void (*print)(const Frame& frame, std::ostream& out);
};

constexpr std::array formats = {Format{"text"_L1, printText}, Format{"json"_L1, printJson},
                                Format{"markdown"_L1, printMarkdown},
                                Format{"latex"_L1, printLatex}};
constexpr QLatin1StringView formatNames = "text, json, markdown, latex"_L1;

const Format* chosenFormat(const QCommandLineParser& parser, const Streams& streams)
{
    const QString name = parser.value(u"format"_s);
    const auto found = std::find_if(formats.begin(), formats.end(),
                                    [&name](const Format& format) { return format.name == name; });
    if (found == formats.end()) {
        streams.error << words::badChoiceOption(u"format"_s, name, formatNames).toStdString()
                      << '\n';
        return nullptr;
    }
    return &*found;
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(words::traceSummary());
    parser.addOption({u"pass"_s, words::passOption(), u"N"_s, u"1"_s});
    parser.addOption({u"format"_s, words::formatOption(formatNames), u"FORMAT"_s, u"text"_s});
    parser.addOption({u"digits"_s, words::digitsOption(), u"N"_s, QString::number(defaultDigits)});
    parser.addOption({u"view"_s, words::viewOption(), u"VIEW"_s, u"functions"_s});
}

}  // namespace

int runTrace(const QStringList& arguments, const Streams& streams)
{
    QCommandLineParser parser;
    addOptions(parser);
    int status = Done;
    if (!parseArguments(parser, arguments, streams, status)) {
        return status;
    }
    const Format* format = chosenFormat(parser, streams);
    const std::optional<int> digits =
        numberOption(parser, u"digits"_s, minimumDigits, maximumDigits, streams);
    const std::optional<int> pass = numberOption(parser, u"pass"_s, 1, mostPasses, streams);
    const std::optional<Scale> scale = scaleOption(parser, streams);
    if (format == nullptr || !digits || !pass || !scale) {
        return BadUsage;
    }
    const QString path = parser.positionalArguments().constFirst();
    std::optional<SessionState> state = openFile(path, streams);
    state = state ? atPass(*std::move(state), *pass, path, streams) : std::nullopt;
    state = state ? atScale(*std::move(state), *scale, path, streams) : std::nullopt;
    if (!state) {
        return BadInput;
    }
    format->print(deriveFrame(reduce(*state, SetDigits{*digits})), streams.out);
    return Done;
}

}  // namespace backhand
