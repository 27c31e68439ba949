// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/top_bar.h"

#include "ui/style/look.h"
#include "ui/words/menu_words.h"
#include "ui/words/window_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

constexpr int barHeight = 43;

}  // namespace

TopBar::TopBar(QWidget* parent)
    : QWidget(parent), m_name(new QLabel(words::programName(), this)), m_title(new QLabel(this)),
      m_show(new QToolButton(this)), m_menus(new QMenuBar(this))
{
    setLook(*this, Look::Panel);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_menus->setNativeMenuBar(false);
    m_menus->setAccessibleName(words::menuBarName());
    m_menus->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_show->setPopupMode(QToolButton::InstantPopup);
    m_show->setFocusPolicy(Qt::TabFocus);
    m_show->setToolTip(words::scaleHelp());
    m_show->setWhatsThis(words::scaleHelp());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing(3) + 2, 0, spacing(2), 0);
    layout->setSpacing(spacing(3));
    layout->addWidget(m_name);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_show, 0, Qt::AlignVCenter);
    layout->addWidget(m_menus, 0, Qt::AlignVCenter);
}

void TopBar::setTitle(const QString& title)
{
    if (title == m_fullTitle) {
        return;
    }
    m_fullTitle = title;
    m_title->setAccessibleName(title);
    elideTitle();
}

void TopBar::setShowMenu(QMenu* menu)
{
    m_show->setMenu(menu);
}

void TopBar::showFrame(const Frame& frame)
{
    const QString text = words::showButton(frame.state.view.scale);
    m_show->setText(text % u" ▾"_s);
    m_show->setAccessibleName(text);
}

void TopBar::setTheme(const Theme& theme)
{
    m_name->setFont(interfaceFont(theme, bodyPixels, true));
    m_title->setFont(interfaceFont(theme));
    m_menus->setFont(interfaceFont(theme));
    setFixedHeight(static_cast<int>(barHeight * (1.0 + (theme.typeScale - 1.0) * 0.6)));
    elideTitle();
}

void TopBar::elideTitle()
{
    m_title->setText(
        m_title->fontMetrics().elidedText(m_fullTitle, Qt::ElideRight, m_title->width()));
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    elideTitle();
}

}  // namespace backhand
