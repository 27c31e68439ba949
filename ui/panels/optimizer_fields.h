// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session.h"

#include <QObject>

#include <functional>
#include <vector>

class QComboBox;
class QVBoxLayout;

namespace backhand {

class ValueSlider;

/// How an update is made of the gradients: the optimizer, and a slider for each of its constants.
class OptimizerFields : public QObject {
    Q_OBJECT

public:
    using NewSlider = std::function<ValueSlider*(const QString& spokenName)>;

    /// Puts its fields into the layout; `newSlider` makes a slider that stands in it.
    OptimizerFields(Session& session, QVBoxLayout& layout, const NewSlider& newSlider);

    void showFrame(const Frame& frame);

    QComboBox& kind() { return *m_kind; }
    std::vector<ValueSlider*> sliders() const;
    /// Of a constant: momentum's β; Adam's β₁, β₂ and ε.
    ValueSlider* slider(double OptimizerSettings::*constant) const;

private:
    struct Field {
        double OptimizerSettings::*constant;
        OptimizerKind kind;
        ValueSlider* slider;
    };

    void addField(double OptimizerSettings::*constant, OptimizerKind kind, ValueSlider* slider);
    void chooseKind(int index);
    OptimizerSettings shown() const;

    Session& m_session;
    QComboBox* m_kind;
    std::vector<Field> m_fields;
};

}  // namespace backhand
