// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/file_menu.h"

#include "ui/document_files.h"
#include "ui/examples.h"
#include "ui/settings.h"
#include "ui/words/file_words.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QKeySequence>
#include <QMenuBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

/// A menu takes & for the mark of a key, and a tab for the beginning of its right column.
QString plainLabel(QString text)
{
    return text.replace(u'&', u"&&"_s).replace(u'\t', u' ');
}

}  // namespace

FileMenu::FileMenu(DocumentFiles& files, Settings& settings, QMenuBar& bar,
                   std::function<void()> stopAll, QObject* parent)
    : QObject(parent), m_files(files), m_settings(settings), m_stopAll(std::move(stopAll))
{
    QMenu& menu = *bar.addMenu(words::fileMenu());
    add(menu, words::newDocument(), QKeySequence::New, [this] { m_files.newDocument(); });
    add(menu, words::newNetwork(), Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] { newNetwork(); });
    add(menu, words::openDocument(), QKeySequence::Open, [this] { m_files.open(); });
    add(menu, words::openTableFile(), Qt::CTRL | Qt::SHIFT | Qt::Key_O,
        [this] { m_files.openTable(); });
    m_recent = menu.addMenu(words::recentFiles());
    m_examples = menu.addMenu(words::examplesMenu());
    menu.addSeparator();
    add(menu, words::saveDocument(), QKeySequence::Save, [this] { m_files.save(); });
    add(menu, words::saveDocumentAs(), Qt::CTRL | Qt::SHIFT | Qt::Key_S,
        [this] { m_files.saveAs(); });
    menu.addSeparator();
    QAction* quit = menu.addAction(words::quitProgram(), this, &FileMenu::quitWanted);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    connect(m_recent, &QMenu::aboutToShow, this, &FileMenu::fillRecent);
    connect(m_examples, &QMenu::aboutToShow, this, &FileMenu::fillExamples);
    connect(&m_files, &DocumentFiles::pathChanged, this, &FileMenu::remember);
}

void FileMenu::add(QMenu& menu, const QString& label, const QKeySequence& key,
                   const std::function<void()>& act)
{
    QAction* action = menu.addAction(label, this, [this, act] {
        m_stopAll();
        act();
    });
    action->setShortcut(key);
}

void FileMenu::openDropped(const QString& path)
{
    m_stopAll();
    m_files.openPath(path);
}

void FileMenu::newNetwork()
{
    if (const auto built = m_files.newNetwork(m_settings.network())) {
        m_settings.setNetwork(*built);
    }
}

void FileMenu::remember(const QString& path)
{
    if (!path.isEmpty()) {
        m_settings.addRecentFile(QFileInfo(path).absoluteFilePath());
    }
}

void FileMenu::fillRecent()
{
    m_recent->clear();
    for (const QString& path : m_settings.recentFiles()) {
        const QFileInfo file(path);
        add(*m_recent,
            plainLabel(file.fileName()) % u'\t' % plainLabel(QDir::toNativeSeparators(file.path())),
            {}, [this, path] { m_files.openPath(path); });
    }
    if (m_recent->isEmpty()) {
        m_recent->addAction(words::noRecentFiles())->setEnabled(false);
    }
}

void FileMenu::fillExamples()
{
    if (!m_examples->isEmpty()) {
        return;
    }
    for (const Example& example : examples()) {
        add(*m_examples, plainLabel(example.title) % u'\t' % plainLabel(example.about), {},
            [this, name = example.name] { m_files.openExample(name); });
    }
}

}  // namespace backhand
