// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QMenuBar;

namespace backhand {

/// The program's name, the title of the scenario, and the menus.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent);

    void setTitle(const QString& title);
    void setTheme(const Theme& theme);
    QMenuBar& menuBar() { return *m_menus; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elideTitle();

    QLabel* m_name;
    QLabel* m_title;
    QMenuBar* m_menus;
    QString m_fullTitle;
};

}  // namespace backhand
