// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/problem.h"
#include "ui/number_text.h"
#include "ui/theme.h"

#include <QLineEdit>

namespace backhand {

/// A field for one number, the same in every locale. Enter or leaving the field commits; Esc puts
/// back what stood there. Without the focus a number that is too long for the field is rounded to
/// what fits; with the focus, and as tooltip, it stands whole. Text that is no number leaves the
/// value as it was, marks the field and says why by refused(); the text stays to be mended.
class NumberField : public QLineEdit {
    Q_OBJECT

public:
    explicit NumberField(QWidget* parent = nullptr);

    double value() const { return m_value; }
    /// Never emits. While a person is typing the text stays until they commit or press Esc.
    void setValue(double value);
    /// What may be typed; within ±1e6.
    void setLimits(double minimum, double maximum);
    /// As if a person had typed it and pressed Enter.
    void enter(double value);
    /// Forgets what was typed: shows the value again.
    void restore();
    bool isRefused() const { return m_refused; }
    void setTheme(const Theme& theme);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A person typed another number than the one shown.
    void valueEdited(double value);
    /// What was typed is no number, or outside the limits; the sentence is
    /// words::problemSentence().
    void refused(const backhand::Problem& problem);
    /// The field is right again after refused().
    void accepted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void commit();
    void refuse(const Problem& problem);
    void markRefused(bool refused);
    void showValue();
    QString textThatFits() const;

    double m_value = 0.0;
    QString m_shownText;
    double m_minimum = -largestNumber;
    double m_maximum = largestNumber;
    bool m_refused = false;
};

}  // namespace backhand
