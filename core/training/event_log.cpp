// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/event_log.h"

#include <algorithm>

namespace backhand {

namespace {

/// So long an event may pause: two updates at first, so that what is so every other time is one.
std::uint64_t longestPause(std::uint64_t update)
{
    return std::max<std::uint64_t>(2, update / 16);
}

bool isLike(const Notice& a, const Notice& b)
{
    return a.kind == b.kind && a.variable == b.variable;
}

}  // namespace

EventLog::EventLog()
{
    m_events.reserve(most + 1);  // then a training does not allocate
}

void EventLog::look(std::uint64_t update, std::span<const Notice> notices)
{
    for (TrainingEvent& event : m_events) {
        const bool isStillSo =
            std::any_of(notices.begin(), notices.end(),
                        [&event](const Notice& notice) { return isLike(notice, event.notice); });
        if (!event.end && !isStillSo) {
            event.end = update;
        }
    }
    for (const Notice& notice : notices) {
        add(update, notice);
    }
}

TrainingEvent* EventLog::add(std::uint64_t update, const Notice& notice)
{
    TrainingEvent* last = lastLike(notice);
    if (last != nullptr && (!last->end || update - *last->end <= longestPause(update))) {
        last->end.reset();
        return last;
    }
    const bool hasRoom =
        m_events.size() < most || (notice.kind == EventKind::Stopped && m_events.size() == most);
    return hasRoom ? &m_events.emplace_back(TrainingEvent{notice, update, {}}) : nullptr;
}

void EventLog::take(std::span<const TrainingEvent> events, std::uint64_t from, std::uint64_t to)
{
    look(from, {});  // what is still so is among them, and goes on
    for (const TrainingEvent& event : events) {
        if (event.update > to) {
            continue;
        }
        TrainingEvent* taken = add(event.update, event.notice);
        if (taken != nullptr && event.end && *event.end <= to) {
            taken->end = event.end;
        }
    }
}

TrainingEvent* EventLog::lastLike(const Notice& notice)
{
    const auto found =
        std::find_if(m_events.rbegin(), m_events.rend(), [&notice](const TrainingEvent& event) {
            return isLike(event.notice, notice);
        });
    return found == m_events.rend() ? nullptr : &*found;
}

}  // namespace backhand
