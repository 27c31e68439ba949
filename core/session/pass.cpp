// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/pass.h"

#include "core/scenario/training_start.h"
#include "core/support/random.h"
#include "core/trace/situation.h"
#include "core/training/event_watch.h"
#include "core/training/tape_runner.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <utility>

namespace backhand {

namespace {

constexpr int maximumDraws = 20;

Range rangeOf(const Scenario& scenario, const std::string& name)
{
    const auto found = scenario.ranges.find(name);
    return found == scenario.ranges.end() ? Range{} : found->second;
}

/// A multiple of 1 / `parts` within the range; the range's middle where it holds none.
double drawn(RandomNumbers& random, const Range& range, double parts)
{
    const double first = std::ceil(range.minimum * parts);
    const double last = std::floor(range.maximum * parts);
    if (first > last) {
        return std::midpoint(range.minimum, range.maximum);
    }
    const double count = last - first + 1.0;
    return (first + std::floor(random.unit() * count)) / parts + 0.0;
}

double drawnFor(RandomNumbers& random, const Range& range, Role role)
{
    const bool isUnitRange = range.minimum <= 0.0 && range.maximum >= 1.0;
    if (role == Role::Target && isUnitRange) {
        return random.unit() < 0.5 ? 0.0 : 1.0;
    }
    return drawn(random, range, role == Role::Input ? 2.0 : 10.0);
}

bool hasAllNumbers(const Trace& trace)
{
    const std::vector<VariableId> parameters = trace.model().withRole(Role::Parameter);
    return !std::isnan(trace.error()) &&
           std::all_of(parameters.begin(), parameters.end(), [&trace](VariableId parameter) {
               return !std::isnan(trace.gradient(parameter));
           });
}

bool isAnywhereSaturated(const Trace& trace)
{
    const std::vector<PlannedStep>& steps = trace.compiled().steps();
    return std::any_of(steps.begin(), steps.end(), [&trace](const PlannedStep& step) {
        return step.kind == StepKind::LocalPartial &&
               situationOf(trace, step).situation == Situation::Saturated;
    });
}

/// How much there is to see with drawn numbers, in ascending order.
enum class Draw { Undefined, Saturated, Instructive };

Draw judged(const Trace& trace)
{
    if (!hasAllNumbers(trace)) {
        return Draw::Undefined;
    }
    return isAnywhereSaturated(trace) ? Draw::Saturated : Draw::Instructive;
}

PassStart drawPass(const PassStart& start, const Scenario& scenario, const Model& model,
                   RandomNumbers& random)
{
    PassStart pass = start;
    const bool hasSamples = start.data->size() > 1 || !scenario.samples.empty();
    std::vector<double> row;
    pass.parameters.clear();
    for (VariableId id = 0; id < model.givenCount(); ++id) {
        const Variable& variable = model.variable(id);
        const double value = drawnFor(random, rangeOf(scenario, variable.name), variable.role);
        (variable.role == Role::Parameter ? pass.parameters : row).push_back(value);
    }
    pass.computed.assign(pass.parameters.size(), false);
    if (!hasSamples) {
        pass.data = std::make_shared<const Dataset>(1, std::move(row));
    }
    return pass;
}

void addTo(std::vector<double>& sums, std::span<const double> gradients)
{
    std::transform(sums.begin(), sums.end(), gradients.begin(), sums.begin(), std::plus<>());
}

/// What the other samples of a batch give, and the sum over all as a training adds it: row after
/// row.
void addBatch(UpdateStart& update, const CompiledModel& compiled, const PassStart& start)
{
    const TrainingData data(*start.data);
    TapeRunner runner(compiled.tape(), data, {});
    const bool areListed = data.rowCount() <= mostListedSamples;
    const std::vector<double> zeros(start.parameters.size(), 0.0);
    update.summedGradients = zeros;
    for (std::size_t row = 0; row < data.rowCount(); ++row) {
        const std::span<const double> gradients = runner.gradients(start.parameters, row);
        addTo(update.summedGradients, gradients);
        if (row == start.sample) {
            continue;
        }
        const bool begins = areListed || update.others.empty() ||
                            (row > start.sample && update.others.back().first < start.sample);
        if (begins) {
            update.others.push_back({row, row, zeros});
        }
        update.others.back().last = row;
        addTo(update.others.back().gradients, gradients);
    }
}

std::vector<double> updatedParameters(const Trace& trace, std::size_t count)
{
    const std::vector<double> given = trace.newGiven();
    return {given.end() - static_cast<std::ptrdiff_t>(count), given.end()};
}

}  // namespace

PassStart firstPass(const Scenario& scenario, const CompiledModel& compiled)
{
    PassStart start;
    start.parameters = startParametersOf(scenario);
    start.computed.assign(start.parameters.size(), false);
    start.data = scenario.samples.empty() ? std::make_shared<const Dataset>(samplesOf(scenario))
                                          : scenario.samples.shared();
    start.sample = sampleOfUpdate(1, start.data->size(), scenario.order, scenario.seed);
    start.learningRate = scenario.learningRate;
    start.optimizer = scenario.optimizer;
    start.summedError = summedError(compiled, start);
    start.notices = noticesAt(compiled, start);
    return start;
}

double nextSummedError(const PassStart& start, const Trace& trace)
{
    PassStart next = start;
    next.parameters = updatedParameters(trace, start.parameters.size());
    return summedError(trace.compiled(), next);
}

PassStart nextPass(const PassStart& start, const Trace& trace, std::size_t nextSample)
{
    PassStart next = start;
    next.parameters = updatedParameters(trace, start.parameters.size());
    next.computed.assign(next.parameters.size(), true);
    next.moments = trace.newMoments();
    ++next.updatesBefore;
    next.sample = nextSample;
    next.summedError = summedError(trace.compiled(), next);
    next.notices = noticesAt(trace.compiled(), next);
    const bool isBatch = trace.compiled().options().isBatch;
    const std::optional<Notice> rise = isBatch ? overshoot(start.summedError, next.summedError)
                                               : overshoot(trace.error(), trace.newError());
    if (rise) {
        next.notices.push_back(*rise);
    }
    return next;
}

Trace traceOf(std::shared_ptr<const CompiledModel> compiled, const PassStart& start)
{
    UpdateStart update{start.learningRate, start.optimizer, start.moments, start.updatesBefore + 1};
    update.sample = start.sample;
    if (compiled->options().isBatch) {
        addBatch(update, *compiled, start);
    }
    return Trace(std::move(compiled), start.given(), std::move(update), start.computed);
}

double summedError(const CompiledModel& compiled, const PassStart& start)
{
    const TrainingData data(*start.data);
    return TapeRunner(compiled.tape(), data, {}).summedError(start.parameters);
}

std::vector<Notice> noticesAt(const CompiledModel& compiled, const PassStart& start)
{
    const TrainingData data(*start.data);
    const bool isBatch = compiled.options().isBatch;
    EventWatch watch(compiled.tape(), data, isBatch ? SampleOrder::Batch : SampleOrder::Cyclic);
    const std::span<const Notice> notices = watch.look(start.parameters, start.summedError);
    return {notices.begin(), notices.end()};
}

PassStart randomPass(const PassStart& start, const Scenario& scenario,
                     const std::shared_ptr<const CompiledModel>& compiled, std::uint64_t seed)
{
    RandomNumbers random(seed);
    PassStart best;
    Draw bestDraw = Draw::Undefined;
    for (int draw = 0; draw < maximumDraws && bestDraw != Draw::Instructive; ++draw) {
        PassStart pass = drawPass(start, scenario, compiled->model(), random);
        const Draw how = judged(traceOf(compiled, pass));
        if (draw == 0 || how > bestDraw) {
            best = std::move(pass);
            bestDraw = how;
        }
    }
    best.summedError = summedError(*compiled, best);
    best.notices = noticesAt(*compiled, best);
    return best;
}

UpdateRefusal updateRefusal(const Trace& trace)
{
    const std::vector<VariableId> parameters = trace.model().withRole(Role::Parameter);
    if (parameters.empty()) {
        return UpdateRefusal::NoParameters;
    }
    for (const VariableId parameter : parameters) {
        if (std::isnan(trace.newValue(parameter))) {
            return UpdateRefusal::UndefinedGradient;
        }
        if (std::abs(trace.newValue(parameter)) > maximumMagnitude) {
            return UpdateRefusal::OutOfRange;
        }
    }
    const std::vector<double>& moments = trace.newMoments();
    const bool areFinite = std::all_of(moments.begin(), moments.end(),
                                       [](double moment) { return std::isfinite(moment); });
    return areFinite ? UpdateRefusal::None : UpdateRefusal::UndefinedGradient;
}

}  // namespace backhand
