// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parameter_panel.h"

#include "core/model/name_parts.h"
#include "core/model/parameter_kind.h"
#include "ui/panels/optimizer_fields.h"
#include "ui/panels/value_slider.h"
#include "ui/style/look.h"
#include "ui/words/panel_words.h"
#include "ui/words/problem_words.h"
#include "ui/words/step_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

QColor accentOf(const Theme& theme, Role role)
{
    switch (role) {
    case Role::Parameter: return theme.parameter;
    case Role::Target: return theme.quietInk;
    default: return theme.value;
    }
}

}  // namespace

ParameterPanel::ParameterPanel(Session& session, QWidget* parent, const MathFonts& fonts)
    : QWidget(parent), m_session(session), m_theme(themeOf(ThemeKind::Light)), m_fonts(fonts)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    rebuild(session.frame());
    showFrame(session.frame());
}

QString ParameterPanel::message() const
{
    return m_message->text();
}

std::vector<ParameterPanel::Group> ParameterPanel::groupsOf(const Frame& frame)
{
    std::vector<Group> groups = {{words::inputsGroup(), {}},
                                 {words::weightsGroup(), {}},
                                 {words::biasGroup(), {}},
                                 {words::parametersGroup(), {}},
                                 {words::targetGroup(), {}}};
    for (VariableId id = 0; id < frame.model().givenCount(); ++id) {
        const Role role = frame.model().variable(id).role;
        std::size_t group = role == Role::Input ? 0 : 4;
        if (role == Role::Parameter) {
            group = 1 + static_cast<std::size_t>(parameterKind(frame.model(), id));
        }
        groups[group].variables.push_back(id);
    }
    std::erase_if(groups, [](const Group& group) { return group.variables.empty(); });
    return groups;
}

ParameterPanel::~ParameterPanel()
{
    removeRows();
}

/// A field that goes with the focus in it gives its number once more: nobody is to hear it then.
void ParameterPanel::removeRows()
{
    for (ValueSlider* slider : findChildren<ValueSlider*>()) {
        slider->disconnect();
    }
    delete std::exchange(m_rows, nullptr);
}

void ParameterPanel::rebuild(const Frame& frame)
{
    removeRows();
    m_scenario = frame.state.document.scenario;
    m_compiled = frame.state.document.compiled;
    m_headings.clear();
    m_refused.clear();
    m_sliders.assign(frame.model().givenCount(), nullptr);
    m_rows = new QWidget(this);
    layout()->addWidget(m_rows);
    m_layout = new QVBoxLayout(m_rows);
    m_layout->setContentsMargins(14, 14, 14, 14);
    m_layout->setSpacing(4);
    for (const Group& group : groupsOf(frame)) {
        addGroup(frame, group);
    }
    addLearningRate(frame);
    addOptimizer();
    addButtons();
    m_layout->addStretch(1);
    showTheme();
}

QLabel* ParameterPanel::addHeading(const QString& title)
{
    auto* heading = new QLabel(title, m_rows);
    heading->setTextFormat(Qt::PlainText);
    setLook(*heading, Look::Quiet);
    m_layout->addWidget(heading);
    m_headings.push_back(heading);
    return heading;
}

ValueSlider* ParameterPanel::addSlider(const QString& spokenName)
{
    auto* slider = new ValueSlider(m_fonts, m_rows);
    slider->setSpokenName(spokenName);
    m_layout->addWidget(slider);
    connect(slider, &ValueSlider::gestureStarted, this,
            [this] { m_gesture = m_session.beginGesture(); });
    connect(slider, &ValueSlider::gestureEnded, this, [this] { m_session.endGesture(m_gesture); });
    connect(slider, &ValueSlider::refused, this, [this, slider](const Problem& problem) {
        m_refused[slider] = words::refusedNumber(slider->accessibleName(), problem);
        tellUnder(*slider);
        tell();
    });
    connect(slider, &ValueSlider::accepted, this, [this, slider] {
        m_refused.remove(slider);
        if (!m_refused.isEmpty()) {
            tellUnder(*m_refused.lastKey());
        }
        tell();
    });
    return slider;
}

void ParameterPanel::addGroup(const Frame& frame, const Group& group)
{
    addHeading(group.title);
    for (const VariableId id : group.variables) {
        ValueSlider* slider = addSlider(words::spokenVariable(frame, id));
        slider->setSymbol(
            Formula::name(frame.model().variable(id).name, {Meaning::Value, id, noVariable}));
        slider->setLimits(-maximumMagnitude, maximumMagnitude);
        connect(slider, &ValueSlider::valueEdited, this, [this, id](double value) {
            m_session.dispatch(SetValue{id, value});
        });
        connect(slider, &ValueSlider::resetRequested, this,
                [this, id] { m_session.dispatch(ResetValue{id}); });
        m_sliders[id] = slider;
    }
    m_layout->addSpacing(8);
}

void ParameterPanel::addLearningRate(const Frame& frame)
{
    addHeading(words::learningRateGroup());
    m_rate = addSlider(words::learningRateName(frame));
    m_rate->setSymbol(Formula::name(learningRateName(frame.model())));
    m_rate->setLimits(std::numeric_limits<double>::min(), maximumMagnitude);
    m_rate->setRange({minimumLearningRate, maximumLearningRate}, SliderScale::Logarithmic);
    connect(m_rate, &ValueSlider::valueEdited, this,
            [this](double value) { m_session.dispatch(SetLearningRate{value}); });
    connect(m_rate, &ValueSlider::resetRequested, this,
            [this] { m_session.dispatch(ResetLearningRate{}); });
}

void ParameterPanel::addOptimizer()
{
    m_layout->addSpacing(4);
    m_optimizer = new OptimizerFields(m_session, *m_layout,
                                      [this](const QString& name) { return addSlider(name); });
    m_optimizer->setParent(m_rows);
    m_message = new QLabel(m_rows);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    setLook(*m_message, Look::Warning);
    m_message->hide();
    m_layout->addWidget(m_message);
    m_layout->addSpacing(10);
}

void ParameterPanel::addButtons()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* reset = new QPushButton(words::resetButton(), m_rows);
    reset->setWhatsThis(words::resetHelp());
    reset->setToolTip(words::resetHelp());
    auto* random = new QPushButton(words::randomButton(), m_rows);
    random->setWhatsThis(words::randomHelp());
    random->setToolTip(words::randomHelp());
    row->addWidget(reset);
    row->addWidget(random);
    row->addStretch(1);
    m_layout->addLayout(row);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_session.dispatch(ResetAll{});
        putBack();
    });
    connect(random, &QPushButton::clicked, this, [this] {
        m_session.dispatch(Randomize{QRandomGenerator::global()->generate64()});
        putBack();
    });
}

/// Where the eye is. What else is still refused is said there too.
void ParameterPanel::tellUnder(ValueSlider& slider)
{
    m_layout->removeWidget(m_message);
    m_layout->insertWidget(m_layout->indexOf(&slider) + 1, m_message);
}

/// What is refused, each with the name of its number, as long as it stands in its field.
void ParameterPanel::tell()
{
    m_message->setText(QStringList(m_refused.values()).join(u'\n'));
    m_message->setVisible(!m_refused.isEmpty());
}

void ParameterPanel::putBack()
{
    for (ValueSlider* slider : allSliders()) {
        slider->putBack();
    }
}

std::vector<ValueSlider*> ParameterPanel::allSliders() const
{
    std::vector<ValueSlider*> sliders = m_sliders;
    sliders.push_back(m_rate);
    const std::vector<ValueSlider*> constants = m_optimizer->sliders();
    sliders.insert(sliders.end(), constants.begin(), constants.end());
    return sliders;
}

void ParameterPanel::showFrame(const Frame& frame)
{
    // Other samples make another scenario, and a follower another compilation; neither other
    // numbers.
    const Document& document = frame.state.document;
    if (m_scenario != document.scenario && m_compiled != document.compiled) {
        rebuild(frame);
    }
    for (VariableId id = 0; id < m_sliders.size(); ++id) {
        const auto found = frame.scenario().ranges.find(frame.model().variable(id).name);
        m_sliders[id]->setRange(found == frame.scenario().ranges.end() ? Range{} : found->second);
        m_sliders[id]->setValue(frame.trace.value(id));
        m_sliders[id]->setPrevious(frame.previousValue(id));
    }
    m_rate->setValue(frame.trace.learningRate());
    m_optimizer->showFrame(frame);
}

void ParameterPanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    showTheme();
}

void ParameterPanel::showTheme()
{
    const Model& model = m_session.frame().model();
    for (ValueSlider* slider : allSliders()) {
        slider->setTheme(m_theme);
        slider->setAccent(m_theme.update);
    }
    for (VariableId id = 0; id < m_sliders.size(); ++id) {
        m_sliders[id]->setAccent(accentOf(m_theme, model.variable(id).role));
    }
    for (QLabel* heading : m_headings) {
        heading->setFont(interfaceFont(m_theme, bodyPixels, true));
    }
    alignSymbols();
}

void ParameterPanel::alignSymbols()
{
    int widest = 0;
    for (const ValueSlider* slider : allSliders()) {
        widest = std::max(widest, slider->symbolWidth());
    }
    for (ValueSlider* slider : allSliders()) {
        slider->setSymbolWidth(widest);
    }
}

}  // namespace backhand
