// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scatter_dialog.h"

#include "core/data/ready_samples.h"
#include "core/scenario/reader.h"
#include "ui/scatter_picture.h"
#include "ui/style/look.h"
#include "ui/theme.h"
#include "ui/words/csv_words.h"
#include "ui/words/network_words.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace backhand {

ScatterDialog::ScatterDialog(const Scenario& scenario, const ScatterChoice& start, QWidget* parent)
    : QDialog(parent), m_scenario(scenario), m_points(new QSpinBox(this)),
      m_seed(new QSpinBox(this)), m_newSeed(new QPushButton(words::newSeedButton(), this)),
      m_picture(new ScatterPicture(this)), m_draw(new QPushButton(words::drawButton(), this))
{
    setWindowTitle(words::scatterTitle());
    m_points->setRange(2, static_cast<int>(maximumSamples));
    m_points->setValue(static_cast<int>(start.rows));
    m_seed->setRange(0, largestSeed);
    m_seed->setValue(static_cast<int>(std::min<std::uint64_t>(start.seed, largestSeed)));
    build();
    connect(m_points, &QSpinBox::valueChanged, this, &ScatterDialog::showChoice);
    connect(m_seed, &QSpinBox::valueChanged, this, &ScatterDialog::showChoice);
    connect(m_newSeed, &QPushButton::clicked, this, &ScatterDialog::takeNewSeed);
    showChoice();
}

void ScatterDialog::build()
{
    auto* introduction = new QLabel(words::scatterIntroduction(), this);
    introduction->setTextFormat(Qt::PlainText);
    introduction->setWordWrap(true);
    setLook(*introduction, Look::Quiet);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing(3));
    grid->setVerticalSpacing(spacing(2));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing(6), spacing(5), spacing(6), spacing(4));
    layout->setSpacing(spacing(3));
    layout->addWidget(introduction);
    layout->addLayout(grid);
    addFields(*grid);
    layout->addWidget(m_picture, 1);
    layout->addWidget(newButtons());
}

void ScatterDialog::addFields(QGridLayout& grid)
{
    const auto add = [this, &grid](const QString& label, QSpinBox* field, const QString& help) {
        auto* text = new QLabel(label, this);
        text->setBuddy(field);
        field->setAlignment(Qt::AlignHCenter);
        field->setAccessibleName(QString(label).remove(u'&'));
        field->setToolTip(help);
        field->setWhatsThis(help);
        const int row = grid.rowCount();
        grid.addWidget(text, row, 0);
        grid.addWidget(field, row, 1);
    };
    add(words::scatterRowsLabel(), m_points, words::scatterRowsHelp());
    add(words::seedLabel(), m_seed, words::scatterSeedHelp());
    m_newSeed->setToolTip(words::newSeedHelp());
    m_newSeed->setWhatsThis(words::newSeedHelp());
    m_newSeed->setAutoDefault(false);
    grid.addWidget(m_newSeed, grid.rowCount() - 1, 2, Qt::AlignLeft);
    grid.setColumnStretch(2, 1);
}

QWidget* ScatterDialog::newButtons()
{
    auto* buttons = new QDialogButtonBox(this);
    setLook(*m_draw, Look::Primary);  // before the box asks for its size
    m_draw->setDefault(true);
    m_draw->setToolTip(words::takeHelp());
    m_draw->setWhatsThis(words::takeHelp());
    buttons->addButton(m_draw, QDialogButtonBox::AcceptRole);
    buttons->addButton(words::cancelButton(), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

ScatterChoice ScatterDialog::choice() const
{
    return {static_cast<std::size_t>(m_points->value()),
            static_cast<std::uint64_t>(m_seed->value())};
}

void ScatterDialog::takeNewSeed()
{
    const int drawn = QRandomGenerator::global()->bounded(largestSeed);
    m_seed->setValue(drawn < m_seed->value() ? drawn : drawn + 1);  // never the one that it was
}

void ScatterDialog::showChoice()
{
    const ScatterChoice chosen = choice();
    m_picture->showPoints(twoClasses(m_scenario, chosen.rows, chosen.seed),
                          m_scenario.model.inputs.size());
}

}  // namespace backhand
