// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/graph_heading.h"

#include "tests/support/lesson.h"
#include "ui/session.h"

#include <gtest/gtest.h>

#include <QLabel>

using namespace Qt::StringLiterals;

namespace backhand {
namespace {

class GraphHeadingTest : public ::testing::Test {
protected:
    GraphHeadingTest()
    {
        QObject::connect(&m_session, &Session::frameChanged, &m_heading, &GraphHeading::showFrame);
        m_heading.showFrame(m_session.frame());
        m_heading.resize(800, 44);
        m_heading.show();
    }
    void seek(std::size_t step) { m_session.dispatch(Seek{1, step}); }
    QLabel* label(const QString& text)
    {
        for (QLabel* found : m_heading.findChildren<QLabel*>()) {
            if (found->text() == text) {
                return found;
            }
        }
        return nullptr;
    }

    QColor inkOf(const QString& text)
    {
        const QLabel* found = label(text);
        return found == nullptr ? QColor() : found->palette().color(found->foregroundRole());
    }

    Session m_session{testing::stateOf(testing::lessonScenario())};
    GraphHeading m_heading{m_session};
};

TEST_F(GraphHeadingTest, SaysTheActAndWhereInItWeAre)
{
    EXPECT_EQ(m_heading.actText(), u"Start"_s);
    seek(8);
    EXPECT_EQ(m_heading.actText(), u"Backward pass"_s);
    EXPECT_NE(label(u"5 of 9"_s), nullptr);
    seek(16);
    EXPECT_EQ(m_heading.actText(), u"Check"_s);
}

TEST_F(GraphHeadingTest, WearsTheColourOfTheAct)
{
    const Theme theme = themeOf(ThemeKind::Light);
    seek(2);
    EXPECT_EQ(inkOf(u"Forward pass"_s), theme.value);
    seek(8);
    EXPECT_EQ(inkOf(u"Backward pass"_s), theme.gradient);
    seek(13);
    EXPECT_EQ(inkOf(u"Update"_s), theme.updateText);
}

TEST_F(GraphHeadingTest, CutsASentenceThatIsTooLongAndKeepsItWhole)
{
    seek(8);
    const QString whole = m_heading.sentence();
    EXPECT_NE(label(whole), nullptr);
    m_heading.resize(300, 60);
    EXPECT_EQ(label(whole), nullptr);
    EXPECT_EQ(m_heading.sentence(), whole);
}

TEST_F(GraphHeadingTest, SetsASentenceSmallerBeforeItCutsIt)
{
    m_heading.setTheme(themeOf(ThemeKind::Projector));
    m_heading.resize(577, 90);
    seek(8);
    const QLabel* sentence = label(m_heading.sentence());
    ASSERT_NE(sentence, nullptr) << "it is cut";
    EXPECT_GE(sentence->font().pixelSize(), 12);
}

TEST_F(GraphHeadingTest, GivesTheSentenceARowOfItsOwnWhereItIsNarrow)
{
    seek(8);
    const int wide = m_heading.sizeHint().height();
    m_heading.resize(400, 80);
    EXPECT_GT(m_heading.sizeHint().height(), wide);
}

TEST_F(GraphHeadingTest, NamesTheSampleWhereThereAreSeveral)
{
    seek(8);
    m_heading.resize(600, 80);
    const int oneRow = m_heading.sizeHint().height();
    Session eight(testing::stateOf(testing::eightRowsScenario()));
    eight.dispatch(UpdateOnce{});
    eight.dispatch(UpdateOnce{});
    m_heading.showFrame(eight.frame());
    EXPECT_EQ(m_heading.actText(), u"Pass 3"_s);
    EXPECT_NE(label(u"sample 3"_s), nullptr);
    eight.dispatch(Seek{3, 8});
    m_heading.showFrame(eight.frame());
    EXPECT_NE(label(u"5 of 9 · pass 3 · sample 3"_s), nullptr);
    // That leaves the sentence too little room beside it.
    EXPECT_GT(m_heading.sizeHint().height(), oneRow);
    EXPECT_NE(label(m_heading.sentence()), nullptr);
}

}  // namespace
}  // namespace backhand
