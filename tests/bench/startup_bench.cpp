// SPDX-License-Identifier: GPL-3.0-or-later
// The program beside an empty window of Qt, each in a process of its own (startup.cpp), on the display there is.
#include "core/demo/demo.h"
#include "core/file/practicefile.h"
#include "tests/bench/bench.h"

#include <QDir>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <memory>
#include <stdexcept>

extern char** environ;  // NOLINT(readability-redundant-declaration): POSIX declares it nowhere

namespace reliefbook::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 40;

bool hasDisplay() { return qEnvironmentVariableIsSet("DISPLAY"); }

/// A started program; it ends with this.
class Started {
public:
    explicit Started(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), STARTUP_PROGRAM);
        // The benchmarks around it paint without a display; what a user waits for has one.
        if (hasDisplay())
            arguments.insert(arguments.end(), {"-platform", "xcb"});
        std::vector<char*> argv;
        for (std::string& argument : arguments)
            argv.push_back(argument.data());
        argv.push_back(nullptr);
        std::array<int, 2> out{};
        if (pipe2(out.data(), O_CLOEXEC) != 0)
            throw std::runtime_error("no pipe");
        posix_spawn_file_actions_t actions{};
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
        const int failed = posix_spawn(&process_, argv[0], &actions, nullptr, argv.data(), environ);
        posix_spawn_file_actions_destroy(&actions);
        close(out[1]);
        out_ = out[0];
        if (failed != 0)
            throw std::runtime_error("could not be started");
    }
    Started(const Started&) = delete;
    Started& operator=(const Started&) = delete;
    ~Started() {
        close(out_);
        waitpid(process_, nullptr, 0);
    }

    /// Waits until the window is painted.
    struct Painted {
        double ms;  // since it was started
        double mb;  // of resident memory
    };
    Painted painted() const {
        const int kilobytes = said("painted %d");
        const std::chrono::duration<double, std::milli> all = std::chrono::steady_clock::now() - start_;
        return {all.count(), kilobytes / 1024.0};
    }

private:
    int said(const char* line) const {
        std::array<char, 64> text{};
        int number = 0;
        for (std::size_t i = 0; i + 1 < text.size(); ++i) {
            if (read(out_, &text[i], 1) != 1)
                throw std::runtime_error("was never painted");
            if (text[i] == '\n')
                break;
        }
        if (std::sscanf(text.data(), line, &number) != 1)
            throw std::runtime_error("said something else");
        return number;
    }

    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
    pid_t process_ = 0;
    int out_ = -1;
};

/// For a program that shall not derive it.
std::string keyOf(const PracticeFile& file) {
    const Secret key = file.derivedKey();
    return {key.data(), static_cast<std::size_t>(key.size())};
}

/// With an ordinary practice of 100 clients.
std::vector<std::string> program() {
    static const std::vector<std::string> arguments = [] {
        const QString folder = QDir(dataFolder()).filePath(u"startup"_s);
        QDir(folder).removeRecursively();
        QDir().mkpath(folder);
        const QString typed = u"four words make one"_s;
        const auto file = PracticeFile::create(QDir(folder).filePath(u"practice.reliefbook"_s), passphrase(typed),
                                               {.name = u"Bench"_s, .ownerName = u"Mira"_s, .credentials = {}});
        makeDemo({.clients = 100, .today = QDate::currentDate(), .therapist = file->practice().user().id},
                 [&](ChangeSet changes) { file->practice().apply(std::move(changes)); });
        std::vector<std::string> made{"practice", file->path().toStdString(), keyOf(*file)};
        file->close();
        return made;
    }();
    return arguments;
}

std::vector<std::string> empty() { return {"empty"}; }

void addBeside(const std::string& what, std::vector<std::string> (*arguments)(), Bound bound) {
    addFigure(
        "from the start of the process to the first paint, without deriving the key, " + what, "ms", runs,
        [arguments] { return Started(arguments()).painted().ms; }, bound);
    addFigure(
        "resident memory then, " + what, "MB", 5, [arguments] { return Started(arguments()).painted().mb; }, bound);
}

}  // namespace

void addStartupBenchmarks() {
    const std::string what = hasDisplay() ? "today's page on a display/" : "today's page without a display/";
    addBeside(what + "ours", program, {.ratio = 3});
    addBeside(what + "limit", empty, {});
    addFigure("T57 resident memory then, " + std::to_string(largeClients()) + " clients with 20 sessions each", "MB", 1,
              [] {
                  constexpr double most = 400;
                  const QString path = largeWithPassphrase(u"opened"_s);
                  const auto file = PracticeFile::open(path, passphrase(u"four words make one"_s));
                  const std::string key = keyOf(*file);
                  file->close();
                  const double mb = Started({"practice", path.toStdString(), key, "left"}).painted().mb;
                  if (mb > most)
                      throw std::runtime_error("more than 400 MB");
                  return mb;
              });
}

}  // namespace reliefbook::bench
