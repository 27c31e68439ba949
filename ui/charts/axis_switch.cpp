// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/axis_switch.h"

#include "ui/style/look.h"
#include "ui/words/error_chart_words.h"
#include "ui/words/transport_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace backhand {

AxisSwitch::AxisSwitch(const QString& axis, const QString& help, QWidget* parent)
    : QWidget(parent), m_linear(newButton(axis, words::linearScale(), false)),
      m_logarithmic(newButton(axis, words::logarithmicScale(), true))
{
    setWhatsThis(help);
    auto* name = new QLabel(axis, this);
    setLook(*name, Look::Quiet);
    name->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(name);
    row->addWidget(m_linear);
    row->addWidget(m_logarithmic);
}

QPushButton* AxisSwitch::newButton(const QString& axis, const QString& label, bool logarithmic)
{
    auto* button = new QPushButton(label, this);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    setLook(*button, Look::Segment);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(words::axisChoice(axis, label));
    connect(button, &QPushButton::clicked, this, [this, logarithmic] { emit chosen(logarithmic); });
    return button;
}

void AxisSwitch::showChoice(bool logarithmic)
{
    m_linear->setChecked(!logarithmic);
    m_logarithmic->setChecked(logarithmic);
}

}  // namespace backhand
