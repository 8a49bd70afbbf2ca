// SPDX-License-Identifier: GPL-3.0-or-later
// What is in memory stays there: no core file when the program ends badly, no other process that looks into it.
#include "tests/faults/process.h"
#include "tests/support.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace reliefbook::faults {
namespace {

using namespace Qt::StringLiterals;

constexpr unsigned nobody = 65'534;

/// Root may look into every process, so these are somebody else's where we are root.
void becomeNobody() {
    if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
        ::_exit(99);
}

/// How `fault_driver COMMAND` ended, in `folder`, where cores would be written as large as they like.
int endOf(const QString& program, const char* command, const QString& folder) {
    const QByteArray path = QFile::encodeName(program);
    const QByteArray where = QFile::encodeName(folder);
    const pid_t child = ::fork();
    if (child == 0) {
        const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
        ::setrlimit(RLIMIT_CORE, &all);
        if (::chdir(where.constData()) != 0)
            ::_exit(98);
        ::execl(path.constData(), path.constData(), command, "nothing", static_cast<char*>(nullptr));
        ::_exit(97);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

TEST(T22, NoCoreIsWrittenWhenTheProgramAborts) {
    const QTemporaryDir folder;
    const int plain = endOf(driverPath(), "plain-abort", folder.path());
    ASSERT_TRUE(WIFSIGNALED(plain) && WTERMSIG(plain) == SIGABRT);
    for (const QString& core : QDir(folder.path()).entryList(QDir::Files))
        QFile::remove(folder.filePath(core));
    const int ended = endOf(driverPath(), "abort", folder.path());
    ASSERT_TRUE(WIFSIGNALED(ended) && WTERMSIG(ended) == SIGABRT);
    EXPECT_FALSE(WCOREDUMP(ended));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList());
}

/// What the system is told to write of `process` at most when it ends badly: "0" as soon as it is protected.
QByteArray mostOfACore(qint64 process) {
    QFile limits(u"/proc/%1/limits"_s.arg(process));
    EXPECT_TRUE(limits.open(QIODevice::ReadOnly));
    for (const QByteArray& line : limits.readAll().split('\n')) {
        if (line.startsWith("Max core file size"))
            return line.mid(18).simplified();  // soft limit, hard limit, unit
    }
    return {};
}

/// The files about a process are the system's own as soon as nobody may dump it.
unsigned ownerOf(qint64 process) {
    struct stat about {};
    EXPECT_EQ(::stat(QFile::encodeName(u"/proc/%1/mem"_s.arg(process)).constData(), &about), 0);
    return about.st_uid;
}

// Wherever a system puts its cores, or if it keeps none.
TEST(T22, NoCoreIsAllowedOfTheRunningProgram) {
    const auto asNobody = [] {
        const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
        ::setrlimit(RLIMIT_CORE, &all);
        becomeNobody();
    };
    const QTemporaryDir folder;  // where somebody else may run the driver
    ASSERT_EQ(::chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
    const QString driver = folder.filePath(u"driver"_s);
    ASSERT_TRUE(QFile::copy(driverPath(), driver));
    ASSERT_EQ(::chmod(QFile::encodeName(driver).constData(), 0755), 0);
    Driver plain(u"/bin/sh"_s, {u"-c"_s, u"echo open; exec sleep 600"_s}, asNobody);
    ASSERT_TRUE(plain.reaches(u"open"_s));
    EXPECT_NE(mostOfACore(plain.pid()), "0 0 bytes") << "without this the rest proves nothing";
    EXPECT_NE(ownerOf(plain.pid()), 0U);
    Driver held(driver, {u"harden"_s, u"nothing"_s}, asNobody);
    ASSERT_TRUE(held.reaches(u"dumpable 0"_s));
    ASSERT_TRUE(held.reaches(u"open"_s));
    EXPECT_EQ(mostOfACore(held.pid()), "0 0 bytes");
    EXPECT_EQ(ownerOf(held.pid()), 0U);
}

/// What another process of the same user hears that wants to look into `process`: 0 when it may.
int attached(qint64 process) {
    const pid_t child = ::fork();
    if (child == 0) {
        becomeNobody();
        if (::ptrace(PTRACE_ATTACH, static_cast<pid_t>(process), nullptr, nullptr) != 0)
            ::_exit(errno);
        int status = 0;
        ::waitpid(static_cast<pid_t>(process), &status, 0);
        ::ptrace(PTRACE_DETACH, static_cast<pid_t>(process), nullptr, nullptr);
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WEXITSTATUS(status);
}

TEST(T22, NoCoreCanBeTakenByAnotherProcess) {
    const QTemporaryDir folder;  // where somebody else may run the driver
    ASSERT_EQ(::chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
    const QString driver = folder.filePath(u"driver"_s);
    ASSERT_TRUE(QFile::copy(driverPath(), driver));
    ASSERT_EQ(::chmod(QFile::encodeName(driver).constData(), 0755), 0);
    Driver held(driver, {u"harden"_s, u"nothing"_s}, becomeNobody);
    ASSERT_TRUE(held.reaches(u"open"_s));
    EXPECT_EQ(attached(held.pid()), EPERM);
    QFile memory(u"/proc/%1/mem"_s.arg(held.pid()));
    if (::geteuid() != 0) {
        EXPECT_FALSE(memory.open(QIODevice::ReadOnly));
    }
}

}  // namespace
}  // namespace reliefbook::faults
