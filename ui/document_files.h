// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/network.h"
#include "core/scenario/scenario.h"
#include "core/support/result.h"
#include "ui/session.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace backhand {

enum class UnsavedAnswer { Save, Discard, Cancel };

/// What a person is asked about files. The window asks by dialogs, a test by functions of its own.
/// An empty path means that they thought better of it.
struct FileQuestions {
    std::function<QString()> pathToOpen;
    std::function<QString(const QString& suggested)> pathToSave;
    std::function<UnsavedAnswer(const QString& name)> unsavedChanges;
    std::function<void(const QString& sentence)> tell;
    /// Which network to build, beginning with this one; nothing where they thought better of it.
    std::function<std::optional<NetworkShape>(const NetworkShape& start)> networkToBuild = {};
    /// Where to write a table.
    std::function<QString(const QString& suggested)> pathToExport = {};
};

/// Replaces the whole file or leaves it as it was: nothing is ever half written. The path on
/// success.
Result<QString> saveAtomically(const QString& path, const QByteArray& content);

/// The scenario in a file, by a path as Qt writes it.
Result<Scenario> scenarioInFile(const QString& path);

/// New, Open, Save, Save As. No change is dropped without a question, and a file that cannot be
/// read leaves open what was open.
class DocumentFiles : public QObject {
    Q_OBJECT

public:
    DocumentFiles(Session& session, FileQuestions questions, QObject* parent);

    /// Where the document was opened from or saved to; empty for a new one.
    const QString& path() const { return m_path; }
    /// Its name for a person: that of the file, else its title, else "Untitled".
    QString name() const;
    /// The path of what the session was made with.
    void setPath(const QString& path);

    /// Asks about unsaved changes; true where these may go (saved, or given up).
    bool mayLeave();
    /// Opens without a question about a path; false where it could not be, or a person cancelled.
    bool openPath(const QString& path);
    /// A scenario that comes with the program, as a new document.
    void openExample(const QString& name);
    /// Asks for a network and builds it as a new document. What was chosen, to begin with next
    /// time.
    std::optional<NetworkShape> newNetwork(const NetworkShape& start);

    /// Asks where to write a table, and writes it. The document stays what it was.
    bool exportText(const QString& suggested, const QByteArray& content);

public slots:
    void newDocument();
    void open();
    void openTable();  ///< asks for samples of the open model
    bool save();
    bool saveAs();

signals:
    void pathChanged(const QString& path);
    void saved(const QString& name);
    /// Samples for the open model were asked for, from this file; empty: a person is to be asked.
    void tableWanted(const QString& path);

private:
    bool show(const Result<Scenario>& scenario, const QString& path);
    bool saveTo(const QString& path);

    Session& m_session;
    FileQuestions m_questions;
    QString m_path;
};

}  // namespace backhand
