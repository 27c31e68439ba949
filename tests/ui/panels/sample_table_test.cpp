// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/sample_table.h"

#include "tests/support/lesson.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

class SampleTableTest : public ::testing::Test {
protected:
    SampleTableTest()
    {
        table.resize(360, 300);
        table.setTheme(themeOf(ThemeKind::Light));
        table.showFrame(deriveFrame(state));
        table.show();
    }

    void show(const std::vector<Action>& actions)
    {
        state = testing::after(state, actions);
        table.showFrame(deriveFrame(state));
    }

    bool isSeen(int row)
    {
        return table.viewport()->rect().intersects(table.visualRect(table.model()->index(row, 0)));
    }

    SessionState state = testing::stateOf(testing::eightRowsScenario());
    SampleTable table;
};

std::vector<Action> hundredRows()
{
    Dataset rows;
    for (int row = 0; row < 100; ++row) {
        rows.push_back({row / 2.0, 0.0, 1.0});
    }
    return {SetSamples{std::make_shared<const Dataset>(rows)}};
}

}  // namespace

TEST_F(SampleTableTest, TellsWhatIsSelected)
{
    EXPECT_EQ(table.firstSelected(), std::nullopt);
    EXPECT_TRUE(table.selectedRows().empty());
    table.setCurrentIndex(table.model()->index(2, 1));
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(table.firstSelected(), (CellIndex{2, 1}));
    EXPECT_EQ(table.selectedRows(), (std::vector<std::size_t>{2, 3}));
    EXPECT_EQ(table.selectedText(), u"1.5\t0\n4\t1"_s);
}

TEST_F(SampleTableTest, SaysWhatIsWantedByItsKeys)
{
    const QSignalSpy adds(&table, &SampleTable::addWanted);
    const QSignalSpy removes(&table, &SampleTable::removeWanted);
    const QSignalSpy pastes(&table, &SampleTable::pasteWanted);
    QTest::keyClick(&table, Qt::Key_Insert);
    QTest::keyClick(&table, Qt::Key_Delete);
    QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(adds.count(), 1);
    EXPECT_EQ(removes.count(), 1);
    EXPECT_EQ(pastes.count(), 1);
}

TEST_F(SampleTableTest, EnterOpensACellAndGoesOnBelow)
{
    table.setCurrentIndex(table.model()->index(0, 2));
    QTest::keyClick(&table, Qt::Key_Return);
    auto* field = table.findChild<QLineEdit*>();
    ASSERT_NE(field, nullptr);
    EXPECT_EQ(field->accessibleName(), u"t of sample 1: 0"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(table.currentIndex(), table.model()->index(1, 2));
}

TEST_F(SampleTableTest, EscLeavesACellAsItWas)
{
    const QSignalSpy edits(&table.samples(), &SampleTableModel::cellEdited);
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_F2);
    auto* field = table.findChild<QLineEdit*>();
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, u"8"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_EQ(edits.count(), 0);
}

TEST_F(SampleTableTest, ScrollsToTheSampleThatIsShown)
{
    show(hundredRows());
    EXPECT_FALSE(isSeen(99));
    show({SetSampleOrder{SampleOrder::Random, 3}});
    show({UpdateOnce{}});
    EXPECT_TRUE(QTest::qWaitFor([this] { return isSeen(table.samples().shownRow()); }));
}

TEST_F(SampleTableTest, KeepsItsPlaceWhileAPersonWrites)
{
    ASSERT_TRUE(QTest::qWaitForWindowActive(&table)) << "what opens before loses the focus again";
    show(hundredRows());
    table.setCurrentIndex(table.model()->index(99, 0));
    QTest::keyClick(&table, Qt::Key_F2);
    ASSERT_NE(table.findChild<QLineEdit*>(), nullptr);
    show({UpdateOnce{}, UpdateOnce{}});
    QTest::qWait(200);
    EXPECT_TRUE(isSeen(99));
}

TEST_F(SampleTableTest, ManyColumnsAreScrolledThrough)
{
    ModelSource model{{"E = x1 + x2 + x3 + x4 + x5 + x6"}, {}, {}, {}};
    std::map<std::string, double> values;
    for (const char* name : {"x1", "x2", "x3", "x4", "x5", "x6"}) {
        model.inputs.emplace_back(name);
        values[name] = 1.0;
    }
    EXPECT_EQ(table.horizontalHeader()->sectionResizeMode(0), QHeaderView::Stretch);
    table.showFrame(deriveFrame(testing::stateOf(testing::scenarioOf(model, values))));
    EXPECT_EQ(table.horizontalHeader()->sectionResizeMode(0), QHeaderView::Interactive);
    EXPECT_GE(table.columnWidth(0), 80);
}

}  // namespace backhand
