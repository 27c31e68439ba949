// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"
#include "core/training/error_floors.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace backhand {

/// The floors of the error under the frame that is shown. Finding them takes some milliseconds, so
/// while numbers of the data change they are not there, and come when these have been still for a
/// moment.
class FloorLines : public QObject {
    Q_OBJECT

public:
    explicit FloorLines(QObject* parent = nullptr);

    void showFrame(const Frame& frame);
    const ErrorFloors& floors() const { return m_floors; }

signals:
    /// They are there.
    void found();

private:
    void find();

    std::shared_ptr<const CompiledModel> m_model;  ///< as it is written: what is trained
    std::shared_ptr<const Dataset> m_data;
    std::vector<double> m_parameters;
    ErrorFloors m_floors;
    QTimer m_stillness;
};

}  // namespace backhand
