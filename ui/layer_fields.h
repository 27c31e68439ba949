// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/network.h"

#include <QObject>

class QComboBox;
class QGridLayout;
class QLabel;
class QSpinBox;

namespace backhand {

/// One layer of a network to be chosen: how many neurons, and their activation. A row of a grid.
class LayerFields : public QObject {
    Q_OBJECT

public:
    /// Stands in the grid's next row; the widgets belong to the grid's.
    LayerFields(const QString& label, std::size_t most, QGridLayout& grid);

    NetworkLayer layer() const;
    void setLayer(const NetworkLayer& layer);
    void setVisible(bool visible);

    QSpinBox& neurons() { return *m_neurons; }
    QComboBox& activation() { return *m_activation; }

signals:
    void changed();

private:
    QLabel* m_label;
    QSpinBox* m_neurons;
    QComboBox* m_activation;
};

}  // namespace backhand
