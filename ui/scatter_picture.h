// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/dataset.h"

#include <QWidget>

#include <cstddef>
#include <vector>

namespace backhand {

/// Points of two classes: the first column to the right, the second upwards (where there is one),
/// filled where the column of the class is 1.
class ScatterPicture : public QWidget {
    Q_OBJECT

public:
    static constexpr std::size_t mostPoints = 2000;

    explicit ScatterPicture(QWidget* parent = nullptr);

    /// `inputs` columns, then the class where there is a further column.
    void showPoints(const Dataset& points, std::size_t inputs);
    std::size_t dotCount() const { return m_dots.size(); }

    QSize sizeHint() const override { return {320, 320}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Dot {
        double across;  ///< 0 to 1 from the left
        double up;      ///< 0 to 1 from below
        bool isFilled;
    };

    std::vector<Dot> m_dots;
};

}  // namespace backhand
