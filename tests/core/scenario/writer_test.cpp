// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/writer.h"

#include "core/scenario/reader.h"
#include "tests/support/lesson.h"
#include "tests/support/random_expressions.h"
#include "tests/support/scenario_text.h"
#include "tests/support/test_data.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <bit>
#include <clocale>
#include <cmath>
#include <cstdint>

namespace backhand {

namespace {

/// Any double that a file may hold, the negative zero and the smallest included.
double anyValue()
{
    const double value = std::bit_cast<double>(*rc::gen::arbitrary<std::uint64_t>());
    const bool isAllowed = std::isfinite(value) && std::abs(value) <= 1e6;
    return isAllowed ? value : *rc::gen::element(-0.0, 0.0, 5e-324, -1e6, 0.1, 1.0 / 3.0);
}

bool sameBits(const std::map<std::string, double>& a, const std::map<std::string, double>& b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const auto& left, const auto& right) {
            return left.first == right.first && std::bit_cast<std::uint64_t>(left.second) ==
                                                    std::bit_cast<std::uint64_t>(right.second);
        });
}

}  // namespace

TEST(ScenarioWriter, WritesTheLessonAsItIsShipped)
{
    const std::string text = testing::sourceFile("resources/scenarios/chain-rule.backhand");
    const Scenario scenario = readScenario(text).value();
    const std::string written = writeScenario(scenario);
    EXPECT_EQ(readScenario(written).value(), scenario);
    EXPECT_NE(written.find("\"values\": {\"x1\": 2, \"x2\": 1.5, \"t\": 0, \"w1\": 1.45, \"w2\": "
                           "-0.66, \"b\": 0}"),
              std::string::npos);
}

TEST(ScenarioWriter, LeavesOutWhatIsAsUsual)
{
    const std::string written =
        writeScenario(testing::scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", -0.0}}));
    EXPECT_EQ(written.find("optimizer"), std::string::npos);
    EXPECT_EQ(written.find("order"), std::string::npos);
    EXPECT_NE(written.find("\"w\": -0.0"), std::string::npos);
}

TEST(ScenarioWriter, WritesTheSameBytesInALocaleWithADecimalComma)
{
    const std::string before = writeScenario(testing::lessonScenario());
    ASSERT_NE(std::setlocale(LC_ALL, "de_DE.UTF-8"), nullptr)
        << "tools/install-dependencies makes it";
    const std::string after = writeScenario(testing::lessonScenario());
    std::setlocale(LC_ALL, "C");
    EXPECT_EQ(after, before);
}

RC_GTEST_PROP(ScenarioWriter, IsReadBackBitForBit, ())
{
    Scenario scenario = testing::randomScenario();
    for (auto& [name, value] : scenario.values) {
        value = anyValue();
    }
    scenario.title = *rc::gen::container<std::string>(rc::gen::inRange<char>(1, 127));
    scenario.notes =
        "“" + *rc::gen::container<std::string>(rc::gen::inRange<char>(1, 127)) + "”\n\t\\";
    scenario.seed = *rc::gen::arbitrary<std::uint64_t>();
    scenario.walkInputs = *rc::gen::arbitrary<bool>();
    scenario.order =
        *rc::gen::element(SampleOrder::Cyclic, SampleOrder::Random, SampleOrder::Batch);
    const Scenario again = readScenario(writeScenario(scenario)).value();
    RC_ASSERT(again == scenario);
    RC_ASSERT(sameBits(again.values, scenario.values));
}

RC_GTEST_PROP(ScenarioWriter, IsReadBackWithItsSamples, ())
{
    Scenario scenario = testing::randomScenario();
    for (const char* name : {"x1", "x2", "t"}) {
        scenario.values.erase(name);
    }
    Dataset rows;
    for (int row = *rc::gen::inRange(1, 6); row > 0; --row) {
        rows.push_back({anyValue(), anyValue(), anyValue()});
    }
    scenario.samples = rows;
    RC_ASSERT(readScenario(writeScenario(scenario)).value() == scenario);
}

TEST(ScenarioWriter, EndsWithALineBreak)
{
    const std::string written = writeScenario(testing::lessonScenario());
    EXPECT_TRUE(written.starts_with("{\n"));
    EXPECT_TRUE(written.ends_with("\n}\n"));
}

TEST(ScenarioWriter, LeavesOutEachSettingThatIsAsUsual)
{
    const std::string written = writeScenario(testing::scenarioWith(""));
    for (const char* key : {"samples", "optimizer", "order", "seed", "walk_inputs", "follow_first",
                            "titles", "code_names", "ranges", "vectors", "notes"}) {
        EXPECT_EQ(written.find("\"" + std::string(key) + "\""), std::string::npos) << key;
    }
}

TEST(ScenarioWriter, KeepsEachSettingThatIsNot)
{
    for (const char* setting :
         {R"("title": "σ and \"quotes\"")", R"("learning_rate": 1e-9)",
          R"("optimizer": {"kind": "momentum", "beta": 0.5})",
          R"("optimizer": {"kind": "adam", "beta1": 0.1, "beta2": 0.2, "epsilon": 1e-300})",
          R"("order": "random", "seed": 18446744073709551615)", R"("order": "batch")",
          R"("walk_inputs": true, "follow_first": "b")", R"("titles": {"p": "Layer\n1"})",
          R"("code_names": {"p": "prediction"})", R"("ranges": {"w": [-0.1, 1e6]})",
          R"("vectors": {"both": ["b", "w"], "none": []})", R"("notes": "\u0001 one\ntwo")"}) {
        const Scenario scenario = testing::scenarioWith(setting);
        EXPECT_FALSE(scenario == testing::scenarioWith("")) << setting;
        EXPECT_EQ(readScenario(writeScenario(scenario)).value(), scenario) << setting;
    }
}

TEST(ScenarioWriter, WritesNumbersInTheShortestForm)
{
    Scenario scenario = testing::scenarioWith("");
    scenario.values = {{"x", 0.1 + 0.2}, {"t", 1e-300}, {"w", 1000000.0}, {"b", -2.50}};
    const std::string written = writeScenario(scenario);
    EXPECT_NE(written.find("\"x\": 0.30000000000000004"), std::string::npos);
    EXPECT_NE(written.find("\"t\": 1e-300"), std::string::npos);
    EXPECT_NE(written.find("\"b\": -2.5}"), std::string::npos);
}

TEST(ScenarioWriter, KeepsLinesShortWhereItCan)
{
    Scenario scenario = testing::scenarioWith("");
    scenario.values.erase("x");
    scenario.values.erase("t");
    Dataset rows;
    for (int row = 0; row < 50; ++row) {
        rows.push_back({row / 8.0, -row / 16.0});
    }
    scenario.samples = rows;
    const std::string written = writeScenario(scenario);
    std::size_t begin = 0;
    for (std::size_t end = written.find('\n'); end != std::string::npos;
         begin = end + 1, end = written.find('\n', begin)) {
        EXPECT_LE(end - begin, 100U) << written.substr(begin, end - begin);
    }
    EXPECT_EQ(readScenario(written).value(), scenario);
}

}  // namespace backhand
