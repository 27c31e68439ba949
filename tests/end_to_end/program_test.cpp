// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The program itself, in a process of its own, used with real keys.

#include "core/scenario/reader.h"
#include "tests/end_to_end/xdo.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

class ProgramTest : public ::testing::Test {
protected:
    ProgramTest()
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(testing::sourceFile("resources/scenarios/chain-rule.backhand").c_str());
        file.close();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u"config"_s));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(BACKHAND_PROGRAM), {path});
        // Comes back once the window is there and has the keys.
        testing::xdo({u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s,
                      u"lesson.backhand"_s, u"windowfocus"_s, u"--sync"_s});
    }
    ~ProgramTest() override
    {
        program.kill();
        program.waitForFinished();
    }

    double saved(const std::string& name) const
    {
        const auto scenario = readScenarioFile(path.toStdString());
        return scenario.ok() ? scenario.value().values.at(name) : qQNaN();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"lesson.backhand"_s);
    QProcess program;
};

}  // namespace

TEST_F(ProgramTest, OpensAFileStepsUpdatesSavesAndEndsByKeys)
{
    // Step 16, then the next pass: its weights are those that the file gets.
    testing::typeKeys({u"End"_s, u"Right"_s, u"ctrl+s"_s});
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(saved("w1") - 1.058582140283693) < 1e-12, 10000);
    EXPECT_NEAR(saved("w2"), -0.9535633947872303, 1e-12);
    EXPECT_NEAR(saved("b"), -0.19570892985815352, 1e-12);
    testing::typeKeys({u"ctrl+q"_s});
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 10000);
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(program.exitCode(), 0);
}

}  // namespace backhand
