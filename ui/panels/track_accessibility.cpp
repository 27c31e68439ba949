// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/track_accessibility.h"

#include "ui/number_text.h"
#include "ui/panels/value_track.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <cmath>

namespace backhand {

namespace {

class TrackInterface : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit TrackInterface(ValueTrack* track)
        : QAccessibleWidget(track, QAccessible::Slider), m_track(track)
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? plainNumberText(m_track->numbers().value)
                                          : QAccessibleWidget::text(kind);
    }

    QVariant currentValue() const override { return m_track->numbers().value; }
    QVariant minimumValue() const override { return m_track->numbers().minimum; }
    QVariant maximumValue() const override { return m_track->numbers().maximum; }
    QVariant minimumStepSize() const override { return m_track->numbers().step; }

    void setCurrentValue(const QVariant& value) override
    {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (isNumber && std::isfinite(number)) {
            emit m_track->valueAsked(number);
        }
    }

private:
    ValueTrack* m_track;
};

QAccessibleInterface* trackFactory(const QString&, QObject* object)
{
    auto* track = qobject_cast<ValueTrack*>(object);
    return track == nullptr ? nullptr : new TrackInterface(track);
}

}  // namespace

void installTrackAccessibility()
{
    QAccessible::removeFactory(trackFactory);
    QAccessible::installFactory(trackFactory);
}

}  // namespace backhand
