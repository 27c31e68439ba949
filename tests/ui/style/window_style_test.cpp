// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/window_style.h"

#include "tests/support/worn.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHoverEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOption>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

using testing::middleOfLeftEdge;
using testing::pictureOf;
using testing::shows;
using testing::Worn;

namespace {

constexpr ThemeKind everyTheme[] = {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Projector};

}  // namespace

TEST(WindowStyle, ButtonsAreLargeEnoughToHit)
{
    for (const ThemeKind kind : everyTheme) {
        for (const Look look : {Look::Usual, Look::Primary, Look::Tight, Look::TightPrimary,
                                Look::Segment, Look::Compact, Look::Bare}) {
            dressWindows(kind);
            QPushButton button(u"Go"_s);
            QToolButton tool;
            tool.setText(u"▾"_s);
            for (QWidget* each : {static_cast<QWidget*>(&button), static_cast<QWidget*>(&tool)}) {
                setLook(*each, look);
                EXPECT_GE(each->sizeHint().height(), minimumTarget);
                EXPECT_GE(each->sizeHint().width(), minimumTarget);
            }
        }
    }
}

TEST(WindowStyle, AButtonSaysInWhichStateItIs)
{
    Worn<QPushButton> worn(ThemeKind::Light);
    worn.widget.setText(u"Log"_s);
    worn.show();
    EXPECT_EQ(middleOfLeftEdge(worn.widget), worn.theme.line);
    EXPECT_TRUE(shows(worn.widget, worn.theme.cardFill));
    worn.widget.setFocus();
    EXPECT_EQ(middleOfLeftEdge(worn.widget), worn.theme.ink);
    worn.other.setFocus();
    worn.widget.setDown(true);
    EXPECT_TRUE(shows(worn.widget, worn.theme.line));
    EXPECT_FALSE(shows(worn.widget, worn.theme.cardFill));
    worn.widget.setDown(false);
    worn.widget.setCheckable(true);
    worn.widget.setChecked(true);
    EXPECT_EQ(middleOfLeftEdge(worn.widget), worn.theme.ink);
    EXPECT_TRUE(shows(worn.widget, worn.theme.inkText));
    worn.widget.setChecked(false);
    worn.widget.setEnabled(false);
    EXPECT_FALSE(shows(worn.widget, worn.theme.cardFill));
    EXPECT_FALSE(shows(worn.widget, worn.theme.ink));
}

TEST(WindowStyle, ThePrimaryButtonShowsItsFocusInAnotherColour)
{
    for (const ThemeKind kind : everyTheme) {
        Worn<QPushButton> worn(kind, Look::Primary);
        worn.widget.setText(u"Next"_s);
        worn.show();
        EXPECT_EQ(middleOfLeftEdge(worn.widget), worn.theme.ink);
        EXPECT_TRUE(shows(worn.widget, worn.theme.inkText));
        worn.widget.setFocus();
        EXPECT_EQ(middleOfLeftEdge(worn.widget), worn.theme.value);
    }
}

TEST(WindowStyle, ARefusedFieldHasAnOutlineOfItsOwn)
{
    Worn<QLineEdit> worn(ThemeKind::Dark);
    worn.show();
    EXPECT_FALSE(shows(worn.widget, worn.theme.warning));
    setRefused(worn.widget, true);
    EXPECT_TRUE(isRefused(&worn.widget));
    EXPECT_TRUE(shows(worn.widget, worn.theme.warning));
    setRefused(worn.widget, false);
    EXPECT_FALSE(shows(worn.widget, worn.theme.warning));
}

TEST(WindowStyle, ANumberHasItsSignsAtItsEndsAndItsTextBetween)
{
    Worn<QSpinBox> worn(ThemeKind::Light);
    worn.widget.setRange(0, 9999);
    worn.show();
    QStyleOptionSpinBox option;
    option.rect = worn.widget.rect();
    const auto part = [&](QStyle::SubControl which) {
        return worn.widget.style()->subControlRect(QStyle::CC_SpinBox, &option, which,
                                                   &worn.widget);
    };
    const QRect text = part(QStyle::SC_SpinBoxEditField);
    EXPECT_FALSE(text.intersects(part(QStyle::SC_SpinBoxDown)));
    EXPECT_FALSE(text.intersects(part(QStyle::SC_SpinBoxUp)));
    EXPECT_GE(text.width(), worn.widget.fontMetrics().horizontalAdvance(u"9999"_s));
    worn.widget.setValue(5);
    QTest::mouseClick(&worn.widget, Qt::LeftButton, {}, part(QStyle::SC_SpinBoxUp).center());
    QTest::mouseClick(&worn.widget, Qt::LeftButton, {}, part(QStyle::SC_SpinBoxUp).center());
    QTest::mouseClick(&worn.widget, Qt::LeftButton, {}, part(QStyle::SC_SpinBoxDown).center());
    EXPECT_EQ(worn.widget.value(), 6);
}

TEST(WindowStyle, AChoiceDropsAListBelowItWithRoomForEachItem)
{
    Worn<QComboBox> worn(ThemeKind::Projector);
    worn.widget.addItems({u"off"_s, u"sum over all samples"_s});
    worn.show();
    worn.widget.resize(worn.widget.sizeHint());
    EXPECT_GE(worn.widget.height(), minimumTarget);
    worn.widget.showPopup();
    const QAbstractItemView& list = *worn.widget.view();
    EXPECT_GE(list.mapToGlobal(QPoint()).y(),
              worn.widget.mapToGlobal(worn.widget.rect().bottomLeft()).y());
    EXPECT_GE(list.sizeHintForRow(0), worn.widget.fontMetrics().height() + spacing(2));
    EXPECT_EQ(pictureOf(*list.viewport()).pixelColor(1, list.sizeHintForRow(0) / 2),
              worn.theme.ink);
    worn.widget.hidePopup();
}

TEST(WindowStyle, ATabInFrontIsBoldAndNotCut)
{
    for (const ThemeKind kind : everyTheme) {
        Worn<QTabBar> worn(kind);
        worn.widget.addTab(u"By hand"_s);
        worn.widget.addTab(u"Code"_s);
        worn.show();
        QFont bold = worn.widget.font();
        bold.setBold(true);
        EXPECT_GE(worn.widget.tabRect(0).width(),
                  QFontMetrics(bold).horizontalAdvance(u"By hand"_s));
        EXPECT_GE(worn.widget.tabRect(0).height(), minimumTarget);
        const int usual = worn.widget.tabRect(0).width();
        setLook(worn.widget, Look::Narrow);
        EXPECT_LT(worn.widget.tabRect(0).width(), usual);
    }
}

TEST(WindowStyle, PanelsHangFromALineUnderTheirTabs)
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Projector}) {
        Worn<QTabWidget> worn(kind);
        worn.widget.setDocumentMode(true);
        worn.widget.addTab(new QWidget, u"By hand"_s);
        worn.show();
        worn.widget.resize(300, 100);
        const QImage picture = testing::pictureOf(worn.widget);
        const int bottom = worn.widget.tabBar()->geometry().bottom();
        EXPECT_EQ(picture.pixelColor(299, bottom), worn.theme.line);
        EXPECT_EQ(picture.pixelColor(worn.widget.tabBar()->tabRect(0).center().x(), bottom),
                  worn.theme.ink);
    }
}

TEST(WindowStyle, AMenuHasRoomForItsKeysAndItsMarks)
{
    for (const ThemeKind kind : everyTheme) {
        dressWindows(kind);
        QMenu menu;
        menu.addAction(u"Open"_s)->setShortcut(QKeySequence::Open);
        const int withoutMarks = menu.sizeHint().width();
        const QFontMetrics type = menu.fontMetrics();
        EXPECT_GE(withoutMarks,
                  type.horizontalAdvance(u"Open"_s) + type.horizontalAdvance(u"Ctrl+O"_s) + 12);
        menu.actions().front()->setCheckable(true);
        EXPECT_GT(menu.sizeHint().width(), withoutMarks);
        menu.addSeparator();
        EXPECT_LT(menu.actionGeometry(menu.actions().back()).height(), minimumTarget);
        EXPECT_GE(menu.actionGeometry(menu.actions().front()).height(), minimumTarget);
    }
}

TEST(WindowStyle, TextsAndTablesStandOnThePanelAndFramedTextsOnACard)
{
    Worn<QPlainTextEdit> text(ThemeKind::Dark);
    text.show();
    EXPECT_EQ(pictureOf(*text.widget.viewport()).pixelColor(50, 50), text.theme.panel);
    Worn<QTableWidget> table(ThemeKind::Dark);
    table.show();
    EXPECT_EQ(pictureOf(*table.widget.viewport()).pixelColor(50, 50), table.theme.panel);
    Worn<QPlainTextEdit> framed(ThemeKind::Dark, Look::Framed);
    framed.show();
    EXPECT_EQ(pictureOf(*framed.widget.viewport()).pixelColor(50, 50), framed.theme.cardFill);
    EXPECT_GT(framed.widget.viewport()->x(), text.widget.viewport()->x());
}

TEST(WindowStyle, AChosenRowOfChoicesStaysReadable)
{
    for (const ThemeKind kind : everyTheme) {
        Worn<QTableWidget> worn(kind, Look::Choices);
        worn.widget.setRowCount(2);
        worn.widget.setColumnCount(1);
        worn.widget.setItem(0, 0, new QTableWidgetItem(u"1000"_s));
        worn.show();
        worn.widget.selectRow(0);
        EXPECT_TRUE(shows(*worn.widget.viewport(), worn.theme.hover));
        EXPECT_TRUE(shows(*worn.widget.viewport(), worn.theme.ink));
    }
}

TEST(WindowStyle, TheCellWithTheFocusIsSeenBeforeItIsChosen)
{
    Worn<QTableWidget> worn(ThemeKind::Light, Look::Choices);
    worn.widget.setRowCount(2);
    worn.widget.setColumnCount(1);
    worn.show();
    EXPECT_FALSE(shows(*worn.widget.viewport(), worn.theme.ink));
    worn.widget.setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(worn.widget.selectedItems().isEmpty());
    EXPECT_TRUE(shows(*worn.widget.viewport(), worn.theme.ink));
}

TEST(WindowStyle, ATabIsLitUnderThePointer)
{
    Worn<QTabBar> worn(ThemeKind::Light);
    worn.widget.addTab(u"Front"_s);
    worn.widget.addTab(u"■"_s);
    worn.show();
    const auto behind = [&worn] { return pictureOf(worn.widget).copy(worn.widget.tabRect(1)); };
    const QImage before = behind();
    const QPointF at(worn.widget.tabRect(1).center());
    QHoverEvent hover(QEvent::HoverMove, at, worn.widget.mapToGlobal(at), QPointF(-1.0, -1.0));
    EXPECT_TRUE(worn.widget.testAttribute(Qt::WA_Hover));
    QCoreApplication::sendEvent(&worn.widget, &hover);
    EXPECT_NE(behind(), before);
}

TEST(WindowStyle, AScrollBarIsSeenOnlyWhereThereIsSomethingToScrollTo)
{
    Worn<QScrollBar> worn(ThemeKind::Light);
    worn.widget.setOrientation(Qt::Vertical);
    worn.show();
    worn.widget.resize(12, 200);
    worn.widget.setRange(0, 0);
    EXPECT_FALSE(shows(worn.widget, themeOf(ThemeKind::Light).track));
    worn.widget.setRange(0, 10);
    EXPECT_TRUE(shows(worn.widget, themeOf(ThemeKind::Light).track));
}

TEST(WindowStyle, PartsOfFieldsAreMirroredWhereOneReadsFromTheRight)
{
    const Worn<QSpinBox> worn(ThemeKind::Light);
    QStyleOptionSpinBox option;
    option.rect = QRect(0, 0, 120, 28);
    const auto left = [&](QStyle::SubControl part) {
        const QStyle* style = QApplication::style();
        return style->subControlRect(QStyle::CC_SpinBox, &option, part, &worn.widget).left();
    };
    EXPECT_LT(left(QStyle::SC_SpinBoxDown), left(QStyle::SC_SpinBoxUp));
    option.direction = Qt::RightToLeft;
    EXPECT_GT(left(QStyle::SC_SpinBoxDown), left(QStyle::SC_SpinBoxUp));
}

TEST(WindowStyle, FollowsTheThemeInWhatIsOpen)
{
    Worn<QPushButton> worn(ThemeKind::Light);
    worn.widget.setText(u"Train"_s);
    worn.show();
    const QSize before = worn.widget.sizeHint();
    const Theme projector = dressWindows(ThemeKind::Projector);
    EXPECT_GT(worn.widget.sizeHint().height(), before.height());
    EXPECT_EQ(middleOfLeftEdge(worn.widget), projector.line);
    EXPECT_EQ(qobject_cast<const WindowStyle*>(QApplication::style())->theme(), projector);
}

}  // namespace backhand
