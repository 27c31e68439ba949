// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"
#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QMenu;
class QMenuBar;
class QToolButton;

namespace backhand {

/// The program's name, the title of the scenario, and the menus.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent);

    void setTitle(const QString& title);
    /// The menu of the button that says at which scale the model is shown.
    void setShowMenu(QMenu* menu);
    void showFrame(const Frame& frame);
    void setTheme(const Theme& theme);
    QMenuBar& menuBar() { return *m_menus; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elideTitle();

    QLabel* m_name;
    QLabel* m_title;
    QToolButton* m_show;
    QMenuBar* m_menus;
    QString m_fullTitle;
};

}  // namespace backhand
