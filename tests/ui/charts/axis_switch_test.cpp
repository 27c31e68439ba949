// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/axis_switch.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace backhand {

TEST(AxisSwitch, TellsAPersonsChoiceAndNotWhatItIsShown)
{
    AxisSwitch axis(u"Updates"_s, u"Help"_s, nullptr);
    QSignalSpy chosen(&axis, &AxisSwitch::chosen);
    axis.showChoice(true);
    EXPECT_TRUE(axis.logarithmic().isChecked());
    EXPECT_FALSE(axis.linear().isChecked());
    EXPECT_EQ(chosen.count(), 0);
    axis.linear().click();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_FALSE(chosen.front().front().toBool());
}

TEST(AxisSwitch, SaysWhichAxisItsButtonsAreOf)
{
    AxisSwitch axis(u"Updates"_s, u"Help"_s, nullptr);
    EXPECT_EQ(axis.logarithmic().accessibleName(), u"Updates: Log"_s);
    EXPECT_EQ(axis.whatsThis(), u"Help"_s);
}

}  // namespace backhand
