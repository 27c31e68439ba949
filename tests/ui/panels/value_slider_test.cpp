// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/value_slider.h"

#include "ui/panels/value_track.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace backhand {
namespace {

class ValueSliderTest : public testing::Test {
protected:
    ValueSliderTest()
    {
        m_slider.setSymbol(Formula::name("w1"));
        m_slider.setSpokenName(u"weight w₁"_s);
        m_slider.setRange({-5.0, 5.0});
        m_slider.setValue(1.45);
        m_slider.resize(240, 32);
        m_slider.show();
        m_slider.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_slider));
    }

    void press(int x) { QTest::mousePress(&m_slider.track(), Qt::LeftButton, {}, at(x)); }
    void release(int x) { QTest::mouseRelease(&m_slider.track(), Qt::LeftButton, {}, at(x)); }
    QPoint at(int x) { return {x, m_slider.track().height() / 2}; }

    ValueSlider m_slider;
    QSignalSpy m_edited{&m_slider, &ValueSlider::valueEdited};
    QSignalSpy m_started{&m_slider, &ValueSlider::gestureStarted};
    QSignalSpy m_ended{&m_slider, &ValueSlider::gestureEnded};
};

TEST_F(ValueSliderTest, SettingAValueNeverEmits)
{
    m_slider.setValue(3.0);
    m_slider.setRange({-10.0, 10.0});
    m_slider.setValue(-7.0);
    m_slider.setPrevious(1.0);
    EXPECT_EQ(m_edited.count(), 0);
    EXPECT_EQ(m_started.count(), 0);
}

TEST_F(ValueSliderTest, TheValueStaysExactBesideARoundedPosition)
{
    m_slider.setValue(1.0 / 3.0);
    EXPECT_EQ(m_slider.value(), 1.0 / 3.0);
    EXPECT_EQ(m_slider.track().value(), 533);
    EXPECT_EQ(m_edited.count(), 0);
}

TEST_F(ValueSliderTest, ADragIsOneGestureOfManyEdits)
{
    const int from = static_cast<int>(m_slider.track().handleCentre().x());
    press(from);
    EXPECT_EQ(m_started.count(), 1);
    EXPECT_EQ(m_edited.count(), 0);
    for (int x = from; x < from + 20; x += 5) {
        QTest::mouseMove(&m_slider.track(), at(x));
    }
    release(from + 20);
    EXPECT_EQ(m_started.count(), 1);
    EXPECT_EQ(m_ended.count(), 1);
    EXPECT_GE(m_edited.count(), 2);
    EXPECT_GT(m_slider.value(), 1.45);
}

TEST_F(ValueSliderTest, AClickOnTheTrackGoesThere)
{
    press(m_slider.track().width() - 4);
    release(m_slider.track().width() - 4);
    EXPECT_EQ(m_slider.value(), 5.0);
    EXPECT_EQ(m_slider.field().value(), 5.0);
    EXPECT_EQ(m_edited.count(), 1);
}

TEST_F(ValueSliderTest, TakingTheHandleAsideOfItsCentreDoesNotMoveIt)
{
    const int centre = static_cast<int>(m_slider.track().handleCentre().x());
    press(centre + 5);
    release(centre + 5);
    EXPECT_EQ(m_slider.value(), 1.45);
    EXPECT_EQ(m_edited.count(), 0);
}

TEST_F(ValueSliderTest, KeysMoveTheSlider)
{
    ValueTrack& track = m_slider.track();
    track.setFocus();
    QTest::keyClick(&track, Qt::Key_Right);
    EXPECT_EQ(m_slider.value(), 1.46);
    QTest::keyClick(&track, Qt::Key_Left);
    EXPECT_EQ(m_slider.value(), 1.45);
    QTest::keyClick(&track, Qt::Key_PageUp);
    EXPECT_EQ(m_slider.value(), 1.95);
    QTest::keyClick(&track, Qt::Key_End);
    EXPECT_EQ(m_slider.value(), 5.0);
    QTest::keyClick(&track, Qt::Key_Home);
    EXPECT_EQ(m_slider.value(), -5.0);
    EXPECT_EQ(m_started.count(), 5);
    EXPECT_EQ(m_ended.count(), 5);
}

TEST_F(ValueSliderTest, ATypedValueMayLieOutsideAndTheRangeGrows)
{
    m_slider.field().setFocus();
    m_slider.field().selectAll();
    QTest::keyClicks(&m_slider.field(), u"12,5"_s);
    QTest::keyClick(&m_slider.field(), Qt::Key_Return);
    ASSERT_EQ(m_edited.count(), 1);
    EXPECT_EQ(m_edited.first().first().toDouble(), 12.5);
    EXPECT_EQ(m_slider.shownRange(), (Range{-5.0, 12.5}));
    EXPECT_EQ(m_slider.track().value(), m_slider.track().maximum());
}

TEST_F(ValueSliderTest, SettingTheSameRangeAgainKeepsWhatHasGrown)
{
    m_slider.setValue(8.0);
    m_slider.setRange({-5.0, 5.0});
    EXPECT_EQ(m_slider.shownRange(), (Range{-5.0, 8.0}));
    EXPECT_EQ(m_slider.value(), 8.0);
}

TEST_F(ValueSliderTest, ATypedValueStaysExactAfterASliderOfFewSteps)
{
    m_slider.field().setFocus();
    m_slider.field().selectAll();
    QTest::keyClicks(&m_slider.field(), u"0.123456789"_s);
    QTest::keyClick(&m_slider.field(), Qt::Key_Return);
    EXPECT_EQ(m_slider.value(), 0.123456789);
    EXPECT_EQ(m_edited.count(), 1);
}

TEST_F(ValueSliderTest, DoubleClickingTheSymbolAsksToPutTheValueBack)
{
    QSignalSpy reset(&m_slider, &ValueSlider::resetRequested);
    QTest::mouseDClick(&m_slider.symbol(), Qt::LeftButton);
    EXPECT_EQ(reset.count(), 1);
    QTest::keyClick(&m_slider.track(), Qt::Key_Delete);
    EXPECT_EQ(reset.count(), 2);
    EXPECT_EQ(m_slider.value(), 1.45);
}

TEST_F(ValueSliderTest, AMarkShowsWhereTheValueWas)
{
    EXPECT_FALSE(m_slider.track().mark().has_value());
    m_slider.setPrevious(-5.0);
    EXPECT_EQ(m_slider.track().mark(), 0);
    m_slider.setPrevious(1.45);
    EXPECT_FALSE(m_slider.track().mark().has_value());
    m_slider.setPrevious(std::nullopt);
    EXPECT_FALSE(m_slider.track().mark().has_value());
}

TEST_F(ValueSliderTest, TheMarkOfAValueFarAwayStillFits)
{
    m_slider.setPrevious(40.0);
    EXPECT_LE(m_slider.track().mark().value(), m_slider.track().maximum());
}

TEST_F(ValueSliderTest, ALogarithmicSliderMovesByTenths)
{
    m_slider.setRange({0.001, 10.0}, SliderScale::Logarithmic);
    m_slider.setValue(1.0);
    m_slider.track().setFocus();
    QTest::keyClick(&m_slider.track(), Qt::Key_Right);
    EXPECT_EQ(m_slider.value(), 1.1);
    m_slider.setValue(1e-5);
    EXPECT_EQ(m_slider.track().value(), 0);
}

TEST_F(ValueSliderTest, AnEditByAScreenReaderIsSeen)
{
    m_slider.track().setValue(600);
    ASSERT_EQ(m_edited.count(), 1);
    EXPECT_EQ(m_slider.value(), 1.0);
}

TEST_F(ValueSliderTest, TheWheelChangesNothingWithoutFocus)
{
    m_slider.field().setFocus();
    QWheelEvent wheel(QPointF(50, 14), m_slider.track().mapToGlobal(QPointF(50, 14)), {}, {0, 120},
                      Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&m_slider.track(), &wheel);
    EXPECT_EQ(m_slider.value(), 1.45);
}

TEST_F(ValueSliderTest, EveryPartHasANameAndHelpAndIsLargeEnough)
{
    EXPECT_TRUE(m_slider.track().accessibleName().contains(u"weight w₁"_s));
    EXPECT_TRUE(m_slider.field().accessibleName().contains(u"weight w₁"_s));
    EXPECT_EQ(m_slider.track().accessibleDescription(), u"1.45"_s);
    EXPECT_FALSE(m_slider.track().whatsThis().isEmpty());
    EXPECT_FALSE(m_slider.symbol().whatsThis().isEmpty());
    EXPECT_GE(m_slider.track().height(), minimumTarget);
    EXPECT_GE(m_slider.field().height(), minimumTarget);
}

TEST_F(ValueSliderTest, ARefusedNumberIsPassedOn)
{
    QSignalSpy refused(&m_slider, &ValueSlider::refused);
    m_slider.field().setFocus();
    m_slider.field().selectAll();
    QTest::keyClicks(&m_slider.field(), u"1e9"_s);
    QTest::keyClick(&m_slider.field(), Qt::Key_Return);
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(m_slider.value(), 1.45);
}

}  // namespace
}  // namespace backhand
