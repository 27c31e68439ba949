// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command_line.h"

#include "tests/app/verb_output.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backhand {

using testing::Printed;
using testing::shipped;

namespace {

Printed train(const QString& file, const QStringList& options)
{
    return testing::printedBy(u"train"_s, QStringList{file} + options);
}

nlohmann::json trainedJson(const QString& file, const QStringList& options)
{
    const Printed printed = train(file, options + QStringList{u"--format"_s, u"json"_s});
    EXPECT_EQ(printed.status, Done) << printed.error;
    return nlohmann::json::parse(printed.out);
}

const QString lesson = shipped(u"chain-rule.backhand"_s);
const QString eightRows = shipped(u"eight-rows.backhand"_s);

/// A file of one line with the parameter w and its value.
QString fileOf(const QTemporaryDir& folder, const QByteArray& line, const QByteArray& w)
{
    const QString path = folder.filePath(u"model.backhand"_s);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "backhand-scenario", "version": 1, "model": [")" + line +
               R"("], "inputs": [], "targets": [], "parameters": ["w"], "values": {"w": )" + w +
               "}}");
    return path;
}

}  // namespace

TEST(TrainCommand, GivesThePublishedErrorsOfOneSampleRepeated)
{
    const nlohmann::json trained =
        trainedJson(lesson, {u"--updates"_s, u"500"_s, u"--rate"_s, u"0.1"_s});
    EXPECT_EQ(trained["updates"], 500);
    EXPECT_EQ(trained["at"].size(), 501U);
    EXPECT_NEAR(trained["initial_error"], 0.7587, 5e-5);
    for (const auto& [update, error] : {std::pair<std::size_t, double>(1, 0.7297),
                                        {10, 0.2574},
                                        {50, 0.0124},
                                        {100, 0.0049},
                                        {500, 0.0008}}) {
        EXPECT_EQ(trained["at"][update], update);
        EXPECT_NEAR(trained["errors"][update], error, 5e-5);
    }
    EXPECT_EQ(trained["final_error"], trained["errors"].back());
    EXPECT_EQ(trained["diverged"], false);
}

TEST(TrainCommand, BringsTheEightRowsNearTheirBestError)
{
    const nlohmann::json trained =
        trainedJson(eightRows, {u"--updates"_s, u"10000"_s, u"--rate"_s, u"0.1"_s, u"--order"_s,
                                u"random"_s, u"--seed"_s, u"1"_s});
    EXPECT_GT(trained["final_error"], 1.8838);
    EXPECT_LT(trained["final_error"], 3.0);
    EXPECT_EQ(trained["at"][1], 6);  // ceil(10000 / 1999)
    EXPECT_EQ(trained["at"].back(), 10000);
    EXPECT_LE(trained["at"].size(), 2000U);
    EXPECT_EQ(trained["errors"].size(), trained["at"].size());
}

TEST(TrainCommand, DrawsTheSameSamplesFromTheSameSeed)
{
    const auto with = [](const QString& seed) {
        return trainedJson(eightRows, {u"--updates"_s, u"100"_s, u"--order"_s, u"random"_s,
                                       u"--seed"_s, seed})["parameters"];
    };
    EXPECT_EQ(with(u"3"_s), with(u"3"_s));
    EXPECT_NE(with(u"3"_s), with(u"4"_s));
}

TEST(TrainCommand, FindsTheBestErrorByTakingAllSamplesAtOnce)
{
    const nlohmann::json trained =
        trainedJson(eightRows, {u"--updates"_s, u"200000"_s, u"--rate"_s, u"0.05"_s, u"--batch"_s});
    EXPECT_NEAR(trained["final_error"], 1.8838, 5e-5);
}

TEST(TrainCommand, KnowsMomentumAndAdam)
{
    for (const QString& kind : {u"momentum"_s, u"adam"_s}) {
        const nlohmann::json trained = trainedJson(
            lesson, {u"--updates"_s, u"200"_s, u"--rate"_s, u"0.05"_s, u"--optimizer"_s, kind});
        EXPECT_LT(trained["final_error"], 0.05) << kind.toStdString();
    }
}

TEST(TrainCommand, PrintsAPointALineAsCsv)
{
    const Printed printed =
        train(lesson, {u"--updates"_s, u"2"_s, u"--format"_s, u"csv"_s, u"--rate"_s, u"0.1"_s});
    EXPECT_EQ(printed.status, Done);
    EXPECT_EQ(printed.out.rfind("update,error\n0,0.758674", 0), 0U) << printed.out;
    EXPECT_EQ(std::count(printed.out.begin(), printed.out.end(), '\n'), 4);
}

TEST(TrainCommand, PrintsAFewPointsAndTheParametersAsText)
{
    const Printed printed = train(lesson, {u"--updates"_s, u"1000"_s});
    EXPECT_EQ(printed.status, Done);
    EXPECT_NE(printed.out.find("      0  0.758674\n"), std::string::npos) << printed.out;
    EXPECT_NE(printed.out.find("   1000  "), std::string::npos) << printed.out;
    EXPECT_NE(printed.out.find("w₁ = "), std::string::npos) << printed.out;
    EXPECT_LE(std::count(printed.out.begin(), printed.out.end(), '\n'), 25);
}

TEST(TrainCommand, EndsBeforeAParameterLeavesItsRangeAndSaysSo)
{
    const QTemporaryDir folder;
    const QString path = fileOf(folder, "E = (w - 1)^2", "3");
    const QStringList options = {u"--updates"_s, u"1000"_s, u"--rate"_s, u"2"_s};
    const nlohmann::json trained = trainedJson(path, options);  // w - 1 = 2 (-3)^n
    EXPECT_EQ(trained["diverged"], true);
    EXPECT_EQ(trained["updates"], 11);
    EXPECT_EQ(trained["parameters"]["w"], 1.0 - 2.0 * 177147.0);
    const Printed printed = train(path, options);
    EXPECT_NE(printed.error.find("training stopped after 11 updates"), std::string::npos);
    EXPECT_NE(printed.error.find("±1000000"), std::string::npos) << printed.error;
}

TEST(TrainCommand, WritesNullWhereTheErrorHasNoValue)
{
    const QTemporaryDir folder;
    const nlohmann::json trained =
        trainedJson(fileOf(folder, "E = ln(w)", "-1"), {u"--updates"_s, u"5"_s});
    EXPECT_TRUE(trained["final_error"].is_null());
    EXPECT_EQ(trained["updates"], 0);
    EXPECT_EQ(trained["diverged"], true);
}

TEST(TrainCommand, RefusesWhatItCannotDo)
{
    const auto refused = [](const QStringList& options) { return train(lesson, options); };
    EXPECT_EQ(refused({}).status, BadUsage);
    EXPECT_NE(refused({}).error.find("--updates"), std::string::npos);
    EXPECT_EQ(refused({u"--updates"_s, u"-1"_s}).status, BadUsage);
    EXPECT_EQ(refused({u"--updates"_s, u"many"_s}).status, BadUsage);
    const QStringList ten = {u"--updates"_s, u"10"_s};
    EXPECT_EQ(refused(ten + QStringList{u"--rate"_s, u"0"_s}).status, BadUsage);
    EXPECT_EQ(refused(ten + QStringList{u"--rate"_s, u"1,5"_s}).status, BadUsage);
    EXPECT_EQ(refused(ten + QStringList{u"--rate"_s, u"nan"_s}).status, BadUsage);
    EXPECT_EQ(refused(ten + QStringList{u"--order"_s, u"sideways"_s}).status, BadUsage);
    EXPECT_EQ(refused(ten + QStringList{u"--beta1"_s, u"1"_s}).status, BadUsage);
    EXPECT_NE(refused(ten + QStringList{u"--beta1"_s, u"1"_s}).error.find("below 1"),
              std::string::npos);
    EXPECT_NE(refused(ten + QStringList{u"--rate"_s, u"0"_s}).error.find("at most 1000000"),
              std::string::npos);
    EXPECT_EQ(refused(ten + QStringList{u"--beta"_s, u"0"_s}).status, Done);
    EXPECT_EQ(refused(ten + QStringList{u"--seed"_s, u"-4"_s}).status, BadUsage);
    EXPECT_EQ(refused(ten + QStringList{u"--format"_s, u"xml"_s}).status, BadUsage);
    EXPECT_EQ(refused(ten + QStringList{u"--batch"_s, u"--order"_s, u"random"_s}).status, BadUsage);
    EXPECT_EQ(train(u"/nowhere.backhand"_s, ten).status, BadInput);
}

TEST(TrainCommand, SaysThatAModelWithoutParametersHasNothingToTrain)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"circuit.backhand"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "backhand-scenario", "version": 1, "model": ["E = x^2"],
                   "inputs": ["x"], "targets": [], "parameters": [], "values": {"x": 1}})");
    file.close();
    const Printed printed = train(path, {u"--updates"_s, u"1"_s});
    EXPECT_EQ(printed.status, BadInput);
    EXPECT_NE(printed.error.find("nothing to update"), std::string::npos) << printed.error;
}

}  // namespace backhand
