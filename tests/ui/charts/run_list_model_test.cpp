// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/run_list_model.h"

#include "tests/support/lesson.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

NamedRun run(std::size_t id, const QString& name, UpdateRefusal ended = UpdateRefusal::None)
{
    const SessionState state =
        testing::afterTraining(testing::stateOf(testing::lessonScenario()), 3);
    EarlierRun earlier = earlierRun(state.document.run, state.document.scenario);
    earlier.id = id;
    earlier.ended = ended;
    return {std::make_shared<const EarlierRun>(earlier), name, false};
}

class RunListModelTest : public ::testing::Test {
protected:
    RunListModelTest() { model.showRuns({run(1, u"a"_s), run(4, u"b"_s)}, 6); }

    QVariant at(int row, int column, int role = Qt::DisplayRole) const
    {
        return model.data(model.index(row, column), role);
    }

    RunListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

}  // namespace

TEST_F(RunListModelTest, HasARowForEachRun)
{
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(at(1, RunListModel::Name).toString(), u"b"_s);
    EXPECT_EQ(at(0, RunListModel::Updates).toString(), u"3"_s);
    EXPECT_EQ(at(0, RunListModel::LastError).toString(), u"0.015403"_s);
    EXPECT_EQ(model.rowOf(4), 1);
    EXPECT_EQ(model.rowOf(2), -1);
    EXPECT_FALSE(at(0, RunListModel::Name, Qt::DecorationRole).isNull());
}

TEST_F(RunListModelTest, AsksToHideARunByItsTick)
{
    QSignalSpy hidden(&model, &RunListModel::hideWanted);
    EXPECT_EQ(at(0, RunListModel::Name, Qt::CheckStateRole).toInt(), Qt::Checked);
    EXPECT_TRUE(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    ASSERT_EQ(hidden.count(), 1);
    EXPECT_EQ(hidden.front().at(0).value<std::size_t>(), 1U);
    EXPECT_TRUE(hidden.front().at(1).toBool());
    NamedRun unseen = run(1, u"a"_s);
    unseen.isHidden = true;
    model.showRuns({unseen, run(4, u"b"_s)}, 6);
    EXPECT_EQ(at(0, RunListModel::Name, Qt::CheckStateRole).toInt(), Qt::Unchecked);
    EXPECT_EQ(at(0, RunListModel::Name, Qt::AccessibleTextRole).toString(), u"a, hidden"_s);
}

TEST_F(RunListModelTest, AsksForAnotherNameAndNotForTheSame)
{
    QSignalSpy renamed(&model, &RunListModel::renameWanted);
    EXPECT_FALSE(model.setData(model.index(0, 0), u"a"_s, Qt::EditRole));
    EXPECT_EQ(renamed.count(), 0);
    EXPECT_TRUE(model.setData(model.index(0, 0), u"best"_s, Qt::EditRole));
    ASSERT_EQ(renamed.count(), 1);
    EXPECT_EQ(renamed.front().at(1).toString(), u"best"_s);
    EXPECT_FALSE(model.setData(model.index(0, 1), u"7"_s, Qt::EditRole));
}

TEST_F(RunListModelTest, KeepsItsRowsWhereTheRunsAreTheSame)
{
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.showRuns({run(1, u"other"_s), run(4, u"b"_s)}, 6);
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(changed.count(), 1);
    model.showRuns({run(4, u"b"_s)}, 6);
    EXPECT_EQ(reset.count(), 1);
}

TEST_F(RunListModelTest, SaysWhyARunEndedAsPlainText)
{
    model.showRuns({run(1, u"<b>a</b>"_s, UpdateRefusal::OutOfRange)}, 6);
    const QString tip = at(0, RunListModel::Name, Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(u"&lt;b&gt;a"_s));
    EXPECT_TRUE(tip.contains(u"Training stopped"_s));
}

}  // namespace backhand
