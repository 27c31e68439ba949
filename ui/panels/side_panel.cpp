// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/side_panel.h"

#include "ui/panels/code_panel.h"
#include "ui/panels/data_panel.h"
#include "ui/panels/hand_panel.h"
#include "ui/panels/model_panel.h"
#include "ui/panels/table_panel.h"
#include "ui/words/data_words.h"
#include "ui/words/model_words.h"
#include "ui/words/panel_words.h"
#include "ui/words/window_words.h"

#include <QVBoxLayout>

#include <utility>

namespace backhand {

SidePanel::SidePanel(Session& session, QWidget* parent, MathFonts fonts)
    : QTabWidget(parent), m_session(session), m_hand(new HandPanel(session, this, std::move(fonts)))
{
    setAccessibleName(words::rightPanelName());
    addTab(m_hand, words::byHandTab());
    addLater(m_code, words::codeTab());
    addLater(m_table, words::tableTab());
    addLater(m_data, words::dataTab());
    addLater(m_model, words::modelTab());
    connect(this, &QTabWidget::currentChanged, this, &SidePanel::makeWhatIsSeen);
}

template <typename Panel>
void SidePanel::addLater(Later<Panel>& later, const QString& title)
{
    later.page = new QWidget(this);
    auto* layout = new QVBoxLayout(later.page);
    layout->setContentsMargins(0, 0, 0, 0);
    addTab(later.page, title);
}

template <typename Panel>
Panel& SidePanel::made(Later<Panel>& later)
{
    if (later.panel == nullptr) {
        later.panel = new Panel(m_session, later.page);
        later.panel->setTheme(m_theme);
        later.page->layout()->addWidget(later.panel);
    }
    return *later.panel;
}

void SidePanel::makeWhatIsSeen(int index)
{
    const QWidget* page = widget(index);
    if (page == m_code.page) {
        code();
    } else if (page == m_table.page) {
        table();
    } else if (page == m_data.page) {
        data();
    } else if (page == m_model.page) {
        model();
    }
}

CodePanel& SidePanel::code()
{
    const bool isNew = m_code.panel == nullptr;
    CodePanel& panel = made(m_code);
    if (isNew) {
        panel.setLanguage(m_codeLanguage);
    }
    return panel;
}

TablePanel& SidePanel::table()
{
    return made(m_table);
}

DataPanel& SidePanel::data()
{
    return made(m_data);
}

ModelPanel& SidePanel::model()
{
    return made(m_model);
}

void SidePanel::openTable(const QString& path)
{
    setCurrentWidget(m_data.page);
    data().openTable(path);
}

CodeLanguage SidePanel::codeLanguage() const
{
    return m_code.panel == nullptr ? m_codeLanguage : m_code.panel->language();
}

void SidePanel::setCodeLanguage(CodeLanguage language)
{
    m_codeLanguage = language;
    if (m_code.panel != nullptr) {
        m_code.panel->setLanguage(language);
    }
}

void SidePanel::showFrame(const Frame& frame)
{
    const auto show = [&frame](auto* panel) {
        if (panel != nullptr) {
            panel->showFrame(frame);
        }
    };
    m_hand->showFrame(frame);
    show(m_code.panel);
    show(m_table.panel);
    show(m_data.panel);
    show(m_model.panel);
}

void SidePanel::setTheme(const Theme& theme)
{
    const auto dress = [&theme](auto* panel) {
        if (panel != nullptr) {
            panel->setTheme(theme);
        }
    };
    m_theme = theme;
    m_hand->setTheme(theme);
    dress(m_code.panel);
    dress(m_table.panel);
    dress(m_data.panel);
    dress(m_model.panel);
}

}  // namespace backhand
