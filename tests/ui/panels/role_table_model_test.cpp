// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/role_table_model.h"

#include "tests/support/lesson.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

class RoleTableModelTest : public ::testing::Test {
protected:
    RoleTableModelTest()
    {
        names.showModel(testing::modelOf({{"E = (w1*x - t)^2"}, {"x"}, {"t"}, {"w1"}}));
    }

    QString at(int row, int column, int role = Qt::DisplayRole) const
    {
        return names.index(row, column).data(role).toString();
    }

    RoleTableModel names;
};

}  // namespace

TEST_F(RoleTableModelTest, MarksTheRoleOfEachNameThatNoLineDefines)
{
    ASSERT_EQ(names.rowCount(), 3);
    EXPECT_EQ(at(2, RoleTableModel::Name), u"w₁"_s);
    EXPECT_EQ(at(2, RoleTableModel::InputColumn), u"○"_s);
    EXPECT_EQ(at(2, RoleTableModel::TargetColumn), u"○"_s);
    EXPECT_EQ(at(2, RoleTableModel::ParameterColumn), u"●"_s);
    EXPECT_EQ(at(0, RoleTableModel::InputColumn), u"●"_s);
}

TEST_F(RoleTableModelTest, SaysInWordsWhatAMarkMeans)
{
    EXPECT_EQ(at(0, RoleTableModel::InputColumn, Qt::AccessibleTextRole), u"x is an input"_s);
    EXPECT_EQ(at(1, RoleTableModel::ParameterColumn, Qt::AccessibleTextRole),
              u"make t a parameter"_s);
}

TEST_F(RoleTableModelTest, TheSameModelChangesNothing)
{
    const QSignalSpy reset(&names, &QAbstractItemModel::modelReset);
    names.showModel(testing::modelOf({{"E = (w1*x - t)^4"}, {"x"}, {"t"}, {"w1"}}));
    EXPECT_EQ(reset.count(), 0);
    names.showModel(testing::modelOf({{"E = (w1*x - t)^2"}, {"x", "t"}, {}, {"w1"}}));
    EXPECT_EQ(reset.count(), 1);
}

}  // namespace backhand
