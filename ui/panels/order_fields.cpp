// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/order_fields.h"

#include "ui/panels/choice_box.h"
#include "ui/theme.h"
#include "ui/words/data_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>
#include <limits>

namespace backhand {

namespace {

constexpr int largestShownSeed = std::numeric_limits<int>::max();

int shownSeed(std::uint64_t seed)
{
    return static_cast<int>(std::min<std::uint64_t>(seed, largestShownSeed));
}

}  // namespace

OrderFields::OrderFields(QWidget* parent)
    : QWidget(parent), m_order(new ChoiceBox(this)), m_seed(new QSpinBox(this))
{
    for (const SampleOrder order : {SampleOrder::Cyclic, SampleOrder::Random, SampleOrder::Batch}) {
        m_order->addItem(words::orderName(order), static_cast<int>(order));
    }
    m_order->setWhatsThis(words::orderHelp());
    m_order->setToolTip(words::orderHelp());
    m_seed->setRange(0, largestShownSeed);
    m_seed->setKeyboardTracking(false);
    m_seed->setAlignment(Qt::AlignHCenter);
    m_seed->setAccessibleName(words::orderSeedName());
    m_seed->setToolTip(words::orderSeedName());
    m_seed->setWhatsThis(words::orderSeedHelp());
    auto* label = new QLabel(words::orderLabel(), this);
    label->setBuddy(m_order);
    m_order->setAccessibleName(words::orderLabel().remove(u'&'));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(2));
    layout->addWidget(label);
    layout->addWidget(m_order, 1);
    layout->addWidget(m_seed);
    connect(m_order, &QComboBox::activated, this, &OrderFields::choose);
    connect(m_seed, &QSpinBox::valueChanged, this, &OrderFields::chooseSeed);
}

/// A seed that is still being typed is taken when its field is hidden, which happens after this.
OrderFields::~OrderFields()
{
    m_seed->disconnect(this);
}

void OrderFields::showFrame(const Frame& frame)
{
    m_shownOrder = frame.scenario().order;
    m_shownSeed = frame.scenario().seed;
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(m_shownOrder)));
    if (m_seed->value() != shownSeed(m_shownSeed)) {
        m_seed->setValue(shownSeed(m_shownSeed));  // would wipe what somebody is typing
    }
    m_seed->setVisible(m_shownOrder == SampleOrder::Random);
}

void OrderFields::choose()
{
    const auto order = static_cast<SampleOrder>(m_order->currentData().toInt());
    if (order != m_shownOrder) {
        emit chosen(order, m_shownSeed);
    }
}

/// A seed that is shown is none that was chosen; one that is too large to be shown stays.
void OrderFields::chooseSeed(int seed)
{
    if (seed != shownSeed(m_shownSeed)) {
        emit chosen(m_shownOrder, static_cast<std::uint64_t>(seed));
    }
}

}  // namespace backhand
