// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session.h"
#include "ui/theme.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;

namespace backhand {

/// Above the graph: the act and where in it we are, in the act's colour, and one sentence on what
/// the step does.
class GraphHeading : public QWidget {
    Q_OBJECT

public:
    explicit GraphHeading(Session& session, QWidget* parent = nullptr);

    void showFrame(const Frame& frame);
    void setTheme(const Theme& theme);

    QString actText() const;
    QString sentence() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void showSentence();
    QFont fittingFont() const;
    void showColours();

    QBoxLayout* m_rows = nullptr;
    QLabel* m_act;
    QLabel* m_place;
    QLabel* m_sentence;
    QString m_wholeSentence;
    Theme m_theme;
    std::optional<Act> m_shownAct;
    bool m_namesSample = false;
};

}  // namespace backhand
