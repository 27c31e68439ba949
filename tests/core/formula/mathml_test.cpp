// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formula/mathml.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace backhand {

namespace {

constexpr std::string_view opening = "<math xmlns=\"http://www.w3.org/1998/Math/MathML\">";
constexpr std::string_view closing = "</math>";

/// What stands inside the <math> element.
std::string content(const Formula& formula)
{
    const std::string text = mathml(formula);
    EXPECT_TRUE(text.starts_with(opening)) << text;
    EXPECT_TRUE(text.ends_with(closing)) << text;
    return text.substr(opening.size(), text.size() - opening.size() - closing.size());
}

/// Whether every tag that is opened is closed, in the right order.
bool isWellFormed(const std::string& text)
{
    std::vector<std::string> open;
    for (std::size_t place = text.find('<'); place != std::string::npos;
         place = text.find('<', place + 1)) {
        const std::string tag = text.substr(place + 1, text.find('>', place) - place - 1);
        if (!tag.starts_with("/")) {
            open.push_back(tag.substr(0, tag.find(' ')));
        } else if (open.empty() || open.back() != tag.substr(1)) {
            return false;
        } else {
            open.pop_back();
        }
    }
    return open.empty();
}

}  // namespace

TEST(Mathml, WritesNumbersAndNames)
{
    EXPECT_EQ(content(Formula::number("−0.66")), "<mn>−0.66</mn>");
    EXPECT_EQ(content(Formula::name("p")), "<mi mathvariant=\"italic\">p</mi>");
    EXPECT_EQ(content(Formula::name("alpha")), "<mi mathvariant=\"italic\">α</mi>");
}

TEST(Mathml, LowersSubscriptsAndRaisesPrimes)
{
    EXPECT_EQ(content(Formula::name("w1")),
              "<msub><mi mathvariant=\"italic\">w</mi><mn>1</mn></msub>");
    EXPECT_EQ(content(Formula::name("w1", {}, true)),
              "<msubsup><mi mathvariant=\"italic\">w</mi><mn>1</mn><mo>′</mo></msubsup>");
    EXPECT_EQ(content(Formula::name("b", {}, true)),
              "<msup><mi mathvariant=\"italic\">b</mi><mo>′</mo></msup>");
    EXPECT_EQ(content(Formula::name("x_hidden")),
              "<msub><mi mathvariant=\"italic\">x</mi><mtext>hidden</mtext></msub>");
}

TEST(Mathml, StacksFractions)
{
    EXPECT_EQ(content(Formula::fraction(Formula::number("1"), Formula::number("2"))),
              "<mfrac><mrow><mn>1</mn></mrow><mrow><mn>2</mn></mrow></mfrac>");
}

TEST(Mathml, RaisesPowersAndDrawsRoots)
{
    EXPECT_EQ(content(Formula::superscript(Formula::number("10"), Formula::number("−6"))),
              "<msup><mrow><mn>10</mn></mrow><mrow><mn>−6</mn></mrow></msup>");
    EXPECT_EQ(content(Formula::root(Formula::number("2"))), "<msqrt><mn>2</mn></msqrt>");
}

TEST(Mathml, WritesOperatorsWithAndWithoutSpace)
{
    EXPECT_EQ(content(Formula::op("+", true)), "<mo>+</mo>");
    EXPECT_EQ(content(Formula::op("·", false)), "<mo lspace=\"0\" rspace=\"0\">·</mo>");
}

TEST(Mathml, WritesParenthesesBarsAndFunctions)
{
    EXPECT_EQ(content(Formula::parentheses(Formula::number("2"))),
              "<mrow><mo form=\"prefix\">(</mo><mn>2</mn><mo form=\"postfix\">)</mo></mrow>");
    EXPECT_EQ(content(Formula::parentheses(Formula::number("2"), "|")),
              "<mrow><mo form=\"prefix\">|</mo><mn>2</mn><mo form=\"postfix\">|</mo></mrow>");
    EXPECT_EQ(content(Formula::function("σ")), "<mi mathvariant=\"normal\">σ</mi>");
}

TEST(Mathml, WritesWhatIsNotANumber)
{
    EXPECT_EQ(content(Formula::unknown()), "<mtext>?</mtext>");
    EXPECT_EQ(content(Formula::undefined()), "<mtext>undefined</mtext>");
}

TEST(Mathml, IsWellFormedForEveryKindOfFormula)
{
    const Formula row =
        Formula::row({Formula::function("ln"), Formula::parentheses(partialFormula("E", "w1_2"))});
    const Formula nested =
        Formula::superscript(Formula::parentheses(Formula::root(row)), Formula::row({}));

    EXPECT_TRUE(isWellFormed(mathml(row)));
    EXPECT_TRUE(isWellFormed(mathml(nested)));
    EXPECT_TRUE(isWellFormed(mathml(Formula::row({}))));
}

TEST(Mathml, LetsNoTextBecomeMarkup)
{
    EXPECT_EQ(content(Formula::number("<b>&\"")), "<mn>&lt;b&gt;&amp;&quot;</mn>");
    EXPECT_TRUE(isWellFormed(mathml(Formula::name("<script>"))));
}

}  // namespace backhand
