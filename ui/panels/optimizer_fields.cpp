// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/optimizer_fields.h"

#include "core/formula/plain_text.h"
#include "core/trace/optimizer_rule.h"
#include "ui/number_text.h"
#include "ui/panels/choice_box.h"
#include "ui/panels/value_slider.h"
#include "ui/words/optimizer_words.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace backhand {

namespace {

constexpr std::array optimizerKinds{OptimizerKind::GradientDescent, OptimizerKind::Momentum,
                                    OptimizerKind::Adam};
constexpr Range decayRange{0.0, 0.999};
constexpr Range epsilonRange{1e-10, 1.0};

}  // namespace

OptimizerFields::OptimizerFields(Session& session, QVBoxLayout& layout, const NewSlider& newSlider)
    : m_session(session), m_kind(new ChoiceBox(layout.parentWidget()))
{
    m_kind->setAccessibleName(words::optimizerName());
    m_kind->setWhatsThis(words::optimizerHelp());
    m_kind->setToolTip(words::optimizerHelp());
    for (const OptimizerKind kind : optimizerKinds) {
        m_kind->addItem(words::optimizerKind(kind));
    }
    layout.addWidget(m_kind);
    const auto add = [&](double OptimizerSettings::*constant, OptimizerKind kind,
                         const std::string& symbol) {
        ValueSlider* slider = newSlider(
            words::optimizerConstant(constant, QString::fromStdString(plainName(symbol))));
        slider->setSymbol(Formula::name(symbol));
        addField(constant, kind, slider);
    };
    const Model& model = session.frame().model();
    add(&OptimizerSettings::beta, OptimizerKind::Momentum,
        betaName(model, OptimizerQuantity::Velocity));
    add(&OptimizerSettings::beta1, OptimizerKind::Adam,
        betaName(model, OptimizerQuantity::FirstMoment));
    add(&OptimizerSettings::beta2, OptimizerKind::Adam,
        betaName(model, OptimizerQuantity::SecondMoment));
    add(&OptimizerSettings::epsilon, OptimizerKind::Adam, epsilonName(model));
    connect(m_kind, &QComboBox::activated, this, &OptimizerFields::chooseKind);
}

void OptimizerFields::addField(double OptimizerSettings::*constant, OptimizerKind kind,
                               ValueSlider* slider)
{
    if (constant == &OptimizerSettings::epsilon) {
        slider->setLimits(std::numeric_limits<double>::min(), largestNumber);
        slider->setRange(epsilonRange, SliderScale::Logarithmic);
    } else {
        slider->setLimits(0.0, std::nextafter(1.0, 0.0));
        slider->setRange(decayRange);
    }
    connect(slider, &ValueSlider::valueEdited, this, [this, constant](double value) {
        OptimizerSettings edited = shown();
        edited.*constant = value;
        m_session.dispatch(SetOptimizer{edited});
    });
    connect(slider, &ValueSlider::resetRequested, this, [this, constant] {
        OptimizerSettings edited = shown();
        edited.*constant = m_session.frame().scenario().optimizer.*constant;
        m_session.dispatch(SetOptimizer{edited});
    });
    m_fields.push_back({constant, kind, slider});
}

OptimizerSettings OptimizerFields::shown() const
{
    return m_session.frame().trace.update().optimizer;
}

void OptimizerFields::chooseKind(int index)
{
    OptimizerSettings chosen = shown();
    chosen.kind = optimizerKinds.at(static_cast<std::size_t>(index));
    m_session.dispatch(SetOptimizer{chosen});
}

void OptimizerFields::showFrame(const Frame& frame)
{
    const OptimizerSettings& optimizer = frame.trace.update().optimizer;
    const auto* const kind =
        std::find(optimizerKinds.begin(), optimizerKinds.end(), optimizer.kind);
    m_kind->setCurrentIndex(static_cast<int>(kind - optimizerKinds.begin()));
    for (const Field& field : m_fields) {
        field.slider->setValue(optimizer.*field.constant);
        field.slider->setVisible(field.kind == optimizer.kind);
        if (field.kind != optimizer.kind) {
            field.slider->putBack();  // nothing refused stands where nobody can mend it
        }
    }
}

std::vector<ValueSlider*> OptimizerFields::sliders() const
{
    std::vector<ValueSlider*> sliders;
    std::transform(m_fields.begin(), m_fields.end(), std::back_inserter(sliders),
                   [](const Field& field) { return field.slider; });
    return sliders;
}

ValueSlider* OptimizerFields::slider(double OptimizerSettings::*constant) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [constant](const Field& it) {
        return it.constant == constant;
    });
    return found->slider;
}

}  // namespace backhand
