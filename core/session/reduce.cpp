// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/reduce.h"

#include "core/model/error_convention.h"
#include "core/scenario/model_edit.h"
#include "core/session/counterpart.h"
#include "core/session/model_change.h"
#include "core/session/motion.h"
#include "core/session/optimizer_change.h"
#include "core/session/pass.h"
#include "core/session/run_edits.h"
#include "core/session/samples_change.h"
#include "core/support/bits.h"

#include <algorithm>
#include <cmath>

namespace backhand {

namespace {

bool isAllowedValue(double value)
{
    return std::isfinite(value) && std::abs(value) <= maximumMagnitude;
}

/// Applies one action to a state; each overload is one action.
class Reducer {
public:
    explicit Reducer(const SessionState& state) : m_state(state) {}

    SessionState result() && { return std::move(m_state); }

    void operator()(const SetValue& action)
    {
        const PassStart start = shownPass();
        if (action.variable >= model().givenCount() || !isAllowedValue(action.value) ||
            sameBits(start.given()[action.variable], action.value)) {
            return;
        }
        PassStart edited = start;
        const std::size_t rowLength = start.data->at(start.sample).size();
        if (action.variable < rowLength) {
            Dataset data = *start.data;
            data[start.sample][action.variable] = action.value;
            edited.data = std::make_shared<const Dataset>(std::move(data));
        } else {
            edited.parameters[action.variable - rowLength] = action.value;
            edited.computed[action.variable - rowLength] = false;
        }
        replaceShownPass(std::move(edited));
    }

    void operator()(const SetLearningRate& action)
    {
        const bool isAllowed = isAllowedValue(action.value) && action.value > 0.0;
        if (!isAllowed || sameBits(action.value, shownPass().learningRate)) {
            return;
        }
        PassStart edited = shownPass();
        edited.learningRate = action.value;
        replaceShownPass(std::move(edited));
    }

    void operator()(const ResetValue& action)
    {
        if (action.variable < model().givenCount()) {
            PassStart first = firstPass(scenario(), compiled());
            const bool hasRow = shownPass().sample < first.data->size();
            first.sample = hasRow ? shownPass().sample : 0;
            if (hasRow || model().variable(action.variable).role == Role::Parameter) {
                (*this)(SetValue{action.variable, first.given()[action.variable]});
            }
        }
    }

    void operator()(const ResetLearningRate&) { (*this)(SetLearningRate{scenario().learningRate}); }

    void operator()(const ResetAll&)
    {
        const Document document = compiledAgain(m_state.document, compileOptionsOf(scenario()));
        m_state = withDocument(std::move(m_state), document, shownPassNumber());
        const PassStart begun = m_state.document.run.at(1);
        PassStart first = firstPass(scenario(), compiled());
        if (first.data != begun.data && *first.data == *begun.data) {
            first.data = begun.data;  // so that runs on the same data are known to be
        }
        if (shownPassNumber() != 1 || !(first == begun)) {
            beginAgainWith(std::move(first));
        }
    }

    void operator()(const Randomize& action)
    {
        PassStart first = m_state.document.run.at(1);
        first.data = shownPass().data;
        first.sample = sampleOfUpdate(1, first.data->size(), scenario().order, scenario().seed);
        beginAgainWith(randomPass(first, scenario(), m_state.document.compiled, action.seed));
    }

    void operator()(const SetOptimizer& action)
    {
        m_state = withOptimizer(std::move(m_state), action.optimizer);
    }

    void operator()(const SetFollowFirst& action)
    {
        const std::string& name = action.name;
        if (compiled().options().followFirst == name || (!name.empty() && !model().find(name))) {
            return;
        }
        CompileOptions options = compiled().options();
        options.followFirst = name;
        m_state.document = compiledAgain(std::move(m_state.document), std::move(options));
    }

    void operator()(const UpdateOnce&)
    {
        if (!hasNextPass() && !appendNextPass()) {
            return;
        }
        ++m_state.view.playhead.pass;
    }

    void operator()(const TakeTraining& action)
    {
        if (isStillThere(action.stretch->start(), m_state)) {
            m_state.document.run = m_state.document.run.appended(action.stretch);
            m_state.view.playhead.pass = action.stretch->lastPass();
        }
    }

    void operator()(const SetModel& action)
    {
        if (const Result<Document> edited = editedDocument(action); edited.ok()) {
            const bool isBefore = edited.value() == action.from->document;
            if (!isBefore && edited.value().scenario->model == scenario().model) {
                return;
            }
            const std::size_t pass = isBefore ? action.from->view.playhead.pass : 1;
            Document document = edited.value();
            if (!isBefore && document.compiled->model() == model()) {
                document.earlier = m_state.document.earlier;  // only its spelling changed
            }
            m_state = withDocument(std::move(m_state), document, pass);
        }
    }

    void operator()(const SwitchErrorConvention&)
    {
        const std::vector<std::string> lines =
            linesInOtherConvention(model(), scenario().model.lines);
        if (lines != scenario().model.lines) {
            const auto from = std::make_shared<const SessionState>(m_state);
            (*this)(SetModel{modelText({lines, {}, {}, {}}), {}, from});
        }
    }

    void operator()(const SetSamples& edit) { m_state = withSamples(std::move(m_state), edit); }

    void operator()(const SetSampleOrder& action)
    {
        m_state = withOrder(std::move(m_state), action);
    }

    void operator()(const Move& action)
    {
        Playhead& playhead = m_state.view.playhead;
        const std::size_t last = shown().steps().size();
        if (action.motion == Motion::NextStep && playhead.step == last) {
            const std::size_t before = playhead.pass;
            (*this)(UpdateOnce{});
            playhead.step = playhead.pass == before ? last : 0;
        } else if (action.motion == Motion::PreviousStep && playhead.step == 0 &&
                   playhead.pass > 1) {
            playhead = {playhead.pass - 1, last};
        } else {
            playhead.step = stepAfter(shown(), playhead.step, action.motion);
        }
    }

    void operator()(const Seek& action)
    {
        const std::size_t passes = m_state.document.run.passCount();
        m_state.view.playhead = {std::clamp<std::size_t>(action.pass, 1, passes),
                                 std::min(action.step, shown().steps().size())};
    }

    void operator()(const Follow& action)
    {
        const bool isParameter = action.parameter < model().givenCount() &&
                                 model().variable(action.parameter).role == Role::Parameter;
        m_state.view.followed = isParameter ? action.parameter : noVariable;
    }

    void operator()(const SetDigits& action)
    {
        m_state.view.digits = std::clamp(action.digits, minimumDigits, maximumDigits);
    }

    void operator()(const SetLogarithmic& action) { m_state.view.logarithmic = action.on; }

    void operator()(const SetLogarithmicUpdates& action)
    {
        m_state.view.logarithmicUpdates = action.on;
    }

    void operator()(const SetScale& action)
    {
        if (action.scale == Scale::Operations && !m_state.document.operations) {
            return;
        }
        const std::shared_ptr<const CompiledModel> before = shownModel(m_state);
        m_state.view.scale = action.scale;
        Playhead& playhead = m_state.view.playhead;
        if (const CompiledModel& now = shown(); &now != before.get()) {
            playhead.step = counterpart(*before, playhead.step, now);
            m_state.view.openLayers.clear();
        }
    }

    void operator()(const ToggleLayer& action)
    {
        std::set<std::size_t>& open = m_state.view.openLayers;
        if (open.erase(action.layer) == 0) {
            open.insert(action.layer);
        }
    }

    template <typename RunAction>
    requires requires(SessionState& state, const RunAction& action) { editRuns(state, action); }
    void operator()(const RunAction& action) { editRuns(m_state, action); }

private:
    const Scenario& scenario() const { return *m_state.document.scenario; }
    const CompiledModel& compiled() const { return *m_state.document.compiled; }
    const CompiledModel& shown() const { return *shownModel(m_state); }
    const Model& model() const { return compiled().model(); }
    std::size_t shownPassNumber() const { return m_state.view.playhead.pass; }
    PassStart shownPass() const { return m_state.document.run.at(shownPassNumber()); }
    bool hasNextPass() const { return shownPassNumber() < m_state.document.run.passCount(); }

    void replaceShownPass(PassStart edited)
    {
        edited.summedError = summedError(compiled(), edited);
        edited.notices = noticesAt(compiled(), edited);
        Run& run = m_state.document.run;
        run = run.truncated(shownPassNumber() - 1).appended(std::move(edited));
    }

    void beginAgainWith(PassStart first)
    {
        m_state.document.run = Run(std::move(first));
        m_state.view.playhead.pass = 1;
    }

    bool appendNextPass()
    {
        const Trace trace = traceOf(m_state.document.compiled, shownPass());
        if (updateRefusal(trace) != UpdateRefusal::None) {
            return false;
        }
        const std::size_t sample = sampleOfUpdate(shownPassNumber() + 1, shownPass().data->size(),
                                                  scenario().order, scenario().seed);
        m_state.document.run = m_state.document.run.appended(nextPass(shownPass(), trace, sample));
        return true;
    }

    SessionState m_state;
};

}  // namespace

SessionState reduce(const SessionState& state, const Action& action)
{
    Reducer reducer(state);
    std::visit(reducer, action);
    return withDroppedRun(state, std::move(reducer).result());
}

}  // namespace backhand
