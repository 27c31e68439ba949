// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window_command.h"

#include "ui/document_files.h"
#include "ui/examples.h"
#include "ui/main_window.h"
#include "ui/screen_room.h"
#include "ui/settings.h"
#include "ui/words/problem_words.h"
#include "ui/words/start_words.h"

#include <QApplication>
#include <QFileInfo>

#include <memory>

namespace backhand {

namespace {

std::optional<SessionState> openLesson(const Streams& streams)
{
    const Result<Scenario> lesson = builtInLesson();
    if (!lesson.ok()) {
        streams.error << words::problemWithPlace({}, lesson.problems().front()).toStdString()
                      << '\n';
        return std::nullopt;
    }
    const Result<SessionState> state =
        openSession(std::make_shared<const Scenario>(lesson.value()));
    return state.ok() ? std::optional<SessionState>(state.value()) : std::nullopt;
}

}  // namespace

bool isMeantAsVerb(const QString& path)
{
    return !path.isEmpty() && !path.contains(u'/') && !path.contains(u'.') &&
           !QFileInfo::exists(path);
}

int runWindow(const QStringList& arguments, const Streams& streams)
{
    if (arguments.size() > 2) {
        streams.error << words::tooManyFiles().toStdString() << '\n';
        return BadUsage;
    }
    const QString path = arguments.value(1);
    const std::optional<SessionState> state =
        path.isEmpty() ? openLesson(streams) : openFile(path, streams);
    if (!state) {
        return BadInput;
    }
    Session session(*state);
    Settings settings;
    MainWindow window(session, settings);
    window.files().setPath(path);
    showWithinScreen(window);
    return QApplication::exec();
}

}  // namespace backhand
