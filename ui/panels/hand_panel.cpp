// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/hand_panel.h"

#include "ui/words/panel_words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace backhand {

namespace {

/// In a long model only the lines around the current one are written out.
constexpr std::size_t wholeLines = 64;
constexpr std::size_t wholeAround = 12;

}  // namespace

HandSheet::HandSheet(Session& session, QWidget* parent, const MathFonts& fonts)
    : QWidget(parent), m_session(session)
{
    m_style.fonts = fonts;
    m_style.theme = themeOf(ThemeKind::Light);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);  // so that nothing under it is painted in vain
    setAccessibleName(words::handName());
    setWhatsThis(words::handHelp());
}

void HandSheet::setTheme(const Theme& theme)
{
    m_isStale = m_isStale || theme != m_style.theme;
    m_style.theme = theme;
}

void HandSheet::showFrame(const Frame& frame, int width)
{
    const std::size_t lines = frame.trace.stepCount();
    m_isStale = m_isStale || width != m_style.width || lines != m_style.lineCount;
    m_style.width = width;
    m_style.lineCount = lines;
    m_tops.resize(frame.trace.stepCount(), -1.0);
    forgetFarLines();
    if (m_isStale) {
        m_briefHeights = {briefHeight(false, m_style), briefHeight(true, m_style)};
        update();
    }
    double top = 8.0;
    bool isAnyMoved = false;
    // In one piece: painting between many edges costs more than the lines among them.
    QRect changed;
    for (std::size_t number = 1; number <= m_tops.size(); ++number) {
        const bool isBriefLine = isBrief(number);
        const bool isKept = !isBriefLine || m_lines.contains(number);
        const bool isChanged = isKept && showLine(handContent(frame, number, isBriefLine));
        isAnyMoved = isAnyMoved || m_tops[number - 1] != top;
        m_tops[number - 1] = top;
        top += heightOf(number);
        if (isChanged) {
            changed |= lineRect(number).adjusted(0, -2, 0, 2);
        }
    }
    update(isAnyMoved ? rect() : changed);
    m_isStale = false;
    setFixedHeight(static_cast<int>(top) + 12);
    setAccessibleDescription(frame.step() == 0 ? QString() : line(frame.step()).spoken());
}

bool HandSheet::isBrief(std::size_t number) const
{
    const std::size_t step = m_session.frame().step();
    const std::size_t distance = number > step ? number - step : step - number;
    return m_tops.size() > wholeLines && distance > wholeAround;
}

/// All brief lines of one state are of one height, so that none need be laid out for it.
double HandSheet::heightOf(std::size_t number) const
{
    return isBrief(number) ? m_briefHeights[m_session.frame().reached(number) ? 1 : 0]
                           : line(number).height();
}

/// Of the lines that are not near the current one, only those that are seen are worth telling.
void HandSheet::forgetFarLines()
{
    const QRect seen = visibleRegion().boundingRect();
    const bool isStale = m_isStale;
    std::erase_if(m_lines, [&](const auto& entry) {
        const std::size_t number = entry.first;
        const bool isThere = number <= m_tops.size() && m_tops[number - 1] >= 0.0;
        return isStale || !isThere || (isBrief(number) && !lineRect(number).intersects(seen));
    });
}

const HandLine& HandSheet::line(std::size_t number) const
{
    auto found = m_lines.find(number);
    if (found == m_lines.end()) {
        HandContent content = handContent(m_session.frame(), number, isBrief(number));
        found = m_lines.emplace(number, HandLine(std::move(content), m_style)).first;
    }
    return found->second;
}

/// True where the line now looks different. Most lines stay as they are from frame to frame.
bool HandSheet::showLine(HandContent content)
{
    const std::size_t number = content.number;
    const auto found = m_lines.find(number);
    if (found != m_lines.end() && found->second.content() == content) {
        return false;
    }
    m_lines.insert_or_assign(number, HandLine(std::move(content), m_style));
    return true;
}

QRect HandSheet::lineRect(std::size_t number) const
{
    return {0, static_cast<int>(m_tops.at(number - 1)), width(),
            static_cast<int>(heightOf(number))};
}

void HandSheet::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setClipRect(event->rect());  // a page has no window system that would cut the lines
    painter.fillRect(event->rect(), m_style.theme.panel);
    const std::size_t first = std::max<std::size_t>(lineAt(event->rect().top() - 2.0), 1);
    for (std::size_t number = first; number <= m_tops.size(); ++number) {
        const QRect place = lineRect(number);
        if (place.top() - 2 > event->rect().bottom()) {
            break;
        }
        const bool isChosen = hasFocus() && m_chosen == number;
        const bool isFramed = line(number).state() == LineState::Current;
        const bool isNextFramed =
            number < m_tops.size() && line(number + 1).state() == LineState::Current;
        if (!isFramed && !isNextFramed && number < m_tops.size()) {
            painter.fillRect(QRect(18, place.bottom(), width() - 36, 1), m_style.theme.line);
        }
        line(number).paint(painter, m_style, m_tops[number - 1], isChosen);
    }
}

std::size_t HandSheet::lineAt(double y) const
{
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return static_cast<std::size_t>(after - m_tops.begin());
}

void HandSheet::mousePressEvent(QMouseEvent* event)
{
    const std::size_t number = lineAt(event->position().y());
    if (event->button() == Qt::LeftButton && number != 0) {
        m_session.dispatch(Seek{m_session.frame().pass(), number});
    }
}

void HandSheet::keyPressEvent(QKeyEvent* event)
{
    const std::size_t chosen =
        m_chosen.value_or(std::max<std::size_t>(m_session.frame().step(), 1));
    switch (event->key()) {
    case Qt::Key_Down: choose(chosen + (m_chosen ? 1 : 0)); break;
    case Qt::Key_Up: choose(chosen - (m_chosen ? 1 : 0)); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: m_session.dispatch(Seek{m_session.frame().pass(), chosen}); break;
    default: event->ignore();
    }
}

void HandSheet::choose(std::size_t number)
{
    m_chosen = std::clamp<std::size_t>(number, 1, m_tops.size());
    setAccessibleDescription(line(*m_chosen).spoken());
    emit lineChosen(*m_chosen);
    update();
}

void HandSheet::focusOutEvent(QFocusEvent* event)
{
    m_chosen.reset();
    update();
    QWidget::focusOutEvent(event);
}

HandPanel::HandPanel(Session& session, QWidget* parent, const MathFonts& fonts)
    : QScrollArea(parent), m_session(session), m_sheet(new HandSheet(session, this, fonts))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setWidgetResizable(true);
    setWidget(m_sheet);
    connect(m_sheet, &HandSheet::lineChosen, this, &HandPanel::follow);
    setTheme(themeOf(ThemeKind::Light));
}

void HandPanel::showFrame(const Frame& frame)
{
    if (isVisible() || testAttribute(Qt::WA_Resized)) {
        layOut(frame);
    }  // else it will be, as wide as it is then
}

void HandPanel::layOut(const Frame& frame)
{
    m_sheet->showFrame(frame, viewport()->width());
    follow(std::max<std::size_t>(frame.step(), 1));
}

void HandPanel::setTheme(const Theme& theme)
{
    m_sheet->setTheme(theme);
    showFrame(m_session.frame());
}

/// The line, and some of what comes before and after it; at the top a line begins, so that none is
/// cut there.
void HandPanel::follow(std::size_t number)
{
    const QRect place = m_sheet->lineRect(number);
    // The sheet has its new height only after the layout's next turn, so the bar's range is set
    // here.
    verticalScrollBar()->setRange(0, std::max(0, m_sheet->height() - viewport()->height()));
    ensureVisible(0, place.bottom(), 0, 80);
    ensureVisible(0, place.top(), 0, 60);
    const int top = verticalScrollBar()->value();
    for (std::size_t first = 1; top > 0 && first <= number; ++first) {
        if (m_sheet->lineRect(first).top() >= top) {
            verticalScrollBar()->setValue(m_sheet->lineRect(first).top());
            break;
        }
    }
}

void HandPanel::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    layOut(m_session.frame());
}

}  // namespace backhand
