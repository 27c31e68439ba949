// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/side_panel.h"

#include "ui/panels/code_panel.h"
#include "ui/panels/hand_panel.h"
#include "ui/panels/model_panel.h"
#include "ui/panels/table_panel.h"
#include "ui/words/model_words.h"
#include "ui/words/panel_words.h"
#include "ui/words/window_words.h"

#include <QVBoxLayout>

#include <utility>

namespace backhand {

SidePanel::SidePanel(Session& session, QWidget* parent, MathFonts fonts)
    : QTabWidget(parent), m_session(session),
      m_hand(new HandPanel(session, this, std::move(fonts))), m_code(new CodePanel(session, this)),
      m_table(new TablePanel(session, this)), m_modelPage(new QWidget(this))
{
    setAccessibleName(words::rightPanelName());
    addTab(m_hand, words::byHandTab());
    addTab(m_code, words::codeTab());
    addTab(m_table, words::tableTab());
    addTab(m_modelPage, words::modelTab());
    auto* page = new QVBoxLayout(m_modelPage);
    page->setContentsMargins(0, 0, 0, 0);
    connect(this, &QTabWidget::currentChanged, this, &SidePanel::makeModelWhenSeen);
}

void SidePanel::makeModelWhenSeen(int index)
{
    if (widget(index) == m_modelPage) {
        model();
    }
}

ModelPanel& SidePanel::model()
{
    if (m_model == nullptr) {
        m_model = new ModelPanel(m_session, m_modelPage);
        m_model->setTheme(m_theme);
        m_modelPage->layout()->addWidget(m_model);
    }
    return *m_model;
}

void SidePanel::showFrame(const Frame& frame)
{
    m_hand->showFrame(frame);
    m_code->showFrame(frame);
    m_table->showFrame(frame);
    if (m_model != nullptr) {
        m_model->showFrame(frame);
    }
}

void SidePanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_hand->setTheme(theme);
    m_code->setTheme(theme);
    m_table->setTheme(theme);
    if (m_model != nullptr) {
        m_model->setTheme(theme);
    }
}

}  // namespace backhand
