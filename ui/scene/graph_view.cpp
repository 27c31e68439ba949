// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/graph_view.h"

#include "ui/scene/graph_accessibility.h"
#include "ui/words/graph_words.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace backhand {

namespace {

constexpr double largestFit = 1.6;  ///< beyond it a small graph only looks coarse
constexpr double zoomStep = 1.2;
constexpr double leastFit = 0.62;    ///< below it the whole graph would be too small to be read ...
constexpr double readableFit = 0.9;  ///< ... and is shown so large, in part, around the step
constexpr double roomyTextScale = 0.86;  ///< below it the roomy graph's type is too small to read
constexpr int hintHeight = 26;

}  // namespace

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
    setViewportUpdateMode(QGraphicsView::MinimalViewportUpdate);
    setOptimizationFlag(QGraphicsView::DontSavePainterState);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(false);  // files are the window's
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(words::graphName());
    setWhatsThis(words::graphHelp());
    setTheme(m_theme);
}

GraphView::~GraphView() = default;

void GraphView::showFrame(const Frame& frame)
{
    m_scene->showFrame(frame, m_isAnimated && isVisible());
    if (sceneRect() != m_scene->graphBounds()) {
        fit();
    }
    focusItem(m_focused);
    followStep();
}

/// Where only a part of the graph is seen, the part that the step is about.
void GraphView::followStep()
{
    const QRectF place = m_scene->placeOfStep(m_session.frame());
    const Playhead& playhead = m_session.frame().state.view.playhead;
    if (m_isPart && playhead != m_followed && !place.isEmpty()) {
        ensureVisible(place, 40, 40);
    }
    m_followed = playhead;
}

void GraphView::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_scene->setTheme(theme);
    setBackgroundBrush(theme.paper);
    m_scene->showFrame(m_session.frame(), false);
    fit();
}

/// The roomy graph, unless its type would become too small.
bool GraphView::isCompactNeeded() const
{
    const QRectF bounds = m_scene->graphBounds();
    const double width = m_scene->isCompact() ? bounds.width() * 1.3 : bounds.width();
    const double height = m_scene->isCompact() ? bounds.height() * 1.15 : bounds.height();
    return std::min(viewport()->width() / width, (viewport()->height() - hintHeight) / height) <
           roomyTextScale;
}

void GraphView::fit()
{
    const bool isCompact = isCompactNeeded();
    if (isCompact != m_scene->isCompact()) {
        m_scene->setCompact(isCompact);
        m_scene->showFrame(m_session.frame(), false);
    }
    const QRectF bounds = m_scene->graphBounds();
    const double room = std::max(viewport()->height() - hintHeight, 1);
    const double whole =
        std::min({viewport()->width() / bounds.width(), room / bounds.height(), largestFit});
    m_isPart = whole < leastFit;
    const double scale = m_isPart ? readableFit : whole;
    setTransform(QTransform::fromScale(scale * m_zoom, scale * m_zoom));
    // The hint at the bottom belongs to the ground, so the graph is centred above it.
    setSceneRect(bounds.adjusted(0, 0, 0, hintHeight / scale));
    const QRectF step = m_scene->placeOfStep(m_session.frame());
    if (m_isPart && !step.isEmpty()) {
        centerOn(step.center());
    } else if (m_zoom == 1.0) {
        centerOn(sceneRect().center());
    }
}

void GraphView::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 0.25, 6.0);
    fit();
    emit zoomChanged(zoomPercent());
}

int GraphView::zoomPercent() const
{
    return qRound(m_zoom * 100.0);
}

void GraphView::zoomIn()
{
    setZoom(m_zoom * zoomStep);
}

void GraphView::zoomOut()
{
    setZoom(m_zoom / zoomStep);
}

void GraphView::resetZoom()
{
    setZoom(1.0);
}

void GraphView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    fit();
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

void GraphView::paintGraph(QPainter& painter, const QRectF& place)
{
    m_scene->finishAnimation();
    m_scene->setGlyphs(GlyphForm::Path);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(place, m_theme.paper);
    m_scene->render(&painter, place, m_scene->graphBounds());
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

void GraphView::wheelEvent(QWheelEvent* event)
{
    if ((event->modifiers() & Qt::ControlModifier) == 0) {
        event->ignore();
        return;
    }
    setZoom(event->angleDelta().y() > 0 ? m_zoom * zoomStep : m_zoom / zoomStep);
    event->accept();
}

}  // namespace backhand
