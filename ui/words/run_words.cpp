// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/run_words.h"

#include "ui/number_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace backhand::words {

namespace {

/// The context of these sentences for translators.
struct Runs {
    Q_DECLARE_TR_FUNCTIONS(Runs)
};

QString optimizerWords(const OptimizerSettings& optimizer)
{
    switch (optimizer.kind) {
    case OptimizerKind::GradientDescent: return Runs::tr("gradient descent");
    case OptimizerKind::Momentum: return Runs::tr("momentum, β %1").arg(numberText(optimizer.beta));
    case OptimizerKind::Adam:
        return Runs::tr("Adam, β₁ %1, β₂ %2, ε %3")
            .arg(numberText(optimizer.beta1), numberText(optimizer.beta2),
                 numberText(optimizer.epsilon));
    }
    return {};
}

QString orderWords(SampleOrder order)
{
    switch (order) {
    case SampleOrder::Cyclic: return Runs::tr("samples in turn");
    case SampleOrder::Random: return Runs::tr("samples at random");
    case SampleOrder::Batch: return Runs::tr("all samples at once");
    }
    return {};
}

QStringList settingsWords(const RunDifferences& differences)
{
    QStringList parts;
    if (differences.learningRate) {
        parts << Runs::tr("learning rate %1").arg(numberText(*differences.learningRate));
    }
    if (differences.optimizer) {
        parts << optimizerWords(*differences.optimizer);
    }
    if (differences.order) {
        parts << orderWords(*differences.order);
    }
    if (differences.seed) {
        parts << Runs::tr("seed %1").arg(*differences.seed);
    }
    return parts;
}

QStringList differenceWords(const RunDifferences& differences, std::size_t samples)
{
    QStringList parts = settingsWords(differences);
    if (differences.start) {
        parts << Runs::tr("other start");
    }
    if (differences.samples) {
        parts << (samples == 1 ? Runs::tr("other sample") : Runs::tr("other samples"));
    }
    if (differences.changedAfter) {
        parts << Runs::tr("changed after %1").arg(runLength(*differences.changedAfter));
    }
    if (differences.notChangedAfter) {
        parts << Runs::tr("not changed after %1").arg(runLength(*differences.notChangedAfter));
    }
    return parts;
}

bool isDiverged(const EarlierRun& run)
{
    return run.ended == UpdateRefusal::OutOfRange || run.ended == UpdateRefusal::UndefinedGradient;
}

}  // namespace

QString runName(const EarlierRun& run, const RunMaking& shown)
{
    if (!run.name.empty()) {
        return QString::fromStdString(run.name);
    }
    RunDifferences differences = runDifferences(run.made, shown);
    if (run.isSwept) {
        differences.learningRate = run.made.settings.learningRate;
    }
    QStringList parts = differenceWords(differences, run.made.data->size());
    if (parts.isEmpty()) {
        parts << Runs::tr("same settings") << runLength(run.updates());
    }
    if (isDiverged(run)) {
        parts << Runs::tr("diverged");
    }
    return parts.join(u", "_s);
}

QStringList runNames(const EarlierRuns& runs, const RunMaking& shown)
{
    QStringList names;
    for (const auto& run : runs.all()) {
        const QString name = runName(*run, shown);
        QString numbered = name;
        for (int number = 2; names.contains(numbered); ++number) {
            numbered = Runs::tr("%1 (%2)").arg(name, QString::number(number));
        }
        names << numbered;
    }
    return names;
}

QString runsButton(std::size_t count)
{
    return count == 0 ? Runs::tr("Runs") : Runs::tr("Runs: %1").arg(count);
}

QString runsHelp()
{
    return Runs::tr("Shows the list of earlier runs beside the chart. Where an edit, a reset or "
                    "another training drops updates, the run that had them stays for comparison.");
}

QString runListName()
{
    return Runs::tr("Earlier runs");
}

QString runListHelp()
{
    return Runs::tr("The runs before the one that is shown, named by what is other in them. A tick "
                    "says that a run is drawn. F2 renames a run, Enter shows it again, and Delete "
                    "deletes it.");
}

QString noEarlierRuns()
{
    return Runs::tr("No earlier runs yet. Where an edit, a reset or another training drops "
                    "updates, the run that had them stays here for comparison.");
}

QString runHeading()
{
    return Runs::tr("Earlier run");
}

QString updatesHeading()
{
    return Runs::tr("Updates");
}

QString lastErrorHeading()
{
    return Runs::tr("Last error");
}

QString runInList(const QString& name, bool isHidden)
{
    return isHidden ? Runs::tr("%1, hidden").arg(name) : Runs::tr("%1, drawn").arg(name);
}

QString runLength(std::size_t updates)
{
    return updates == 1 ? Runs::tr("1 update") : Runs::tr("%1 updates").arg(updates);
}

QString openRun()
{
    return Runs::tr("Open");
}

QString openRunHelp()
{
    return Runs::tr("Shows this run again, to step through it or to go on from there. The run that "
                    "is shown now becomes an earlier one (Enter).");
}

QString renameRun()
{
    return Runs::tr("Rename");
}

QString renameRunHelp()
{
    return Runs::tr(
        "Gives this run a name of your own. Without one it is named by what is other in "
        "it (F2).");
}

QString deleteRun()
{
    return Runs::tr("Delete");
}

QString deleteRunHelp()
{
    return Runs::tr("Takes this run out of the comparison. Undo brings it back (Delete).");
}

QString moreAboutRuns()
{
    return Runs::tr("More about runs");
}

QString exportRuns()
{
    return Runs::tr("Export as CSV…");
}

QString exportRunsHelp()
{
    return Runs::tr("Saves the plotted errors of the shown run and of all earlier ones as a table "
                    "that other programs can read.");
}

QString otherRates()
{
    return Runs::tr("Other learning rates…");
}

QString otherRatesHelp()
{
    return Runs::tr("Trains from the numbers that are shown with several learning rates, and draws "
                    "the runs beside each other.");
}

QString csvUpdate()
{
    return Runs::tr("update");
}

QString shownRun()
{
    return Runs::tr("shown run");
}

QString csvName()
{
    return Runs::tr("runs.csv");
}

QString csvFilter()
{
    return Runs::tr("Tables (*.csv);;All files (*)");
}

QString exportTitle()
{
    return Runs::tr("Export the runs");
}

}  // namespace backhand::words
