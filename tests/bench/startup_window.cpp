// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

// startup_window lesson|empty: shows the program's window, or an empty one, and ends after its
// first painted frame. Prints its resident memory in kilobytes. tests/bench/startup times it.

#include "core/scenario/reader.h"
#include "ui/main_window.h"
#include "ui/resources.h"
#include "ui/settings.h"

#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <cstring>
#include <fstream>
#include <memory>
#include <string>

namespace {

long residentKilobytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind("VmRSS:", 0) == 0) {
            return std::stol(line.substr(6));
        }
    }
    return 0;
}

/// Ends the program once the window has been painted.
class FirstPaint : public QObject {
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_isSeen) {
            m_isSeen = true;
            QTimer::singleShot(0, qApp, [] {
                std::printf("%ld\n", residentKilobytes());
                std::fflush(stdout);
                QApplication::quit();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_isSeen = false;
};

int showAndQuit(QMainWindow& window)
{
    FirstPaint firstPaint;
    window.installEventFilter(&firstPaint);
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}

int showLesson()
{
    using namespace backhand;
    initResources();
    installFonts();
    QFile file(QStringLiteral(":/scenarios/chain-rule.backhand"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 1;
    }
    auto scenario =
        std::make_shared<const Scenario>(readScenario(file.readAll().toStdString()).value());
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    Session session(openSession(scenario).value());
    MainWindow window(session, settings);
    return showAndQuit(window);
}

}  // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], "lesson") == 0) {
        return showLesson();
    }
    QMainWindow window;
    return showAndQuit(window);
}
