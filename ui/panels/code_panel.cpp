// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/code_panel.h"

#include "core/code/cpp.h"
#include "core/code/python.h"
#include "ui/panels/code_colours.h"
#include "ui/panels/code_view.h"
#include "ui/style/look.h"
#include "ui/words/panel_words.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

std::vector<CodeLine> programIn(CodeLanguage language, const Frame& frame)
{
    const auto write = language == CodeLanguage::Python ? pythonProgram : cppProgram;
    return write(frame.scenario(), frame.trace, frame.digits());
}

}  // namespace

CodePanel::CodePanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(themeOf(ThemeKind::Light)),
      m_languages(new QButtonGroup(this)), m_view(new CodeView(this)),
      m_copy(new QPushButton(words::copyButton(), this))
{
    build();
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(text()); });
    setLanguage(m_language);
    setTheme(m_theme);
}

void CodePanel::build()
{
    auto* choices = new QHBoxLayout;
    choices->setSpacing(spacing(2));
    choices->addWidget(newSegment(CodeLanguage::Python));
    choices->addWidget(newSegment(CodeLanguage::Cpp));
    choices->addStretch(1);
    choices->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addLayout(choices);
    layout->addWidget(m_view, 1);
    setLook(*m_copy, Look::Segment);
    m_copy->setToolTip(words::copyHelp());
    m_copy->setWhatsThis(words::copyHelp());
}

QPushButton* CodePanel::newSegment(CodeLanguage language)
{
    auto* button = new QPushButton(words::languageName(language), this);
    button->setCheckable(true);
    setLook(*button, Look::Segment);
    button->setAccessibleName(words::languageHelp(language));
    button->setWhatsThis(words::codeHelp(language));
    m_languages->addButton(button, static_cast<int>(language));
    connect(button, &QPushButton::clicked, this, [this, language] { setLanguage(language); });
    return button;
}

void CodePanel::setLanguage(CodeLanguage language)
{
    m_language = language;
    m_languages->button(static_cast<int>(language))->setChecked(true);
    m_view->setAccessibleName(words::codeName(language));
    m_view->setWhatsThis(words::codeHelp(language));
    showFrame(m_session.frame());
}

QString CodePanel::text() const
{
    return m_view->toPlainText();
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
    std::vector<CodeLine> lines = programIn(m_language, frame);
    if (lines != m_lines) {
        m_lines = std::move(lines);
        const int scrolled = m_view->verticalScrollBar()->value();
        m_view->setPlainText(QString::fromStdString(programText(m_lines)));
        m_view->verticalScrollBar()->setValue(scrolled);
    }
    QStringList values;
    for (const CodeLine& line : m_lines) {
        values.append(valueBeside(line, frame));
    }
    m_view->setValues(values);
    light();
}

QString CodePanel::valueBeside(const CodeLine& line, const Frame& frame) const
{
    QStringList numbers;
    bool isAnyKnown = false;
    for (const std::size_t step : line.steps) {
        const bool isKnown = frame.reached(step);
        isAnyKnown = isAnyKnown || isKnown;
        numbers.append(
            isKnown ? QString::fromStdString(frame.trace.step(step, frame.digits()).result.text())
                    : u"?"_s);
    }
    return isAnyKnown ? QString(commentSign(m_language) % u' ' % numbers.join(u", "_s)) : QString();
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

void CodePanel::light()
{
    QList<QTextEdit::ExtraSelection> selections =
        codeColours(*m_view->document(), m_theme, m_language);
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
    light();
}

}  // namespace backhand
