// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/model_editor.h"

#include "ui/panels/code_view.h"
#include "ui/style/look.h"
#include "ui/words/model_words.h"
#include "ui/words/problem_words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace backhand {

namespace {

constexpr int modelPixels = 14;

/// Columns count characters; Qt's positions count UTF-16 units.
int positionOfColumn(const QString& line, std::size_t column)
{
    qsizetype position = 0;
    for (std::size_t at = 1; at < column && position < line.size(); ++at) {
        position += line.at(position).isHighSurrogate() ? 2 : 1;
    }
    return static_cast<int>(std::min(position, line.size()));
}

}  // namespace

ModelEditor::ModelEditor(QWidget* parent)
    : QPlainTextEdit(parent), m_highlighter(new ModelHighlighter(document()))
{
    setLook(*this, Look::Framed);
    setTabChangesFocus(true);
    setAccessibleName(words::modelEditorName());
    setWhatsThis(words::modelEditorHelp());
    connect(this, &QPlainTextEdit::textChanged, this, &ModelEditor::noticeEdit);
}

void ModelEditor::showText(const QString& text)
{
    m_text = text;
    setPlainText(text);
    showProblems({});
}

/// Colours count as changes of the text too, and so does what is shown.
void ModelEditor::noticeEdit()
{
    const QString text = toPlainText();
    if (text != m_text) {
        m_text = text;
        emit edited(text);
    }
}

void ModelEditor::showProblems(const Problems& problems)
{
    m_problems = problems;
    setAccessibleDescription(problems.empty() ? QString() : words::modelProblem(problems.front()));
    underline();
}

void ModelEditor::setTheme(const Theme& theme)
{
    m_theme = theme;
    setFont(codeFont(static_cast<int>(modelPixels * theme.typeScale)));
    m_highlighter->setTheme(theme);
    underline();
}

/// What was found, or the last character of the line where something is missing after it.
QTextCursor ModelEditor::cursorOf(const Problem& problem) const
{
    const QTextBlock block =
        document()->findBlockByNumber(static_cast<int>(problem.place.line) - 1);
    const QString line = block.text();
    int start = positionOfColumn(line, problem.place.column);
    const qsizetype found = QString::fromStdString(problem.found).size();
    const int length = std::max(1, static_cast<int>(found));
    start = std::clamp(static_cast<int>(line.size()) - 1, 0, start);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + start);
    cursor.setPosition(block.position() + std::min(start + length, static_cast<int>(line.size())),
                       QTextCursor::KeepAnchor);
    return cursor;
}

void ModelEditor::underline()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const Problem& problem : m_problems) {
        if (problem.place.line > 0) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = cursorOf(problem);
            selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            selection.format.setUnderlineColor(m_theme.warning);
            selections.append(selection);
        }
    }
    setExtraSelections(selections);
}

QString ModelEditor::problemAt(const QPoint& position) const
{
    const int at = cursorForPosition(position).position();
    const auto found =
        std::find_if(m_problems.begin(), m_problems.end(), [this, at](const Problem& problem) {
            const QTextCursor cursor = cursorOf(problem);
            return problem.place.line > 0 && at >= cursor.selectionStart() &&
                   at <= cursor.selectionEnd();
        });
    return found == m_problems.end() ? QString() : words::problemSentence(*found);
}

/// Typing is undone and done again here as long as there is some; then the keys are the window's.
bool ModelEditor::hasOwn(const QKeyEvent& event) const
{
    if (event.matches(QKeySequence::Undo)) {
        return document()->isUndoAvailable();
    }
    return !event.matches(QKeySequence::Redo) || document()->isRedoAvailable();
}

bool ModelEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && !hasOwn(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString sentence = problemAt(viewport()->mapFromGlobal(help->globalPos()));
        QToolTip::showText(help->globalPos(), sentence.toHtmlEscaped(), this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

void ModelEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
        emit left();
    }
}

}  // namespace backhand
