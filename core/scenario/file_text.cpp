// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/file_text.h"

#include "core/scenario/reader.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace backhand {

namespace {

/// Closes a file when it goes.
class FileDescriptor {
public:
    explicit FileDescriptor(int number) : m_number(number) {}
    ~FileDescriptor()
    {
        if (isOpen()) {
            ::close(m_number);
        }
    }
    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

Problem cannotOpen()
{
    return {ProblemCode::CannotOpen, {}, std::strerror(errno), {}};
}

Problem tooLarge()
{
    return {ProblemCode::FileTooLarge, {}, {}, std::to_string(maximumFileSize)};
}

/// Reads at most one byte more than is allowed, so that a file that grows meanwhile is seen too.
Result<std::string> readAll(const FileDescriptor& file)
{
    std::string text(maximumFileSize + 1, '\0');
    std::size_t length = 0;
    while (length < text.size()) {
        const ssize_t count = ::read(file.number(), text.data() + length, text.size() - length);
        if (count < 0 && errno != EINTR) {
            return cannotOpen();
        }
        if (count == 0) {
            break;
        }
        length += count > 0 ? static_cast<std::size_t>(count) : 0;
    }
    if (length > maximumFileSize) {
        return tooLarge();
    }
    text.resize(length);
    return text;
}

}  // namespace

Result<std::string> textOfFile(const std::filesystem::path& path)
{
    // Without O_NONBLOCK the opening of a pipe would wait for a writer.
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen()) {
        return cannotOpen();
    }
    struct stat status {};
    if (::fstat(file.number(), &status) != 0) {
        return cannotOpen();
    }
    if (!S_ISREG(status.st_mode)) {
        return Problem{ProblemCode::NotARegularFile, {}, {}, {}};
    }
    if (static_cast<std::uintmax_t>(status.st_size) > maximumFileSize) {
        return tooLarge();
    }
    return readAll(file);
}

}  // namespace backhand
