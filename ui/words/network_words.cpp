// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/network_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace backhand::words {

namespace {

/// The context of these sentences for translators.
struct Network {
    Q_DECLARE_TR_FUNCTIONS(Network)
};

std::size_t widthOf(const NetworkShape& shape, std::size_t layer)
{
    return layer <= shape.hidden.size() ? shape.hidden[layer - 1].neurons : shape.output.neurons;
}

QString predictionTitle(const NetworkShape& shape, std::size_t layer, std::size_t number)
{
    return shape.output.neurons == 1
               ? Network::tr("Layer %1 · prediction").arg(layer)
               : Network::tr("Layer %1 · prediction %2").arg(layer).arg(number);
}

}  // namespace

QString networkTitle(const NetworkShape& shape)
{
    QString widths = QString::number(shape.inputs);
    for (std::size_t layer = 1; layer <= shape.hidden.size() + 1; ++layer) {
        widths += u'-' % QString::number(widthOf(shape, layer));
    }
    return Network::tr("Network %1").arg(widths);
}

QString sumTitle(const NetworkShape& shape, const Neuron& neuron)
{
    const bool isOutput = neuron.layer > shape.hidden.size();
    if (isOutput && shape.output.activation == Activation::None) {
        return predictionTitle(shape, neuron.layer, neuron.number);
    }
    return widthOf(shape, neuron.layer) == 1
               ? Network::tr("Layer %1").arg(neuron.layer)
               : Network::tr("Layer %1 · neuron %2").arg(neuron.layer).arg(neuron.number);
}

QString activatedTitle(const NetworkShape& shape, const Neuron& neuron)
{
    if (neuron.layer > shape.hidden.size()) {
        return predictionTitle(shape, shape.hidden.empty() ? 2 : neuron.layer, neuron.number);
    }
    return widthOf(shape, neuron.layer) == 1
               ? Network::tr("Layer %1 · activation").arg(neuron.layer)
               : Network::tr("Layer %1 · activation %2").arg(neuron.layer).arg(neuron.number);
}

QString errorTitle()
{
    return Network::tr("Error");
}

QString errorTitle(std::size_t output)
{
    return Network::tr("Error %1").arg(output);
}

QString crossEntropyNotes()
{
    return Network::tr(
        "The error is the cross-entropy of the prediction p = sigmoid(z), written with "
        "z itself so that it does not overflow. Its slope with respect to z is "
        "sigmoid(z) - t: the prediction minus the target.");
}

QString networkDialogTitle()
{
    return Network::tr("New network");
}

QString inputsLabel()
{
    return Network::tr("&Inputs");
}

QString inputsHelp()
{
    return Network::tr("How many numbers the network takes, from 1 to 8.");
}

QString hiddenLayersLabel()
{
    return Network::tr("&Hidden layers");
}

QString hiddenLayersHelp()
{
    return Network::tr(
        "How many layers stand between the inputs and the output, from none to 4. With "
        "none, two inputs and one sigmoid output it is the network of the lesson.");
}

QString hiddenLayerLabel(std::size_t layer)
{
    return Network::tr("Layer %1").arg(layer);
}

QString outputLabel()
{
    return Network::tr("Output");
}

QString neuronsHeading()
{
    return Network::tr("Neurons");
}

QString activationHeading()
{
    return Network::tr("Activation");
}

QString neuronsName(const QString& layer)
{
    return Network::tr("%1, neurons").arg(layer);
}

QString neuronsHelp()
{
    return Network::tr(
        "How many neurons the layer has. Each of them uses everything that stands in the "
        "layer below.");
}

QString activationFieldName(const QString& layer)
{
    return Network::tr("%1, activation").arg(layer);
}

QString activationHelp()
{
    return Network::tr(
        "The function that each neuron of the layer applies to its sum. “none” passes the "
        "sum on as it is.");
}

QString activationName(Activation activation)
{
    switch (activation) {
    case Activation::None: return Network::tr("none");
    case Activation::Sigmoid: return Network::tr("sigmoid");
    case Activation::Tanh: return Network::tr("tanh");
    case Activation::Relu: return Network::tr("relu");
    case Activation::Softplus: return Network::tr("softplus");
    }
    return {};
}

QString errorLabel()
{
    return Network::tr("&Error");
}

QString errorHelp()
{
    return Network::tr(
        "What is made small, for each output. The whole square has a 2 in its "
        "derivative, the half square has none. Cross-entropy is for predictions that "
        "are probabilities.");
}

QString errorName(NetworkError error)
{
    switch (error) {
    case NetworkError::WholeSquare: return Network::tr("Whole square: (p − t)²");
    case NetworkError::HalfSquare: return Network::tr("Half square: 0.5(p − t)²");
    case NetworkError::CrossEntropy: return Network::tr("Cross-entropy: softplus(z) − t·z");
    }
    return {};
}

QString crossEntropyNeedsSigmoid()
{
    return Network::tr(
        "Cross-entropy needs sigmoid outputs: it takes the prediction for a probability, "
        "a number between 0 and 1.");
}

QString crossEntropyHasNoPrediction()
{
    return Network::tr(
        "The prediction σ(z) has no card of its own: the error uses z itself, which does "
        "not overflow. Its slope is σ(z) − t, the prediction minus the target.");
}

QString seedLabel()
{
    return Network::tr("&Seed");
}

QString seedHelp()
{
    return Network::tr("The numbers to begin with are drawn from it: the same seed gives the same "
                       "numbers on every machine.");
}

QString newSeedButton()
{
    return Network::tr("&New seed");
}

QString newSeedHelp()
{
    return Network::tr("Takes another seed, for other numbers to begin with.");
}

QString previewLabel()
{
    return Network::tr("The &model");
}

QString previewName()
{
    return Network::tr("The model");
}

QString previewHelp()
{
    return Network::tr(
        "The network in the language of models, one function a line. This is what is "
        "built.");
}

QString networkSize(std::size_t definitions, std::size_t parameters)
{
    return Network::tr("%1 definitions, %2 parameters").arg(definitions).arg(parameters);
}

QString buildButton()
{
    return Network::tr("&Build");
}

QString buildHelp()
{
    return Network::tr("Opens the network as a new document.");
}

QString cancelButton()
{
    return Network::tr("Cancel");
}

}  // namespace backhand::words
