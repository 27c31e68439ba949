// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

class QKeySequence;
class QMenu;
class QMenuBar;

namespace backhand {

class DocumentFiles;
class Settings;

/// The File menu: New, New network, Open, Open CSV, the recent files, the examples, Save, Save As,
/// Quit. Remembers each file that was opened or saved.
class FileMenu : public QObject {
    Q_OBJECT

public:
    /// `stopAll` is called before anything that puts another document in place.
    FileMenu(DocumentFiles& files, Settings& settings, QMenuBar& bar, std::function<void()> stopAll,
             QObject* parent);

public slots:
    void openDropped(const QString& path);

signals:
    void quitWanted();

private:
    void add(QMenu& menu, const QString& label, const QKeySequence& key,
             const std::function<void()>& act);
    void newNetwork();
    void remember(const QString& path);
    void fillRecent();
    void fillExamples();

    DocumentFiles& m_files;
    Settings& m_settings;
    std::function<void()> m_stopAll;
    QMenu* m_recent;
    QMenu* m_examples;
};

}  // namespace backhand
