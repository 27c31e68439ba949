// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/rate_sweep.h"
#include "core/support/problem.h"

#include <QDialog>
#include <QHash>
#include <QTimer>

#include <array>
#include <memory>

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace backhand {

class NumberField;

/// Asks which learning rates to compare, three to eight, and trains with each of them from the pass
/// that is shown, in a thread of its own.
class RatesDialog : public QDialog {
    Q_OBJECT

public:
    static constexpr int defaultUpdates = 1000;

    RatesDialog(SessionState state, QWidget* parent);
    ~RatesDialog() override;

    /// What the trainings brought, where the dialog was accepted.
    std::shared_ptr<const Sweep> result() const { return m_result; }

    NumberField& rate(std::size_t index) { return *m_rates.at(index); }
    std::size_t rateCount() const { return m_rateCount; }
    QPushButton& add() { return *m_add; }
    QPushButton& remove() { return *m_remove; }
    QSpinBox& updates() { return *m_updates; }
    QPushButton& startButton() { return *m_start; }
    QPushButton& cancelButton() { return *m_cancel; }
    QProgressBar& progress() { return *m_progress; }
    bool isTraining() const { return m_sweep != nullptr; }
    QString message() const;

public slots:
    void reject() override;

private:
    QWidget* newRates();
    void addUpdates(QGridLayout& grid);
    QWidget* newButtons();
    void setRates(const std::vector<double>& rates);
    void showCount(std::size_t count);
    /// What stands in the fields; empty where something is refused, with a sentence why.
    std::vector<double> chosenRates();
    void say(const QString& sentence);
    void begin();
    void showProgress();
    void end();
    void enableFields(bool enabled);

    SessionState m_state;
    std::array<NumberField*, mostRates> m_rates{};
    std::array<QLabel*, mostRates> m_labels{};
    std::size_t m_rateCount = fewestRates;
    QHash<QObject*, QString> m_refused;  ///< sentences, by field
    QPushButton* m_add;
    QPushButton* m_remove;
    QSpinBox* m_updates;
    QLabel* m_message;
    QProgressBar* m_progress;
    QPushButton* m_start;
    QPushButton* m_cancel;
    QTimer m_clock;
    std::shared_ptr<const Sweep> m_result;
    std::unique_ptr<RateSweep> m_sweep;
};

}  // namespace backhand
