// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/code_view.h"

#include <QPainter>
#include <QTextBlock>

#include <utility>

using namespace Qt::StringLiterals;

namespace backhand {

QFont codeFont(int pixels)
{
    QFont font(u"DejaVu Sans Mono"_s);
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(pixels);
    return font;
}

CodeView::CodeView(QWidget* parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
}

void CodeView::setTheme(const Theme& theme)
{
    m_theme = theme;
    setFont(codeFont(static_cast<int>(12 * theme.typeScale)));
    viewport()->update();
}

void CodeView::setValues(QStringList values)
{
    if (values != m_values) {
        m_values = std::move(values);
        viewport()->update();
    }
}

void CodeView::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(font());
    painter.setPen(m_theme.quietInk);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom()) {
            break;
        }
        const QString value = m_values.value(block.blockNumber());
        if (!value.isEmpty()) {
            const double textEnd =
                block.layout()->lineAt(0).naturalTextWidth() + document()->documentMargin();
            painter.drawText(
                QPointF(place.left() + textEnd + 12.0, place.top() + fontMetrics().ascent()),
                value);
        }
    }
}

}  // namespace backhand
