// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstddef>

namespace backhand::words {

// The dialog of the learning rates.
QString ratesTitle();
QString ratesQuestion();
QString rateLabel(std::size_t number);
QString rateHelp();
QString addRate();
QString removeRate();
QString updatesOfEach();
QString updatesOfEachHelp();
QString startRates();
QString startRatesHelp();
QString cancelRates();
QString ratesProgress();
/// Why the rates cannot be taken.
QString rateTwice(const QString& rate);

}  // namespace backhand::words
