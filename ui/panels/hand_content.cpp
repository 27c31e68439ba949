// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/hand_content.h"

#include "ui/words/step_words.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace backhand {

namespace {

/// The definitions between the parameters and the error, computed again.
std::vector<Step> recomputedBeforeError(const Frame& frame)
{
    std::vector<VariableId> recomputed;
    for (const Definition& definition : frame.model().definitions()) {
        const VariableId variable = definition.variable;
        if (variable != frame.model().error() && frame.compiled().changesWithUpdate(variable)) {
            recomputed.push_back(variable);
        }
    }
    if (recomputed.size() > mostRecomputed) {
        return {};
    }
    std::vector<Step> steps;
    std::ranges::transform(recomputed, std::back_inserter(steps), [&](VariableId variable) {
        return frame.trace.recomputed(variable, frame.digits());
    });
    return steps;
}

}  // namespace

HandContent handContent(const Frame& frame, std::size_t number, bool brief)
{
    const PlannedStep& planned = frame.compiled().steps()[number - 1];
    HandContent content;
    content.number = number;
    content.act = planned.act;
    content.brief = brief;
    content.title = words::stepTitle(frame, planned);
    if (!frame.reached(number)) {
        return content;
    }
    content.state = number == frame.step() ? LineState::Current : LineState::Done;
    content.step = frame.trace.step(number, frame.digits());
    if (content.step.kind == StepKind::Check && !brief) {
        content.recomputed = recomputedBeforeError(frame);
    }
    if (content.state == LineState::Done) {
        content.explanation = words::undefinedSentence(content.step.reason);
    } else {
        content.explanation = words::stepExplanation(frame, content.step);
        QStringList after = {words::signSentence(frame, content.step),
                             words::nudgeSentence(frame, content.step)};
        after.removeAll(QString());
        content.afterword = after.join(u' ');
    }
    return content;
}

}  // namespace backhand
