// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/order_fields.h"

#include "tests/support/lesson.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <gtest/gtest.h>

namespace backhand {

namespace {

Frame frameWith(SampleOrder order, std::uint64_t seed)
{
    Scenario scenario = testing::eightRowsScenario();
    scenario.order = order;
    scenario.seed = seed;
    return deriveFrame(testing::stateOf(scenario));
}

SampleOrder shownOrder(OrderFields& fields)
{
    return static_cast<SampleOrder>(fields.order().currentData().toInt());
}

}  // namespace

TEST(OrderFields, ShowTheOrderAndTheSeedOfARandomOne)
{
    OrderFields fields;
    fields.show();
    const QSignalSpy chosen(&fields, &OrderFields::chosen);
    fields.showFrame(frameWith(SampleOrder::Random, 42));
    EXPECT_EQ(shownOrder(fields), SampleOrder::Random);
    EXPECT_EQ(fields.seed().value(), 42);
    EXPECT_TRUE(fields.seed().isVisible());
    fields.showFrame(frameWith(SampleOrder::Cyclic, 42));
    EXPECT_EQ(shownOrder(fields), SampleOrder::Cyclic);
    EXPECT_FALSE(fields.seed().isVisible());
    EXPECT_EQ(chosen.count(), 0) << "what is shown was not chosen";
}

TEST(OrderFields, TellWhatAPersonChooses)
{
    OrderFields fields;
    fields.show();
    fields.showFrame(frameWith(SampleOrder::Cyclic, 3));
    const QSignalSpy chosen(&fields, &OrderFields::chosen);
    QTest::keyClick(&fields.order(), Qt::Key_Down);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<SampleOrder>(), SampleOrder::Random);
    EXPECT_EQ(chosen[0][1].value<std::uint64_t>(), 3U);
    fields.showFrame(frameWith(SampleOrder::Random, 3));
    fields.seed().setValue(8);
    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(chosen[1][1].value<std::uint64_t>(), 8U);
}

TEST(OrderFields, ASeedThatIsTooLargeToBeShownStays)
{
    OrderFields fields;
    const QSignalSpy chosen(&fields, &OrderFields::chosen);
    fields.showFrame(frameWith(SampleOrder::Random, ~std::uint64_t{0}));
    EXPECT_EQ(chosen.count(), 0);
}

TEST(OrderFields, KeepTheSeedThatIsBeingTyped)
{
    OrderFields fields;
    fields.show();
    fields.showFrame(frameWith(SampleOrder::Random, 7));
    fields.seed().setFocus();
    fields.seed().selectAll();
    QTest::keyClicks(&fields.seed(), QStringLiteral("42"));
    fields.showFrame(frameWith(SampleOrder::Random, 7));
    EXPECT_EQ(fields.seed().text(), QStringLiteral("42"));
}

}  // namespace backhand
