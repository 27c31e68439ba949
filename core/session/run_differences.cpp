// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/run_differences.h"

#include "core/scenario/training_start.h"
#include "core/support/bits.h"

namespace backhand {

namespace {

bool sameData(const RunMaking& one, const RunMaking& other)
{
    return one.data == other.data || *one.data == *other.data;
}

/// Constants of an optimizer that is not chosen do not count.
OptimizerSettings inUse(const OptimizerSettings& settings)
{
    OptimizerSettings used{settings.kind};
    switch (settings.kind) {
    case OptimizerKind::GradientDescent: break;
    case OptimizerKind::Momentum: used.beta = settings.beta; break;
    case OptimizerKind::Adam:
        used.beta1 = settings.beta1;
        used.beta2 = settings.beta2;
        used.epsilon = settings.epsilon;
        break;
    }
    return used;
}

bool sameSettings(const TrainingSettings& one, const TrainingSettings& other)
{
    const bool isSameSeed = one.seed == other.seed || one.order != SampleOrder::Random;
    return sameBits(one.learningRate, other.learningRate) &&
           inUse(one.optimizer) == inUse(other.optimizer) && one.order == other.order && isSameSeed;
}

void compareSettings(const TrainingSettings& run, const TrainingSettings& other,
                     RunDifferences& differences)
{
    if (!sameBits(run.learningRate, other.learningRate)) {
        differences.learningRate = run.learningRate;
    }
    if (inUse(run.optimizer) != inUse(other.optimizer)) {
        differences.optimizer = run.optimizer;
    }
    if (run.order != other.order) {
        differences.order = run.order;
    } else if (run.order == SampleOrder::Random && run.seed != other.seed) {
        differences.seed = run.seed;
    }
}

}  // namespace

bool RunMaking::operator==(const RunMaking& other) const
{
    return changedPass == other.changedPass && sameSettings(settings, other.settings) &&
           sameBits(start, other.start) && sameBits(changed, other.changed) &&
           sameData(*this, other);  // the one that may take long comes last
}

RunMaking makingOf(const Run& run, std::size_t pass, const Scenario& scenario)
{
    RunMaking making;
    making.settings = trainingSettingsOf(scenario);
    making.settings.learningRate = run.settingsOf(pass).learningRate;
    making.settings.optimizer = run.settingsOf(pass).optimizer;
    making.data = run.settingsOf(pass).data;
    making.start = run.settingsOf(1).parameters;
    making.changedPass = run.lastChange(pass);
    making.changed = run.settingsOf(making.changedPass).parameters;
    return making;
}

RunDifferences runDifferences(const RunMaking& run, const RunMaking& other)
{
    RunDifferences differences;
    compareSettings(run.settings, other.settings, differences);
    differences.start = !sameBits(run.start, other.start);
    differences.samples = !sameData(run, other);
    const bool isSameChange =
        run.changedPass == other.changedPass && sameBits(run.changed, other.changed);
    if (differences == RunDifferences{} && !isSameChange) {
        if (run.changedPass > 1) {
            differences.changedAfter = run.changedPass - 1;
        } else {
            differences.notChangedAfter = other.changedPass - 1;
        }
    }
    return differences;
}

}  // namespace backhand
