// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/plot_with_words.h"

#include <QLabel>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

struct Page {
    Page()
    {
        page.setTheme(themeOf(ThemeKind::Light));
        page.setWords(u"one sentence"_s);
        page.show();
    }

    void resize(int width, int height)
    {
        page.resize(width, height);
        QCoreApplication::processEvents();
    }

    QWidget* plot = new QWidget;
    PlotWithWords page{*plot, nullptr};
    QLabel* words = page.findChild<QLabel*>();
};

}  // namespace

TEST(PlotWithWords, StandBesideEachOtherWhereThereIsWidth)
{
    Page it;
    it.resize(800, 200);
    EXPECT_GE(it.words->x(), it.plot->geometry().right());
}

TEST(PlotWithWords, StandBelowEachOtherWhereItIsNarrow)
{
    Page it;
    it.resize(300, 500);
    EXPECT_GE(it.words->y(), it.plot->geometry().bottom());
}

TEST(PlotWithWords, NeedNoMoreWidthThanThePlotWhereverTheyStand)
{
    Page it;
    it.plot->setMinimumSize(150, 60);
    for (const QSize& size : {QSize(800, 200), QSize(300, 500), QSize(200, 100)}) {
        it.resize(size.width(), size.height());
        EXPECT_LT(it.page.minimumSizeHint().width(), 200);
        EXPECT_GE(it.plot->width(), 150);
        EXPECT_LE(it.words->geometry().right(), it.page.width());
    }
}

TEST(PlotWithWords, LeaveThePlotItsSizeWhateverTheWordsAre)
{
    Page it;
    it.resize(300, 500);
    const QSize before = it.plot->size();
    it.page.setWords(u"Many more words than before, so that they need several lines to stand on, "
                     "where one was enough until now."_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(it.plot->size(), before);
}

TEST(PlotWithWords, ShowMarkupAsText)
{
    Page it;
    it.page.setWords(u"<b>w</b>"_s);
    EXPECT_EQ(it.words->textFormat(), Qt::PlainText);
    EXPECT_EQ(it.page.words(), u"<b>w</b>"_s);
}

}  // namespace backhand
