// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/sample_table_model.h"

#include "tests/support/lesson.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

class SampleTableModelTest : public ::testing::Test {
protected:
    SampleTableModelTest() { model.showFrame(deriveFrame(state)); }

    void show(const std::vector<Action>& actions)
    {
        state = testing::after(state, actions);
        model.showFrame(deriveFrame(state));
    }

    QString heading(int row)
    {
        return model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
    }

    SessionState state = testing::stateOf(testing::eightRowsScenario());
    SampleTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

SetSamples samples(Dataset rows)
{
    return {std::make_shared<const Dataset>(std::move(rows))};
}

}  // namespace

TEST_F(SampleTableModelTest, HasARowForEachSampleWithTheModelsNames)
{
    EXPECT_EQ(model.rowCount(), 8);
    EXPECT_EQ(model.columnCount(), 3);
    EXPECT_EQ(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"x₁"_s);
    EXPECT_EQ(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"t"_s);
    EXPECT_EQ(model.index(4, 1).data().toString(), u"0.5"_s);
    EXPECT_EQ(model.index(4, 1).data(Qt::AccessibleTextRole).toString(), u"x₂ of sample 5: 0.5"_s);
}

TEST_F(SampleTableModelTest, SharesTheRowsWithTheSession)
{
    EXPECT_EQ(&model.samples(), state.document.run.at(1).data.get());
}

TEST_F(SampleTableModelTest, MarksTheSampleThatIsShownNotByColourAlone)
{
    EXPECT_EQ(heading(0), u"▸ 1"_s);
    EXPECT_TRUE(model.index(0, 0).data(Qt::BackgroundRole).isValid());
    show({UpdateOnce{}});
    EXPECT_EQ(heading(0), u"1"_s);
    EXPECT_EQ(heading(1), u"▸ 2"_s);
    EXPECT_FALSE(model.index(0, 0).data(Qt::BackgroundRole).isValid());
    EXPECT_EQ(model.shownRow(), 1);
}

TEST_F(SampleTableModelTest, AnUpdateCostsTheTwoRowsAlone)
{
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    show({UpdateOnce{}});
    ASSERT_EQ(changes.count(), 2);
    EXPECT_EQ(changes[0][0].toModelIndex().row(), 0);
    EXPECT_EQ(changes[0][1].toModelIndex().row(), 0);
    EXPECT_EQ(changes[1][0].toModelIndex().row(), 1);
    EXPECT_EQ(resets.count(), 0);
    model.showFrame(deriveFrame(state));
    EXPECT_EQ(changes.count(), 2) << "the same frame again";
}

TEST_F(SampleTableModelTest, RowsComeAndGoAtTheEnd)
{
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    show({samples({{1, 2, 0}, {3, 4, 1}})});
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(removed.count(), 1);
    show({samples({{1, 2, 0}, {3, 4, 1}, {5, 6, 0}})});
    EXPECT_EQ(inserted.count(), 1);
    EXPECT_EQ(model.index(2, 0).data().toString(), u"5"_s);
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(SampleTableModelTest, AnotherModelHasOtherColumns)
{
    const auto from = std::make_shared<const SessionState>(state);
    show({SetModel{"E = (w*x1 - t)^2", {}, from}});
    EXPECT_EQ(model.columnCount(), 2);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"t"_s);
}

TEST_F(SampleTableModelTest, SaysWhatWasTypedAndChangesNothingItself)
{
    const QSignalSpy edits(&model, &SampleTableModel::cellEdited);
    const QSignalSpy refusals(&model, &SampleTableModel::refused);
    EXPECT_TRUE(model.setData(model.index(2, 1), u"−0,25"_s, Qt::EditRole));
    ASSERT_EQ(edits.count(), 1);
    EXPECT_EQ(edits[0][0].value<CellIndex>(), (CellIndex{2, 1}));
    EXPECT_EQ(edits[0][1].toDouble(), -0.25);
    EXPECT_EQ(model.index(2, 1).data().toString(), u"1.5"_s);
    EXPECT_TRUE(model.setData(model.index(2, 1), u"1.5"_s, Qt::EditRole));
    EXPECT_EQ(edits.count(), 1) << "the number that is there";
    EXPECT_FALSE(model.setData(model.index(2, 1), u"2000000"_s, Qt::EditRole));
    EXPECT_FALSE(model.setData(model.index(2, 1), u""_s, Qt::EditRole));
    EXPECT_EQ(refusals.count(), 2);
    EXPECT_FALSE(model.setData(model.index(2, 1), 1.0, Qt::DisplayRole));
}

TEST_F(SampleTableModelTest, EveryCellCanBeEdited)
{
    EXPECT_TRUE(model.flags(model.index(7, 2)).testFlag(Qt::ItemIsEditable));
}

}  // namespace backhand
