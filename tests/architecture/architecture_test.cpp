// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of the house, held by a test: which room may know which, and what stands in no file.
// Each rule is a function, seen to fail on a line that breaks it.

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace backhand {

namespace {

namespace fs = std::filesystem;

struct SourceFile {
    std::string path;  ///< core/trace/step.h
    std::vector<std::string> lines;

    std::string room() const { return path.substr(0, path.find('/')); }
    std::string folder() const { return path.substr(0, path.rfind('/')); }
};

SourceFile readSource(const fs::path& root, const fs::path& path)
{
    SourceFile source{fs::relative(path, root).generic_string(), {}};
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        source.lines.push_back(line);
    }
    return source;
}

std::vector<SourceFile> allSources()
{
    const fs::path root = BACKHAND_SOURCE_FOLDER;
    std::vector<SourceFile> sources;
    for (const char* room : {"core", "ui", "app", "tests"}) {
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / room)) {
            const std::string extension = entry.path().extension();
            if (extension == ".h" || extension == ".cpp") {
                sources.push_back(readSource(root, entry.path()));
            }
        }
    }
    return sources;
}

/// The file that an include names, "core/trace/step.h" or "<QWidget>"; empty where the line
/// includes nothing.
std::string included(const std::string& line)
{
    static const std::regex pattern(R"(^\s*#include\s*(?:"([^"]+)\"|(<[^>]+>)))");
    std::smatch match;
    return std::regex_search(line, match, pattern) ? match[1].str() + match[2].str()
                                                   : std::string();
}

bool startsWith(const std::string& text, const std::string& beginning)
{
    return text.rfind(beginning, 0) == 0;
}

bool breaksDirection(const SourceFile& source, const std::string& line)
{
    const std::string name = included(line);
    if (source.room() == "core") {
        return startsWith(name, "<Q") || startsWith(name, "ui/") || startsWith(name, "app/");
    }
    return source.room() == "ui" && startsWith(name, "app/");
}

bool asksTheLocale(const SourceFile&, const std::string& line)
{
    static const std::regex pattern(
        R"(\b(stod|stof|strtod|strtof|atof|sscanf|sprintf|to_string\(double)\b)");
    return std::regex_search(line, pattern);
}

bool isSingleton(const SourceFile&, const std::string& line)
{
    return line.find("instance()") != std::string::npos;
}

bool blocksSignals(const SourceFile& source, const std::string& line)
{
    const bool blocks = line.find("QSignalBlocker") != std::string::npos ||
                        line.find("blockSignals") != std::string::npos;
    return blocks && source.path != "ui/panels/value_slider.cpp";
}

bool castsDynamically(const SourceFile&, const std::string& line)
{
    return line.find("dynamic_cast<") != std::string::npos;
}

using Rule = std::function<bool(const SourceFile&, const std::string&)>;

/// "path:line: text" for every line of the program that breaks the rule. The tests may say what
/// they like of it.
std::vector<std::string> linesThatBreak(const Rule& rule)
{
    std::vector<std::string> broken;
    for (const SourceFile& source : allSources()) {
        for (std::size_t index = 0; source.room() != "tests" && index < source.lines.size();
             ++index) {
            if (rule(source, source.lines[index])) {
                broken.push_back(source.path + ":" + std::to_string(index + 1) + ": " +
                                 source.lines[index]);
            }
        }
    }
    return broken;
}

using Folders = std::map<std::string, std::set<std::string>>;

/// Which folder includes from which other.
Folders includesBetweenFolders(const std::vector<SourceFile>& sources)
{
    Folders folders;
    for (const SourceFile& source : sources) {
        for (const std::string& line : source.lines) {
            const std::string name = included(line);
            const std::size_t slash = name.rfind('/');
            const bool isOurs = slash != std::string::npos && name.front() != '<';
            if (source.room() != "tests" && isOurs && name.substr(0, slash) != source.folder()) {
                folders[source.folder()].insert(name.substr(0, slash));
            }
        }
    }
    return folders;
}

bool reaches(const Folders& folders, const std::string& from, const std::string& to,
             std::set<std::string>& seen)
{
    const auto found = folders.find(from);
    if (found == folders.end() || !seen.insert(from).second) {
        return false;
    }
    return std::any_of(found->second.begin(), found->second.end(), [&](const std::string& next) {
        return next == to || reaches(folders, next, to, seen);
    });
}

/// The folders of core that reach themselves. In ui the folder itself holds the session and the
/// window, which stand below and above the others, so the rule there is about files' directions
/// only.
std::vector<std::string> circles(const Folders& folders)
{
    std::vector<std::string> found;
    for (const auto& [folder, others] : folders) {
        std::set<std::string> seen;
        if (startsWith(folder, "core/") && reaches(folders, folder, folder, seen)) {
            found.push_back(folder);
        }
    }
    return found;
}

const SourceFile inCore{"core/trace/step.h", {}};
const SourceFile inUi{"ui/scene/edge.cpp", {}};

}  // namespace

TEST(Architecture, GoesFromAppToUiToCoreAndNeverBack)
{
    EXPECT_TRUE(breaksDirection(inCore, "#include <QString>"));
    EXPECT_TRUE(breaksDirection(inCore, "#include \"ui/theme.h\""));
    EXPECT_TRUE(breaksDirection(inUi, "#include \"app/command_line.h\""));
    EXPECT_FALSE(breaksDirection(inUi, "#include <QString>"));
    EXPECT_EQ(linesThatBreak(breaksDirection), std::vector<std::string>{});
}

TEST(Architecture, ReadsAndWritesNumbersWithoutTheLocale)
{
    EXPECT_TRUE(asksTheLocale(inCore, "const double x = std::stod(text);"));
    EXPECT_EQ(linesThatBreak(asksTheLocale), std::vector<std::string>{});
}

TEST(Architecture, HasNoSingletons)
{
    EXPECT_TRUE(isSingleton(inUi, "Settings::instance().theme();"));
    EXPECT_EQ(linesThatBreak(isSingleton), std::vector<std::string>{});
}

TEST(Architecture, BlocksSignalsInTheValueSliderAlone)
{
    EXPECT_TRUE(blocksSignals(inUi, "const QSignalBlocker blocker(slider);"));
    EXPECT_FALSE(
        blocksSignals({"ui/panels/value_slider.cpp", {}}, "const QSignalBlocker blocker(slider);"));
    EXPECT_EQ(linesThatBreak(blocksSignals), std::vector<std::string>{});
}

TEST(Architecture, KnowsItsTypesWithoutAskingAtRunTime)
{
    EXPECT_TRUE(castsDynamically(inUi, "auto* card = dynamic_cast<Card*>(item);"));
    EXPECT_EQ(linesThatBreak(castsDynamically), std::vector<std::string>{});
}

TEST(Architecture, HasNoCirclesBetweenFoldersOfCore)
{
    const Folders circle = {{"core/a", {"core/b"}}, {"core/b", {"core/a"}}};
    EXPECT_EQ(circles(circle), (std::vector<std::string>{"core/a", "core/b"}));
    EXPECT_EQ(circles(includesBetweenFolders(allSources())), std::vector<std::string>{});
}

TEST(Architecture, KeepsEveryFileShort)
{
    constexpr std::size_t longest = 300;
    for (const SourceFile& source : allSources()) {
        EXPECT_LE(source.lines.size(), longest) << source.path;
    }
}

TEST(Architecture, NamesTheLicenceInEveryFile)
{
    for (const SourceFile& source : allSources()) {
        ASSERT_GE(source.lines.size(), 2U) << source.path;
        EXPECT_TRUE(startsWith(source.lines[0], "// SPDX-FileCopyrightText: ")) << source.path;
        EXPECT_EQ(source.lines[1], "// SPDX-License-Identifier: GPL-3.0-or-later") << source.path;
    }
}

}  // namespace backhand
