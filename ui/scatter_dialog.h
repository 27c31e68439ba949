// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/data_questions.h"

#include <QDialog>

class QGridLayout;
class QPushButton;
class QSpinBox;

namespace backhand {

class ScatterPicture;

/// Asks how many points of two classes are to be drawn, and from which seed, and shows them.
class ScatterDialog : public QDialog {
    Q_OBJECT

public:
    static constexpr int largestSeed = 9999;  ///< of those that can be chosen: short enough to tell

    ScatterDialog(const Scenario& scenario, const ScatterChoice& start, QWidget* parent);

    ScatterChoice choice() const;

    QSpinBox& points() { return *m_points; }
    QSpinBox& seed() { return *m_seed; }
    QPushButton& newSeed() { return *m_newSeed; }
    QPushButton& draw() { return *m_draw; }
    ScatterPicture& picture() { return *m_picture; }

private:
    void build();
    void addFields(QGridLayout& grid);
    QWidget* newButtons();
    void takeNewSeed();
    void showChoice();

    const Scenario m_scenario;
    QSpinBox* m_points;
    QSpinBox* m_seed;
    QPushButton* m_newSeed;
    ScatterPicture* m_picture;
    QPushButton* m_draw;
};

}  // namespace backhand
