// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session_state.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <ostream>
#include <span>

class QCommandLineParser;

namespace backhand {

enum ExitStatus : int {
    Done = 0,
    BadInput = 1,  ///< the message is on the error stream: FILE:LINE:COLUMN: what is wrong
    BadUsage = 2,
};

constexpr int mostPasses = 100000;  ///< that a verb goes through

/// Where a verb writes to.
struct Streams {
    std::ostream& out;
    std::ostream& error;
};

/// One verb of the command line, `backhand NAME ...`.
struct Verb {
    const char* name;
    bool needsWindowSystem;  ///< it paints, so it needs a QApplication (without a display)
    int (*run)(const QStringList& arguments,
               const Streams& streams);  ///< arguments[0] is the program and the verb
};

std::span<const Verb> verbs();
const Verb* findVerb(const QString& name);

/// What `backhand --help` prints.
QString usageText();

/// Parses a verb's arguments, FILE among them. Nothing where it has printed help or an error;
/// `status` then says which.
bool parseArguments(QCommandLineParser& parser, const QStringList& arguments,
                    const Streams& streams, int& status);

/// The option's whole number within its bounds; prints why not.
std::optional<qlonglong> wholeOption(const QCommandLineParser& parser, const QString& option,
                                     qlonglong least, qlonglong most, const Streams& streams);
std::optional<int> numberOption(const QCommandLineParser& parser, const QString& option, int least,
                                int most, const Streams& streams);

/// What an option's number must be: above `least` and at most `most`, or a share from 0 to below 1.
struct RealBounds {
    double least = 0.0;
    double most = 1.0;
    bool isShare = false;
};

/// The option's number, with a decimal point; prints why not.
std::optional<double> realOption(const QCommandLineParser& parser, const QString& option,
                                 const RealBounds& bounds, const Streams& streams);

/// The option `--view`; prints what may be chosen.
std::optional<Scale> scaleOption(const QCommandLineParser& parser, const Streams& streams);

/// Reads the file; prints what is wrong.
std::optional<Scenario> readFile(const QString& path, const Streams& streams);
/// Opens the file, goes to the pass, and shows it at a scale; prints what is wrong.
std::optional<SessionState> openFile(const QString& path, const Streams& streams);
std::optional<SessionState> atPass(SessionState state, int pass, const QString& path,
                                   const Streams& streams);
std::optional<SessionState> atScale(SessionState state, Scale scale, const QString& path,
                                    const Streams& streams);

}  // namespace backhand
