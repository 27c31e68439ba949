// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/travel_bar.h"

#include "ui/style/look.h"
#include "ui/style/style_paint.h"
#include "ui/words/error_chart_words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace backhand {

TravelBar::TravelBar(Travel& travel, QWidget* parent)
    : QWidget(parent), m_travel(travel), m_where(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_cancel(new QPushButton(words::cancelGoing(), this))
{
    constexpr int lineHeight = 4;
    setLook(*m_progress, Look::Slim);
    setWhatsThis(words::goingHelp());
    setToolTip(words::goingHelp());
    m_where->setTextFormat(Qt::PlainText);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(lineHeight);
    m_progress->setFocusPolicy(Qt::NoFocus);
    m_cancel->setFocusPolicy(Qt::TabFocus);
    m_cancel->setAccessibleName(words::cancelGoing());
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing(4));
    row->addWidget(m_where, 1);
    row->addWidget(m_cancel);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing(3), spacing(1), spacing(2), spacing(1));
    rows->setSpacing(spacing(1));
    rows->addLayout(row);
    rows->addWidget(m_progress);
    connect(m_cancel, &QPushButton::clicked, &m_travel, &Travel::cancel);
    connect(&m_travel, &Travel::moved, this, &TravelBar::showWay);
    parent->installEventFilter(this);
    hide();
}

void TravelBar::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_where->setFont(interfaceFont(theme));
}

void TravelBar::paintEvent(QPaintEvent*)
{
    constexpr double radius = 6.0;
    QPainter painter(this);
    paintBox(painter, rect(), {m_theme.cardFill, m_theme.track, m_theme.lineWidth, radius});
}

QString TravelBar::text() const
{
    return m_where->text();
}

int TravelBar::percent() const
{
    return m_progress->value();
}

void TravelBar::showWay()
{
    const bool isUnderWay = m_travel.isUnderWay();
    if (isUnderWay) {
        const QString where = words::goingToUpdate(m_travel.pass() - 1);
        m_where->setText(where);
        m_progress->setValue(static_cast<int>(100.0 * m_travel.progress()));
        m_progress->setAccessibleName(where);
    }
    if (isUnderWay == isHidden()) {
        setVisible(isUnderWay);
        place();
        if (isUnderWay) {
            qApp->installEventFilter(this);  // Esc, wherever the focus is
        } else {
            qApp->removeEventFilter(this);
        }
    }
}

/// In the middle of what it lies over.
void TravelBar::place()
{
    adjustSize();
    const QRect over = parentWidget()->rect();
    move(over.center().x() - width() / 2, over.center().y() - height() / 2);
    raise();
}

bool TravelBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        place();
    }
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && m_travel.isUnderWay() && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            m_travel.cancel();
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace backhand
