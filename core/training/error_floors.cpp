// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/error_floors.h"

#include "core/support/random.h"
#include "core/training/neuron_kernels.h"
#include "core/training/tape_patterns.h"
#include "core/training/trainer.h"

#include <algorithm>
#include <cmath>

namespace backhand {

namespace {

using Rows = std::vector<std::vector<double>>;

double meanOf(const Rows& rows, std::uint32_t column)
{
    double sum = 0.0;
    for (const std::vector<double>& row : rows) {
        sum += row[column];
    }
    return sum / static_cast<double>(rows.size());
}

double squaresAround(const Rows& rows, std::uint32_t column, double mean)
{
    double sum = 0.0;
    for (const std::vector<double>& row : rows) {
        sum += (row[column] - mean) * (row[column] - mean);
    }
    return sum;
}

void addConstantAnswer(const Tape& tape, const Rows& rows, ErrorFloors& floors)
{
    const std::optional<SquaresPattern> squares = squaresOf(TapeUses(tape, rows.front().size()));
    if (!squares || squares->coefficient <= 0.0) {
        return;
    }
    double sum = 0.0;
    for (const std::uint32_t target : squares->targets) {
        sum += squaresAround(rows, target, meanOf(rows, target));
    }
    floors.constantAnswer = squares->coefficient * sum;
    if (squares->targets.size() == 1) {
        floors.answer = meanOf(rows, squares->targets.front());
    }
}

/// What Adam reaches with all samples at once, its rate made smaller on the way.
double reachedFrom(const Tape& tape, const Rows& rows, std::vector<double> parameters)
{
    constexpr std::uint64_t updates = 3000;
    TrainingSettings settings;
    settings.order = SampleOrder::Batch;
    settings.optimizer.kind = OptimizerKind::Adam;
    double least = HUGE_VAL;
    for (const double rate : {0.1, 0.01, 0.001}) {
        settings.learningRate = rate;
        Trainer trainer(tape, rows, settings, {0, std::move(parameters), {}});
        trainer.advance(updates);
        const double error = trainer.summedError();
        least = std::isfinite(error) ? std::min(least, error) : least;
        parameters = trainer.point().parameters;
    }
    return least;
}

double bestReached(const Tape& tape, const Rows& rows, std::span<const double> parameters)
{
    constexpr int draws = 3;
    double best = reachedFrom(tape, rows, {parameters.begin(), parameters.end()});
    RandomNumbers random(1);
    for (int draw = 0; draw < draws; ++draw) {
        std::vector<double> drawn;
        for (std::size_t index = 0; index < parameters.size(); ++index) {
            drawn.push_back(2.0 * random.unit() - 1.0);
        }
        best = std::min(best, reachedFrom(tape, rows, std::move(drawn)));
    }
    return best;
}

}  // namespace

ErrorFloors errorFloors(const Tape& tape, const Rows& rows, std::span<const double> parameters)
{
    ErrorFloors floors;
    if (rows.size() < 2 || rows.size() > mostFloorSamples) {
        return floors;
    }
    addConstantAnswer(tape, rows, floors);
    if (!parameters.empty() && isOneNeuron(planTraining(tape, parameters.size()))) {
        const double best = bestReached(tape, rows, parameters);
        floors.best = std::isfinite(best) ? std::optional(best) : std::nullopt;
    }
    return floors;
}

}  // namespace backhand
