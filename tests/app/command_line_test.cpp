// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command_line.h"

#include "tests/app/verb_output.h"
#include "tests/support/test_data.h"
#include "ui/words/start_words.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <fstream>

using namespace Qt::StringLiterals;

namespace backhand {

using testing::Printed;
using testing::printedBy;
using testing::shipped;

namespace {

const QString lesson = shipped(u"chain-rule.backhand"_s);

/// A file of E as a function of w alone, at one value of w.
QString fileOf(const QTemporaryDir& folder, const std::string& error, const std::string& w)
{
    const QString path = folder.filePath(u"model.backhand"_s);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        ("{\"format\": \"backhand-scenario\", \"version\": 1, \"model\": [\"E = " + error +
         "\"], \"inputs\": [], \"targets\": [], \"parameters\": [\"w\"], \"values\": {\"w\": " + w +
         "}}")
            .c_str());
    return path;
}

}  // namespace

TEST(TraceCommand, PrintsTheSixteenStepsAsText)
{
    const Printed printed = printedBy(u"trace"_s, {lesson});
    EXPECT_EQ(printed.status, Done);
    EXPECT_NE(
        printed.out.find(" 6  ∂E/∂z   ∂E/∂p · ∂p/∂z    1.742038·0.112345         ≈ 0.195709\n"),
        std::string::npos)
        << printed.out;
    EXPECT_EQ(std::count(printed.out.begin(), printed.out.end(), '\n'), 17);
}

TEST(TraceCommand, PrintsNumbersAsJsonThatReadBackToTheSameDouble)
{
    const Printed printed = printedBy(u"trace"_s, {lesson, u"--format"_s, u"json"_s});
    const nlohmann::json trace = nlohmann::json::parse(printed.out);
    EXPECT_EQ(trace["title"], "The chain rule");
    ASSERT_EQ(trace["steps"].size(), 16U);
    const nlohmann::json& step = trace["steps"][3];
    EXPECT_EQ(step["symbol"], "∂E/∂p");
    EXPECT_EQ(step["act"], "backward");
    EXPECT_EQ(step["kind"], "local_partial");
    EXPECT_EQ(step["of"], "E");
    EXPECT_EQ(step["wrt"], "p");
    EXPECT_EQ(step["substituted"], "2(0.871019 − 0)");
    EXPECT_EQ(step["result"], "1.742038");
    EXPECT_EQ(step["rounded"], true);
    EXPECT_EQ(step["value"].get<double>(), 1.7420382957075284);
    EXPECT_FALSE(trace["steps"][0].contains("rounded"));
    EXPECT_NEAR(trace["next_error"].get<double>(), 0.38485638839960057, 1e-15);
}

TEST(TraceCommand, GoesToAPassAndRoundsAsAsked)
{
    const Printed second =
        printedBy(u"trace"_s, {lesson, u"--pass"_s, u"2"_s, u"--digits"_s, u"3"_s});
    EXPECT_NE(second.out.find("≈ 0.385"), std::string::npos) << second.out;
}

TEST(TraceCommand, PrintsTablesForMarkdownAndLatex)
{
    EXPECT_EQ(printedBy(u"trace"_s, {lesson, u"--format"_s, u"markdown"_s})
                  .out.rfind("| # | symbol |", 0),
              0U);
    EXPECT_NE(printedBy(u"trace"_s, {lesson, u"--format"_s, u"latex"_s})
                  .out.find("\\frac{\\partial E}{\\partial p}"),
              std::string::npos);
}

TEST(TraceCommand, SaysNothingTwiceInLatex)
{
    const std::string out = printedBy(u"trace"_s, {lesson, u"--format"_s, u"latex"_s}).out;
    EXPECT_NE(out.find("{\\partial w_1} &= x_1 = 2 \\tag{7}"), std::string::npos) << out;
    EXPECT_NE(out.find("{\\partial b} &= 1 \\tag{11}"), std::string::npos) << out;
}

TEST(TraceCommand, SaysWhichSampleThePassWalksThrough)
{
    const QString eight = shipped(u"eight-rows.backhand"_s);
    const QStringList third = {u"--pass"_s, u"3"_s};
    EXPECT_EQ(
        printedBy(u"trace"_s, QStringList{eight} + third).out.rfind("Pass 3, sample 3 of 8\n\n", 0),
        0U);
    const std::string json =
        printedBy(u"trace"_s, QStringList{eight, u"--format"_s, u"json"_s} + third).out;
    EXPECT_NE(json.find("\"pass\": 3,\n  \"sample\": 3,"), std::string::npos) << json;
    // Of one sample there is nothing to say.
    EXPECT_EQ(printedBy(u"trace"_s, {lesson}).out.find("sample"), std::string::npos);
}

TEST(TraceCommand, SaysWhyANumberIsUndefined)
{
    const QTemporaryDir folder;
    const QString path = fileOf(folder, "ln(w)", "0");
    const std::string why =
        "undefined. Only a positive number has a logarithm, so it is undefined.";
    for (const QString& format : {u"text"_s, u"markdown"_s, u"latex"_s}) {
        const std::string out = printedBy(u"trace"_s, {path, u"--format"_s, format}).out;
        EXPECT_NE(out.find(why), std::string::npos) << out;
        EXPECT_EQ(out.find("= undefined"), std::string::npos) << out;
        EXPECT_EQ(out.find("= \\text{undefined"), std::string::npos) << out;
    }
}

TEST(TraceCommand, SaysWhatIsWrongWithItsArguments)
{
    EXPECT_EQ(printedBy(u"trace"_s, {}).status, BadUsage);
    EXPECT_EQ(printedBy(u"trace"_s, {lesson, u"--format"_s, u"xml"_s}).status, BadUsage);
    EXPECT_EQ(printedBy(u"trace"_s, {lesson, u"--digits"_s, u"13"_s}).status, BadUsage);
    EXPECT_EQ(printedBy(u"trace"_s, {lesson, u"--nothing"_s}).status, BadUsage);
    EXPECT_EQ(printedBy(u"trace"_s, {lesson, u"--pass"_s, u"0"_s}).error,
              "--pass is “0”; write a whole number, 1 to 100000.\n");
    const Printed many = printedBy(u"trace"_s, {lesson, u"--pass"_s, u"2000000000"_s});
    EXPECT_EQ(many.status, BadUsage);
    EXPECT_EQ(many.error, "--pass is “2000000000”; write a whole number, 1 to 100000.\n");
}

TEST(TraceCommand, NamesThePlaceOfAMistakeInTheFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bad.backhand"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\n  \"format\": 1\n}");
    file.close();
    const Printed printed = printedBy(u"trace"_s, {path});
    EXPECT_EQ(printed.status, BadInput);
    EXPECT_TRUE(printed.out.empty());
    EXPECT_EQ(printed.error.rfind(path.toStdString() + ":2:13: ", 0), 0U) << printed.error;
}

TEST(CheckCommand, SaysThatTheLessonAgrees)
{
    const Printed printed = printedBy(u"check"_s, {lesson});
    EXPECT_EQ(printed.status, Done);
    EXPECT_NE(printed.out.find("Largest difference: "), std::string::npos);
}

TEST(CheckCommand, EndsWithOneAtAKink)
{
    const QTemporaryDir folder;
    const Printed printed = printedBy(u"check"_s, {fileOf(folder, "relu(w)", "0")});
    EXPECT_EQ(printed.status, BadInput);
    EXPECT_NE(printed.error.find("At a kink"), std::string::npos) << printed.error;
}

TEST(CheckCommand, SaysWhyThereIsNothingToCheckWhereANumberIsUndefined)
{
    const QTemporaryDir folder;
    const auto errorOf = [&folder](const std::string& error, const std::string& w) {
        const Printed printed = printedBy(u"check"_s, {fileOf(folder, error, w)});
        EXPECT_EQ(printed.status, BadInput);
        return printed.error;
    };
    const std::string cannot = " is undefined, so the gradients cannot be checked. ";
    EXPECT_EQ(errorOf("ln(w)", "0"),
              "E" + cannot + "Only a positive number has a logarithm, so it is undefined.\n");
    EXPECT_EQ(errorOf("1/w", "0"), "E" + cannot + "It would divide by 0, so it is undefined.\n");
    EXPECT_EQ(errorOf("exp(w)", "1000"),
              "E" + cannot +
                  "A number on the way is too large to be written, so it is undefined.\n");
    EXPECT_EQ(errorOf("sqrt(w)", "0"),
              "∂E/∂w" + cannot + "It would divide by 0, so it is undefined.\n");
}

TEST(CheckCommand, BlamesNoKinkWhereTheDifferencesAreTooCoarse)
{
    const QTemporaryDir folder;
    const Printed printed = printedBy(u"check"_s, {fileOf(folder, "sin(1000000*1000000*w)", "1")});
    EXPECT_EQ(printed.status, BadInput);
    EXPECT_EQ(printed.error.find("kink"), std::string::npos) << printed.error;
    EXPECT_NE(printed.error.find("too coarse"), std::string::npos) << printed.error;
}

TEST(CommandLine, EachVerbIsNamedWhereVerbsAre)
{
    QFile file(QStringLiteral(BACKHAND_SOURCE_FOLDER "/tools/run"));
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    const QString script = QString::fromUtf8(file.readAll());
    for (const Verb& verb : verbs()) {
        const QString name = QString::fromLatin1(verb.name);
        EXPECT_TRUE(words::noDisplay().contains(name)) << verb.name;
        EXPECT_TRUE(words::unknownVerb(u"chekc"_s).contains(name)) << verb.name;
        EXPECT_TRUE(script.contains(name % u" | "_s)) << verb.name << " needs no display";
    }
}

}  // namespace backhand
