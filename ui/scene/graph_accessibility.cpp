// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/graph_accessibility.h"

#include "ui/scene/graph_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>
#include <map>

namespace backhand {

namespace {

/// One item of the graph. Items come and go with the model, so it is found again by its place in
/// the list at each use.
class ItemInterface : public QAccessibleInterface {
public:
    ItemInterface(GraphView* view, int index) : m_view(view), m_index(index) {}

    bool isValid() const override { return item() != nullptr; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override
    {
        const GraphView* view = m_view.data();
        return view == nullptr ? nullptr : view->window()->windowHandle();
    }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::Role role() const override { return QAccessible::StaticText; }

    QString text(QAccessible::Text kind) const override
    {
        const GraphItem* shown = item();
        if (shown == nullptr) {
            return {};
        }
        switch (kind) {
        case QAccessible::Name: return shown->name();
        case QAccessible::Description:
        case QAccessible::Help: return shown->description();
        default: return {};
        }
    }

    QRect rect() const override
    {
        const GraphItem* shown = item();
        if (shown == nullptr) {
            return {};
        }
        const GraphView* view = m_view.data();
        if (view == nullptr) {
            return {};
        }
        const QRect inView = view->mapFromScene(shown->place()).boundingRect();
        return {view->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }

    QAccessible::State state() const override
    {
        const GraphView* view = m_view.data();
        QAccessible::State state;
        state.readOnly = true;
        state.focusable = true;
        state.focused = view != nullptr && item() != nullptr && item() == view->focusedItem();
        state.invalid = item() == nullptr;
        return state;
    }

private:
    const GraphItem* item() const
    {
        GraphView* view = m_view.data();
        if (view == nullptr) {
            return nullptr;
        }
        const std::vector<GraphItem*> items = view->graph().visibleItems();
        const auto index = static_cast<std::size_t>(m_index);
        return index < items.size() ? items[index] : nullptr;
    }

    QPointer<GraphView> m_view;
    int m_index;
};

/// The graph with its items as children.
class GraphInterface : public QAccessibleWidget {
public:
    explicit GraphInterface(GraphView* view)
        : QAccessibleWidget(view, QAccessible::Canvas), m_view(view)
    {
    }
    ~GraphInterface() override
    {
        for (const auto& [index, id] : m_children) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    int childCount() const override
    {
        return static_cast<int>(m_view->graph().visibleItems().size());
    }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        auto found = m_children.find(index);
        if (found == m_children.end()) {
            const QAccessible::Id id =
                QAccessible::registerAccessibleInterface(new ItemInterface(m_view, index));
            found = m_children.emplace(index, id).first;
        }
        return QAccessible::accessibleInterface(found->second);
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [index, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == child) {
                return index;
            }
        }
        return -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int index = childCount() - 1; index >= 0; --index) {
            if (child(index)->rect().contains(x, y)) {
                return child(index);
            }
        }
        return nullptr;
    }

private:
    GraphView* m_view;
    mutable std::map<int, QAccessible::Id> m_children;
};

QAccessibleInterface* graphFactory(const QString&, QObject* object)
{
    auto* view = qobject_cast<GraphView*>(object);
    return view == nullptr ? nullptr : new GraphInterface(view);
}

}  // namespace

void installGraphAccessibility()
{
    QAccessible::removeFactory(graphFactory);
    QAccessible::installFactory(graphFactory);
}

}  // namespace backhand
