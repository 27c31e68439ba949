// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/network.h"

#include <QString>

namespace backhand::words {

// The cards of a network.
/// "Network 2-3-1".
QString networkTitle(const NetworkShape& shape);
/// "Layer 1 · neuron 2"; "Layer 2 · prediction" where the sum is what is predicted.
QString sumTitle(const NetworkShape& shape, const Neuron& neuron);
/// "Layer 1 · activation 2", "Layer 2 · prediction". Without hidden layers the activation counts as
/// a layer of its own, as in the lesson.
QString activatedTitle(const NetworkShape& shape, const Neuron& neuron);
QString errorTitle();
/// "Error 2", of one output of several.
QString errorTitle(std::size_t output);
QString crossEntropyNotes();

// The dialog.
QString networkDialogTitle();
QString inputsLabel();
QString inputsHelp();
QString hiddenLayersLabel();
QString hiddenLayersHelp();
/// "Layer 2".
QString hiddenLayerLabel(std::size_t layer);
QString outputLabel();
QString neuronsHeading();
QString activationHeading();
QString neuronsName(const QString& layer);
QString neuronsHelp();
QString activationFieldName(const QString& layer);
QString activationHelp();
QString activationName(Activation activation);
QString errorLabel();
QString errorHelp();
QString errorName(NetworkError error);
QString crossEntropyNeedsSigmoid();
QString crossEntropyHasNoPrediction();
QString seedLabel();
QString seedHelp();
QString newSeedButton();
QString newSeedHelp();
QString previewLabel();
QString previewName();
QString previewHelp();
/// "6 definitions, 9 parameters".
QString networkSize(std::size_t definitions, std::size_t parameters);
QString buildButton();
QString buildHelp();
QString cancelButton();

}  // namespace backhand::words
