// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/run_tools.h"

#include "ui/charts/error_chart.h"
#include "ui/document_files.h"
#include "ui/live_training.h"
#include "ui/rates_dialog.h"
#include "ui/words/run_words.h"

#include <utility>

namespace backhand {

namespace {

std::shared_ptr<const Sweep> askByDialog(QWidget* window, const SessionState& state)
{
    RatesDialog dialog(state, window);
    return dialog.exec() == QDialog::Accepted ? dialog.result() : nullptr;
}

}  // namespace

RunTools::RunTools(Session& session, LiveTraining& training, DocumentFiles& files,
                   ErrorChart& chart, RatesQuestion question)
    : QObject(&chart), m_session(session), m_training(training), m_files(files),
      m_question(std::move(question))
{
    if (!m_question) {
        m_question = [&chart](const SessionState& state) {
            return askByDialog(chart.window(), state);
        };
    }
    connect(&chart, &ErrorChart::exportWanted, this, &RunTools::exportRuns);
    connect(&chart, &ErrorChart::ratesWanted, this, &RunTools::tryRates);
    connect(&chart.travel(), &Travel::leaving, &training, &LiveTraining::stop);
}

void RunTools::exportRuns()
{
    m_files.exportText(words::csvName(), QByteArray::fromStdString(runsTable(m_session.frame())));
}

void RunTools::tryRates()
{
    m_training.stop();  // what is shown is what they all begin with
    if (const std::shared_ptr<const Sweep> sweep = m_question(m_session.frame().state)) {
        m_session.dispatch(AddRuns{sweep});
    }
}

}  // namespace backhand
