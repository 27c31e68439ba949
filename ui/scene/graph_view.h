// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scene/graph_scene.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QGraphicsView>
#include <QPoint>

namespace backhand {

/// The graph: shows each frame, steps on a click, moves on a drag. It fits the graph into itself
/// until a person zooms; more than `mostWholeCards` functions, or cards that would become too small
/// to be read, are drawn as a map.
class GraphView : public QGraphicsView {
    Q_OBJECT

public:
    static constexpr std::size_t mostWholeCards = 12;

    explicit GraphView(Session& session, QWidget* parent = nullptr, const MathFonts& fonts = {});
    ~GraphView() override;

    void showFrame(const Frame& frame);
    void setTheme(const Theme& theme);
    void setAnimated(bool animated) { m_isAnimated = animated; }

    GraphScene& graph() { return *m_scene; }
    /// Percent of the fitted size.
    int zoomPercent() const;
    /// Paints the graph alone, fitted into the middle of `place`, with text as outlines.
    void paintGraph(QPainter& painter, const QRectF& place);
    QSizeF graphSize() const;  ///< px at zoom 1, margins included

    /// The item that the keyboard is on; null where it is on the ground.
    GraphItem* focusedItem() const;

    QSize minimumSizeHint() const override { return {320, 200}; }

public slots:
    void zoomIn();
    void zoomOut();
    void resetZoom();

signals:
    void zoomChanged(int percent);
    /// A step that cannot be made says why.
    void messageWanted(const QString& message);

protected:
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    bool focusNextPrevChild(bool next) override;

private:
    static constexpr int hintHeight = 26;  ///< at the bottom, px

    GraphForm formNeeded();
    double fittingScale(const QSizeF& size) const;
    void dress();
    void fit();
    void followStep();
    /// What is at `anchor` in the viewport stays there.
    void setZoom(double zoom, QPointF anchor);
    QPointF middle() const;
    bool pinch(QEvent* event);
    bool showHelpOf(QEvent* event);
    void clickedAt(QPoint place);
    bool moveBy(QKeyEvent* event);
    void move(Motion motion);
    bool followEdge(int key);
    bool enter();
    void focusItem(VariableId node);
    void showFocus();
    std::vector<VariableId> tabOrder() const;

    Session& m_session;
    GraphScene* m_scene;
    Theme m_theme;
    Playhead m_followed;    ///< the step that was last brought into view
    bool m_isPart = false;  ///< the whole graph would be too small
    QRectF m_fitted;        ///< the bounds that were fitted last
    double m_whole = 1.0;   ///< the scale that shows the whole graph
    double m_scale = 1.0;   ///< of the fitted size
    double m_zoom = 1.0;    ///< times the fitted size
    QPoint m_pressed;
    QPoint m_lastDrag;
    bool m_isPressed = false;
    bool m_isDragged = false;
    bool m_isAnimated = true;
    VariableId m_focused = noVariable;  ///< a variable, or after all of them a folded layer
    VariableId m_cameFrom = noVariable;
    bool m_followsEdges = false;  ///< arrows go along the edges, after Enter on a card
};

}  // namespace backhand
