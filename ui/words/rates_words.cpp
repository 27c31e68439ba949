// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/rates_words.h"

#include <QCoreApplication>

namespace backhand::words {

namespace {

/// The context of these sentences for translators.
struct Rates {
    Q_DECLARE_TR_FUNCTIONS(Rates)
};

}  // namespace

QString ratesTitle()
{
    return Rates::tr("Other learning rates");
}

QString ratesQuestion()
{
    return Rates::tr("Which learning rates are to be compared? Each training begins with the "
                     "numbers that are shown.");
}

QString rateLabel(std::size_t number)
{
    return Rates::tr("Learning rate %1").arg(number);
}

QString rateHelp()
{
    return Rates::tr(
        "A number greater than 0. With a large one the error may rise and the training "
        "may end early: then its run says that it diverged.");
}

QString addRate()
{
    return Rates::tr("Add a rate");
}

QString removeRate()
{
    return Rates::tr("Remove the last");
}

QString updatesOfEach()
{
    return Rates::tr("&Updates of each");
}

QString updatesOfEachHelp()
{
    return Rates::tr("How many updates are made with each learning rate, at most 1000000.");
}

QString startRates()
{
    return Rates::tr("Start");
}

QString startRatesHelp()
{
    return Rates::tr("Trains with one learning rate after the other.");
}

QString cancelRates()
{
    return Rates::tr("Cancel");
}

QString ratesProgress()
{
    return Rates::tr("Progress of the trainings");
}

QString rateTwice(const QString& rate)
{
    return Rates::tr("The learning rate %1 is there twice; each is trained once. Write another "
                     "one.")
        .arg(rate);
}

}  // namespace backhand::words
