// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/layer_fields.h"

#include "ui/words/network_words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

namespace backhand {

namespace {

constexpr Activation activations[] = {Activation::Sigmoid, Activation::Tanh, Activation::Relu,
                                      Activation::Softplus, Activation::None};

}  // namespace

LayerFields::LayerFields(const QString& label, std::size_t most, QGridLayout& grid)
    : QObject(grid.parentWidget()), m_label(new QLabel(label, grid.parentWidget())),
      m_neurons(new QSpinBox(grid.parentWidget())), m_activation(new QComboBox(grid.parentWidget()))
{
    m_label->setTextFormat(Qt::PlainText);
    m_neurons->setRange(1, static_cast<int>(most));
    m_neurons->setAlignment(Qt::AlignHCenter);
    m_neurons->setAccessibleName(words::neuronsName(label));
    m_neurons->setWhatsThis(words::neuronsHelp());
    for (const Activation activation : activations) {
        m_activation->addItem(words::activationName(activation), static_cast<int>(activation));
    }
    m_activation->setAccessibleName(words::activationFieldName(label));
    m_activation->setWhatsThis(words::activationHelp());
    const int row = grid.rowCount();
    grid.addWidget(m_label, row, 0);
    grid.addWidget(m_neurons, row, 1);
    grid.addWidget(m_activation, row, 2);
    connect(m_neurons, &QSpinBox::valueChanged, this, &LayerFields::changed);
    connect(m_activation, &QComboBox::currentIndexChanged, this, &LayerFields::changed);
}

NetworkLayer LayerFields::layer() const
{
    return {static_cast<std::size_t>(m_neurons->value()),
            static_cast<Activation>(m_activation->currentData().toInt())};
}

void LayerFields::setLayer(const NetworkLayer& layer)
{
    m_neurons->setValue(static_cast<int>(layer.neurons));
    m_activation->setCurrentIndex(m_activation->findData(static_cast<int>(layer.activation)));
}

void LayerFields::setVisible(bool visible)
{
    m_label->setVisible(visible);
    m_neurons->setVisible(visible);
    m_activation->setVisible(visible);
}

}  // namespace backhand
