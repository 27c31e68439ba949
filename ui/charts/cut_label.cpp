// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/cut_label.h"

#include <QResizeEvent>

namespace backhand {

CutLabel::CutLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void CutLabel::setWholeText(const QString& text)
{
    if (text != m_whole) {
        m_whole = text;
        setAccessibleName(text);
        cut();
    }
}

void CutLabel::cut()
{
    const QString shown = fontMetrics().elidedText(m_whole, Qt::ElideRight, contentsRect().width());
    if (shown != text()) {
        setText(shown);
    }
    setToolTip(shown == m_whole ? QString() : m_whole.toHtmlEscaped());
}

QSize CutLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void CutLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    cut();
}

void CutLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        cut();
    }
}

}  // namespace backhand
