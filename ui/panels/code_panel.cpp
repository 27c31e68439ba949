// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/code_panel.h"

#include "ui/panels/python_colours.h"
#include "ui/words/panel_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

QFont codeFont(const Theme& theme)
{
    QFont font(u"DejaVu Sans Mono"_s);
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(static_cast<int>(12 * theme.typeScale));
    return font;
}

}  // namespace

void CodeView::setTheme(const Theme& theme)
{
    m_theme = theme;
    setFont(codeFont(theme));
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

CodePanel::CodePanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(themeOf(ThemeKind::Light)),
      m_view(new CodeView(this)), m_copy(new QPushButton(words::copyButton(), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    m_view->setReadOnly(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setTabChangesFocus(true);
    m_view->setAccessibleName(words::codeName());
    m_view->setWhatsThis(words::codeHelp());
    m_copy->setToolTip(words::copyHelp());
    m_copy->setWhatsThis(words::copyHelp());
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(text()); });
    setTheme(m_theme);
}

/// A program that nobody sees is made when it is looked at.
void CodePanel::showFrame(const Frame& frame)
{
    if (isVisible()) {
        update(frame);
    }
}

void CodePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    update(m_session.frame());
}

void CodePanel::update(const Frame& frame)
{
    std::vector<CodeLine> lines = pythonProgram(frame.scenario(), frame.trace, frame.digits());
    if (lines != m_lines) {
        m_lines = std::move(lines);
        const int scrolled = m_view->verticalScrollBar()->value();
        m_view->setPlainText(QString::fromStdString(programText(m_lines)));
        m_view->verticalScrollBar()->setValue(scrolled);
    }
    m_view->setValues(valuesBeside(frame));
    light(frame);
}

QStringList CodePanel::valuesBeside(const Frame& frame) const
{
    QStringList values;
    for (const CodeLine& line : m_lines) {
        QStringList numbers;
        for (const std::size_t step : line.steps) {
            const bool isKnown = frame.reached(step);
            numbers.append(isKnown ? QString::fromStdString(
                                         frame.trace.step(step, frame.digits()).result.text())
                                   : u"?"_s);
        }
        const bool isAnyKnown =
            std::any_of(line.steps.begin(), line.steps.end(),
                        [&frame](std::size_t step) { return frame.reached(step); });
        values.append(isAnyKnown ? QString(u"# "_s % numbers.join(u", "_s)) : QString());
    }
    return values;
}

QList<int> CodePanel::litLines() const
{
    QList<int> lines;
    for (std::size_t index = 0; index < m_lines.size(); ++index) {
        const std::vector<std::size_t>& steps = m_lines[index].steps;
        if (std::find(steps.begin(), steps.end(), m_session.frame().step()) != steps.end()) {
            lines.append(static_cast<int>(index));
        }
    }
    return lines;
}

void CodePanel::light(const Frame&)
{
    QList<QTextEdit::ExtraSelection> selections = pythonColours(*m_view->document(), m_theme);
    for (const int line : litLines()) {
        QTextEdit::ExtraSelection lit;
        lit.cursor = QTextCursor(m_view->document()->findBlockByNumber(line));
        lit.format.setBackground(m_theme.gradientFaint);
        lit.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections.prepend(lit);
        m_view->setTextCursor(lit.cursor);
        m_view->ensureCursorVisible();
    }
    m_view->setExtraSelections(selections);
}

void CodePanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_view->setTheme(theme);
    light(m_session.frame());
}

}  // namespace backhand
