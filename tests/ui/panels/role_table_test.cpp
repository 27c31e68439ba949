// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/role_table.h"

#include "tests/support/lesson.h"

#include <QTest>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace backhand {

namespace {

class RoleTableTest : public ::testing::Test {
protected:
    RoleTableTest()
    {
        QObject::connect(
            &table, &RoleTable::roleChosen, &table,
            [this](const std::string& name, Role role) { chosen.emplace_back(name, role); });
        table.showModel(testing::modelOf({{"E = (w*x - t)^2"}, {"x"}, {"t"}, {"w"}}));
        table.resize(300, 200);
        table.show();
    }

    RoleTable table;
    std::vector<std::pair<std::string, Role>> chosen;
};

}  // namespace

TEST_F(RoleTableTest, TheKeyboardChoosesLikeAClick)
{
    table.setCurrentIndex(table.model()->index(2, RoleTableModel::Name));
    QTest::keyClick(&table, Qt::Key_Right);
    QTest::keyClick(&table, Qt::Key_Space);
    ASSERT_EQ(chosen.size(), 1U);
    EXPECT_EQ(chosen.front(), std::pair(std::string("w"), Role::Input));
}

TEST_F(RoleTableTest, TheRoleThatANameHasIsNoChoice)
{
    table.setCurrentIndex(table.model()->index(2, RoleTableModel::ParameterColumn));
    QTest::keyClick(&table, Qt::Key_Space);
    EXPECT_TRUE(chosen.empty());
}

TEST_F(RoleTableTest, ANameItselfIsNoChoice)
{
    table.setCurrentIndex(table.model()->index(0, RoleTableModel::Name));
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_TRUE(chosen.empty());
}

}  // namespace backhand
