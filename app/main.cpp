// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command_line.h"
#include "app/window_command.h"
#include "ui/resources.h"
#include "ui/theme.h"
#include "ui/words/command_words.h"
#include "ui/words/start_words.h"

#include <QApplication>
#include <QCoreApplication>

#include <iostream>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

const Streams standardStreams{std::cout, std::cerr};

void nameProgram()
{
    QCoreApplication::setApplicationName(u"backhand"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BACKHAND_VERSION));
}

/// What every QApplication of ours begins with.
void prepareWindows()
{
    nameProgram();
    initResources();
    installFonts();
}

/// `backhand VERB FILE ...` as a verb takes it: the first argument is the program with the verb.
QStringList verbArguments()
{
    QStringList arguments = QCoreApplication::arguments();
    const QString verb = arguments.takeAt(1);
    arguments[0] = u"backhand "_s % verb;
    return arguments;
}

/// What a verb printed is done only once it is written: a full disk is no success.
int written(int status)
{
    if (std::cout.flush()) {
        return status;
    }
    std::cerr << words::outputLost().toStdString() << '\n';
    return BadInput;
}

int runVerb(const Verb& verb, int argc, char** argv)
{
    if (verb.needsWindowSystem) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // What Qt has to say about a missing display is no concern of who asked for a picture.
        qputenv("QT_LOGGING_RULES", "default.warning=false");
        const QApplication application(argc, argv);
        prepareWindows();
        return written(verb.run(verbArguments(), standardStreams));
    }
    const QCoreApplication application(argc, argv);
    nameProgram();
    return written(verb.run(verbArguments(), standardStreams));
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int openWindow(int argc, char** argv)
{
    if (!hasDisplay()) {
        std::cerr << words::noDisplay().toStdString() << '\n';
        return BadUsage;
    }
    const QApplication application(argc, argv);
    prepareWindows();
    return runWindow(QCoreApplication::arguments(), standardStreams);
}

}  // namespace

}  // namespace backhand

int main(int argc, char** argv)
{
    using namespace backhand;
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (const Verb* verb = findVerb(first)) {
        return runVerb(*verb, argc, argv);
    }
    if (first == "--help"_L1 || first == "-h"_L1) {
        std::cout << usageText().toStdString();
        return Done;
    }
    if (first == "--version"_L1) {
        std::cout << "backhand " << BACKHAND_VERSION << '\n';
        return Done;
    }
    if (isMeantAsVerb(first)) {
        std::cerr << words::unknownVerb(first).toStdString() << '\n';
        return BadUsage;
    }
    return openWindow(argc, argv);
}
