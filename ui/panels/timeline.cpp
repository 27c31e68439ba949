// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/timeline.h"

#include "ui/rounded_rect.h"
#include "ui/words/transport_words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

constexpr double margin = 6.0;  ///< left and right; the left one stands for step 0
constexpr double groupGap = 10.0;
constexpr double widestSegment = 26.0;
constexpr double segmentHeight = 9.0;
constexpr double gapBetweenNames = 6.0;
constexpr int labelPixels = 12;

double gapFor(double pitch)
{
    return pitch > 8.0 ? 3.0 : pitch > 3.0 ? 1.0 : 0.0;
}

}  // namespace

Timeline::Timeline(Session& session, QWidget* parent) : QAbstractSlider(parent), m_session(session)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(words::timelineName());
    setWhatsThis(words::timelineHelp());
    setRange(0, 0);
    connect(this, &QAbstractSlider::valueChanged, this, &Timeline::seek);
    showFrame(session.frame());
}

void Timeline::showFrame(const Frame& frame)
{
    if (m_compiled != frame.sharedModel()) {
        m_compiled = frame.sharedModel();
        m_ticks = timelineTicks(*m_compiled);
        update();
    }
    // The session already stands at this step, so that valueChanged() seeks nowhere, as long as no
    // range clamps the old value.
    const int step = static_cast<int>(frame.step());
    if (step <= maximum()) {
        setValue(step);
    }
    setRange(0, static_cast<int>(frame.trace.stepCount()));
    setValue(step);
    setAccessibleDescription(words::timelinePlace(frame, frame.step()));
}

void Timeline::setTheme(const Theme& theme)
{
    m_theme = theme;
    setFont(interfaceFont(theme, labelPixels));
    updateGeometry();
    update();
}

void Timeline::seek(int step)
{
    const Frame& frame = m_session.frame();
    const auto wanted = static_cast<std::size_t>(std::max(0, step));
    if (wanted != frame.step() && wanted <= frame.trace.stepCount()) {
        m_session.dispatch(Seek{frame.pass(), wanted});
    }
}

std::vector<QRectF> Timeline::segments() const
{
    std::vector<QRectF> areas;
    if (m_ticks.empty()) {
        return areas;
    }
    double groups = 0.0;
    for (std::size_t i = 1; i < m_ticks.size(); ++i) {
        groups += m_ticks[i].group != m_ticks[i - 1].group ? 1.0 : 0.0;
    }
    const double room = width() - 2.0 * margin - groups * groupGap;
    const double pitch =
        std::min(widestSegment * m_theme.typeScale, room / static_cast<double>(m_ticks.size()));
    const double top = (height() - segmentHeight - 4.0 - fontMetrics().height()) / 2.0;
    double left = margin;
    for (std::size_t i = 0; i < m_ticks.size(); ++i) {
        left += i != 0 && m_ticks[i].group != m_ticks[i - 1].group ? groupGap : 0.0;
        areas.emplace_back(left, top, std::max(0.5, pitch - gapFor(pitch)), segmentHeight);
        left += pitch;
    }
    return areas;
}

int Timeline::stepAt(double x) const
{
    const std::vector<QRectF> areas = segments();
    if (areas.empty() || x < areas.front().left()) {
        return 0;
    }
    std::size_t index = 0;
    while (index + 1 < areas.size() && areas[index + 1].left() <= x) {
        ++index;
    }
    const TimelineTick& tick = m_ticks[index];
    const auto within = static_cast<double>(tick.last - tick.first + 1);
    const double part = std::clamp((x - areas[index].left()) / areas[index].width(), 0.0, 0.999);
    return static_cast<int>(tick.first + static_cast<std::size_t>(part * within));
}

QSize Timeline::sizeHint() const
{
    const int ticks = static_cast<int>(std::min<std::size_t>(m_ticks.size(), mostTicksByStep));
    return {static_cast<int>(2.0 * margin + 2.0 * groupGap) + ticks * 17, 44};
}

QSize Timeline::minimumSizeHint() const
{
    return {120, static_cast<int>(std::ceil(segmentHeight)) + 8 + fontMetrics().height()};
}

bool Timeline::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        return showTip(help->pos(), help->globalPos());
    }
    return QAbstractSlider::event(event);
}

bool Timeline::showTip(const QPoint& at, const QPoint& globalAt)
{
    const auto step = static_cast<std::size_t>(stepAt(at.x()));
    const QString place = words::timelinePlace(m_session.frame(), step);
    QToolTip::showText(globalAt, u"<qt>"_s % place.toHtmlEscaped() % u"</qt>"_s, this);
    return true;
}

void Timeline::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        seek(stepAt(event->position().x()));
        event->accept();
    }
}

void Timeline::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        seek(stepAt(event->position().x()));
        event->accept();
    }
}

void Timeline::keyPressEvent(QKeyEvent* event)
{
    // Page Down is the next step everywhere in the window, but would be a smaller value on a
    // slider.
    if (event->key() == Qt::Key_PageDown) {
        triggerAction(SliderSingleStepAdd);
    } else if (event->key() == Qt::Key_PageUp) {
        triggerAction(SliderSingleStepSub);
    } else {
        QAbstractSlider::keyPressEvent(event);
    }
}

void Timeline::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

QColor Timeline::colourOf(Act group) const
{
    switch (group) {
    case Act::Forward: return m_theme.value;
    case Act::Backward: return m_theme.gradient;
    case Act::Update:
    case Act::Check: return m_theme.update;
    }
    return m_theme.ink;
}

void Timeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<QRectF> areas = segments();
    std::size_t begin = 0;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        if (i + 1 == areas.size() || !isOneWithNext(areas, i)) {
            paintSegment(painter, areas[begin].united(areas[i]), m_ticks[i]);
            begin = i + 1;
        }
    }
    paintGroupNames(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.ink, 2.0 * m_theme.lineWidth));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0), 6.0, 6.0);
    }
}

/// Ticks too narrow for a gap between them stand as one, as far as they look alike: of a long model
/// there are thousands.
bool Timeline::isOneWithNext(const std::vector<QRectF>& areas, std::size_t index) const
{
    const TimelineTick& tick = m_ticks[index];
    const TimelineTick& next = m_ticks[index + 1];
    const auto step = static_cast<std::size_t>(value());
    const auto isCurrent = [step](const TimelineTick& it) {
        return it.first <= step && step <= it.last;
    };
    const bool hasGap = areas[index].right() + 0.01 < areas[index + 1].left();
    return !hasGap && tick.group == next.group && (tick.first <= step) == (next.first <= step) &&
           !isCurrent(tick) && !isCurrent(next);
}

void Timeline::paintSegment(QPainter& painter, const QRectF& area, const TimelineTick& tick) const
{
    const auto step = static_cast<std::size_t>(value());
    const bool isReached = tick.first <= step;
    const bool isCurrent = isReached && step <= tick.last;
    const double radius = std::min(4.0, area.width() / 3.0);
    const bool hasRoom = area.width() > 3.0;
    painter.setPen(isReached || !hasRoom ? QPen(Qt::NoPen) : QPen(m_theme.track, 1.0));
    painter.setBrush(isReached ? colourOf(tick.group) : m_theme.line);
    paintRoundedRect(painter, isReached ? area : area.adjusted(0.5, 0.5, -0.5, -0.5), radius);
    if (isCurrent) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.ink, 2.0));
        paintRoundedRect(painter, area.adjusted(-2.0, -3.0, 2.0, 3.0), radius + 2.0);
    }
}

/// A name begins under the first segment of its group, or to the right of the name before it; one
/// that would begin under another group, or run out of the timeline, has no room.
std::vector<Timeline::GroupName> Timeline::groupNamesIn(const QFont& font) const
{
    const QFontMetrics metrics(font);
    const std::vector<QRectF> areas = segments();
    std::vector<GroupName> names;
    double free = 0.0;
    for (std::size_t i = 0, end = 0; i < areas.size(); i = end) {
        for (end = i + 1; end < areas.size() && m_ticks[end].group == m_ticks[i].group;) {
            ++end;
        }
        const QString name = words::timelineGroup(m_ticks[i].group);
        const double wide = metrics.horizontalAdvance(name);
        const double left = std::max(areas[i].left(), free);
        if (left < areas[end - 1].right() && left + wide <= width()) {
            names.push_back(
                {name, QRectF(left, areas[i].bottom() + 4.0, wide + 1.0, fontMetrics().height())});
            free = left + wide + gapBetweenNames;
        }
    }
    return names;
}

/// The largest type in which every group's name has room; where none is, the smallest.
QFont Timeline::groupNameFont() const
{
    constexpr int leastPixels = 12;
    std::size_t groups = m_ticks.empty() ? 0 : 1;
    for (std::size_t i = 1; i < m_ticks.size(); ++i) {
        groups += m_ticks[i].group != m_ticks[i - 1].group ? 1U : 0U;
    }
    QFont font = this->font();
    while (font.pixelSize() > leastPixels && groupNamesIn(font).size() < groups) {
        font.setPixelSize(font.pixelSize() - 1);
    }
    return font;
}

void Timeline::paintGroupNames(QPainter& painter) const
{
    painter.setPen(m_theme.quietInk);
    painter.setFont(groupNameFont());
    for (const GroupName& name : groupNames()) {
        painter.drawText(name.place, Qt::AlignLeft | Qt::AlignTop, name.text);
    }
}

}  // namespace backhand
