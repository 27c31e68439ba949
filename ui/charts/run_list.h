// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/run_list_model.h"
#include "ui/session.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

namespace backhand {

/// The earlier runs as a list: each is drawn or not, renamed, opened or deleted.
class RunList : public QWidget {
    Q_OBJECT

public:
    RunList(Session& session, QWidget* parent);

    void showRuns(const std::vector<NamedRun>& runs, int digits);
    void setTheme(const Theme& theme);

    QTableView& table() { return *m_table; }
    RunListModel& runs() { return *m_runs; }
    QAction& openAction() { return *m_open; }
    QAction& renameAction() { return *m_rename; }
    QAction& deleteAction() { return *m_delete; }
    QAction& exportAction() { return *m_export; }
    QAction& ratesAction() { return *m_rates; }

signals:
    void exportWanted();
    void ratesWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTable();
    void buildActions();
    void buildLayout();
    QAction* newAction(const QString& label, const QString& help, const QKeySequence& key);
    QPushButton* newButton(QAction* action);
    void showMenu(const QPoint& at);
    void enableActions();
    /// The id of the run that is chosen.
    std::optional<std::size_t> chosen() const;
    template <typename Action>
    void actOnChosen();

    Session& m_session;
    RunListModel* m_runs;
    QTableView* m_table;
    QLabel* m_none;
    QPushButton* m_firstRates;  ///< where there is no list yet
    QWidget* m_buttons;
    QToolButton* m_more;
    QAction* m_open = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_delete = nullptr;
    QAction* m_export = nullptr;
    QAction* m_rates = nullptr;
};

}  // namespace backhand
