// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/math/formula_label.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace backhand {
namespace {

Formula longEquation()
{
    std::vector<Formula> parts = {Formula::name("z"), Formula::op("=", true)};
    for (int i = 0; i < 5; ++i) {
        parts.push_back(Formula::number("0.871019", {Meaning::Value, 3}));
        parts.push_back(Formula::op("+", true));
    }
    parts.push_back(Formula::number("1"));
    return Formula::row(parts);
}

TEST(FormulaLabel, HasRoomForItsFormula)
{
    FormulaLabel label;
    label.setFormula(longEquation());
    EXPECT_GE(label.sizeHint().width(), label.box().width);
    EXPECT_GE(label.sizeHint().height(), label.box().height());
}

TEST(FormulaLabel, IsHigherWhereItIsNarrower)
{
    FormulaLabel label;
    label.setWrapping(true);
    label.setFormula(longEquation());
    EXPECT_TRUE(label.hasHeightForWidth());
    EXPECT_GT(label.heightForWidth(150), label.heightForWidth(1000));
    EXPECT_LT(label.minimumSizeHint().width(), label.sizeHint().width());
}

TEST(FormulaLabel, BreaksAtTheWidthThatIsSet)
{
    FormulaLabel label;
    label.setFormula(longEquation());
    label.setWrapWidth(150);
    EXPECT_LE(label.sizeHint().width(), 160);
    EXPECT_GT(label.box().lines, 1);
}

TEST(FormulaLabel, GrowsWithTheProjectorsType)
{
    FormulaLabel label;
    label.setFormula(longEquation());
    const double before = label.box().width;
    label.setTheme(themeOf(ThemeKind::Projector));
    EXPECT_NEAR(label.box().width, 1.6 * before, 0.02 * before);
}

TEST(FormulaLabel, SpeaksItsFormula)
{
    FormulaLabel label;
    label.setSpokenText(u"z equals"_s);
    EXPECT_EQ(label.accessibleName(), u"z equals"_s);
    EXPECT_FALSE(label.whatsThis().isEmpty());
}

TEST(FormulaLabel, CopiesLatexByKeyboard)
{
    FormulaLabel label;
    label.setFormula(Formula::name("w1"));
    label.show();
    QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"w_1"_s);
}

TEST(FormulaLabel, CopiesTheFullNumber)
{
    FormulaLabel label;
    label.setFormula(Formula::number("−0.333333"));
    label.setNumber(-1.0 / 3.0);
    label.copyNumber();
    EXPECT_EQ(QApplication::clipboard()->text(), u"-0.3333333333333333"_s);
}

TEST(FormulaLabel, TellsWhichPartWasClicked)
{
    FormulaLabel label;
    label.setFormula(Formula::number("0.871019", {Meaning::Value, 3}));
    label.resize(label.sizeHint());
    QSignalSpy clicked(&label, &FormulaLabel::referenceClicked);
    QTest::mouseClick(&label, Qt::LeftButton, {}, label.rect().center());
    ASSERT_EQ(clicked.count(), 1);
    EXPECT_EQ(clicked.first().first().value<Reference>().of, 3U);
}

TEST(FormulaLabel, ADoubleClickIsTold)
{
    FormulaLabel label;
    label.setFormula(Formula::name("w1"));
    QSignalSpy doubled(&label, &FormulaLabel::doubleClicked);
    QTest::mouseDClick(&label, Qt::LeftButton);
    EXPECT_EQ(doubled.count(), 1);
}

TEST(FormulaLabel, HighlightingRepaintsOnlyThePart)
{
    FormulaLabel label;
    label.setFormula(Formula::row(
        {Formula::number("1"), Formula::op("+", true), Formula::number("2", {Meaning::Value, 3})}));
    label.resize(label.sizeHint());
    const QImage before = label.grab().toImage();
    label.setHighlighted(Reference{Meaning::Value, 3});
    const QImage after = label.grab().toImage();
    EXPECT_NE(before, after);
    const QRect first(0, 0, label.width() / 3, label.height());
    EXPECT_EQ(before.copy(first), after.copy(first));
}

}  // namespace
}  // namespace backhand
