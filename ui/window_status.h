// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session.h"
#include "ui/theme.h"

#include <QObject>
#include <QTimer>

class QLabel;
class QMenu;
class QStatusBar;
class QToolButton;

namespace backhand {

/// The status bar: what the model is, whether its gradients were checked, and at the right digits,
/// theme and zoom.
class WindowStatus : public QObject {
    Q_OBJECT

public:
    WindowStatus(Session& session, QStatusBar& bar, QObject* parent);

    void setMenus(QMenu* digits, QMenu* themes);
    void showFrame(const Frame& frame);
    void setTheme(const Theme& theme);
    void setZoom(int percent);
    void tell(const QString& sentence);
    void tellSaved(const QString& name);

    QString summary() const;
    QString gradientsNote() const;

signals:
    void fitWanted();
    void glossaryWanted();

private:
    void showMessage(bool on);
    QToolButton* newButton(const QString& help);
    void checkNow();

    Session& m_session;
    QStatusBar& m_bar;
    QTimer m_idle;  ///< the check runs when the numbers have come to rest
    Document m_checked;
    std::size_t m_checkedPass = 0;
    std::shared_ptr<const CompiledModel> m_summarizedModel;
    std::shared_ptr<const Scenario> m_summarizedScenario;
    std::size_t m_summarizedSamples = 0;
    QTimer m_told;  ///< until the message has been there long enough
    QLabel* m_message;
    QLabel* m_summary;
    QLabel* m_gradients;
    QToolButton* m_glossary;
    QToolButton* m_digits;
    QToolButton* m_theme;
    QToolButton* m_zoom;
};

}  // namespace backhand
