// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/resources.h"
#include "ui/style/window_style.h"
#include "ui/theme.h"

#include <QApplication>
#include <gtest/gtest.h>

namespace {

/// Each test finds the light theme, whatever the one before has put on.
class LightBefore : public ::testing::EmptyTestEventListener {
    void OnTestStart(const ::testing::TestInfo&) override
    {
        backhand::dressWindows(backhand::ThemeKind::Light);
    }
};

}  // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    ::testing::InitGoogleTest(&argc, argv);
    const QApplication application(argc, argv);
    backhand::initResources();
    backhand::installFonts();
    ::testing::UnitTest::GetInstance()->listeners().Append(new LightBefore);  // theirs from here
    return RUN_ALL_TESTS();
}
