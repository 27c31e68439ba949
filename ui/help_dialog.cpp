// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help_dialog.h"

#include "ui/style/look.h"
#include "ui/theme.h"
#include "ui/words/menu_words.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace backhand {

HelpDialog::HelpDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(words::keysTitle());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing(6), spacing(5), spacing(6), spacing(4));
    layout->setSpacing(spacing(4));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing(6));
    grid->setVerticalSpacing(spacing(2));
    int row = 0;
    for (const QString& line : words::keysList().split(u'\n')) {
        auto* keys = new QLabel(line.section(u'\t', 0, 0), this);
        auto* what = new QLabel(line.section(u'\t', 1), this);
        keys->setTextFormat(Qt::PlainText);
        what->setTextFormat(Qt::PlainText);
        setLook(*keys, Look::Quiet);
        grid->addWidget(keys, row, 0);
        grid->addWidget(what, row, 1);
        ++row;
    }
    layout->addLayout(grid);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(words::closeButton(), QDialogButtonBox::RejectRole);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(buttons);
    setAccessibleDescription(words::keysList());
}

namespace {

void showPlain(QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox box(parent);
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    box.exec();
}

}  // namespace

void showGlossary(QWidget* parent)
{
    showPlain(parent, words::glossaryTitle(), words::glossaryText());
}

void showAbout(QWidget* parent)
{
    showPlain(parent, words::aboutTitle(), words::aboutText(QApplication::applicationVersion()));
}

}  // namespace backhand
