// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"
#include "ui/travel.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace backhand {

/// Where the way to a far update is, over the chart: a line that fills, and Cancel, which Esc
/// presses too. Not there where nothing is under way.
class TravelBar : public QWidget {
    Q_OBJECT

public:
    TravelBar(Travel& travel, QWidget* parent);

    void setTheme(const Theme& theme);
    QString text() const;
    int percent() const;
    QPushButton& cancelButton() { return *m_cancel; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showWay();
    void place();

    Travel& m_travel;
    Theme m_theme;
    QLabel* m_where;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
};

}  // namespace backhand
