// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network_text.h"

#include <gtest/gtest.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace backhand {

TEST(NetworkText, SaysEachLayerWithItsActivation)
{
    const NetworkShape shape{2,
                             {{3, Activation::Tanh}, {16, Activation::None}},
                             {1, Activation::Sigmoid},
                             NetworkError::CrossEntropy,
                             7};
    EXPECT_EQ(networkText(shape), u"2 3-tanh 16-none 1-sigmoid cross-entropy 7"_s);
    EXPECT_EQ(networkFrom(networkText(shape)), shape);
}

TEST(NetworkText, ReadsBackWhatItSays)
{
    for (const Activation activation : {Activation::None, Activation::Sigmoid, Activation::Tanh,
                                        Activation::Relu, Activation::Softplus}) {
        for (const NetworkError error : {NetworkError::WholeSquare, NetworkError::HalfSquare}) {
            const NetworkShape shape{
                8, {}, {4, activation}, error, std::numeric_limits<std::uint64_t>::max()};
            EXPECT_EQ(networkFrom(networkText(shape)), shape);
        }
    }
}

TEST(NetworkText, TakesNothingFromWhatIsNoNetwork)
{
    for (const QString& text :
         {u""_s, u"2 1-sigmoid whole"_s, u"2 1-sigmoid whole -1"_s, u"2 1-sigmoid whole 1.5"_s,
          u"2 1-sigmoid third 1"_s, u"0 1-sigmoid whole 1"_s, u"x 1-sigmoid whole 1"_s,
          u"9 1-sigmoid whole 1"_s, u"2 17-tanh 1-sigmoid whole 1"_s, u"2 1-swish whole 1"_s,
          u"2 1 whole 1"_s, u"2 1-tanh cross-entropy 1"_s, u"2  1-sigmoid whole 1"_s,
          u"2 99999999999999999999-tanh 1-sigmoid whole 1"_s}) {
        EXPECT_FALSE(networkFrom(text).has_value()) << text.toStdString();
    }
}

}  // namespace backhand
