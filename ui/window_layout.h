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

class ChartPanel;

/// The parts that the window shows, from left to right and from top to bottom.
struct WindowParts {
    QWidget* top;
    QWidget* numbers;
    QWidget* heading;
    QWidget* graph;
    QWidget* strip;
    QWidget* transport;
    ChartPanel* chart;
    QTabWidget* panels;
};

/// Numbers at the left, the graph with all that belongs to it in the middle, the panels at the
/// right. Where the window is low the chart becomes a tab of the panels; where it is narrow the
/// numbers become one.
class WindowLayout : public QWidget {
    Q_OBJECT

public:
    explicit WindowLayout(QWidget* parent);

    /// What the parts are made in: who is made in its place is dressed once, and not again when it
    /// is put there.
    QWidget* numbersPlace() const;
    QWidget* middlePlace() const { return m_column; }
    QWidget* panelsPlace() const;
    void place(const WindowParts& parts);

    void setTheme(const Theme& theme);
    bool isChartInTab() const { return m_isChartInTab; }
    /// Brings the charts to the front where they are a tab.
    void raiseChart();

    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeMiddle();
    void addLine(QVBoxLayout* layout, QWidget* within);
    void arrange();
    void arrangeColumns();
    void shareOut(int width);
    void placeChart();
    void placeNumbers();

    WindowParts m_parts{};
    Theme m_theme;
    QSplitter* m_columns;
    QScrollArea* m_numbers;
    QWidget* m_column;
    QVBoxLayout* m_middle;
    QWidget* m_chartLine = nullptr;
    std::vector<QWidget*> m_lines;
    bool m_isSized = false;
    bool m_isChartInTab = false;
    bool m_areNumbersInTab = false;
    bool m_hasOwnColumns = false;  ///< a person dragged them
};

}  // namespace backhand
