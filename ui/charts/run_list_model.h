// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/shown_runs.h"
#include "ui/theme.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace backhand {

/// The earlier runs, one a row: whether it is drawn, how, its name, its updates and its last error.
class RunListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Updates, LastError, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void showRuns(const std::vector<NamedRun>& runs, int digits);
    void setTheme(const Theme& theme, double pixelRatio);

    const NamedRun& at(int row) const { return m_runs.at(static_cast<std::size_t>(row)); }
    /// -1 where there is none.
    int rowOf(std::size_t id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// Changes nothing here: says by the signals what a person wants.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void hideWanted(std::size_t id, bool hidden);
    void renameWanted(std::size_t id, const QString& name);

private:
    QString text(const QModelIndex& index) const;
    QVariant nameData(const NamedRun& run, int role) const;

    std::vector<NamedRun> m_runs;
    int m_digits = 0;
    Theme m_theme = themeOf(ThemeKind::Light);
    double m_pixelRatio = 1.0;
};

}  // namespace backhand
