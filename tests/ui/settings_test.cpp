// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

class SettingsTest : public ::testing::Test {
protected:
    QTemporaryDir folder;
    QString path = folder.filePath(u"settings"_s);
};

}  // namespace

TEST_F(SettingsTest, BeginsWithSixDigitsLightAndMoving)
{
    const Settings settings(path);
    EXPECT_EQ(settings.digits(), 6);
    EXPECT_EQ(settings.theme(), ThemeKind::Light);
    EXPECT_TRUE(settings.hasMotion());
    EXPECT_EQ(settings.speed(), 1.0);
    EXPECT_EQ(settings.codeLanguage(), CodeLanguage::Python);
}

TEST_F(SettingsTest, RemembersWhatWasSet)
{
    {
        Settings settings(path);
        settings.setDigits(9);
        settings.setTheme(ThemeKind::Projector);
        settings.setMotion(false);
        settings.setSpeed(2.0);
        settings.setCodeLanguage(CodeLanguage::Cpp);
        settings.setChart(ChartKind::Landscape);
        settings.setWindowGeometry("geometry");
        settings.setNetwork({3, {{4, Activation::Relu}}, {2, Activation::Tanh}});
    }
    const Settings settings(path);
    EXPECT_EQ(settings.digits(), 9);
    EXPECT_EQ(settings.theme(), ThemeKind::Projector);
    EXPECT_FALSE(settings.hasMotion());
    EXPECT_EQ(settings.speed(), 2.0);
    EXPECT_EQ(settings.codeLanguage(), CodeLanguage::Cpp);
    EXPECT_EQ(settings.chart(), ChartKind::Landscape);
    EXPECT_EQ(settings.windowGeometry(), QByteArray("geometry"));
    EXPECT_EQ(settings.network(),
              (NetworkShape{3, {{4, Activation::Relu}}, {2, Activation::Tanh}}));
}

TEST_F(SettingsTest, TakesNonsenseForNothing)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[view]\ndigits=many\ntheme=<b>\nchart=pie\n[play]\nspeed=nan\n[network]\nshape=99 "
               "neurons\n");
    file.close();
    const Settings settings(path);
    EXPECT_EQ(settings.digits(), 6);
    EXPECT_EQ(settings.theme(), ThemeKind::Light);
    EXPECT_EQ(settings.chart(), ChartKind::Error);
    EXPECT_EQ(settings.speed(), 1.0);
    EXPECT_EQ(settings.network(), NetworkShape());
}

TEST_F(SettingsTest, KeepsDigitsAndSpeedWithinTheirBounds)
{
    Settings settings(path);
    settings.setDigits(99);
    settings.setSpeed(1000.0);
    EXPECT_EQ(settings.digits(), 12);
    EXPECT_EQ(settings.speed(), 4.0);
}

TEST_F(SettingsTest, KeepsTheEightFilesLastUsedEachOnce)
{
    Settings settings(path);
    for (int number = 0; number < 10; ++number) {
        settings.addRecentFile(u"/f%1"_s.arg(number));
    }
    settings.addRecentFile(u"/f5"_s);
    const QStringList files = settings.recentFiles();
    EXPECT_EQ(files, (QStringList{u"/f5"_s, u"/f9"_s, u"/f8"_s, u"/f7"_s, u"/f6"_s, u"/f4"_s,
                                  u"/f3"_s, u"/f2"_s}));
}

}  // namespace backhand
