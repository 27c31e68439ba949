// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/event_line.h"

#include "ui/charts/chart_events.h"
#include "ui/words/event_words.h"

namespace backhand {

EventLine::EventLine(QWidget* parent) : CutLabel(parent)
{
    setWhatsThis(words::eventLineHelp());
    setContentsMargins(spacing(4), 0, spacing(4), 0);
    hide();
}

void EventLine::showEvents(const Frame& frame, std::span<const TrainingEvent> events)
{
    const std::optional<TrainingEvent> shown = eventAt(events, frame.pass() - 1);
    if (shown) {
        setWholeText(words::eventSentence(frame, *shown));
    } else {
        setWholeText(events.empty() ? QString() : words::eventsSoFar(frame, events));
    }
    setVisible(!events.empty());
}

void EventLine::setTheme(const Theme& theme)
{
    constexpr int sentencePixels = 12;
    setFont(interfaceFont(theme, sentencePixels));
}

}  // namespace backhand
