// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/math/math_fonts.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QMap>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace backhand {

class OptimizerFields;
class ValueSlider;

/// The numbers that a person gives: a slider with a field for each input, weight, bias, target, and
/// the learning rate.
class ParameterPanel : public QWidget {
    Q_OBJECT

public:
    explicit ParameterPanel(Session& session, QWidget* parent = nullptr,
                            const MathFonts& fonts = {});
    ~ParameterPanel() override;

    void showFrame(const Frame& frame);
    void setTheme(const Theme& theme);

    ValueSlider* slider(VariableId variable) { return m_sliders.at(variable); }
    ValueSlider* learningRate() { return m_rate; }
    OptimizerFields& optimizer() { return *m_optimizer; }
    QString message() const;

private:
    struct Group {
        QString title;
        std::vector<VariableId> variables;
    };
    static std::vector<Group> groupsOf(const Frame& frame);
    void rebuild(const Frame& frame);
    void removeRows();
    void addGroup(const Frame& frame, const Group& group);
    void addLearningRate(const Frame& frame);
    void addOptimizer();
    std::vector<ValueSlider*> allSliders() const;
    void addButtons();
    QLabel* addHeading(const QString& title);
    ValueSlider* addSlider(const QString& spokenName);
    void tellUnder(ValueSlider& slider);
    void tell();
    void putBack();
    void showTheme();
    void alignSymbols();

    Session& m_session;
    Theme m_theme;
    MathFonts m_fonts;
    std::shared_ptr<const Scenario> m_scenario;
    std::shared_ptr<const CompiledModel> m_compiled;
    QWidget* m_rows = nullptr;  ///< all of it: made anew for another scenario
    QVBoxLayout* m_layout = nullptr;
    std::vector<ValueSlider*> m_sliders;  ///< by variable
    ValueSlider* m_rate = nullptr;
    OptimizerFields* m_optimizer = nullptr;
    QLabel* m_message = nullptr;
    QMap<ValueSlider*, QString> m_refused;  ///< why, by the slider whose field holds it
    std::vector<QLabel*> m_headings;
    int m_gesture = 0;  ///< number of the last one that began here
};

}  // namespace backhand
