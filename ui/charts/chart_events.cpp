// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_events.h"

#include "core/training/event_watch.h"

#include <algorithm>

namespace backhand {

namespace {

/// The update that is refused by hand: the pass that is shown is the last, and has no next one.
std::optional<TrainingEvent> refusedByHand(const Frame& frame)
{
    const bool isLast = frame.pass() == frame.state.document.run.passCount();
    if (!isLast || frame.refusal == UpdateRefusal::None ||
        frame.refusal == UpdateRefusal::NoParameters) {
        return std::nullopt;
    }
    const std::vector<VariableId> parameters = frame.model().withRole(Role::Parameter);
    std::vector<double> before;
    std::vector<double> tried;
    for (const VariableId parameter : parameters) {
        before.push_back(frame.trace.value(parameter));
        tried.push_back(frame.trace.newValue(parameter));
    }
    const std::optional<Notice> notice = refusedParameter(before, tried, parameters.front());
    return notice ? std::optional(TrainingEvent{*notice, frame.pass() - 1, {}}) : std::nullopt;
}

}  // namespace

std::vector<TrainingEvent> chartEvents(const Frame& frame)
{
    const Run& run = frame.state.document.run;
    std::vector<TrainingEvent> events = run.events(run.passCount());
    const bool isStopped = std::any_of(
        events.begin(), events.end(), [last = run.passCount() - 1](const TrainingEvent& event) {
            return event.notice.kind == EventKind::Stopped && event.update == last;
        });
    if (const std::optional<TrainingEvent> refused = refusedByHand(frame); refused && !isStopped) {
        events.push_back(*refused);
    }
    return events;
}

std::optional<TrainingEvent> eventAt(std::span<const TrainingEvent> events, std::size_t update)
{
    std::optional<TrainingEvent> found;
    for (const TrainingEvent& event : events) {
        if (event.update == update) {
            return event;
        }
        if (event.isOnAt(update)) {
            found = event;
        }
    }
    return found;
}

std::optional<std::size_t> nextEventUpdate(std::span<const TrainingEvent> events,
                                           std::size_t update)
{
    std::optional<std::size_t> next;
    for (const TrainingEvent& event : events) {
        if (event.update > update && (!next || event.update < *next)) {
            next = static_cast<std::size_t>(event.update);
        }
    }
    return next;
}

std::optional<std::size_t> previousEventUpdate(std::span<const TrainingEvent> events,
                                               std::size_t update)
{
    std::optional<std::size_t> previous;
    for (const TrainingEvent& event : events) {
        if (event.update < update && (!previous || event.update > *previous)) {
            previous = static_cast<std::size_t>(event.update);
        }
    }
    return previous;
}

}  // namespace backhand
