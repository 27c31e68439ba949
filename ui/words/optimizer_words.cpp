// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/optimizer_words.h"

#include <QCoreApplication>

namespace backhand::words {

namespace {

/// The context of these sentences for translators.
struct Optimizers {
    Q_DECLARE_TR_FUNCTIONS(Optimizers)
};

}  // namespace

QString optimizerName()
{
    return Optimizers::tr("Optimizer");
}

QString optimizerHelp()
{
    return Optimizers::tr(
        "How an update is made of the gradients. Gradient descent subtracts the learning rate "
        "times "
        "the gradient. Momentum keeps a velocity that takes each gradient in. Adam divides an "
        "average "
        "of the gradients by their usual size. Another optimizer begins a new run with the numbers "
        "that are shown.");
}

QString optimizerKind(OptimizerKind kind)
{
    switch (kind) {
    case OptimizerKind::GradientDescent: return Optimizers::tr("Gradient descent");
    case OptimizerKind::Momentum: return Optimizers::tr("Momentum");
    case OptimizerKind::Adam: return Optimizers::tr("Adam");
    }
    return {};
}

QString optimizerConstant(double OptimizerSettings::*constant, const QString& symbol)
{
    if (constant == &OptimizerSettings::beta) {
        return Optimizers::tr("share %1 of the velocity that is kept").arg(symbol);
    }
    if (constant == &OptimizerSettings::beta1) {
        return Optimizers::tr("share %1 of the first moment that is kept").arg(symbol);
    }
    if (constant == &OptimizerSettings::beta2) {
        return Optimizers::tr("share %1 of the second moment that is kept").arg(symbol);
    }
    return Optimizers::tr("%1, which keeps the division from 0").arg(symbol);
}

}  // namespace backhand::words
