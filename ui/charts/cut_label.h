// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace backhand {

/// One line of plain text that asks for no width: cut at its end where it is too long, and then
/// whole in the tooltip. Screen readers have all of it.
class CutLabel : public QLabel {
    Q_OBJECT

public:
    explicit CutLabel(QWidget* parent);

    void setWholeText(const QString& text);
    QString wholeText() const { return m_whole; }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void cut();

    QString m_whole;
};

}  // namespace backhand
