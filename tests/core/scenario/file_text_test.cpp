// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/file_text.h"

#include "core/scenario/reader.h"

#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <sys/stat.h>

namespace backhand {

namespace {

namespace fs = std::filesystem;

class FileText : public ::testing::Test {
protected:
    FileText()
    {
        fs::remove_all(m_folder);
        fs::create_directory(m_folder);
    }
    ~FileText() override { fs::remove_all(m_folder); }

    fs::path fileWith(const std::string& content) const
    {
        std::ofstream(m_folder / "file", std::ios::binary) << content;
        return m_folder / "file";
    }

    /// Each test's own: they run at the same time.
    fs::path m_folder = fs::path(::testing::TempDir()) /
                        (std::string("backhand_file_text_") +
                         ::testing::UnitTest::GetInstance()->current_test_info()->name());
};

ProblemCode codeOf(const Result<std::string>& text)
{
    return text.ok() ? ProblemCode::EmptyModel : text.problems().front().code;
}

}  // namespace

TEST_F(FileText, GivesTheBytesAsTheyAre)
{
    const std::string content("1,5\r\n\0\xFF", 7);
    EXPECT_EQ(textOfFile(fileWith(content)).value(), content);
}

TEST_F(FileText, OpensRegularFilesOnly)
{
    EXPECT_EQ(codeOf(textOfFile(m_folder / "none")), ProblemCode::CannotOpen);
    EXPECT_EQ(codeOf(textOfFile(m_folder)), ProblemCode::NotARegularFile);
    EXPECT_EQ(codeOf(textOfFile("/dev/zero")), ProblemCode::NotARegularFile);
    const fs::path pipe = m_folder / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    EXPECT_EQ(codeOf(textOfFile(pipe)), ProblemCode::NotARegularFile);
}

TEST_F(FileText, ReadsUpToTheLimit)
{
    EXPECT_EQ(textOfFile(fileWith(std::string(maximumFileSize, '1'))).value().size(),
              maximumFileSize);
    EXPECT_EQ(codeOf(textOfFile(fileWith(std::string(maximumFileSize + 1, '1')))),
              ProblemCode::FileTooLarge);
}

}  // namespace backhand
