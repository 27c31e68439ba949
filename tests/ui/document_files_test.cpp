// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document_files.h"

#include "tests/support/lesson.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

class DocumentFilesTest : public ::testing::Test {
protected:
    VariableId id(const std::string& name) const
    {
        return testing::idOf(session.frame().model(), name);
    }
    void edit() { session.dispatch(SetValue{id("w1"), 2.5}); }

    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    QByteArray read(const QString& path) const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
    QString chosen;
    UnsavedAnswer answer = UnsavedAnswer::Cancel;
    int questions = 0;
    QStringList told;
    std::optional<NetworkShape> network;
    Session session{testing::stateOf(testing::lessonScenario())};
    DocumentFiles files{session,
                        {[this] { return chosen; }, [this](const QString&) { return chosen; },
                         [this](const QString&) {
                             ++questions;
                             return answer;
                         },
                         [this](const QString& sentence) { told << sentence; },
                         [this](const NetworkShape&) { return network; },
                         [this](const QString&) { return chosen; }},
                        nullptr};
};

}  // namespace

TEST_F(DocumentFilesTest, SavesWhatIsShownAndOpensItAgain)
{
    edit();
    chosen = folder.filePath(u"mine.backhand"_s);
    EXPECT_TRUE(files.saveAs());
    EXPECT_FALSE(session.hasUnsavedChanges());
    EXPECT_EQ(files.name(), u"mine.backhand"_s);
    files.newDocument();
    EXPECT_EQ(session.frame().trace.value(id("w1")), 1.45);
    EXPECT_TRUE(files.openPath(chosen));
    EXPECT_EQ(session.frame().trace.value(id("w1")), 2.5);
    EXPECT_EQ(questions, 0);
    EXPECT_TRUE(told.isEmpty());
}

TEST_F(DocumentFilesTest, AsksBeforeUnsavedChangesAreDropped)
{
    edit();
    answer = UnsavedAnswer::Cancel;
    files.newDocument();
    EXPECT_EQ(questions, 1);
    EXPECT_EQ(session.frame().trace.value(id("w1")), 2.5);
    answer = UnsavedAnswer::Discard;
    files.newDocument();
    EXPECT_EQ(questions, 2);
    EXPECT_EQ(session.frame().trace.value(id("w1")), 1.45);
}

TEST_F(DocumentFilesTest, BuildsANetworkAsANewDocument)
{
    chosen = folder.filePath(u"mine.backhand"_s);
    EXPECT_TRUE(files.saveAs());
    network = NetworkShape{2, {{2, Activation::Tanh}}, {1, Activation::Sigmoid}};
    EXPECT_EQ(files.newNetwork({}), network);
    EXPECT_EQ(session.frame().scenario().title, "Network 2-2-1");
    EXPECT_EQ(files.name(), u"Network 2-2-1"_s);  // what the window calls it
    EXPECT_FALSE(session.hasUnsavedChanges());
}

TEST_F(DocumentFilesTest, AsksBeforeANetworkTakesThePlaceOfUnsavedChanges)
{
    edit();
    EXPECT_EQ(files.newNetwork({}), std::nullopt);
    EXPECT_EQ(questions, 0);
    network = NetworkShape();
    EXPECT_EQ(files.newNetwork({}), network);  // remembered all the same
    EXPECT_EQ(questions, 1);
    EXPECT_EQ(session.frame().scenario().title, "The chain rule");
    EXPECT_EQ(session.frame().trace.value(id("w1")), 2.5);
    answer = UnsavedAnswer::Discard;
    files.newNetwork({});
    EXPECT_EQ(session.frame().scenario().title, "Network 2-1");
}

TEST_F(DocumentFilesTest, SavesFirstWhereThatIsTheAnswer)
{
    edit();
    answer = UnsavedAnswer::Save;
    chosen = folder.filePath(u"first.backhand"_s);
    EXPECT_TRUE(files.mayLeave());
    EXPECT_TRUE(read(chosen).contains("2.5"));
}

TEST_F(DocumentFilesTest, DropsNothingWhereTheSaveItAskedForIsCancelled)
{
    edit();
    answer = UnsavedAnswer::Save;
    chosen.clear();
    files.newDocument();
    EXPECT_EQ(session.frame().trace.value(id("w1")), 2.5);
}

TEST_F(DocumentFilesTest, ABadFileKeepsWhatWasOpenAndSaysWhy)
{
    session.dispatch(Seek{1, 7});
    EXPECT_FALSE(files.openPath(write(u"bad.backhand"_s, "{ not a scenario")));
    EXPECT_EQ(told.size(), 1);
    EXPECT_EQ(session.frame().step(), 7U);
    EXPECT_EQ(session.frame().scenario().title, "The chain rule");
    EXPECT_FALSE(files.openPath(folder.filePath(u"missing.backhand"_s)));
    EXPECT_EQ(told.size(), 2);
}

TEST_F(DocumentFilesTest, PassesATableOnAsSamplesForWhatIsOpen)
{
    edit();
    const QSignalSpy wanted(&files, &DocumentFiles::tableWanted);
    const QString table = write(u"Points.CSV"_s, "1,2,0\n");
    EXPECT_TRUE(files.openPath(table));
    chosen = table;
    files.open();
    EXPECT_EQ(questions, 0);  // nothing is left
    ASSERT_EQ(wanted.count(), 2);
    EXPECT_EQ(wanted.at(0).front().toString(), table);
    EXPECT_EQ(wanted.at(1).front().toString(), table);
    EXPECT_EQ(session.frame().trace.value(id("w1")), 2.5);
    EXPECT_TRUE(told.isEmpty());
}

TEST_F(DocumentFilesTest, AFileThatCannotBeReplacedStaysAsItWas)
{
    const QString path = write(u"kept.txt"_s, "before");
    const Result<QString> saved =
        saveAtomically(folder.path() % u"/no/such/folder/kept.txt"_s, "after");
    EXPECT_FALSE(saved.ok());
    EXPECT_EQ(saved.problems().front().code, ProblemCode::CannotWrite);
    EXPECT_TRUE(saveAtomically(path, "after").ok());
    EXPECT_EQ(read(path), QByteArray("after"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST_F(DocumentFilesTest, SaysWhyItCouldNotSave)
{
    edit();
    chosen = folder.path() % u"/no/such/folder/x.backhand"_s;
    EXPECT_FALSE(files.saveAs());
    EXPECT_EQ(told.size(), 1);
    EXPECT_TRUE(session.hasUnsavedChanges());
}

TEST_F(DocumentFilesTest, ADocumentWithoutChangesIsLeftWithoutAQuestion)
{
    session.dispatch(Seek{1, 12});
    EXPECT_TRUE(files.mayLeave());
    EXPECT_EQ(questions, 0);
}

TEST_F(DocumentFilesTest, KeepsThePersonsDigitsInANewDocument)
{
    session.dispatch(SetDigits{9});
    files.newDocument();
    EXPECT_EQ(session.frame().digits(), 9);
}

TEST_F(DocumentFilesTest, ExportsATableAndStaysTheDocumentThatItWas)
{
    edit();
    chosen = folder.filePath(u"table.csv"_s);
    QStringList saved;
    QObject::connect(&files, &DocumentFiles::saved,
                     [&saved](const QString& name) { saved << name; });
    EXPECT_TRUE(files.exportText(u"table.csv"_s, "a,b\r\n"));
    EXPECT_EQ(read(chosen), "a,b\r\n");
    EXPECT_EQ(saved, QStringList{u"table.csv"_s});
    EXPECT_TRUE(session.hasUnsavedChanges());
    EXPECT_TRUE(files.path().isEmpty());
    chosen.clear();
    EXPECT_FALSE(files.exportText(u"table.csv"_s, "x"));
    chosen = folder.filePath(u"no such folder/table.csv"_s);
    EXPECT_FALSE(files.exportText(u"table.csv"_s, "x"));
    EXPECT_EQ(told.size(), 1);
}

}  // namespace backhand
