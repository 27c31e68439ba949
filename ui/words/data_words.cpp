// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/data_words.h"

#include "ui/words/problem_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace backhand::words {

namespace {

/// The context of these sentences for translators.
struct Data {
    Q_DECLARE_TR_FUNCTIONS(Data)
};

}  // namespace

QString dataTab()
{
    return Data::tr("Data");
}

QString samplesName()
{
    return Data::tr("The samples");
}

QString samplesHelp()
{
    return Data::tr("The samples, one a row: inputs, then targets. The marked row is the one that "
                    "is shown. Type a number to change it. Insert adds a row, Delete takes the "
                    "selected rows out, Ctrl+C and Ctrl+V copy to and from a spreadsheet.");
}

QString sampleCell(const QString& name, int number, const QString& value)
{
    return Data::tr("%1 of sample %2: %3").arg(name).arg(number).arg(value);
}

QString sampleHeading(int number, bool isShown)
{
    return isShown ? QString(u"▸ "_s % QString::number(number)) : QString::number(number);
}

QString takesNoSamples()
{
    return Data::tr("This model has no inputs and no targets, so it takes no samples.");
}

QString samplesThere(std::size_t count)
{
    return count == 1 ? Data::tr("1 sample; each update takes it again.")
                      : Data::tr("%1 samples; the marked one is the one that is shown.").arg(count);
}

QString refusedSample(const QString& name, int number, const Problem& problem)
{
    return Data::tr("%1 of sample %2: %3").arg(name).arg(number).arg(problemSentence(problem));
}

QString refusedPaste(const Problem& problem)
{
    const QString sentence = problemSentence(problem);
    return problem.place.line == 0 ? Data::tr("What was to be pasted: %1").arg(sentence)
                                   : Data::tr("Pasted line %1, column %2: %3")
                                         .arg(problem.place.line)
                                         .arg(problem.place.column)
                                         .arg(sentence);
}

QString oneSampleStays()
{
    return Data::tr("One sample has to stay; change its numbers instead.");
}

QString nothingSelected()
{
    return Data::tr("No row is selected; click one first.");
}

QString nothingToPaste()
{
    return Data::tr("There is no text to paste; copy rows in a spreadsheet first.");
}

QString orderLabel()
{
    return Data::tr("&Order");
}

QString orderName(SampleOrder order)
{
    switch (order) {
    case SampleOrder::Cyclic: return Data::tr("In turn");
    case SampleOrder::Random: return Data::tr("At random");
    case SampleOrder::Batch: break;
    }
    return Data::tr("All at once");
}

QString orderHelp()
{
    return Data::tr("Which sample each update takes: one after the other from the first, one "
                    "drawn at random, or all at once, with their gradients added (a batch).");
}

QString orderSeedName()
{
    return Data::tr("Seed of the order");
}

QString orderSeedHelp()
{
    return Data::tr(
        "The samples are drawn from it: the same seed gives the same order on every machine.");
}

QString addSample()
{
    return Data::tr("Add row");
}

QString addSampleHelp()
{
    return Data::tr("Adds a copy of the current row after it (Insert).");
}

QString removeSamples()
{
    return Data::tr("Remove");
}

QString removeSamplesHelp()
{
    return Data::tr("Takes the selected rows out (Delete).");
}

QString pasteSamples()
{
    return Data::tr("Paste");
}

QString pasteSamplesHelp()
{
    return Data::tr("Pastes rows that were copied in a spreadsheet: over the selected cells and "
                    "on, or after the last row where none is selected (Ctrl+V).");
}

QString openTable()
{
    return Data::tr("Open CSV…");
}

QString openTableHelp()
{
    return Data::tr("Reads the samples from a file of a spreadsheet. What was found in it is shown "
                    "before it is taken.");
}

QString readySamples()
{
    return Data::tr("Ready-made ▾");
}

QString readySamplesHelp()
{
    return Data::tr("Samples that need no file.");
}

QString lessonSamples()
{
    return Data::tr("&Eight rows of the lesson");
}

QString lessonSamplesHelp()
{
    return Data::tr("Eight samples that no single neuron can fit. They need two inputs and one "
                    "target.");
}

QString singleSample()
{
    return Data::tr("&One sample, repeated");
}

QString singleSampleHelp()
{
    return Data::tr("Keeps the sample that is shown, and each update takes it again.");
}

QString drawnSamples()
{
    return Data::tr("Two &classes of points…");
}

QString drawnSamplesHelp()
{
    return Data::tr("Draws the points of two classes from a seed.");
}

}  // namespace backhand::words
