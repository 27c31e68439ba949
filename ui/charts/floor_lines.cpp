// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/floor_lines.h"

namespace backhand {

FloorLines::FloorLines(QObject* parent) : QObject(parent)
{
    constexpr int stillMilliseconds = 150;
    m_stillness.setSingleShot(true);
    m_stillness.setInterval(stillMilliseconds);
    connect(&m_stillness, &QTimer::timeout, this, [this] {
        find();
        emit found();
    });
}

void FloorLines::showFrame(const Frame& frame)
{
    const std::shared_ptr<const CompiledModel>& model = frame.state.document.compiled;
    if (model == m_model && frame.data == m_data) {
        return;
    }
    const bool isOtherModel = model != m_model;
    m_model = model;
    m_data = frame.data;
    const std::size_t parameters = model->model().withRole(Role::Parameter).size();
    const std::span<const double> given = frame.trace.given().first(model->model().givenCount());
    m_parameters.assign(given.end() - static_cast<std::ptrdiff_t>(parameters), given.end());
    m_floors = {};
    if (isOtherModel) {
        m_stillness.stop();
        find();
    } else {
        m_stillness.start();
    }
}

void FloorLines::find()
{
    m_floors = errorFloors(m_model->tape(), *m_data, m_parameters);
}

}  // namespace backhand
