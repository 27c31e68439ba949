// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rates_dialog.h"

#include "ui/number_text.h"
#include "ui/panels/number_field.h"
#include "ui/style/look.h"
#include "ui/theme.h"
#include "ui/words/panel_words.h"
#include "ui/words/rates_words.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace backhand {

namespace {

constexpr int progressSteps = 1000;
constexpr int progressHeight = 10;  ///< px
constexpr int clockMilliseconds = 50;
constexpr int dialogWidth = 440;
constexpr std::size_t columns = 2;  ///< of rates

}  // namespace

RatesDialog::RatesDialog(SessionState state, QWidget* parent)
    : QDialog(parent), m_state(std::move(state)), m_add(new QPushButton(words::addRate(), this)),
      m_remove(new QPushButton(words::removeRate(), this)), m_updates(new QSpinBox(this)),
      m_message(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_start(new QPushButton(words::startRates(), this)),
      m_cancel(new QPushButton(words::cancelRates(), this))
{
    setWindowTitle(words::ratesTitle());
    auto* question = new QLabel(words::ratesQuestion(), this);
    question->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    setLook(*m_message, Look::Warning);
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    m_progress->setAccessibleName(words::ratesProgress());
    m_progress->setWhatsThis(words::ratesProgress());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing(6), spacing(5), spacing(6), spacing(4));
    layout->setSpacing(spacing(3));
    for (QWidget* part : {static_cast<QWidget*>(question), newRates(),
                          static_cast<QWidget*>(m_message), static_cast<QWidget*>(m_progress)}) {
        layout->addWidget(part);
    }
    layout->addStretch(1);
    layout->addWidget(newButtons());
    setRates(suggestedRates(trainingStart(m_state).settings.learningRate));
    m_clock.setInterval(clockMilliseconds);
    connect(&m_clock, &QTimer::timeout, this, &RatesDialog::showProgress);
    resize(dialogWidth, sizeHint().height());
}

RatesDialog::~RatesDialog() = default;

QWidget* RatesDialog::newRates()
{
    auto* form = new QWidget(this);
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing(3));
    grid->setVerticalSpacing(spacing(2));
    for (std::size_t index = 0; index < mostRates; ++index) {
        auto* field = new NumberField(form);
        field->setLimits(std::numeric_limits<double>::min(), maximumMagnitude);
        const QString label = words::rateLabel(index + 1);
        field->setAccessibleName(label);
        field->setWhatsThis(words::rateHelp());
        m_labels.at(index) = new QLabel(label, form);
        m_labels.at(index)->setBuddy(field);
        m_rates.at(index) = field;
        const int row = static_cast<int>(index / columns);
        const int column = static_cast<int>(index % columns) * 2;
        grid->addWidget(m_labels.at(index), row, column);
        grid->addWidget(field, row, column + 1);
        connect(field, &NumberField::refused, this, [this, field](const Problem& problem) {
            m_refused[field] = words::refusedNumber(field->accessibleName(), problem);
            say(m_refused[field]);
        });
        connect(field, &NumberField::accepted, this, [this, field] {
            m_refused.remove(field);
            say({});
        });
        connect(field, &NumberField::valueEdited, this, [this] { say({}); });
    }
    addUpdates(*grid);
    return form;
}

void RatesDialog::addUpdates(QGridLayout& grid)
{
    for (QPushButton* button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        button->setWhatsThis(words::ratesQuestion());
    }
    connect(m_add, &QPushButton::clicked, this, [this] { showCount(m_rateCount + 1); });
    connect(m_remove, &QPushButton::clicked, this, [this] { showCount(m_rateCount - 1); });
    m_updates->setRange(1, static_cast<int>(mostSweptUpdates));
    m_updates->setValue(defaultUpdates);
    m_updates->setAlignment(Qt::AlignHCenter);
    m_updates->setAccessibleName(words::updatesOfEach().remove(u'&'));
    m_updates->setWhatsThis(words::updatesOfEachHelp());
    auto* label = new QLabel(words::updatesOfEach(), grid.parentWidget());
    label->setBuddy(m_updates);
    const int row = grid.rowCount();
    grid.addWidget(m_add, row, 1);
    grid.addWidget(m_remove, row, 3);
    grid.addWidget(label, row + 1, 0);
    grid.addWidget(m_updates, row + 1, 1, 1, 2, Qt::AlignLeft);
}

QWidget* RatesDialog::newButtons()
{
    auto* buttons = new QDialogButtonBox(this);
    setLook(*m_start, Look::Primary);
    m_start->setDefault(true);
    m_start->setToolTip(words::startRatesHelp());
    m_start->setWhatsThis(words::startRatesHelp());
    m_cancel->setAutoDefault(false);
    buttons->addButton(m_start, QDialogButtonBox::ActionRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    connect(m_start, &QPushButton::clicked, this, &RatesDialog::begin);
    connect(buttons, &QDialogButtonBox::rejected, this, &RatesDialog::reject);
    return buttons;
}

void RatesDialog::setRates(const std::vector<double>& rates)
{
    for (std::size_t index = 0; index < mostRates; ++index) {
        m_rates.at(index)->setValue(index < rates.size() ? rates[index] : rates.back());
    }
    showCount(std::clamp(rates.size(), fewestRates, mostRates));
}

void RatesDialog::showCount(std::size_t count)
{
    m_rateCount = count;
    for (std::size_t index = 0; index < mostRates; ++index) {
        m_rates.at(index)->setVisible(index < count);
        m_labels.at(index)->setVisible(index < count);
    }
    m_add->setEnabled(count < mostRates);
    m_remove->setEnabled(count > fewestRates);
    say({});
}

/// What is refused stands there as long as it is in its field.
void RatesDialog::say(const QString& sentence)
{
    QString shown = sentence;
    for (std::size_t index = 0; index < m_rateCount && shown.isEmpty(); ++index) {
        shown = m_refused.value(m_rates.at(index));
    }
    m_message->setText(shown);
}

std::vector<double> RatesDialog::chosenRates()
{
    std::vector<double> rates;
    for (std::size_t index = 0; index < m_rateCount; ++index) {
        NumberField& field = *m_rates.at(index);
        const bool isThere = std::find(rates.begin(), rates.end(), field.value()) != rates.end();
        if (field.isRefused() || isThere) {
            say(field.isRefused() ? QString() : words::rateTwice(numberText(field.value())));
            field.setFocus();
            return {};
        }
        rates.push_back(field.value());
    }
    return rates;
}

void RatesDialog::begin()
{
    const std::vector<double> rates = chosenRates();
    if (rates.empty() || isTraining()) {
        return;
    }
    m_progress->setValue(0);
    enableFields(false);
    m_sweep = std::make_unique<RateSweep>(
        m_state, rates, static_cast<std::uint64_t>(m_updates->value()),
        [this] { QMetaObject::invokeMethod(this, &RatesDialog::end, Qt::QueuedConnection); });
    m_clock.start();
}

void RatesDialog::showProgress()
{
    if (isTraining()) {
        m_progress->setValue(static_cast<int>(m_sweep->progress() * progressSteps));
    }
}

/// It may have been cancelled since.
void RatesDialog::end()
{
    if (isTraining()) {
        showProgress();
        m_clock.stop();
        m_sweep->stop();
        m_result = m_sweep->result();
        m_sweep.reset();
        accept();
    }
}

/// While it trains, Cancel ends that and lets a person choose again.
void RatesDialog::reject()
{
    if (!isTraining()) {
        QDialog::reject();
        return;
    }
    m_clock.stop();
    m_sweep.reset();
    m_progress->setValue(0);
    enableFields(true);
}

void RatesDialog::enableFields(bool enabled)
{
    for (NumberField* field : m_rates) {
        field->setEnabled(enabled);
    }
    m_updates->setEnabled(enabled);
    m_start->setEnabled(enabled);
    m_add->setEnabled(enabled && m_rateCount < mostRates);
    m_remove->setEnabled(enabled && m_rateCount > fewestRates);
}

QString RatesDialog::message() const
{
    return m_message->text();
}

}  // namespace backhand
