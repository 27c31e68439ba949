// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/step_table_model.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QTableView>

namespace backhand {

/// All steps as a table, to read, to copy from, and for screen readers.
class TablePanel : public QTableView {
    Q_OBJECT

public:
    explicit TablePanel(Session& session, QWidget* parent = nullptr);

    void showFrame(const Frame& frame);
    void setTheme(const Theme& theme);
    StepTableModel& steps() { return *m_steps; }

    /// The selected rows as tab-separated text, in the clipboard.
    void copySelection() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fitColumns();
    void seek(const QModelIndex& index);

    Session& m_session;
    StepTableModel* m_steps;
    std::size_t m_shownStep = 0;
};

}  // namespace backhand
