// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/cut_label.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

TEST(CutLabel, CutsWhatIsTooLongAndTellsItWhole)
{
    CutLabel label(nullptr);
    const QString text = u"a <b>long</b> sentence about what goes wrong"_s;
    label.resize(60, 20);
    label.setWholeText(text);
    EXPECT_NE(label.text(), text);
    EXPECT_TRUE(label.text().endsWith(QChar(0x2026)));
    EXPECT_EQ(label.toolTip(), text.toHtmlEscaped());
    EXPECT_EQ(label.accessibleName(), text);
    EXPECT_EQ(label.minimumSizeHint().width(), 0);
}

TEST(CutLabel, ShowsAllOfItWhereThereIsRoom)
{
    CutLabel label(nullptr);
    label.setWholeText(u"some words"_s);
    label.resize(20, 20);
    label.show();
    EXPECT_NE(label.text(), u"some words"_s);
    label.resize(400, 20);
    EXPECT_EQ(label.text(), u"some words"_s);
    EXPECT_TRUE(label.toolTip().isEmpty());
}

}  // namespace backhand
