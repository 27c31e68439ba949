// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace backhand {

/// The list of keys (F1), in two columns.
class HelpDialog : public QDialog {
    Q_OBJECT

public:
    explicit HelpDialog(QWidget* parent);
};

/// What ∂ and "with respect to" mean, in plain words.
void showGlossary(QWidget* parent);

/// About Backhand, in plain text.
void showAbout(QWidget* parent);

}  // namespace backhand
