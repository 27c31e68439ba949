// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table_preview.h"

#include "core/data/table_reader.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

QString at(const TablePreview& preview, int row, int column)
{
    return preview.index(row, column).data().toString();
}

}  // namespace

TEST(TablePreview, ShowsSamplesUnderTheModelsNames)
{
    TablePreview preview;
    const QAbstractItemModelTester tester(&preview);
    preview.showSamples({{3, -1.5}, {2, 1}}, {{"x1", ""}, {"t", ""}});
    EXPECT_EQ(preview.rowCount(), 2);
    EXPECT_EQ(preview.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"x₁"_s);
    EXPECT_EQ(at(preview, 0, 1), u"−1.5"_s);
}

TEST(TablePreview, ShowsCellsAsTheyStandAndMarksTheWrongOnes)
{
    constexpr std::string_view text = "a,b\n1,\"x y\"\n2\n";
    const TableFormat format{',', '.', true};
    TablePreview preview;
    const QAbstractItemModelTester tester(&preview);
    preview.showCells(text, format, readTable(text, format).problems());
    EXPECT_EQ(preview.rowCount(), 3);
    EXPECT_EQ(preview.columnCount(), 2);
    EXPECT_EQ(at(preview, 0, 0), u"a"_s);
    EXPECT_EQ(at(preview, 1, 1), u"⚠ x y"_s);
    EXPECT_TRUE(preview.index(1, 1).data(Qt::FontRole).value<QFont>().bold());
    EXPECT_FALSE(preview.index(1, 0).data(Qt::FontRole).isValid());
    EXPECT_FALSE(preview.index(2, 1).data().isValid()) << "a short row";
}

TEST(TablePreview, ShowsSoManyRowsAndCellsOfATextAndNoMore)
{
    std::string text;
    for (int row = 0; row < 100; ++row) {
        text += std::string(200, ';') + "\n";
    }
    TablePreview preview;
    preview.showCells(text, {';', '.', false}, {});
    EXPECT_EQ(preview.rowCount(), 50);
    EXPECT_EQ(preview.columnCount(), 64);
}

}  // namespace backhand
