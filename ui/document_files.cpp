// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document_files.h"

#include "core/scenario/reader.h"
#include "core/scenario/writer.h"
#include "ui/built_network.h"
#include "ui/examples.h"
#include "ui/words/problem_words.h"
#include "ui/words/window_words.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringList>

#include <filesystem>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

constexpr std::size_t mostProblemsTold = 5;

QString problemsText(const QString& path, const Problems& problems)
{
    const QString file = QFileInfo(path).fileName();
    QStringList lines;
    for (const Problem& problem : problems) {
        if (static_cast<std::size_t>(lines.size()) == mostProblemsTold) {
            lines << words::moreProblems(problems.size() - mostProblemsTold);
            break;
        }
        lines << words::problemWithPlace(file, problem);
    }
    return lines.join(u'\n');
}

Problem cannotWrite(const QSaveFile& file)
{
    return {ProblemCode::CannotWrite, {}, file.errorString().toStdString(), {}};
}

/// Samples for the model that is open, and no document.
bool isTable(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "csv"_L1 || suffix == "tsv"_L1;
}

}  // namespace

Result<QString> saveAtomically(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
        !file.commit()) {
        return cannotWrite(file);
    }
    return path;
}

Result<Scenario> scenarioInFile(const QString& path)
{
    return readScenarioFile(std::filesystem::path(QFile::encodeName(path).toStdString()));
}

DocumentFiles::DocumentFiles(Session& session, FileQuestions questions, QObject* parent)
    : QObject(parent), m_session(session), m_questions(std::move(questions))
{
}

QString DocumentFiles::name() const
{
    if (!m_path.isEmpty()) {
        return QFileInfo(m_path).fileName();
    }
    const std::string& title = m_session.frame().state.document.scenario->title;
    return title.empty() ? words::untitled() : QString::fromStdString(title);
}

void DocumentFiles::setPath(const QString& path)
{
    m_path = path;
    emit pathChanged(m_path);
}

bool DocumentFiles::mayLeave()
{
    if (!m_session.hasUnsavedChanges()) {
        return true;
    }
    switch (m_questions.unsavedChanges(name())) {
    case UnsavedAnswer::Save: return save();
    case UnsavedAnswer::Discard: return true;
    case UnsavedAnswer::Cancel: return false;
    }
    return false;
}

void DocumentFiles::newDocument()
{
    if (mayLeave()) {
        show(builtInLesson(), {});
    }
}

void DocumentFiles::open()
{
    const QString path = m_questions.pathToOpen();
    if (!path.isEmpty()) {
        openPath(path);
    }
}

void DocumentFiles::openTable()
{
    emit tableWanted({});
}

bool DocumentFiles::openPath(const QString& path)
{
    if (isTable(path)) {
        emit tableWanted(path);
        return true;
    }
    return mayLeave() && show(scenarioInFile(path), path);
}

void DocumentFiles::openExample(const QString& name)
{
    if (mayLeave()) {
        show(exampleScenario(name), {});
    }
}

std::optional<NetworkShape> DocumentFiles::newNetwork(const NetworkShape& start)
{
    const std::optional<NetworkShape> chosen = m_questions.networkToBuild(start);
    if (chosen && mayLeave()) {
        show(builtNetwork(*chosen), {});
    }
    return chosen;
}

bool DocumentFiles::show(const Result<Scenario>& scenario, const QString& path)
{
    if (!scenario.ok()) {
        m_questions.tell(words::cannotOpen(problemsText(path, scenario.problems())));
        return false;
    }
    const Result<SessionState> opened =
        openSession(std::make_shared<const Scenario>(scenario.value()));
    if (!opened.ok()) {
        m_questions.tell(words::cannotOpen(problemsText(path, opened.problems())));
        return false;
    }
    // The digits and the axis are a person's choice, not the document's.
    SessionState state = opened.value();
    state.view.digits = m_session.frame().digits();
    state.view.logarithmic = m_session.frame().state.view.logarithmic;
    m_session.open(std::move(state));
    setPath(path);
    return true;
}

bool DocumentFiles::save()
{
    return m_path.isEmpty() ? saveAs() : saveTo(m_path);
}

bool DocumentFiles::saveAs()
{
    const QString suggested = m_path.isEmpty() ? words::untitled() % u".backhand"_s : m_path;
    const QString path = m_questions.pathToSave(suggested);
    return !path.isEmpty() && saveTo(path);
}

bool DocumentFiles::saveTo(const QString& path)
{
    const std::string text = writeScenario(shownScenario(m_session.frame().state));
    const Result<QString> result = saveAtomically(path, QByteArray::fromStdString(text));
    if (!result.ok()) {
        m_questions.tell(words::cannotSave(problemsText(path, result.problems())));
        return false;
    }
    m_session.markSaved();
    setPath(path);
    emit saved(name());
    return true;
}

bool DocumentFiles::exportText(const QString& suggested, const QByteArray& content)
{
    const QString path = m_questions.pathToExport(suggested);
    if (path.isEmpty()) {
        return false;
    }
    const Result<QString> result = saveAtomically(path, content);
    if (!result.ok()) {
        m_questions.tell(words::cannotExport(problemsText(path, result.problems())));
        return false;
    }
    emit saved(QFileInfo(path).fileName());
    return true;
}

}  // namespace backhand
