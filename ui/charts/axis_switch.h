// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace backhand {

/// Whether an axis is linear or logarithmic: the axis' name and a button for each.
class AxisSwitch : public QWidget {
    Q_OBJECT

public:
    AxisSwitch(const QString& axis, const QString& help, QWidget* parent);

    void showChoice(bool logarithmic);
    QPushButton& linear() { return *m_linear; }
    QPushButton& logarithmic() { return *m_logarithmic; }

signals:
    /// A person's choice.
    void chosen(bool logarithmic);

private:
    QPushButton* newButton(const QString& axis, const QString& label, bool logarithmic);

    QPushButton* m_linear;
    QPushButton* m_logarithmic;
};

}  // namespace backhand
