// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/data_words.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

TEST(DataWords, CountTheSamples)
{
    EXPECT_EQ(words::samplesThere(1), u"1 sample; each update takes it again."_s);
    EXPECT_EQ(words::samplesThere(8), u"8 samples; the marked one is the one that is shown."_s);
}

TEST(DataWords, SayWhereWhatWasPastedIsWrong)
{
    const Problem here{ProblemCode::EmptyCell, {2, 5}, {}, "1,45"};
    EXPECT_EQ(words::refusedPaste(here),
              u"Pasted line 2, column 5: This cell is empty; write a number into it, as 1,45."_s);
    const Problem whole{ProblemCode::WrongColumnCount, {}, "4", "3"};
    EXPECT_EQ(words::refusedPaste(whole),
              u"What was to be pasted: The number of columns is 4; wanted are 3."_s);
}

TEST(DataWords, NameEachOrder)
{
    EXPECT_EQ(words::orderName(SampleOrder::Cyclic), u"In turn"_s);
    EXPECT_EQ(words::orderName(SampleOrder::Random), u"At random"_s);
    EXPECT_EQ(words::orderName(SampleOrder::Batch), u"All at once"_s);
}

}  // namespace backhand
