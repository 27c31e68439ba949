// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/reader.h"
#include "tests/end_to_end/shown_window.h"
#include "tests/end_to_end/xdo.h"
#include "tests/support/pocket_calculator.h"
#include "tests/support/test_data.h"
#include "ui/panels/hand_panel.h"
#include "ui/panels/side_panel.h"
#include "ui/panels/step_table_model.h"
#include "ui/panels/transport_bar.h"
#include "ui/scene/graph_view.h"

#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

using Column = StepTableModel::Column;

constexpr std::size_t stepCount = 66;

/// The published numbers of the network: its values, gradients, new parameters and next error.
nlohmann::json publishedNumbers()
{
    const nlohmann::json fixtures = testing::testData("fixtures.json");
    return *std::find_if(fixtures.begin(), fixtures.end(), [](const nlohmann::json& fixture) {
        return fixture.at("file") == "two-two-two.backhand";
    });
}

/// "b₁" of "b1": the name as it is shown.
QString shownName(const std::string& name)
{
    QString shown;
    for (const QChar letter : QString::fromStdString(name)) {
        shown += letter.isDigit() ? QChar(0x2080 + letter.digitValue()) : letter;
    }
    return shown;
}

/// With 6 digits after the point, trailing zeros kept, a true minus sign.
QString sixDigits(double value)
{
    return QString::number(value, 'f', 6).replace(u'-', u'−');
}

/// The number that a result's cell shows: "≈ −0.217072" is −0.217072.
double shownNumber(QString result)
{
    result.remove(u"≈ "_s).remove(u"= "_s).replace(u'−', u'-');
    bool ok = false;
    const double number = result.toDouble(&ok);
    return ok ? number : std::nan("");
}

class NetworkTest : public testing::ShownWindow {
protected:
    NetworkTest()
        : ShownWindow(
              readScenario(testing::sourceFile("resources/scenarios/two-two-two.backhand")).value())
    {
    }

    /// The last step that has this symbol: where contributions are added, their sum.
    std::size_t lastStepOf(const QString& symbol) const
    {
        std::size_t last = 0;
        for (std::size_t number = 1; number <= stepCount; ++number) {
            last = cell(number, Column::Symbol) == symbol ? number : last;
        }
        return last;
    }

    void expectShown(const QString& symbol, double published) const
    {
        const std::size_t number = lastStepOf(symbol);
        ASSERT_NE(number, 0U) << symbol.toStdString();
        EXPECT_NEAR(shownNumber(cell(number, Column::Result)), published, 0.5000001e-6)
            << symbol.toStdString();
    }

    /// What one path adds stands in the derivation; the graph's badge waits for the sum.
    bool isOneOfSeveral(std::size_t number) const
    {
        const QString symbol = cell(number, Column::Symbol);
        return symbol.startsWith(u'∂') && lastStepOf(symbol) != number;
    }

    /// The step's number in the table, in the derivation and in the graph.
    void expectEverywhere(std::size_t number) const
    {
        const QString result = cell(number, Column::Result);
        const double shown = shownNumber(result);
        ASSERT_TRUE(std::isfinite(shown)) << number << ": " << result.toStdString();
        const QString text = QString(result).remove(u"≈ "_s).remove(u"= "_s);
        EXPECT_TRUE(testing::shownTexts(window.panels().hand()).contains(text)) << number;
        if (!isOneOfSeveral(number)) {
            EXPECT_TRUE(testing::shownTexts(window.graph()).contains(text)) << number;
        }
    }

    void expectMultipliesOut(std::size_t number) const
    {
        const Step shown = session.frame().trace.step(number, session.frame().digits());
        const std::string line = cell(number, Column::WithNumbers).toStdString();
        EXPECT_TRUE(testing::multipliesOut(line, shown.result)) << number << ": " << line;
    }
};

}  // namespace

TEST_F(NetworkTest, IsSteppedFromEndToEndAndEveryNumberIsShownAtItsStep)
{
    for (std::size_t number = 1; number <= stepCount; ++number) {
        EXPECT_EQ(cell(number, Column::Result), u"?"_s) << number;
        if (number % 2 == 0) {
            testing::typeKeys({u"Right"_s});
        } else {
            testing::clickOn(window.transport().next());
        }
        QTRY_COMPARE(step(), number);
        expectEverywhere(number);
        expectMultipliesOut(number);
    }
    EXPECT_EQ(session.frame().trace.stepCount(), stepCount);
    for (std::size_t number = stepCount; number > 0; --number) {
        testing::clickOn(window.transport().back());
        QTRY_COMPARE(step(), number - 1);
    }
    EXPECT_EQ(cell(1, Column::Result), u"?"_s);
}

TEST_F(NetworkTest, ShowsThePublishedNumbers)
{
    testing::typeKeys({u"End"_s});
    QTRY_COMPARE(step(), stepCount);
    const nlohmann::json published = publishedNumbers();
    for (const auto& [name, number] : published.at("values").items()) {
        expectShown(shownName(name), number.get<double>());
    }
    for (const auto& [name, number] : published.at("gradients").items()) {
        expectShown(u"∂E/∂"_s % shownName(name), number.get<double>());
    }
    for (const auto& [name, number] : published.at("updated").items()) {
        expectShown(shownName(name) % u'′', number.get<double>());
    }
    expectShown(u"E′"_s, published.at("next_error").get<double>());
    const QString graph = testing::shownTexts(window.graph());
    EXPECT_TRUE(graph.contains(sixDigits(published.at("values").at("E").get<double>())));
    EXPECT_TRUE(graph.contains(sixDigits(published.at("next_error").get<double>())));
}

TEST_F(NetworkTest, UpdatesOnceAndBeginsTheNextPassWithTheNewParameters)
{
    testing::clickOn(window.transport().updateOnce());
    QTRY_COMPARE(pass(), std::size_t{2});
    const nlohmann::json published = publishedNumbers();
    for (const auto& [name, number] : published.at("updated").items()) {
        EXPECT_NEAR(value(name), number.get<double>(), 1e-12) << name;
    }
    EXPECT_NEAR(value("E"), published.at("next_error").get<double>(), 1e-12);
}

}  // namespace backhand
