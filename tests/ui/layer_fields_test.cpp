// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/layer_fields.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalSpy>
#include <QSpinBox>
#include <QWidget>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

class LayerFieldsTest : public ::testing::Test {
protected:
    QWidget m_parent;
    QGridLayout m_grid{&m_parent};
    LayerFields m_fields{u"Layer 1"_s, 16, m_grid};
};

}  // namespace

TEST_F(LayerFieldsTest, GiveBackEveryLayerThatTheyAreGiven)
{
    for (const Activation activation : {Activation::None, Activation::Sigmoid, Activation::Tanh,
                                        Activation::Relu, Activation::Softplus}) {
        m_fields.setLayer({5, activation});
        EXPECT_EQ(m_fields.layer(), (NetworkLayer{5, activation}));
    }
}

TEST_F(LayerFieldsTest, TakeFromOneNeuronToTheMost)
{
    m_fields.neurons().setValue(17);
    EXPECT_EQ(m_fields.layer().neurons, 16U);
    m_fields.neurons().setValue(0);
    EXPECT_EQ(m_fields.layer().neurons, 1U);
}

TEST_F(LayerFieldsTest, TellOfEachChange)
{
    QSignalSpy changed(&m_fields, &LayerFields::changed);
    m_fields.neurons().setValue(3);
    EXPECT_EQ(changed.count(), 1);
    m_fields.activation().setCurrentIndex(1);
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(LayerFieldsTest, AreNamedAndExplained)
{
    EXPECT_EQ(m_fields.neurons().accessibleName(), u"Layer 1, neurons"_s);
    EXPECT_EQ(m_fields.activation().accessibleName(), u"Layer 1, activation"_s);
    EXPECT_FALSE(m_fields.neurons().whatsThis().isEmpty());
    EXPECT_FALSE(m_fields.activation().whatsThis().isEmpty());
}

TEST_F(LayerFieldsTest, HideAsOneRow)
{
    m_fields.setVisible(false);
    EXPECT_TRUE(m_fields.neurons().isHidden());
    EXPECT_TRUE(m_fields.activation().isHidden());
    m_fields.setVisible(true);
    EXPECT_FALSE(m_fields.neurons().isHidden());
}

}  // namespace backhand
