// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/look.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QVariant>

namespace backhand {

namespace {

constexpr const char* lookProperty = "look";
constexpr const char* refusedProperty = "refused";

void fillWith(QWidget& widget, QPalette::ColorRole role)
{
    widget.setBackgroundRole(role);
    widget.setAutoFillBackground(true);
}

void dressLabel(QLabel& label, Look look)
{
    label.setForegroundRole(look == Look::Warning ? QPalette::BrightText
                            : look == Look::Quiet ? QPalette::PlaceholderText
                                                  : QPalette::WindowText);
}

}  // namespace

void setLook(QWidget& widget, Look look)
{
    if (lookOf(&widget) == look) {
        return;
    }
    widget.setProperty(lookProperty, static_cast<int>(look));
    switch (look) {
    case Look::Panel: fillWith(widget, QPalette::Window); break;
    case Look::Paper: fillWith(widget, QPalette::AlternateBase); break;
    case Look::Line: fillWith(widget, QPalette::Mid); break;
    case Look::Framed:
        if (auto* frame = qobject_cast<QFrame*>(&widget)) {
            frame->setFrameShape(QFrame::StyledPanel);
        }
        break;
    default:
        if (auto* label = qobject_cast<QLabel*>(&widget)) {
            dressLabel(*label, look);
        }
    }
    QEvent change(QEvent::StyleChange);
    QCoreApplication::sendEvent(&widget, &change);
}

Look lookOf(const QWidget* widget)
{
    return widget == nullptr ? Look::Usual
                             : static_cast<Look>(widget->property(lookProperty).toInt());
}

void setRefused(QWidget& field, bool refused)
{
    field.setProperty(refusedProperty, refused);
    field.update();
}

bool isRefused(const QWidget* field)
{
    return field != nullptr && field->property(refusedProperty).toBool();
}

}  // namespace backhand
