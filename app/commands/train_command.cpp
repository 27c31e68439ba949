// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/train_command.h"

#include "app/commands/train_formats.h"
#include "core/expression/parser.h"
#include "core/scenario/training_start.h"
#include "ui/words/command_words.h"
#include "ui/words/window_words.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <limits>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

constexpr qlonglong mostUpdates = 1000000000000;  // 10^12: a day and more
constexpr std::uint64_t plottedUpdates = 1999;    // beside the one before the first

template <typename Value>
struct Choice {
    QLatin1StringView name;
    Value value;
};

using Printer = void (*)(const Scenario& scenario, const Training& training, std::ostream& out);

constexpr std::array formats = {Choice<Printer>{"text"_L1, printTrainingText},
                                Choice<Printer>{"json"_L1, printTrainingJson},
                                Choice<Printer>{"csv"_L1, printTrainingCsv}};
constexpr std::array orders = {Choice<SampleOrder>{"cyclic"_L1, SampleOrder::Cyclic},
                               Choice<SampleOrder>{"random"_L1, SampleOrder::Random}};
constexpr std::array optimizers = {
    Choice<OptimizerKind>{"gradient_descent"_L1, OptimizerKind::GradientDescent},
    Choice<OptimizerKind>{"momentum"_L1, OptimizerKind::Momentum},
    Choice<OptimizerKind>{"adam"_L1, OptimizerKind::Adam}};

template <typename Choices>
QString namesOf(const Choices& choices)
{
    QStringList names;
    for (const auto& choice : choices) {
        names.append(choice.name);
    }
    return names.join(u", "_s);
}

/// Puts what the option says in place of `value`, where it is set; false where it says what is no
/// choice.
template <typename Choices, typename Value>
bool choose(const QCommandLineParser& parser, const QString& option, const Choices& choices,
            Value& value, const Streams& streams)
{
    const QString name = parser.value(option);
    if (name.isNull()) {
        return true;
    }
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&name](const auto& choice) { return choice.name == name; });
    if (found == choices.end()) {
        streams.error << words::badChoiceOption(option, name, namesOf(choices)).toStdString()
                      << '\n';
        return false;
    }
    value = found->value;
    return true;
}

/// The same with a number.
bool chooseReal(const QCommandLineParser& parser, const QString& option, const RealBounds& bounds,
                double& value, const Streams& streams)
{
    if (!parser.isSet(option)) {
        return true;
    }
    const std::optional<double> number = realOption(parser, option, bounds, streams);
    value = number.value_or(value);
    return number.has_value();
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(words::trainSummary());
    parser.addOption({u"updates"_s, words::updatesOption(), u"N"_s});
    parser.addOption({u"rate"_s, words::rateOption(), u"A"_s});
    parser.addOption({u"order"_s, words::orderOption(namesOf(orders)), u"ORDER"_s});
    parser.addOption({u"seed"_s, words::seedOption(), u"S"_s});
    parser.addOption({u"batch"_s, words::batchOption()});
    parser.addOption({u"optimizer"_s, words::optimizerOption(namesOf(optimizers)), u"KIND"_s});
    for (const char* share : {"beta", "beta1", "beta2"}) {
        parser.addOption({QString::fromLatin1(share), words::shareOption(), u"B"_s});
    }
    parser.addOption({u"epsilon"_s, words::epsilonOption(), u"E"_s});
    parser.addOption({u"format"_s, words::formatOption(namesOf(formats)), u"FORMAT"_s});
}

/// The file's settings with what the options put in their place; nothing where one is wrong.
std::optional<TrainingSettings> chosenSettings(const QCommandLineParser& parser,
                                               TrainingSettings settings, const Streams& streams)
{
    OptimizerSettings& optimizer = settings.optimizer;
    if (parser.isSet(u"batch"_s) && parser.isSet(u"order"_s)) {
        streams.error << words::batchHasNoOrder().toStdString() << '\n';
        return std::nullopt;
    }
    if (parser.isSet(u"seed"_s)) {
        const auto seed =
            wholeOption(parser, u"seed"_s, 0, std::numeric_limits<qlonglong>::max(), streams);
        if (!seed) {
            return std::nullopt;
        }
        settings.seed = static_cast<std::uint64_t>(*seed);
    }
    constexpr RealBounds share{0.0, 1.0, true};
    const std::initializer_list<bool> are = {
        choose(parser, u"order"_s, orders, settings.order, streams),
        choose(parser, u"optimizer"_s, optimizers, optimizer.kind, streams),
        chooseReal(parser, u"rate"_s, {0.0, maximumMagnitude}, settings.learningRate, streams),
        chooseReal(parser, u"beta"_s, share, optimizer.beta, streams),
        chooseReal(parser, u"beta1"_s, share, optimizer.beta1, streams),
        chooseReal(parser, u"beta2"_s, share, optimizer.beta2, streams),
        chooseReal(parser, u"epsilon"_s, {0.0, 1.0}, optimizer.epsilon, streams)};
    if (parser.isSet(u"batch"_s)) {
        settings.order = SampleOrder::Batch;
    }
    const bool areRight = std::all_of(are.begin(), are.end(), [](bool isRight) { return isRight; });
    return areRight ? std::optional(settings) : std::nullopt;
}

std::optional<std::uint64_t> updatesOf(const QCommandLineParser& parser, const Streams& streams)
{
    if (!parser.isSet(u"updates"_s)) {
        streams.error << words::updatesWanted().toStdString() << '\n';
        return std::nullopt;
    }
    const auto updates = wholeOption(parser, u"updates"_s, 0, mostUpdates, streams);
    return updates ? std::optional(static_cast<std::uint64_t>(*updates)) : std::nullopt;
}

/// What is to be done once all options are right.
struct Job {
    QString path;
    Scenario scenario;
    TrainingSettings settings;
    std::uint64_t updates;
    Printer print;
};

int train(const Job& job, const Streams& streams)
{
    const Tape tape = compileTape(buildModel(job.scenario.model).value());
    const std::uint64_t stride = (job.updates + plottedUpdates - 1) / plottedUpdates;
    Training training(tape, samplesOf(job.scenario), job.settings,
                      {0, startParametersOf(job.scenario), {}}, stride);
    training.advance(job.updates);
    job.print(job.scenario, training, streams.out);
    if (training.refusal() != UpdateRefusal::None) {
        streams.error << words::trainingEndedEarly(job.path, training.point().update,
                                                   words::refusalSentence(training.refusal()))
                             .toStdString()
                      << '\n';
    }
    return Done;
}

}  // namespace

int runTrain(const QStringList& arguments, const Streams& streams)
{
    QCommandLineParser parser;
    addOptions(parser);
    int status = Done;
    if (!parseArguments(parser, arguments, streams, status)) {
        return status;
    }
    Printer print = printTrainingText;
    const std::optional<std::uint64_t> updates = updatesOf(parser, streams);
    const bool hasFormat = choose(parser, u"format"_s, formats, print, streams);
    if (!updates || !hasFormat || !chosenSettings(parser, {}, streams)) {
        return BadUsage;
    }
    const QString path = parser.positionalArguments().constFirst();
    std::optional<Scenario> scenario = readFile(path, streams);
    if (!scenario) {
        return BadInput;
    }
    if (scenario->model.parameters.empty()) {
        streams.error << words::trainingEndedEarly(
                             path, 0, words::refusalSentence(UpdateRefusal::NoParameters))
                             .toStdString()
                      << '\n';
        return BadInput;
    }
    const TrainingSettings settings =
        *chosenSettings(parser, trainingSettingsOf(*scenario), streams);
    return train({path, *std::move(scenario), settings, *updates, print}, streams);
}

}  // namespace backhand
