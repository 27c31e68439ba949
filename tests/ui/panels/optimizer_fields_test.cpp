// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/optimizer_fields.h"

#include "tests/support/lesson.h"
#include "ui/panels/parameter_panel.h"
#include "ui/panels/value_slider.h"

#include <QComboBox>
#include <QTest>

#include <QWheelEvent>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

class OptimizerFieldsTest : public ::testing::Test {
protected:
    OptimizerFieldsTest()
        : m_session(testing::stateOf(testing::lessonScenario())), m_panel(m_session)
    {
        QObject::connect(&m_session, &Session::frameChanged,
                         [this](const Frame& frame) { m_panel.showFrame(frame); });
        m_panel.show();
    }

    OptimizerFields& fields() { return m_panel.optimizer(); }
    OptimizerSettings shown() const { return m_session.frame().trace.update().optimizer; }
    bool isSeen(double OptimizerSettings::*constant)
    {
        return fields().slider(constant)->isVisible();
    }

    void type(double OptimizerSettings::*constant, const QString& text)
    {
        NumberField& field = fields().slider(constant)->field();
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }

    Session m_session;
    ParameterPanel m_panel;
};

}  // namespace

TEST_F(OptimizerFieldsTest, BeginsWithGradientDescentAndNoConstants)
{
    EXPECT_EQ(fields().kind().currentText(), u"Gradient descent"_s);
    for (const ValueSlider* slider : fields().sliders()) {
        EXPECT_FALSE(slider->isVisible());
    }
}

TEST_F(OptimizerFieldsTest, ChoosesAnOptimizerByTheKeyboard)
{
    fields().kind().setFocus();
    QTest::keyClick(&fields().kind(), Qt::Key_Down);
    EXPECT_EQ(shown().kind, OptimizerKind::Momentum);
    EXPECT_TRUE(isSeen(&OptimizerSettings::beta));
    EXPECT_FALSE(isSeen(&OptimizerSettings::epsilon));
    QTest::keyClick(&fields().kind(), Qt::Key_Down);
    EXPECT_EQ(shown().kind, OptimizerKind::Adam);
    EXPECT_FALSE(isSeen(&OptimizerSettings::beta));
    EXPECT_TRUE(isSeen(&OptimizerSettings::epsilon));
}

TEST_F(OptimizerFieldsTest, TakesAConstantThatIsTyped)
{
    m_session.dispatch(SetOptimizer{{OptimizerKind::Adam, 0.9, 0.9, 0.999, 1e-8}});
    type(&OptimizerSettings::beta2, u"0.5"_s);
    EXPECT_EQ(shown().beta2, 0.5);
}

TEST_F(OptimizerFieldsTest, RefusesAShareOfOne)
{
    m_session.dispatch(SetOptimizer{{OptimizerKind::Momentum, 0.9, 0.9, 0.999, 1e-8}});
    type(&OptimizerSettings::beta, u"1"_s);
    EXPECT_EQ(shown().beta, 0.9);
    EXPECT_FALSE(m_panel.message().isEmpty());
}

TEST_F(OptimizerFieldsTest, PutsAConstantBack)
{
    m_session.dispatch(SetOptimizer{{OptimizerKind::Momentum, 0.5, 0.9, 0.999, 1e-8}});
    emit fields().slider(&OptimizerSettings::beta)->resetRequested();
    EXPECT_EQ(shown().beta, 0.9);
    EXPECT_EQ(shown().kind, OptimizerKind::Momentum);
}

TEST_F(OptimizerFieldsTest, EveryFieldHasANameAndHelp)
{
    EXPECT_FALSE(fields().kind().accessibleName().isEmpty());
    EXPECT_FALSE(fields().kind().whatsThis().isEmpty());
    for (ValueSlider* slider : fields().sliders()) {
        EXPECT_FALSE(slider->accessibleName().isEmpty());
    }
}

TEST_F(OptimizerFieldsTest, IsNotChangedByScrollingThePanel)
{
    QWheelEvent wheel(QPointF(5.0, 5.0), fields().kind().mapToGlobal(QPointF(5.0, 5.0)), {},
                      QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    fields().kind().clearFocus();
    QCoreApplication::sendEvent(&fields().kind(), &wheel);
    EXPECT_EQ(shown().kind, OptimizerKind::GradientDescent);
    EXPECT_FALSE(wheel.isAccepted());
}

TEST_F(OptimizerFieldsTest, ARefusalGoesWithItsField)
{
    m_session.dispatch(SetOptimizer{{OptimizerKind::Momentum, 0.9, 0.9, 0.999, 1e-8}});
    type(&OptimizerSettings::beta, u"1"_s);
    ASSERT_FALSE(m_panel.message().isEmpty());
    m_session.dispatch(SetOptimizer{});
    EXPECT_TRUE(m_panel.message().isEmpty());
}

TEST_F(OptimizerFieldsTest, OtherSamplesMakeNoOtherFields)
{
    const ValueSlider* before = fields().slider(&OptimizerSettings::beta);
    m_session.dispatch(SetSamples{std::make_shared<const Dataset>(testing::eightRows())});
    EXPECT_EQ(fields().slider(&OptimizerSettings::beta), before);
}

}  // namespace backhand
