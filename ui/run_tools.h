// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/rate_sweep.h"

#include <QObject>

#include <functional>
#include <memory>

namespace backhand {

class DocumentFiles;
class ErrorChart;
class LiveTraining;
class Session;

/// Which learning rates to try, and what they bring; null where a person thought better of it.
using RatesQuestion = std::function<std::shared_ptr<const Sweep>(const SessionState& state)>;

/// What the error's chart and its list of earlier runs ask for and cannot do by themselves: a table
/// in a file, trainings with other learning rates, and the end of a training that somebody leaves
/// for another update.
class RunTools : public QObject {
    Q_OBJECT

public:
    /// Asks by a dialog over the chart's window, where no other question is given.
    RunTools(Session& session, LiveTraining& training, DocumentFiles& files, ErrorChart& chart,
             RatesQuestion question = {});

private:
    void exportRuns();
    void tryRates();

    Session& m_session;
    LiveTraining& m_training;
    DocumentFiles& m_files;
    RatesQuestion m_question;
};

}  // namespace backhand
