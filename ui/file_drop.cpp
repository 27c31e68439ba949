// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/file_drop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWidget>

namespace backhand {

namespace {

/// The one local file that is dragged; empty where it is something else.
QString draggedFile(const QDropEvent& event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

}  // namespace

FileDrop::FileDrop(QWidget& window) : QObject(&window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop) {
        return QObject::eventFilter(watched, event);
    }
    auto& drag = *static_cast<QDropEvent*>(event);
    const QString path = draggedFile(drag);
    if (path.isEmpty()) {
        return QObject::eventFilter(watched, event);
    }
    drag.acceptProposedAction();
    if (event->type() == QEvent::Drop) {
        // A question about unsaved changes would hold up the program that it was dragged from.
        QTimer::singleShot(0, this, [this, path] { emit dropped(path); });
    }
    return true;
}

}  // namespace backhand
