// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rates_dialog.h"

#include "tests/support/lesson.h"
#include "ui/panels/number_field.h"
#include "ui/words/rates_words.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

class RatesDialogTest : public ::testing::Test {
protected:
    RatesDialogTest()
    {
        dialog.show();
        QCoreApplication::processEvents();
    }

    void type(std::size_t index, const QString& text)
    {
        NumberField& field = dialog.rate(index);
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }

    void press(QPushButton& button) { QTest::mouseClick(&button, Qt::LeftButton); }

    SessionState state = testing::stateOf(testing::lessonScenario());
    RatesDialog dialog{state, nullptr};
};

}  // namespace

TEST_F(RatesDialogTest, BeginsWithRatesAroundTheShownOne)
{
    ASSERT_EQ(dialog.rateCount(), 5U);
    EXPECT_EQ(dialog.rate(0).value(), 0.1);
    EXPECT_EQ(dialog.rate(2).value(), 1.0);
    EXPECT_EQ(dialog.rate(4).value(), 10.0);
    EXPECT_FALSE(dialog.rate(5).isVisible());
    EXPECT_EQ(dialog.updates().value(), 1000);
}

TEST_F(RatesDialogTest, TakesThreeToEightRates)
{
    for (int times = 0; times < 3; ++times) {
        press(dialog.add());
    }
    EXPECT_EQ(dialog.rateCount(), mostRates);
    EXPECT_FALSE(dialog.add().isEnabled());
    EXPECT_TRUE(dialog.rate(7).isVisible());
    for (int times = 0; times < 7; ++times) {
        press(dialog.remove());
    }
    EXPECT_EQ(dialog.rateCount(), fewestRates);
    EXPECT_FALSE(dialog.remove().isEnabled());
}

TEST_F(RatesDialogTest, TrainsWithEachRate)
{
    press(dialog.remove());
    press(dialog.remove());
    type(2, u"2,5"_s);
    dialog.updates().setValue(300);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    press(dialog.startButton());
    QTRY_COMPARE(accepted.count(), 1);
    ASSERT_TRUE(dialog.result());
    ASSERT_EQ(dialog.result()->runs.size(), 3U);
    EXPECT_EQ(dialog.result()->runs[2].run.at(1).learningRate, 2.5);
    EXPECT_EQ(dialog.result()->runs[2].run.passCount(), 301U);
    EXPECT_EQ(dialog.progress().value(), dialog.progress().maximum());
}

TEST_F(RatesDialogTest, RefusesNonsenseWithASentence)
{
    type(1, u"fast"_s);
    EXPECT_TRUE(dialog.message().contains(u"Learning rate 2"_s)) << dialog.message().toStdString();
    press(dialog.startButton());
    EXPECT_FALSE(dialog.isTraining());
    type(1, u"-1"_s);
    EXPECT_TRUE(dialog.message().contains(u"greater than 0"_s)) << dialog.message().toStdString();
    type(1, u"0.4"_s);
    EXPECT_TRUE(dialog.message().isEmpty());
}

TEST_F(RatesDialogTest, RefusesARateThatIsThereTwice)
{
    type(1, u"0.1"_s);
    press(dialog.startButton());
    EXPECT_FALSE(dialog.isTraining());
    EXPECT_EQ(dialog.message(), words::rateTwice(u"0.1"_s));
}

TEST_F(RatesDialogTest, CancelEndsTheTrainingFirstAndThenTheDialog)
{
    dialog.updates().setValue(static_cast<int>(mostSweptUpdates));
    press(dialog.startButton());
    ASSERT_TRUE(dialog.isTraining());
    EXPECT_FALSE(dialog.rate(0).isEnabled());
    press(dialog.cancelButton());
    EXPECT_FALSE(dialog.isTraining());
    EXPECT_TRUE(dialog.rate(0).isEnabled());
    EXPECT_TRUE(dialog.isVisible());
    press(dialog.cancelButton());
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_FALSE(dialog.result());
}

}  // namespace backhand
