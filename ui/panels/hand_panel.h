// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/hand_line.h"
#include "ui/session.h"

#include <QScrollArea>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace backhand {

/// The paper on which the lines stand.
class HandSheet : public QWidget {
    Q_OBJECT

public:
    HandSheet(Session& session, QWidget* parent, const MathFonts& fonts);

    void showFrame(const Frame& frame, int width);
    void setTheme(const Theme& theme);
    std::size_t lineCount() const { return m_tops.size(); }
    /// Laid out when it is asked for, where it is far from the current one.
    const HandLine& line(std::size_t number) const;
    /// Where a line stands: top and bottom.
    QRect lineRect(std::size_t number) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

signals:
    void lineChosen(std::size_t number);

private:
    bool isBrief(std::size_t number) const;
    double heightOf(std::size_t number) const;
    void forgetFarLines();
    bool showLine(HandContent content);
    std::size_t lineAt(double y) const;
    void choose(std::size_t number);

    Session& m_session;
    HandStyle m_style;
    bool m_isStale = true;                            ///< the lines were laid out in another style
    mutable std::map<std::size_t, HandLine> m_lines;  ///< by number: those near the current one,
                                                      ///< and others that have been seen
    std::vector<double> m_tops;
    std::array<double, 2> m_briefHeights{};  ///< of a brief line to come, and of one that is done
    std::optional<std::size_t> m_chosen;     ///< by the keyboard
};

/// The whole derivation as numbered lines: done, current, still to come. Follows the step.
class HandPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit HandPanel(Session& session, QWidget* parent = nullptr, const MathFonts& fonts = {});

    void showFrame(const Frame& frame);
    void setTheme(const Theme& theme);
    const HandSheet& sheet() const { return *m_sheet; }
    HandSheet& sheet() { return *m_sheet; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut(const Frame& frame);
    void follow(std::size_t number);

    Session& m_session;
    HandSheet* m_sheet;
};

}  // namespace backhand
