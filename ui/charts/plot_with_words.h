// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace backhand {

/// A chart's plot with a few sentences: beside it where there is width for both, else under it.
class PlotWithWords : public QWidget {
    Q_OBJECT

public:
    /// `plot` becomes its child. The name and the help are for screen readers and what's-this.
    PlotWithWords(QWidget& plot, QWidget* parent);

    void setWords(const QString& words);
    QString words() const;
    void setTheme(const Theme& theme);
    /// As narrow as the plot alone may be: then the words go under it. Even where nobody looks, it
    /// keeps no room from others that it can do without.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    int narrowestPlot() const;

    Theme m_theme;
    QWidget& m_plot;
    QLabel* m_words;
    QBoxLayout* m_layout;
};

}  // namespace backhand
