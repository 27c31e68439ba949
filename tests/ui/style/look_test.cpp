// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/look.h"

#include "tests/support/worn.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <gtest/gtest.h>

#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace backhand {

using testing::coloursOf;
using testing::pictureOf;
using testing::shows;
using testing::Worn;

TEST(Look, DressesALabelInEveryThemeToCome)
{
    Worn<QLabel> worn(ThemeKind::Light, Look::Warning);
    worn.widget.setText(u"■"_s);
    worn.show();
    EXPECT_TRUE(shows(worn.widget, worn.theme.warning));
    const Theme dark = dressWindows(ThemeKind::Dark);
    QCoreApplication::processEvents();  // Qt tells the widgets then
    EXPECT_TRUE(shows(worn.widget, dark.warning));
    setLook(worn.widget, Look::Quiet);
    EXPECT_TRUE(shows(worn.widget, dark.quietInk));
    EXPECT_FALSE(shows(worn.widget, dark.warning));
}

TEST(Look, FillsAGround)
{
    for (const auto& [look, colour] :
         {std::pair(Look::Panel, &Theme::panel), std::pair(Look::Paper, &Theme::paper),
          std::pair(Look::Line, &Theme::line)}) {
        const Theme theme = dressWindows(ThemeKind::Dark);
        QWidget ground;
        setLook(ground, look);
        ground.resize(10, 10);
        EXPECT_EQ(coloursOf(pictureOf(ground)), std::set<QRgb>{(theme.*colour).rgb()});
    }
}

TEST(Look, FramesATextThatHadNoFrame)
{
    Worn<QPlainTextEdit> worn(ThemeKind::Light);
    worn.widget.setFrameShape(QFrame::NoFrame);
    setLook(worn.widget, Look::Framed);
    worn.show();
    EXPECT_EQ(testing::middleOfLeftEdge(worn.widget), worn.theme.line);
}

}  // namespace backhand
