// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultvfs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <mutex>
#include <new>
#include <utility>

namespace reliefbook::faults {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sector = 512;
constexpr double tornShare = 0.2;  // of the writes that stay

std::mutex guard;  // a backup may run in a thread of its own
sqlite3_vfs ours;
sqlite3_vfs* hosts = nullptr;
Recording* recording = nullptr;

long counted = 0;
long failAt = 0;  // 0: never
Fails failing = Fails::Once;
QString failed;

/// Counts an operation; false when it is to fail.
bool goesThrough(const char* what, const QString& path) {
    const std::scoped_lock lock(guard);
    ++counted;
    const bool fails = failAt > 0 && (counted == failAt || (counted > failAt && failing == Fails::FromThere));
    if (fails && failed.isEmpty())
        failed = u"%1 of %2"_s.arg(QLatin1StringView(what), QFileInfo(path).fileName());
    return !fails;
}

}  // namespace

/// The door for the functions SQLite calls.
class RecordingAccess {
public:
    using What = Recording::What;

    static void note(What what, const QString& path, qint64 at = 0, const void* bytes = nullptr, int size = 0) {
        const std::scoped_lock lock(guard);
        if (recording == nullptr || path.endsWith(u"-shm"_s))
            return;
        const QFileInfo info(path);
        if (info.path() != recording->folder_)
            return;
        recording->lookAtReplaced();
        recording->steps_.push_back({what, info.fileName(), at, QByteArray(static_cast<const char*>(bytes), size)});
    }
};

namespace {

using What = RecordingAccess::What;

struct File {
    sqlite3_file base;
    sqlite3_file* real;  // behind this one
    QString* path;       // none: a temporary one
};

File* fileOf(sqlite3_file* file) { return reinterpret_cast<File*>(file); }
sqlite3_file* realOf(sqlite3_file* file) { return fileOf(file)->real; }
QString pathOf(sqlite3_file* file) { return fileOf(file)->path != nullptr ? *fileOf(file)->path : QString(); }

int closeFile(sqlite3_file* file) {
    const int code = realOf(file)->pMethods->xClose(realOf(file));
    delete fileOf(file)->path;
    fileOf(file)->path = nullptr;
    return code;
}
int readFile(sqlite3_file* file, void* bytes, int size, sqlite3_int64 at) {
    if (!goesThrough("read", pathOf(file)))
        return SQLITE_IOERR_READ;
    return realOf(file)->pMethods->xRead(realOf(file), bytes, size, at);
}
int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at) {
    if (!goesThrough("write", pathOf(file)))
        return SQLITE_IOERR_WRITE;
    const int code = realOf(file)->pMethods->xWrite(realOf(file), bytes, size, at);
    if (code == SQLITE_OK)
        RecordingAccess::note(What::Write, pathOf(file), at, bytes, size);
    return code;
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    if (!goesThrough("truncate", pathOf(file)))
        return SQLITE_IOERR_TRUNCATE;
    const int code = realOf(file)->pMethods->xTruncate(realOf(file), size);
    if (code == SQLITE_OK)
        RecordingAccess::note(What::Truncate, pathOf(file), size);
    return code;
}
int syncFile(sqlite3_file* file, int flags) {
    if (!goesThrough("sync", pathOf(file)))
        return SQLITE_IOERR_FSYNC;
    const int code = realOf(file)->pMethods->xSync(realOf(file), flags);
    if (code == SQLITE_OK)
        RecordingAccess::note(What::Sync, pathOf(file));
    return code;
}
int fileSize(sqlite3_file* file, sqlite3_int64* size) { return realOf(file)->pMethods->xFileSize(realOf(file), size); }
int lockFile(sqlite3_file* file, int level) { return realOf(file)->pMethods->xLock(realOf(file), level); }
int unlockFile(sqlite3_file* file, int level) { return realOf(file)->pMethods->xUnlock(realOf(file), level); }
int checkReserved(sqlite3_file* file, int* held) {
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), held);
}
int fileControl(sqlite3_file* file, int code, void* argument) {
    return realOf(file)->pMethods->xFileControl(realOf(file), code, argument);
}
int sectorSize(sqlite3_file* file) { return realOf(file)->pMethods->xSectorSize(realOf(file)); }
int characteristics(sqlite3_file* file) { return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file)); }
int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** memory) {
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, memory);
}
int shmLock(sqlite3_file* file, int offset, int count, int flags) {
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void shmBarrier(sqlite3_file* file) { realOf(file)->pMethods->xShmBarrier(realOf(file)); }
int shmUnmap(sqlite3_file* file, int remove) { return realOf(file)->pMethods->xShmUnmap(realOf(file), remove); }

// Version 2: without memory-mapped pages, which nobody could write down.
const sqlite3_io_methods methods = {2,           closeFile,  readFile,        writeFile,  truncateFile,
                                    syncFile,    fileSize,   lockFile,        unlockFile, checkReserved,
                                    fileControl, sectorSize, characteristics, shmMap,     shmLock,
                                    shmBarrier,  shmUnmap,   nullptr,         nullptr};

int openFile(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    auto* own = fileOf(file);
    own->base.pMethods = nullptr;
    own->real = reinterpret_cast<sqlite3_file*>(own + 1);
    own->path = nullptr;
    const QString path = name != nullptr ? QFile::decodeName(name) : QString();
    if (!goesThrough("open", path))
        return SQLITE_CANTOPEN;
    const bool makes = name != nullptr && (flags & SQLITE_OPEN_CREATE) != 0 && !QFileInfo::exists(path);
    const int code = hosts->xOpen(hosts, name, own->real, flags, outFlags);
    if (own->real->pMethods != nullptr) {
        own->path = name != nullptr ? new QString(path) : nullptr;
        own->base.pMethods = &methods;
    }
    if (code == SQLITE_OK && makes)
        RecordingAccess::note(What::Create, path);
    return code;
}

int deleteFile(sqlite3_vfs* /*vfs*/, const char* name, int syncFolder) {
    const QString path = QFile::decodeName(name);
    if (!goesThrough("delete", path))
        return SQLITE_IOERR_DELETE;
    const int code = hosts->xDelete(hosts, name, syncFolder);
    if (code == SQLITE_OK)
        RecordingAccess::note(syncFolder != 0 ? What::DeleteDurably : What::Delete, path);
    return code;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

void installFaultVfs() {
    if (hosts != nullptr)
        return;
    hosts = sqlite3_vfs_find(nullptr);
    ours = *hosts;
    ours.pNext = nullptr;
    ours.zName = "faults";
    ours.szOsFile = static_cast<int>(sizeof(File)) + hosts->szOsFile;
    ours.xOpen = openFile;
    ours.xDelete = deleteFile;
    // The rest is the system's own, which asks for itself.
    ours.xAccess = [](sqlite3_vfs*, const char* name, int flags, int* result) {
        return hosts->xAccess(hosts, name, flags, result);
    };
    ours.xFullPathname = [](sqlite3_vfs*, const char* name, int size, char* out) {
        return hosts->xFullPathname(hosts, name, size, out);
    };
    sqlite3_vfs_register(&ours, /*makeDflt=*/1);
}

void failOperation(long operation, Fails fails) {
    const std::scoped_lock lock(guard);
    counted = 0;
    failAt = operation;
    failing = fails;
    failed.clear();
}
void failNothing() { failOperation(0, Fails::Once); }
long fileOperations() {
    const std::scoped_lock lock(guard);
    return counted;
}
QString firstFailure() {
    const std::scoped_lock lock(guard);
    return failed;
}

Recording::Recording(const QString& folder, QStringList replaced)
    : folder_(QFileInfo(folder).absoluteFilePath()),
      replaced_(std::move(replaced)) {
    installFaultVfs();
    for (const QString& name : QDir(folder_).entryList(QDir::Files | QDir::Hidden))
        base_[name] = contentOf(QDir(folder_).filePath(name));
    for (const QString& name : replaced_)
        seen_[name] = base_[name];
    const std::scoped_lock lock(guard);
    recording = this;
}

Recording::~Recording() { stop(); }

void Recording::stop() {
    const std::scoped_lock lock(guard);
    if (recording == this) {
        lookAtReplaced();
        recording = nullptr;
    }
}

void Recording::acknowledge(int number) {
    const std::scoped_lock lock(guard);
    steps_.push_back({What::Acknowledge, {}, number, {}});
}

void Recording::lookAtReplaced() {
    for (const QString& name : replaced_) {
        QByteArray now = contentOf(QDir(folder_).filePath(name));
        if (now != seen_[name]) {
            seen_[name] = now;
            steps_.push_back({What::Replace, name, 0, std::move(now)});
        }
    }
}

Recording::Left Recording::cut(long at, double keep, QRandomGenerator& random) const {
    struct State {
        bool exists = false;
        QByteArray bytes;
        std::vector<const Step*> pending;  // since the last sync
    };
    Left left;
    std::map<QString, State> states;
    for (const auto& [name, bytes] : base_)
        states[name] = {true, bytes, {}};
    const auto stays = [&] { return random.generateDouble() < keep; };

    const auto apply = [&](State& state, const Step& step, bool mayTear) {
        switch (step.what) {
            case What::Create: state.exists = true; break;
            case What::Delete:
                state.exists = false;
                state.bytes.clear();
                break;
            case What::Truncate: state.bytes.resize(step.at, '\0'); break;
            case What::Write: {
                state.exists = true;
                if (state.bytes.size() < step.at + step.bytes.size())
                    state.bytes.append(step.at + step.bytes.size() - state.bytes.size(), '\0');
                const bool tears = mayTear && step.bytes.size() > sector && random.generateDouble() < tornShare;
                left.torn += tears ? 1 : 0;
                for (qsizetype from = 0; from < step.bytes.size(); from += sector) {
                    if (tears && random.bounded(2) == 0)
                        continue;
                    const qsizetype size = std::min(sector, step.bytes.size() - from);
                    state.bytes.replace(step.at + from, size, step.bytes.mid(from, size));
                }
                break;
            }
            default: break;
        }
    };
    const auto settle = [&](State& state) {
        for (const Step* step : state.pending)
            apply(state, *step, /*mayTear=*/false);
        state.pending.clear();
    };
    // A new name that is durable makes those given before it durable, too: the names of a folder are journalled in
    // order.
    const auto settleNames = [&] {
        for (auto& [name, state] : states) {
            if (!state.pending.empty() && state.pending.front()->what == What::Create) {
                state.exists = true;
                state.pending.erase(state.pending.begin());
            }
        }
    };
    for (long i = 0; i < std::min(at, length()); ++i) {
        const Step& step = steps_[static_cast<std::size_t>(i)];
        if (step.what == What::Acknowledge) {
            left.acknowledged = static_cast<int>(step.at);
            continue;
        }
        State& state = states[step.name];
        switch (step.what) {
            case What::Sync: settle(state); break;
            case What::DeleteDurably:
                state = {};
                settleNames();
                break;
            case What::Create:
                settle(state);  // what was deleted before is gone
                state.pending.push_back(&step);
                break;
            // Written aside, synced and renamed: it is there as before or as a whole.
            case What::Replace:
                if (i + 1 < at || stays()) {
                    state.exists = true;
                    state.bytes = step.bytes;
                    settleNames();
                }
                break;
            default: state.pending.push_back(&step);
        }
    }
    for (auto& [name, state] : states) {
        bool made = true;
        for (const Step* step : state.pending) {
            const bool survives = stays();
            if (step->what == What::Create)
                made = survives;
            if (survives && made)
                apply(state, *step, /*mayTear=*/true);
        }
        if (state.exists)
            left.files[name] = state.bytes;
    }
    return left;
}

}  // namespace reliefbook::faults
