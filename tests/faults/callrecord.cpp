// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/callrecord.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <map>
#include <string>
#include <utility>

namespace reliefbook::faults {
namespace {

int out = -1;
std::string folder;
std::map<ino_t, int> serials;  // a number that a file system gives anew is another file
int lastSerial = 0;

void put(const std::string& line, const void* bytes = nullptr, size_t size = 0) {
    std::string all = line + '\n';
    all.append(static_cast<const char*>(bytes), size);
    for (size_t done = 0; done < all.size();) {
        const long written = syscall(SYS_write, out, all.data() + done, all.size() - done);
        if (written <= 0)
            return;
        done += static_cast<size_t>(written);
    }
}

/// The name of a file of the folder itself; empty for any other.
std::string nameIn(const char* path) {
    const std::string all(path);
    const size_t slash = all.rfind('/');
    return slash != std::string::npos && all.substr(0, slash) == folder ? all.substr(slash + 1) : std::string();
}

int made(ino_t file) { return serials[file] = ++lastSerial; }

/// Its serial; a file that was there from the start gets one with its name.
int serialOf(const struct stat& about, const std::string& name) {
    const auto known = serials.find(about.st_ino);
    if (known != serials.end())
        return known->second;
    if (name.empty())
        return 0;
    const int serial = made(about.st_ino);
    put("base\t" + std::to_string(serial) + '\t' + name);
    return serial;
}

int serialOf(int file) {
    struct stat about {};
    return out >= 0 && fstat(file, &about) == 0 && S_ISREG(about.st_mode) ? serialOf(about, {}) : 0;
}

}  // namespace

void recordCalls(const char* record, const char* of) {
    folder = of;
    out = static_cast<int>(syscall(SYS_openat, AT_FDCWD, record, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
}

void recordSaid(const char* line) {
    if (out >= 0)
        put(std::string("said\t") + line);
}

void recordOpened(const char* path, int file, bool isMade, bool unnamed) {
    struct stat about {};
    if (out < 0 || file < 0 || fstat(file, &about) != 0 || !S_ISREG(about.st_mode))
        return;
    if (unnamed) {
        if (folder == path)
            put("unnamed\t" + std::to_string(made(about.st_ino)));
        return;
    }
    const std::string name = nameIn(path);
    if (name.empty())
        return;
    if (isMade)
        put("make\t" + std::to_string(made(about.st_ino)) + '\t' + name);
    else
        serialOf(about, name);
}

void recordWritten(int file, const void* bytes, ssize_t size, off64_t at) {
    const int serial = size > 0 ? serialOf(file) : 0;
    if (serial == 0)
        return;
    if (at < 0)
        at = lseek64(file, 0, SEEK_CUR) - size;
    put("write\t" + std::to_string(serial) + '\t' + std::to_string(at) + '\t' + std::to_string(size), bytes,
        static_cast<size_t>(size));
}

void recordTruncated(int file, off64_t size) {
    if (const int serial = serialOf(file); serial != 0)
        put("truncate\t" + std::to_string(serial) + '\t' + std::to_string(size));
}

void recordSynced(int file) {
    struct stat about {};
    struct stat whole {};
    if (out < 0 || fstat(file, &about) != 0)
        return;
    if (S_ISDIR(about.st_mode)) {
        if (stat(folder.c_str(), &whole) == 0 && whole.st_ino == about.st_ino)
            put("names");
    } else if (const int serial = serialOf(file); serial != 0) {
        put("sync\t" + std::to_string(serial));
    }
}

void recordBefore(const char* from) {
    struct stat about {};
    if (out >= 0 && !nameIn(from).empty() && stat(from, &about) == 0)
        serialOf(about, nameIn(from));
}

void recordLinked(const char* to) {
    struct stat about {};
    if (out >= 0 && !nameIn(to).empty() && stat(to, &about) == 0)
        put("link\t" + std::to_string(serialOf(about, {})) + '\t' + nameIn(to));
}

void recordRenamed(const char* from, const char* to) {
    if (out >= 0 && !nameIn(from).empty() && !nameIn(to).empty())
        put("rename\t" + nameIn(from) + '\t' + nameIn(to));
}

void recordUnlinked(const char* path) {
    if (out >= 0 && !nameIn(path).empty())
        put("unlink\t" + nameIn(path));
}

}  // namespace reliefbook::faults
