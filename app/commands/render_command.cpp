// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/render_command.h"

#include "app/commands/render_picture.h"
#include "ui/document_files.h"
#include "ui/main_window.h"
#include "ui/session.h"
#include "ui/words/command_words.h"
#include "ui/words/problem_words.h"
#include "ui/words/start_words.h"

#include <QCommandLineParser>

#include <optional>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

constexpr int leastSide = 200;
constexpr int mostSide = 8000;

int fail(const QString& message, int status, const Streams& streams)
{
    streams.error << message.toStdString() << '\n';
    return status;
}

std::optional<QSize> sizeFrom(const QString& text)
{
    const QStringList sides = text.split(u'x');
    bool hasWidth = false;
    bool hasHeight = false;
    const QSize size(sides.value(0).toInt(&hasWidth), sides.value(1).toInt(&hasHeight));
    const bool isWithin = size.width() >= leastSide && size.height() >= leastSide &&
                          size.width() <= mostSide && size.height() <= mostSide;
    return sides.size() == 2 && hasWidth && hasHeight && isWithin ? std::optional<QSize>(size)
                                                                  : std::nullopt;
}

std::optional<ThemeKind> themeFrom(const QString& text)
{
    if (text == "light"_L1) {
        return ThemeKind::Light;
    }
    if (text == "dark"_L1) {
        return ThemeKind::Dark;
    }
    return text == "projector"_L1 ? std::optional<ThemeKind>(ThemeKind::Projector) : std::nullopt;
}

std::optional<ChartKind> chartFrom(const QString& text)
{
    if (text == "slope"_L1) {
        return ChartKind::Slope;
    }
    if (text == "landscape"_L1) {
        return ChartKind::Landscape;
    }
    return text == "error"_L1 ? std::optional<ChartKind>(ChartKind::Error) : std::nullopt;
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(words::renderDescription());
    parser.addOptions({
        {{u"o"_s, u"output"_s}, words::outputOption(), u"OUT"_s},
        {u"pass"_s, words::passOption(), u"N"_s, u"1"_s},
        {u"step"_s, words::stepOption(), u"N"_s, u"0"_s},
        {u"size"_s, words::sizeOption(), u"WxH"_s, u"1440x900"_s},
        {u"theme"_s, words::themeOption(), u"THEME"_s, u"light"_s},
        {u"view"_s, words::viewOption(), u"VIEW"_s, u"functions"_s},
        {u"chart"_s, words::chartOption(), u"CHART"_s},
        {u"graph-only"_s, words::graphOnlyOption()},
    });
}

/// The sentence about what is wrong with the options that are no numbers; empty where nothing is.
QString faultOf(const QCommandLineParser& parser)
{
    const QString output = parser.value(u"output"_s);
    if (output.isEmpty()) {
        return words::outputMissing();
    }
    if (output.endsWith(".svg"_L1) && !parser.isSet(u"graph-only"_s)) {
        return words::svgNeedsGraphOnly();
    }
    if (!output.endsWith(".svg"_L1) && !output.endsWith(".png"_L1) && !output.endsWith(".pdf"_L1)) {
        return words::badOutput(output);
    }
    if (!sizeFrom(parser.value(u"size"_s))) {
        return words::badSize(parser.value(u"size"_s));
    }
    const QSize size = *sizeFrom(parser.value(u"size"_s));
    const QSize least = MainWindow::smallestSize;
    if (!parser.isSet(u"graph-only"_s) &&
        (size.width() < least.width() || size.height() < least.height())) {
        return words::smallerThanWindow(size, least);
    }
    if (parser.isSet(u"chart"_s) && !chartFrom(parser.value(u"chart"_s))) {
        return words::badChoiceOption(u"chart"_s, parser.value(u"chart"_s),
                                      u"error, slope, landscape"_s);
    }
    return themeFrom(parser.value(u"theme"_s)) ? QString()
                                               : words::badTheme(parser.value(u"theme"_s));
}

std::optional<RenderRequest> requestFrom(const QCommandLineParser& parser, const Streams& streams)
{
    if (const QString fault = faultOf(parser); !fault.isEmpty()) {
        fail(fault, BadUsage, streams);
        return std::nullopt;
    }
    const std::optional<int> pass = numberOption(parser, u"pass"_s, 1, mostPasses, streams);
    const std::optional<int> step = numberOption(parser, u"step"_s, 0, mostPasses, streams);
    const std::optional<Scale> scale = scaleOption(parser, streams);
    if (!pass || !step || !scale) {
        return std::nullopt;
    }
    return RenderRequest{parser.positionalArguments().constFirst(),
                         parser.value(u"output"_s),
                         *pass,
                         *step,
                         *sizeFrom(parser.value(u"size"_s)),
                         *themeFrom(parser.value(u"theme"_s)),
                         parser.isSet(u"graph-only"_s),
                         !parser.isSet(u"size"_s),
                         *scale,
                         chartFrom(parser.value(u"chart"_s))};
}

int render(const RenderRequest& request, const Streams& streams)
{
    std::optional<SessionState> state = openFile(request.file, streams);
    state = state ? atScale(*std::move(state), request.scale, request.file, streams) : std::nullopt;
    if (!state) {
        return BadInput;
    }
    const int steps = static_cast<int>(shownModel(*state)->steps().size());
    if (request.step > steps) {
        const QString given = QString::number(request.step);
        return fail(words::badNumberOption(u"step"_s, given, 0, steps), BadUsage, streams);
    }
    state = atPass(*state, request.pass, request.file, streams);
    if (!state) {
        return BadInput;
    }
    Session session(*state);
    session.dispatch(
        Seek{static_cast<std::size_t>(request.pass), static_cast<std::size_t>(request.step)});
    const QByteArray picture = pictureOf(session, request);
    if (picture.isEmpty()) {
        return fail(words::cannotMakePicture(), BadInput, streams);
    }
    const Result<QString> saved = saveAtomically(request.output, picture);
    return saved.ok() ? Done
                      : fail(words::problemWithPlace(request.output, saved.problems().front()),
                             BadInput, streams);
}

}  // namespace

int runRender(const QStringList& arguments, const Streams& streams)
{
    QCommandLineParser parser;
    addOptions(parser);
    int status = Done;
    if (!parseArguments(parser, arguments, streams, status)) {
        return status;
    }
    const std::optional<RenderRequest> request = requestFrom(parser, streams);
    return request ? render(*request, streams) : BadUsage;
}

}  // namespace backhand
