// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/graph_view.h"

#include "ui/words/window_words.h"

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
    if (isEnter && m_focused != noVariable) {
        m_followsEdges = true;
        return;
    }
    if (m_followsEdges && followEdge(event->key())) {
        return;
    }
    if (!moveBy(event)) {
        event->ignore();
    }
}

void GraphView::move(Motion motion)
{
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

/// Left to what the focused card uses first, right to what uses it, up and down to its neighbours.
bool GraphView::followEdge(int key)
{
    const Model& model = m_session.frame().model();
    if (key == Qt::Key_Left && model.isDefined(m_focused)) {
        focusItem(model.definitionOf(m_focused).inputs.front());
        return true;
    }
    if (key == Qt::Key_Right) {
        for (const Definition& definition : model.definitions()) {
            if (std::find(definition.inputs.begin(), definition.inputs.end(), m_focused) !=
                definition.inputs.end()) {
                focusItem(definition.variable);
                return true;
            }
        }
        return true;
    }
    const int direction = key == Qt::Key_Down ? 1 : (key == Qt::Key_Up ? -1 : 0);
    const int next = static_cast<int>(m_focused) + direction;
    if (direction != 0 && next >= 0 && next < static_cast<int>(model.variables().size())) {
        focusItem(static_cast<VariableId>(next));
    }
    return direction != 0;
}

void GraphView::focusItem(VariableId variable)
{
    const Model& model = m_session.frame().model();
    m_focused = variable < model.variables().size() ? variable : noVariable;
    for (VariableId id = 0; id < model.variables().size(); ++id) {
        m_scene->itemOf(id)->setFocusShown(id == m_focused && hasFocus());
    }
}

GraphItem* GraphView::focusedItem() const
{
    return m_focused == noVariable ? nullptr : m_scene->itemOf(m_focused);
}

/// What's-this: each item says what it is.
bool GraphView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::WhatsThis) {
        return QGraphicsView::viewportEvent(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const QGraphicsItem* pointedAt = itemAt(help->pos());
    QString text = whatsThis();
    for (const GraphItem* item : m_scene->visibleItems()) {
        text = item == pointedAt ? item->description() : text;
    }
    QWhatsThis::showText(help->globalPos(), text.toHtmlEscaped(), this);
    return true;
}

/// Tab goes over the cards, then on to the next widget.
bool GraphView::focusNextPrevChild(bool next)
{
    const Model& model = m_session.frame().model();
    const auto first = static_cast<VariableId>(model.givenCount());
    const auto end = static_cast<VariableId>(model.variables().size());
    if (m_focused == noVariable) {
        focusItem(next ? first : noVariable);
        return next || QGraphicsView::focusNextPrevChild(next);
    }
    const VariableId other = next ? m_focused + 1 : m_focused - 1;
    const bool isWithin = other < end && (next || m_focused > first);
    m_followsEdges = false;
    focusItem(isWithin ? other : noVariable);
    return isWithin || QGraphicsView::focusNextPrevChild(next);
}

void GraphView::focusOutEvent(QFocusEvent* event)
{
    m_followsEdges = false;
    m_focused = noVariable;
    focusItem(noVariable);
    QGraphicsView::focusOutEvent(event);
}

}  // namespace backhand
