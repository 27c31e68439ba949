// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/sample_edits.h"
#include "ui/data_questions.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace backhand {

class OrderFields;
class SampleTable;

/// The samples: a table to write in, to paste into and to fill from a file or from a seed, and the
/// order in which updates take them.
class DataPanel : public QWidget {
    Q_OBJECT

public:
    explicit DataPanel(Session& session, QWidget* parent = nullptr);

    void showFrame(const Frame& frame);
    void setTheme(const Theme& theme);
    void setQuestions(DataQuestions questions) { m_questions = std::move(questions); }

    SampleTable& table() { return *m_table; }
    OrderFields& order() { return *m_order; }
    /// A button by its name (words::addSample() ...).
    QPushButton* button(const QString& name) const;
    QString message() const;

public slots:
    void addRow();
    void removeRows();
    void paste();
    /// From this file; empty: from one that a person is asked for.
    void openTable(const QString& path = {});
    void takeLessonRows();
    void takeSingleRow();
    void drawScatter();

private:
    void build();
    QGridLayout* newButtons();
    void addReadyMade(QPushButton& button);
    void editCell(const CellIndex& cell, double value);
    void refuseCell(const QModelIndex& index, const Problem& problem);
    void take(Dataset rows);
    void tell(const QString& sentence, bool isWarning);
    void tellCount();
    const Dataset& rows() const { return *m_session.frame().data; }

    Session& m_session;
    DataQuestions m_questions;
    OrderFields* m_order;
    SampleTable* m_table;
    QLabel* m_message;
    std::shared_ptr<const Dataset> m_shown;
    ScatterChoice m_scatter;
};

}  // namespace backhand
