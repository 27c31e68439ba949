// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/file_dialogs.h"

#include "ui/network_dialog.h"
#include "ui/words/menu_words.h"
#include "ui/words/run_words.h"
#include "ui/words/window_words.h"

#include <QFileDialog>
#include <QMessageBox>

namespace backhand {

namespace {

UnsavedAnswer askAboutChanges(QWidget* window, const QString& name)
{
    QMessageBox box(window);
    box.setIcon(QMessageBox::Question);
    box.setWindowTitle(words::programName());
    box.setTextFormat(Qt::PlainText);
    box.setText(words::unsavedQuestion(name));
    box.setInformativeText(words::unsavedDetail());
    box.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save: return UnsavedAnswer::Save;
    case QMessageBox::Discard: return UnsavedAnswer::Discard;
    default: return UnsavedAnswer::Cancel;
    }
}

void tellInBox(QWidget* window, const QString& sentence)
{
    QMessageBox box(window);
    box.setIcon(QMessageBox::Warning);
    box.setWindowTitle(words::programName());
    box.setTextFormat(Qt::PlainText);
    box.setText(sentence);
    box.exec();
}

std::optional<NetworkShape> askForNetwork(QWidget* window, const NetworkShape& start)
{
    NetworkDialog dialog(start, window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.shape()) : std::nullopt;
}

}  // namespace

FileQuestions fileDialogs(QWidget* window)
{
    FileQuestions questions;
    questions.pathToOpen = [window] {
        return QFileDialog::getOpenFileName(window, words::openTitle(), {},
                                            words::scenarioFilter());
    };
    questions.pathToSave = [window](const QString& suggested) {
        return QFileDialog::getSaveFileName(window, words::saveTitle(), suggested,
                                            words::scenarioFilter());
    };
    questions.pathToExport = [window](const QString& suggested) {
        return QFileDialog::getSaveFileName(window, words::exportTitle(), suggested,
                                            words::csvFilter());
    };
    questions.unsavedChanges = [window](const QString& name) {
        return askAboutChanges(window, name);
    };
    questions.tell = [window](const QString& sentence) { tellInBox(window, sentence); };
    questions.networkToBuild = [window](const NetworkShape& start) {
        return askForNetwork(window, start);
    };
    return questions;
}

}  // namespace backhand
