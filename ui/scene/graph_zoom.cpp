// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/graph_view.h"

#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace backhand {

namespace {

constexpr double largestFit = 1.6;  ///< beyond it a small graph only looks coarse
constexpr double zoomStep = 1.2;
constexpr double leastFit = 0.62;  ///< below it the whole graph would be too small to be read ...
constexpr double readableFit =
    0.9;                            ///< ... and is shown so large, in part, around the step, or ...
constexpr double leastPart = 0.75;  ///< ... a little smaller, where its whole height is seen then
constexpr double compactTextScale = 0.75;  ///< below it the map's type is larger
constexpr double roomyTextScale = 0.86;    ///< below it the roomy graph's type is too small to read

}  // namespace

double GraphView::fittingScale(const QSizeF& size) const
{
    const double room = std::max(viewport()->height() - hintHeight, 1);
    return std::min({viewport()->width() / size.width(), room / size.height(), largestFit});
}

/// The roomy graph, unless its type would become too small; then the compact one; then the map.
GraphForm GraphView::formNeeded()
{
    const Frame& frame = m_session.frame();
    if (frame.model().definitions().size() > mostWholeCards) {
        return GraphForm::Map;
    }
    if (!isVisible() && !testAttribute(Qt::WA_Resized)) {
        return GraphForm::Compact;  // not placed yet: what a window's first size has room for
    }
    if (fittingScale(m_scene->sizeAs(GraphForm::Roomy, frame)) >= roomyTextScale) {
        return GraphForm::Roomy;
    }
    const double compact = fittingScale(m_scene->sizeAs(GraphForm::Compact, frame));
    const bool isMapBetter = compact < compactTextScale &&
                             fittingScale(m_scene->sizeAs(GraphForm::Map, frame)) > compact;
    return isMapBetter ? GraphForm::Map : GraphForm::Compact;
}

void GraphView::fit()
{
    const GraphForm form = formNeeded();
    if (form != m_scene->form()) {
        m_scene->setForm(form);
        m_scene->showFrame(m_session.frame(), false);
        showFocus();
    }
    const QRectF bounds = m_scene->graphBounds();
    m_whole = fittingScale(bounds.size());
    m_isPart = m_whole < leastFit;
    const double byHeight = (viewport()->height() - hintHeight) / bounds.height();
    m_scale = m_isPart ? std::clamp(byHeight, leastPart, readableFit) : m_whole;
    setTransform(QTransform::fromScale(m_scale * m_zoom, m_scale * m_zoom));
    // The hint at the bottom belongs to the ground, so the graph is centred above it.
    setSceneRect(bounds.adjusted(0, 0, 0, hintHeight / m_scale));
    m_fitted = bounds;
    const QRectF step = m_scene->placeOfStep(m_session.frame());
    if (m_isPart && m_zoom == 1.0 && !step.isEmpty()) {
        centerOn(step.center());
    } else if (m_zoom == 1.0) {
        centerOn(sceneRect().center());
    }
}

QPointF GraphView::middle() const
{
    return QRectF(viewport()->rect()).center();
}

void GraphView::setZoom(double zoom, QPointF anchor)
{
    constexpr double most = 6.0;
    const QPointF still = viewportTransform().inverted().map(anchor);
    m_zoom = std::clamp(zoom, std::min(0.25, m_whole / m_scale), most);
    setTransform(QTransform::fromScale(m_scale * m_zoom, m_scale * m_zoom));
    const QPointF moved = viewportTransform().map(still) - anchor;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(moved.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(moved.y()));
    emit zoomChanged(zoomPercent());
}

int GraphView::zoomPercent() const
{
    return qRound(m_zoom * 100.0);
}

void GraphView::zoomIn()
{
    setZoom(m_zoom * zoomStep, middle());
}

void GraphView::zoomOut()
{
    setZoom(m_zoom / zoomStep, middle());
}

void GraphView::resetZoom()
{
    m_zoom = 1.0;
    fit();
    emit zoomChanged(zoomPercent());
}

/// With Ctrl it zooms at the pointer; else it moves a graph that is seen in part.
void GraphView::wheelEvent(QWheelEvent* event)
{
    constexpr double notch = 120.0;
    const bool isZoom = (event->modifiers() & Qt::ControlModifier) != 0;
    const bool isMovable = horizontalScrollBar()->maximum() > horizontalScrollBar()->minimum() ||
                           verticalScrollBar()->maximum() > verticalScrollBar()->minimum();
    if (isZoom) {
        setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / notch), event->position());
        event->accept();
    } else if (isMovable) {
        QGraphicsView::wheelEvent(event);
        event->accept();
    } else {
        event->ignore();
    }
}

/// Two fingers on a touch pad come as native gestures, on a screen as a pinch.
bool GraphView::pinch(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        const bool isZoom = gesture->gestureType() == Qt::ZoomNativeGesture;
        if (isZoom) {
            setZoom(m_zoom * (1.0 + gesture->value()), gesture->position());
            event->accept();
        }
        return isZoom;
    }
    auto* gestures = static_cast<QGestureEvent*>(event);
    auto* gesture = static_cast<QPinchGesture*>(gestures->gesture(Qt::PinchGesture));
    if (gesture != nullptr) {
        const QPoint centre = gesture->centerPoint().toPoint();
        setZoom(m_zoom * gesture->scaleFactor(), viewport()->mapFromGlobal(centre));
        gestures->accept(gesture);
    }
    return gesture != nullptr;
}

bool GraphView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::NativeGesture:
    case QEvent::Gesture: return pinch(event) || QGraphicsView::viewportEvent(event);
    case QEvent::WhatsThis: return showHelpOf(event);
    default: return QGraphicsView::viewportEvent(event);
    }
}

}  // namespace backhand
