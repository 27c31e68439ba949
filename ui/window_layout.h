// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QWidget>

#include <vector>

class QScrollArea;
class QSplitter;
class QTabWidget;
class QVBoxLayout;

namespace backhand {

class ErrorChart;

/// The parts that the window shows, from left to right and from top to bottom.
struct WindowParts {
    QWidget* top;
    QWidget* numbers;
    QWidget* heading;
    QWidget* graph;
    QWidget* strip;
    QWidget* transport;
    ErrorChart* chart;
    QTabWidget* panels;
};

/// Numbers at the left, the graph with all that belongs to it in the middle, the panels at the
/// right. Where the window is low the chart becomes a tab of the panels; where it is narrow the
/// numbers become one.
class WindowLayout : public QWidget {
    Q_OBJECT

public:
    WindowLayout(const WindowParts& parts, QWidget* parent);

    void setTheme(const Theme& theme);
    bool isChartInTab() const { return m_isChartInTab; }

    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* newColumn();
    void addLine(QVBoxLayout* layout);
    void arrange();
    void arrangeColumns();
    void placeChart();
    void placeNumbers();

    WindowParts m_parts;
    Theme m_theme;
    QSplitter* m_columns;
    QScrollArea* m_numbers;
    QVBoxLayout* m_middle = nullptr;
    QWidget* m_chartLine = nullptr;
    std::vector<QWidget*> m_lines;
    bool m_isSized = false;
    bool m_isChartInTab = false;
    bool m_areNumbersInTab = false;
    bool m_hasOwnColumns = false;  ///< a person dragged them
};

}  // namespace backhand
