// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/network.h"

#include <QDialog>

#include <array>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace backhand {

class CodeView;
class LayerFields;

/// Asks which network is to be built, and shows its model while it is chosen.
class NetworkDialog : public QDialog {
    Q_OBJECT

public:
    static constexpr int largestSeed = 9999;  ///< of those that can be chosen: short enough to tell

    /// Begins with this shape; a seed beyond the largest counts as that.
    NetworkDialog(const NetworkShape& start, QWidget* parent);

    NetworkShape shape() const;

    QSpinBox& inputs() { return *m_inputs; }
    QSpinBox& hiddenLayers() { return *m_hiddenLayers; }
    LayerFields& hidden(std::size_t layer) { return *m_hidden.at(layer - 1); }
    LayerFields& output() { return *m_output; }
    QComboBox& error() { return *m_error; }
    QSpinBox& seed() { return *m_seed; }
    QPushButton& newSeed() { return *m_newSeed; }
    QPushButton& build() { return *m_build; }
    QString previewText() const;
    QString sizeText() const;
    QString noteText() const;

private:
    QWidget* newForm();
    void addInputs(QGridLayout& grid);
    void addLayers(QGridLayout& grid);
    void addError(QGridLayout& grid);
    void addSeed(QGridLayout& grid);
    QWidget* newPreview();
    QWidget* newButtons();
    void setShape(const NetworkShape& shape);
    void takeNewSeed();
    void showChoice();
    void allowCrossEntropy(bool allowed);

    QSpinBox* m_inputs;
    QSpinBox* m_hiddenLayers;
    std::array<LayerFields*, maximumHiddenLayers> m_hidden{};
    LayerFields* m_output = nullptr;
    QComboBox* m_error;
    QLabel* m_note;
    QSpinBox* m_seed;
    QPushButton* m_newSeed;
    CodeView* m_preview;
    QLabel* m_size;
    QPushButton* m_build;
};

}  // namespace backhand
