// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/track_accessibility.h"

#include "ui/panels/value_slider.h"
#include "ui/panels/value_track.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace backhand {
namespace {

class TrackAccessibilityTest : public testing::Test {
protected:
    TrackAccessibilityTest()
    {
        m_slider.setSpokenName(u"weight w₁"_s);
        m_slider.setRange({-3.0, 3.0});
        m_slider.setValue(1.0 / 3.0);
    }

    QAccessibleInterface* spoken()
    {
        return QAccessible::queryAccessibleInterface(&m_slider.track());
    }
    QAccessibleValueInterface* number() { return spoken()->valueInterface(); }

    ValueSlider m_slider;
    QSignalSpy m_edited{&m_slider, &ValueSlider::valueEdited};
};

TEST_F(TrackAccessibilityTest, SaysTheNumberAndNotThePosition)
{
    ASSERT_NE(spoken(), nullptr);
    EXPECT_EQ(spoken()->role(), QAccessible::Slider);
    EXPECT_EQ(number()->currentValue().toDouble(), 1.0 / 3.0);
    EXPECT_EQ(number()->minimumValue().toDouble(), -3.0);
    EXPECT_EQ(number()->maximumValue().toDouble(), 3.0);
    EXPECT_NEAR(number()->minimumStepSize().toDouble(), 0.01, 1e-12);
    EXPECT_EQ(spoken()->text(QAccessible::Value), u"0.3333333333333333"_s);
}

TEST_F(TrackAccessibilityTest, FollowsAMoveOfTheHandle)
{
    m_slider.track().setSliderPosition(m_slider.track().maximum());
    EXPECT_EQ(number()->currentValue().toDouble(), 3.0);
}

TEST_F(TrackAccessibilityTest, TakesTheExactNumberAsOneEdit)
{
    QSignalSpy started(&m_slider, &ValueSlider::gestureStarted);
    QSignalSpy ended(&m_slider, &ValueSlider::gestureEnded);
    number()->setCurrentValue(-1.23456789);
    ASSERT_EQ(m_edited.count(), 1);
    EXPECT_EQ(m_edited.front().front().toDouble(), -1.23456789);
    EXPECT_EQ(number()->currentValue().toDouble(), -1.23456789);
    EXPECT_EQ(started.count(), 1);
    EXPECT_EQ(ended.count(), 1);
}

TEST_F(TrackAccessibilityTest, RefusesWhatMayNotBeTyped)
{
    QSignalSpy refused(&m_slider, &ValueSlider::refused);
    number()->setCurrentValue(1e9);
    number()->setCurrentValue(qQNaN());
    number()->setCurrentValue(u"much"_s);
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(m_edited.count(), 0);
    EXPECT_EQ(number()->currentValue().toDouble(), 1.0 / 3.0);
}

}  // namespace
}  // namespace backhand
