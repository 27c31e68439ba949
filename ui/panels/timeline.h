// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/timeline_ticks.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QAbstractSlider>
#include <QRectF>

#include <vector>

namespace backhand {

/// The steps of the pass as one control: a segment a step in three groups. A click or a drag
/// anywhere in it seeks; so do the arrows, Page Up and Page Down, Home and End while it has the
/// focus.
class Timeline : public QAbstractSlider {
    Q_OBJECT

public:
    Timeline(Session& session, QWidget* parent);

    void showFrame(const Frame& frame);
    void setTheme(const Theme& theme);

    /// Where each tick is drawn, in order.
    std::vector<QRectF> segments() const;
    const std::vector<TimelineTick>& ticks() const { return m_ticks; }
    struct GroupName {
        QString text;
        QRectF place;
    };
    /// The names under the segments, as they are drawn; those that have room.
    std::vector<GroupName> groupNames() const { return groupNamesIn(groupNameFont()); }
    /// The step under a position from the left edge, 0 left of the first segment.
    int stepAt(double x) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void seek(int step);
    bool showTip(const QPoint& at, const QPoint& globalAt);
    bool isOneWithNext(const std::vector<QRectF>& areas, std::size_t index) const;
    void paintSegment(QPainter& painter, const QRectF& area, const TimelineTick& tick) const;
    std::vector<GroupName> groupNamesIn(const QFont& font) const;
    QFont groupNameFont() const;
    void paintGroupNames(QPainter& painter) const;
    QColor colourOf(Act group) const;

    Session& m_session;
    Theme m_theme;
    std::vector<TimelineTick> m_ticks;
    std::shared_ptr<const CompiledModel> m_compiled;
};

}  // namespace backhand
