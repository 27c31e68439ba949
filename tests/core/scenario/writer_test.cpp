// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/writer.h"

#include "core/scenario/reader.h"
#include "tests/support/lesson.h"
#include "tests/support/random_expressions.h"
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
    for (int row = *rc::gen::inRange(1, 6); row > 0; --row) {
        scenario.samples.push_back({anyValue(), anyValue(), anyValue()});
    }
    RC_ASSERT(readScenario(writeScenario(scenario)).value() == scenario);
}

}  // namespace backhand
