// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/reader.h"

#include "tests/support/test_data.h"

#include <gtest/gtest.h>

#include <clocale>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>

namespace backhand {

namespace {

/// A folder that is gone after the test.
class TemporaryFolder {
public:
    TemporaryFolder()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "backhand-XXXXXX").string();
        m_path = mkdtemp(pattern.data());
    }
    ~TemporaryFolder() { std::filesystem::remove_all(m_path); }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    std::filesystem::path operator/(const char* name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

ProblemCode codeFor(const std::filesystem::path& path)
{
    return readScenarioFile(path).problems().at(0).code;
}

}  // namespace

TEST(ScenarioReader, ReadsTheLesson)
{
    const Scenario scenario =
        readScenario(testing::sourceFile("resources/scenarios/chain-rule.backhand")).value();
    EXPECT_EQ(scenario.title, "The chain rule");
    EXPECT_EQ(scenario.model.parameters, (std::vector<std::string>{"w1", "w2", "b"}));
    EXPECT_EQ(scenario.values.at("w2"), -0.66);
    EXPECT_EQ(scenario.learningRate, 1.0);
    EXPECT_EQ(scenario.titles.at("p"), "Layer 2 · prediction");
    EXPECT_EQ(scenario.ranges.at("w1"), (Range{-3.0, 3.0}));
    EXPECT_EQ(scenario.vectors.at("weights"), (std::vector<std::string>{"w1", "w2"}));
}

TEST(ScenarioReader, ReadsSamplesAndSettings)
{
    const Scenario scenario = readScenario(R"({"format": "backhand-scenario", "version": 1,
        "model": ["E = (w*x - t)^2"], "inputs": ["x"], "targets": ["t"], "parameters": ["w"],
        "values": {"w": -0.0}, "samples": [{"t": 1, "x": 2}, {"x": 3, "t": 1e-3}],
        "order": "random", "seed": 18446744073709551615, "walk_inputs": true, "follow_first": "w",
        "optimizer": {"kind": "adam", "beta1": 0.5}, "notes": "<b>\u00e9</b>"})")
                                  .value();
    EXPECT_EQ(scenario.samples, (std::vector<std::vector<double>>{{2.0, 1.0}, {3.0, 0.001}}));
    EXPECT_TRUE(std::signbit(scenario.values.at("w")));
    EXPECT_EQ(scenario.order, SampleOrder::Random);
    EXPECT_EQ(scenario.seed, 18446744073709551615ULL);
    EXPECT_TRUE(scenario.walkInputs);
    EXPECT_EQ(scenario.followFirst, "w");
    EXPECT_EQ(scenario.optimizer.kind, OptimizerKind::Adam);
    EXPECT_EQ(scenario.optimizer.beta1, 0.5);
    EXPECT_EQ(scenario.notes, "<b>é</b>");
    EXPECT_EQ(scenario.learningRate, defaultLearningRate);
}

TEST(ScenarioReader, ReadsTheSameInALocaleWithADecimalComma)
{
    const std::string text = testing::sourceFile("resources/scenarios/chain-rule.backhand");
    const Scenario before = readScenario(text).value();
    ASSERT_NE(std::setlocale(LC_ALL, "de_DE.UTF-8"), nullptr)
        << "tools/install-dependencies makes it";
    const Scenario after = readScenario(text).value();
    std::setlocale(LC_ALL, "C");
    EXPECT_EQ(after, before);
}

TEST(ScenarioReader, ReadsATextThatBeginsWithAByteOrderMark)
{
    const std::string text = testing::sourceFile("resources/scenarios/a-line.backhand");
    EXPECT_EQ(readScenario("\xEF\xBB\xBF" + text).value(), readScenario(text).value());
}

TEST(ScenarioReader, RefusesMoreDefinitionsThanAreAllowed)
{
    std::string lines = "\"a0 = w\"";
    for (int index = 1; index <= 4096; ++index) {
        lines += ", \"a" + std::to_string(index) + " = a" + std::to_string(index - 1) + "\"";
    }
    const Result<Scenario> scenario = readScenario(
        "{\"format\": \"backhand-scenario\", \"version\": 1, \"model\": [" + lines +
        "], \"inputs\": [], \"targets\": [], \"parameters\": [\"w\"], \"values\": {\"w\": 1}}");
    EXPECT_EQ(scenario.problems().at(0).code, ProblemCode::TooManyDefinitions);
}

TEST(ScenarioReader, StandsDeepNestingWithoutEnd)
{
    const std::string deep(1000000, '[');
    EXPECT_EQ(readScenario(deep).problems().at(0).code, ProblemCode::NestedTooDeep);
}

TEST(ScenarioFile, SaysWhenItIsNotThere)
{
    EXPECT_EQ(codeFor("/nowhere/at/all.backhand"), ProblemCode::CannotOpen);
}

TEST(ScenarioFile, IsARegularFileOrRefused)
{
    const TemporaryFolder folder;
    ASSERT_EQ(mkfifo((folder / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(codeFor(folder / "pipe"),
              ProblemCode::NotARegularFile);  // and does not wait for a writer
    EXPECT_EQ(codeFor("/dev/zero"), ProblemCode::NotARegularFile);
    EXPECT_EQ(codeFor(folder / "."), ProblemCode::NotARegularFile);
}

TEST(ScenarioFile, IsAtMostSixteenMebibytes)
{
    const TemporaryFolder folder;
    std::ofstream(folder / "large") << std::string(maximumFileSize + 1, ' ');
    EXPECT_EQ(codeFor(folder / "large"), ProblemCode::FileTooLarge);
    std::ofstream(folder / "fits") << std::string(maximumFileSize, ' ');
    EXPECT_EQ(codeFor(folder / "fits"), ProblemCode::MalformedJson);
}

}  // namespace backhand
