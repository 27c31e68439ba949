// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"

#include <QWidget>

#include <cstdint>

class QComboBox;
class QSpinBox;

namespace backhand {

/// Which sample each update takes, to be chosen: in turn, at random with a seed, all at once.
class OrderFields : public QWidget {
    Q_OBJECT

public:
    explicit OrderFields(QWidget* parent = nullptr);
    ~OrderFields() override;

    void showFrame(const Frame& frame);

    QComboBox& order() { return *m_order; }
    QSpinBox& seed() { return *m_seed; }

signals:
    void chosen(backhand::SampleOrder order, std::uint64_t seed);

private:
    void choose();
    void chooseSeed(int seed);

    QComboBox* m_order;
    QSpinBox* m_seed;
    SampleOrder m_shownOrder = SampleOrder::Cyclic;
    std::uint64_t m_shownSeed = 0;
};

}  // namespace backhand
