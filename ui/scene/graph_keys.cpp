// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/graph_view.h"

#include "ui/scene/edge_walk.h"
#include "ui/words/graph_words.h"
#include "ui/words/window_words.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QWhatsThis>

#include <algorithm>
#include <optional>

namespace backhand {

namespace {

std::optional<Motion> motionFor(const QKeyEvent& event)
{
    const bool isShifted = (event.modifiers() & Qt::ShiftModifier) != 0;
    const bool isControlled = (event.modifiers() & Qt::ControlModifier) != 0;
    switch (event.key()) {
    case Qt::Key_Right:
        return isControlled ? Motion::NextAct
                            : (isShifted ? Motion::NextDefinition : Motion::NextStep);
    case Qt::Key_Left:
        return isControlled ? Motion::PreviousAct
                            : (isShifted ? Motion::PreviousDefinition : Motion::PreviousStep);
    case Qt::Key_PageDown: return Motion::NextStep;
    case Qt::Key_PageUp: return Motion::PreviousStep;
    case Qt::Key_Home: return Motion::FirstStep;
    case Qt::Key_End: return Motion::LastStep;
    default: return std::nullopt;
    }
}

}  // namespace

void GraphView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_focused != noVariable) {
        m_followsEdges = false;
        focusItem(noVariable);
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && enter()) {
        return;
    }
    if (m_followsEdges && followEdge(event->key())) {
        return;
    }
    if (!moveBy(event)) {
        event->ignore();
    }
}

/// On a folded layer it opens or closes it; on a card the arrows go along the edges from now on.
bool GraphView::enter()
{
    if (m_focused == noVariable) {
        return false;
    }
    const std::size_t variables = m_session.frame().model().variables().size();
    if (m_focused >= variables) {
        m_session.dispatch(ToggleLayer{m_scene->blocks().at(m_focused - variables).key});
    } else {
        m_followsEdges = true;
        emit messageWanted(words::followingEdges());
    }
    return true;
}

void GraphView::move(Motion motion)
{
    m_scene->setWanted(noVariable);
    const Frame& frame = m_session.frame();
    const bool isAtEnd = frame.step() == frame.trace.stepCount();
    const bool isRefused =
        motion == Motion::NextStep && isAtEnd && frame.refusal != UpdateRefusal::None;
    if (isRefused) {
        emit messageWanted(words::refusalSentence(frame.refusal));
    } else {
        m_session.dispatch(Move{motion});
    }
}

bool GraphView::moveBy(QKeyEvent* event)
{
    const std::optional<Motion> motion = motionFor(*event);
    if (motion) {
        move(*motion);
    }
    return motion.has_value();
}

bool GraphView::followEdge(int key)
{
    const std::size_t variables = m_session.frame().model().variables().size();
    const bool isLayer = m_focused >= variables;
    const VariableId here =
        isLayer ? m_scene->blocks().at(m_focused - variables).members.front() : m_focused;
    const EdgeWalk walk(m_session.frame().model(), m_scene->places());
    VariableId next = noVariable;
    switch (key) {
    case Qt::Key_Left: next = walk.operandOf(here, m_cameFrom); break;
    case Qt::Key_Right: next = walk.userOf(here, m_cameFrom); break;
    case Qt::Key_Up: next = walk.siblingOf(m_focused, -1); break;
    case Qt::Key_Down: next = walk.siblingOf(m_focused, 1); break;
    default: return false;
    }
    if (next != noVariable) {
        const bool isAlongEdge = key == Qt::Key_Left || key == Qt::Key_Right;
        m_cameFrom = isAlongEdge ? here : noVariable;
        focusItem(next);
    }
    return true;
}

void GraphView::focusItem(VariableId node)
{
    const std::size_t variables = m_session.frame().model().variables().size();
    m_focused = m_scene->nodeOf(node);
    m_scene->setWanted(node < variables ? node : noVariable);
    if (m_scene->form() == GraphForm::Map) {
        m_scene->showFrame(m_session.frame(), false);
    }
    showFocus();
    const GraphItem* item = focusedItem();
    if (item == nullptr) {
        return;
    }
    ensureVisible(item->place(), 20, 20);
    const std::vector<GraphItem*> items = m_scene->visibleItems();
    const auto found = std::find(items.begin(), items.end(), item);
    if (found != items.end()) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(static_cast<int>(found - items.begin()));
        QAccessible::updateAccessibility(&focus);
    }
}

void GraphView::showFocus()
{
    if (focusedItem() == nullptr) {
        m_focused = noVariable;
        m_followsEdges = false;
        m_scene->setWanted(noVariable);
    }
    const GraphItem* focused = focusedItem();
    for (GraphItem* item : m_scene->visibleItems()) {
        item->setFocusShown(item == focused && hasFocus());
    }
}

GraphItem* GraphView::focusedItem() const
{
    return m_scene->itemAtNode(m_focused);
}

/// What's-this: each item says what it is.
bool GraphView::showHelpOf(QEvent* event)
{
    const auto* help = static_cast<QHelpEvent*>(event);
    const QGraphicsItem* pointedAt = itemAt(help->pos());
    QString text = whatsThis();
    for (const GraphItem* item : m_scene->visibleItems()) {
        text = item == pointedAt ? item->description() : text;
    }
    QWhatsThis::showText(help->globalPos(), text.toHtmlEscaped(), this);
    return true;
}

/// Cards and folded layers, column by column, each from top to bottom.
std::vector<VariableId> GraphView::tabOrder() const
{
    const std::size_t givenCount = m_session.frame().model().givenCount();
    std::vector<NodePlace> places = m_scene->places();
    std::erase_if(places, [givenCount](const NodePlace& node) { return node.id < givenCount; });
    std::stable_sort(places.begin(), places.end(), [](const NodePlace& a, const NodePlace& b) {
        return a.place.left() != b.place.left() ? a.place.left() < b.place.left()
                                                : a.place.top() < b.place.top();
    });
    std::vector<VariableId> order;
    for (const NodePlace& node : places) {
        order.push_back(node.id);
    }
    return order;
}

/// Tab goes over the cards, then on to the next widget.
bool GraphView::focusNextPrevChild(bool next)
{
    const std::vector<VariableId> order = tabOrder();
    m_followsEdges = false;
    const auto here = std::find(order.begin(), order.end(), m_focused);
    const bool isOnGround = m_focused == noVariable;
    const bool hasMore = next ? isOnGround || (here != order.end() && here + 1 != order.end())
                              : !isOnGround && here != order.end() && here != order.begin();
    if (order.empty() || !hasMore) {
        focusItem(noVariable);
        return QGraphicsView::focusNextPrevChild(next);
    }
    focusItem(isOnGround ? order.front() : (next ? *(here + 1) : *(here - 1)));
    return true;
}

void GraphView::focusOutEvent(QFocusEvent* event)
{
    m_followsEdges = false;
    focusItem(noVariable);
    QGraphicsView::focusOutEvent(event);
}

}  // namespace backhand
