// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/number_text.h"

#include <gtest/gtest.h>

#include <QLocale>

#include <clocale>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace backhand {
namespace {

/// Runs a test in another locale, of Qt and of the C library, and puts back what was.
class InLocale {
public:
    explicit InLocale(const std::string& name)
        : m_before(QLocale()), m_cBefore(std::setlocale(LC_ALL, nullptr))
    {
        QLocale::setDefault(QLocale(QString::fromStdString(name)));
        std::setlocale(LC_ALL, (name + ".UTF-8").c_str());  // where it is installed
    }
    ~InLocale()
    {
        std::setlocale(LC_ALL, m_cBefore.c_str());
        QLocale::setDefault(m_before);
    }
    InLocale(const InLocale&) = delete;
    InLocale& operator=(const InLocale&) = delete;

private:
    QLocale m_before;
    std::string m_cBefore;
};

const std::vector<std::string> locales = {"en_US", "de_DE", "fr_FR", "ar_EG", "pl_PL", "hi_IN"};

ProblemCode codeOf(const QString& text)
{
    const Result<double> read = readNumber(text);
    EXPECT_FALSE(read.ok()) << text.toStdString();
    return read.ok() ? ProblemCode::EmptyModel : read.problems().front().code;
}

TEST(NumberText, PointAndCommaAreTheSameInEveryLocale)
{
    for (const std::string& name : locales) {
        const InLocale locale(name);
        EXPECT_EQ(readNumber(u"1.45"_s).value(), 1.45) << name;
        EXPECT_EQ(readNumber(u"1,45"_s).value(), 1.45) << name;
        EXPECT_EQ(readNumber(u"-0,66"_s).value(), -0.66) << name;
        EXPECT_EQ(numberText(1.45), u"1.45"_s) << name;
        EXPECT_EQ(numberText(1234567.5), u"1234567.5"_s) << name;
    }
}

TEST(NumberText, AnArabicKeyboardTypesTheSameNumber)
{
    const InLocale locale("ar_EG");
    EXPECT_EQ(readNumber(u"١٫٤٥"_s).value(), 1.45);
    EXPECT_EQ(readNumber(u"\u061C-٠٫٦٦"_s).value(), -0.66);
    EXPECT_EQ(readNumber(u"۱٫۵"_s).value(), 1.5);
}

TEST(NumberText, TakesTheSignsThatPeopleTypeAndPaste)
{
    EXPECT_EQ(readNumber(u"−0.66"_s).value(), -0.66);
    EXPECT_EQ(readNumber(u"–2"_s).value(), -2.0);
    EXPECT_EQ(readNumber(u"+3"_s).value(), 3.0);
    EXPECT_EQ(readNumber(u"  7 "_s).value(), 7.0);
    EXPECT_EQ(readNumber(u".5"_s).value(), 0.5);
    EXPECT_EQ(readNumber(u"5."_s).value(), 5.0);
    EXPECT_EQ(readNumber(u"1e-3"_s).value(), 1e-3);
    EXPECT_EQ(readNumber(u"1·10⁻³"_s).value(), 1e-3);
}

TEST(NumberText, ACommaNeverMakesAThousand)
{
    EXPECT_EQ(readNumber(u"1,450"_s).value(), 1.45);
}

TEST(NumberText, RefusesGroupSeparatorsAndNonsense)
{
    const std::vector<QString> bad = {
        u""_s,      u"   "_s,   u"-"_s,     u"."_s,        u"1,234.5"_s,   u"1.234,5"_s, u"1 000"_s,
        u"1٬000"_s, u"1'000"_s, u"1,2,3"_s, u"abc"_s,      u"1x"_s,        u"--1"_s,     u"+-1"_s,
        u"0x10"_s,  u"nan"_s,   u"inf"_s,   u"-inf"_s,     u"1e"_s,        u"1e5.5"_s,   u"½"_s,
        u"1·10"_s,  u"·10³"_s,  u"١٢ ٣"_s,  u"<b>1</b>"_s, u"1\u00A0000"_s};
    for (const QString& text : bad) {
        EXPECT_EQ(codeOf(text), ProblemCode::NotANumber) << text.toStdString();
    }
}

TEST(NumberText, RefusesWhatIsTooLargeAndSaysTheRange)
{
    EXPECT_EQ(codeOf(u"1e9"_s), ProblemCode::ValueOutOfRange);
    EXPECT_EQ(codeOf(u"-1000001"_s), ProblemCode::ValueOutOfRange);
    EXPECT_EQ(codeOf(u"1e999"_s), ProblemCode::ValueOutOfRange);
    EXPECT_TRUE(readNumber(u"1000000"_s).ok());
    const Result<double> read = readNumber(u" 20 "_s, 0.0, 10.0);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.problems().front().found, "20");
    EXPECT_EQ(read.problems().front().expected, "0 … 10");
}

TEST(NumberText, MinusZeroIsZero)
{
    EXPECT_FALSE(std::signbit(readNumber(u"-0"_s).value()));
    EXPECT_EQ(numberText(-0.0), u"0"_s);
}

TEST(NumberText, ShowsATrueMinusSignAndPowersOfTen)
{
    EXPECT_EQ(numberText(-0.66), u"−0.66"_s);
    EXPECT_EQ(numberText(100000.0), u"100000"_s);
    EXPECT_EQ(numberText(6.1441e-7), u"6.1441·10⁻⁷"_s);
    EXPECT_EQ(plainNumberText(-0.66), u"-0.66"_s);
    EXPECT_EQ(plainNumberText(6.1441e-7), u"6.1441e-07"_s);
}

TEST(NumberText, WhatIsNotFiniteIsAWord)
{
    EXPECT_EQ(numberText(std::nan("")), u"undefined"_s);
    EXPECT_EQ(plainNumberText(std::numeric_limits<double>::infinity()), u"undefined"_s);
}

TEST(NumberText, WhatIsShownReadsBackToTheSameNumber)
{
    for (const double value :
         {0.1, 1.0 / 3.0, -1.058582, 1e-9, 5e-324, 123456.789, 999999.9999999999,
          -2.2250738585072014e-308, 0.000001, 0.0000001234}) {
        EXPECT_EQ(readNumber(numberText(value)).value(), value) << value;
        EXPECT_EQ(readNumber(plainNumberText(value)).value(), value) << value;
    }
}

}  // namespace
}  // namespace backhand
