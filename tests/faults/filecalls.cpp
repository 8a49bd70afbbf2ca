// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the place of the C library's calls that change files, for SQLite, Qt and ourselves alike, in the program this
// is linked into. So a process can die, or find the disk full, at exactly its n-th one.
#include "tests/faults/filecalls.h"

#include "tests/faults/callrecord.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdarg>

namespace reliefbook::faults {
namespace {

Fault fault = Fault::None;
long faultAt = 0;
long calls = 0;
long names = 0;
long synced = 0;

enum class Call { TakesSpace, Name, NameAndSpace, Other };

void die() {
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;)
        pause();
}

/// Counts a call; false when it is to fail (errno is set). Does not return when the process is to die.
bool goesThrough(Call call) {
    ++calls;
    if (fault == Fault::Die && calls == faultAt)
        die();
    const bool takesSpace = call == Call::TakesSpace || call == Call::NameAndSpace;
    const bool isName = call == Call::Name || call == Call::NameAndSpace;
    if (fault == Fault::Full && calls >= faultAt && takesSpace) {
        errno = ENOSPC;
        return false;
    }
    if (fault == Fault::Fail && calls == faultAt) {
        errno = EIO;
        return false;
    }
    names += isName ? 1 : 0;
    if (isName && ((fault == Fault::FailName && names == faultAt) || (fault == Fault::FailNames && names >= faultAt))) {
        errno = EIO;
        return false;
    }
    return true;
}

off64_t atOf() { return -1; }
off64_t atOf(off64_t at) { return at; }

template <class... Args> ssize_t passWrite(long number, int file, const void* bytes, size_t size, Args... more) {
    if (file <= STDERR_FILENO)
        return syscall(number, file, bytes, size, more...);
    if (fault == Fault::Die && calls + 1 == faultAt)
        syscall(number, file, bytes, size / 2, more...);  // torn
    if (!goesThrough(Call::TakesSpace))
        return -1;
    const ssize_t written = syscall(number, file, bytes, size, more...);
    recordWritten(file, bytes, written, atOf(more...));
    return written;
}

template <class... Args> int pass(Call call, long number, Args... args) {
    return goesThrough(call) ? static_cast<int>(syscall(number, args...)) : -1;
}

int passTruncate(int file, off64_t size) {
    const int outcome = pass(Call::Other, SYS_ftruncate, file, size);
    if (outcome == 0)
        recordTruncated(file, size);
    return outcome;
}

template <class... Args> int passRename(const char* from, const char* to, long number, Args... args) {
    recordBefore(from);
    const int outcome = pass(Call::Name, number, args...);
    if (outcome == 0)
        recordRenamed(from, to);
    return outcome;
}

template <class... Args> int passLink(const char* from, const char* to, long number, Args... args) {
    recordBefore(from);
    const int outcome = pass(Call::NameAndSpace, number, args...);
    if (outcome == 0)
        recordLinked(to);
    return outcome;
}

bool isUnnamed(int flags) { return (flags & O_TMPFILE) == O_TMPFILE; }

int passSync(long number, int file) {
    const int outcome = pass(Call::Other, number, file);
    synced += outcome == 0 ? 1 : 0;
    if (outcome == 0)
        recordSynced(file);
    return outcome;
}

std::vector<std::string>& written() {
    static std::vector<std::string> all;
    return all;
}

int passOpen(const char* path, int flags, mode_t mode) {
    if ((flags & O_ACCMODE) != O_RDONLY && std::find(written().begin(), written().end(), path) == written().end())
        written().emplace_back(path);
    const bool makes = isUnnamed(flags) || ((flags & O_CREAT) != 0 && ::access(path, F_OK) != 0);
    if (makes && !goesThrough(Call::TakesSpace))
        return -1;
    if (!makes)
        recordBefore(path);
    const auto file = static_cast<int>(syscall(SYS_openat, AT_FDCWD, path, flags, mode));
    recordOpened(path, file, makes, isUnnamed(flags));
    if (file >= 0 && !makes && (flags & O_TRUNC) != 0)
        recordTruncated(file, 0);
    return file;
}

mode_t modeOf(int flags, std::va_list arguments) {
    return (flags & O_CREAT) != 0 || isUnnamed(flags) ? va_arg(arguments, mode_t) : 0;
}

}  // namespace

void arm(Fault what, long atCall) {
    fault = what;
    faultAt = atCall;
    calls = 0;
    names = 0;
}
void disarm() { fault = Fault::None; }
long fileCalls() { return calls; }
long nameCalls() { return names; }
long syncs() { return synced; }
const std::vector<std::string>& writtenFiles() { return written(); }

}  // namespace reliefbook::faults

using namespace reliefbook::faults;  // NOLINT: the names below are the C library's

extern "C" {
ssize_t write(int file, const void* bytes, size_t size) { return passWrite(SYS_write, file, bytes, size); }
ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t at) {
    return passWrite(SYS_pwrite64, file, bytes, size, at);
}
int ftruncate(int file, off_t size) noexcept { return passTruncate(file, size); }
int ftruncate64(int file, off64_t size) noexcept { return passTruncate(file, size); }
int fsync(int file) { return passSync(SYS_fsync, file); }
int fdatasync(int file) { return passSync(SYS_fdatasync, file); }
int unlink(const char* path) noexcept {
    const int outcome = pass(Call::Name, SYS_unlink, path);
    if (outcome == 0)
        recordUnlinked(path);
    return outcome;
}
int rename(const char* from, const char* to) noexcept { return passRename(from, to, SYS_rename, from, to); }
int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept {
    return passRename(from, to, SYS_renameat2, fromFolder, from, toFolder, to, flags);
}
int link(const char* from, const char* to) noexcept { return passLink(from, to, SYS_link, from, to); }
int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept {
    return passLink(from, to, SYS_linkat, fromFolder, from, toFolder, to, flags);
}
int open(const char* path, int flags, ...) {
    std::va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return passOpen(path, flags, mode);
}
int open64(const char* path, int flags, ...) {
    std::va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return passOpen(path, flags, mode);
}
}
