// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/graph_view.h"

#include "ui/scene/graph_accessibility.h"
#include "ui/words/graph_words.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <optional>

namespace backhand {

GraphView::GraphView(Session& session, QWidget* parent, const MathFonts& fonts)
    : QGraphicsView(parent), m_session(session), m_scene(new GraphScene(this, fonts)),
      m_theme(themeOf(ThemeKind::Light))
{
    installGraphAccessibility();
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // In one piece: painting between the edges of many pieces costs more than what lies among them.
    setViewportUpdateMode(QGraphicsView::BoundingRectViewportUpdate);
    setOptimizationFlag(QGraphicsView::DontSavePainterState);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(false);  // files are the window's
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    viewport()->setMouseTracking(true);
    setAccessibleName(words::graphName());
    setWhatsThis(words::graphHelp());
    m_scene->setForm(formNeeded());
    dress();
}

GraphView::~GraphView() = default;

void GraphView::showFrame(const Frame& frame)
{
    m_scene->showFrame(frame, m_isAnimated && isVisible());
    if (m_fitted != m_scene->graphBounds()) {
        fit();
    }
    showFocus();
    followStep();
}

/// Where only a part of the graph is seen, the part that the step is about.
void GraphView::followStep()
{
    const QRectF place = m_scene->placeOfStep(m_session.frame());
    const Playhead& playhead = m_session.frame().state.view.playhead;
    const bool isWhole = !m_isPart && m_zoom <= 1.0;
    if (!isWhole && playhead != m_followed && !place.isEmpty()) {
        ensureVisible(place, 20, 20);
    }
    m_followed = playhead;
}

void GraphView::setTheme(const Theme& theme)
{
    if (theme != m_theme) {
        m_theme = theme;
        dress();
    }
}

void GraphView::dress()
{
    m_scene->setTheme(m_theme);
    setBackgroundBrush(m_theme.paper);
    m_scene->showFrame(m_session.frame(), false);
    fit();
}

void GraphView::resizeEvent(QResizeEvent* event)
{
    const QRectF before(QPointF(0.0, 0.0), event->oldSize());
    const QPointF seen = viewportTransform().inverted().map(before.center());
    const GraphForm form = m_scene->form();
    QGraphicsView::resizeEvent(event);
    fit();
    if (m_zoom != 1.0) {
        centerOn(form == m_scene->form() ? seen : m_scene->placeOfStep(m_session.frame()).center());
    }
}

void GraphView::drawForeground(QPainter* painter, const QRectF&)
{
    if (viewport()->height() < 240 || m_isPart) {
        return;
    }
    painter->save();
    painter->resetTransform();
    painter->setFont(interfaceFont(m_theme, 12));
    painter->setPen(m_theme.quietInk);
    const QRect strip(0, viewport()->height() - hintHeight, viewport()->width(), hintHeight - 4);
    painter->drawText(strip, Qt::AlignCenter, words::stepHint());
    painter->restore();
}

QSizeF GraphView::graphSize() const
{
    return m_scene->graphBounds().size();
}

void GraphView::paintGraph(QPainter& painter, const QRectF& place)
{
    m_scene->finishAnimation();
    m_scene->setGlyphs(GlyphForm::Path);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(place, m_theme.paper);
    QRectF fitted(QPointF(), graphSize().scaled(place.size(), Qt::KeepAspectRatio));
    fitted.moveCenter(place.center());
    m_scene->render(&painter, fitted, m_scene->graphBounds());
    m_scene->setGlyphs(GlyphForm::Text);
}

void GraphView::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::LeftButton) {
        m_isPressed = true;
        m_isDragged = false;
        m_pressed = m_lastDrag = event->position().toPoint();
    }
    event->accept();
}

void GraphView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint place = event->position().toPoint();
    if (!m_isPressed) {
        QGraphicsView::mouseMoveEvent(event);
        viewport()->setCursor(m_scene->isChoice(mapToScene(place)) ? Qt::PointingHandCursor
                                                                   : Qt::ArrowCursor);
        return;
    }
    m_isDragged =
        m_isDragged || (place - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_isDragged) {
        viewport()->setCursor(Qt::ClosedHandCursor);
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (place - m_lastDrag).x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (place - m_lastDrag).y());
        m_lastDrag = place;
    }
}

void GraphView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_isPressed) {
        return;
    }
    m_isPressed = false;
    viewport()->unsetCursor();
    if (!m_isDragged) {
        clickedAt(m_pressed);
    }
}

void GraphView::clickedAt(QPoint place)
{
    if (m_scene->isChoice(mapToScene(place))) {
        m_session.dispatch(SwitchErrorConvention{});
        return;
    }
    if (const std::optional<std::size_t> layer = m_scene->layerOf(itemAt(place))) {
        m_session.dispatch(ToggleLayer{*layer});
        return;
    }
    const VariableId variable = m_scene->variableOf(itemAt(place));
    const bool isParameter = variable != noVariable &&
                             m_session.frame().model().variable(variable).role == Role::Parameter;
    if (isParameter) {
        const bool isPinned = m_session.frame().state.view.followed == variable;
        m_session.dispatch(Follow{isPinned ? noVariable : variable});
    } else {
        move(Motion::NextStep);
    }
}

}  // namespace backhand
