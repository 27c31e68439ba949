// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/optimizer.h"

#include <cassert>
#include <cmath>

namespace backhand {

namespace {

void descend(double rate, std::span<const double> gradients, std::span<double> parameters)
{
    for (std::size_t index = 0; index < parameters.size(); ++index) {
        parameters[index] -= rate * gradients[index];
    }
}

void applyMomentum(const TrainingSettings& settings, std::span<const double> gradients,
                   std::span<double> parameters, std::span<double> velocities)
{
    for (std::size_t index = 0; index < parameters.size(); ++index) {
        velocities[index] = settings.optimizer.beta * velocities[index] + gradients[index];
    }
    descend(settings.learningRate, velocities, parameters);
}

void applyAdam(const TrainingSettings& settings, std::uint64_t update,
               std::span<const double> gradients, std::span<double> parameters,
               std::span<double> moments)
{
    const OptimizerSettings& optimizer = settings.optimizer;
    const std::span<double> first = moments.first(parameters.size());
    const std::span<double> second = moments.last(parameters.size());
    const double firstShare = averagedShare(optimizer.beta1, update);
    const double secondShare = averagedShare(optimizer.beta2, update);
    for (std::size_t index = 0; index < parameters.size(); ++index) {
        const double gradient = gradients[index];
        first[index] = optimizer.beta1 * first[index] + (1.0 - optimizer.beta1) * gradient;
        second[index] =
            optimizer.beta2 * second[index] + (1.0 - optimizer.beta2) * (gradient * gradient);
        const double scale = std::sqrt(second[index] / secondShare) + optimizer.epsilon;
        parameters[index] -= settings.learningRate * ((first[index] / firstShare) / scale);
    }
}

}  // namespace

std::size_t momentCount(OptimizerKind kind, std::size_t parameterCount)
{
    switch (kind) {
    case OptimizerKind::GradientDescent: return 0;
    case OptimizerKind::Momentum: return parameterCount;
    case OptimizerKind::Adam: break;
    }
    return 2 * parameterCount;
}

double averagedShare(double beta, std::uint64_t count)
{
    return 1.0 - std::pow(beta, static_cast<double>(count));
}

void applyOptimizer(const TrainingSettings& settings, std::uint64_t update,
                    std::span<const double> gradients, std::span<double> parameters,
                    std::span<double> moments)
{
    assert(gradients.size() == parameters.size());
    assert(moments.size() == momentCount(settings.optimizer.kind, parameters.size()));
    switch (settings.optimizer.kind) {
    case OptimizerKind::GradientDescent:
        descend(settings.learningRate, gradients, parameters);
        break;
    case OptimizerKind::Momentum: applyMomentum(settings, gradients, parameters, moments); break;
    case OptimizerKind::Adam: applyAdam(settings, update, gradients, parameters, moments); break;
    }
}

}  // namespace backhand
