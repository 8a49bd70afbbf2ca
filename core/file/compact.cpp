// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/compact.h"

#include "core/base/error.h"
#include "core/file/opening.h"
#include "core/file/place.h"
#include "core/file/sidefiles.h"
#include "core/practice/audit.h"
#include "core/practice/queries.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepsBetweenLooks = 20'000;  // of SQLite's machine: a few milliseconds

/// Lets VACUUM attach its target, and asks while it works whether to go on.
class Vacuuming {
public:
    Vacuuming(sql::Database& reader, QString target, const Progress& progress)
        : reader_(reader),
          target_(std::move(target)),
          pages_(reader.value<qint64>("PRAGMA page_count")),
          progress_(progress) {
        sqlite3_limit(reader.handle(), SQLITE_LIMIT_ATTACHED, 1);
        reader.script("PRAGMA query_only = OFF;");
        sqlite3_progress_handler(reader.handle(), stepsBetweenLooks, &Vacuuming::look, this);
    }
    Vacuuming(const Vacuuming&) = delete;
    Vacuuming& operator=(const Vacuuming&) = delete;
    ~Vacuuming() {
        sqlite3_progress_handler(reader_.handle(), 0, nullptr, nullptr);
        sqlite3_limit(reader_.handle(), SQLITE_LIMIT_ATTACHED, 0);
        try {
            reader_.script("PRAGMA query_only = ON;");
        } catch (const Error&) {  // it was opened for reading only anyway
        }
    }

    void run() { reader_.query("VACUUM INTO ?", target_).run(); }

private:
    /// Anything but 0 stops it.
    static int look(void* self) {
        const auto& one = *static_cast<const Vacuuming*>(self);
        const qint64 done = QFileInfo(one.target_).size() / 4096;
        return one.progress_ && !one.progress_(std::min(done, one.pages_), 2 * one.pages_) ? 1 : 0;
    }

    sql::Database& reader_;
    QString target_;
    qint64 pages_;
    const Progress& progress_;
};

void check(sql::Database& reader, sql::Database& copy) {
    for (const char* pragma : {"PRAGMA cipher_integrity_check", "PRAGMA quick_check", "PRAGMA foreign_key_check"}) {
        const QStringList findings = copy.findings(pragma);
        if (!findings.isEmpty())
            throw Error(ErrorKind::FileDamaged, {copy.path(), findings.first()});
    }
    if (counts(copy) != counts(reader) || auditHead(copy) != auditHead(reader) || copy.salt() != reader.salt())
        throw Error(ErrorKind::FileDamaged, {copy.path(), u"rows differ"_s});
}

}  // namespace

void writeCompacted(sql::Database& reader, const Secret& derivedKey, const QString& target, const Progress& progress) {
    if (QFileInfo::exists(target))
        throw Error(ErrorKind::FileExists, {target});
    checkSpace(target, QFileInfo(reader.path()).size());
    try {
        {
            // Made empty with the rights it keeps: VACUUM fills an empty file.
            QFile file(target);
            if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
                throw Error(ErrorKind::WriteFailed, {target, file.errorString()});
            file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        }
        Vacuuming(reader, target, progress).run();
        syncFile(target);
        if (progress && !progress(1, 2))
            throw Error(ErrorKind::Cancelled);
        sql::Database copy(target, derivedKey, sql::Access::ReadOnly);
        check(reader, copy);
        copy.close();
        syncFolder(target);
    } catch (...) {
        removeWithSideFiles(target);
        throw;
    }
}

QString compactedPath(const QString& practice) { return practice + u".anew.part"_s; }

void compact(PracticeFile& file, const Progress& progress) {
    const QString target = compactedPath(file.path());
    {
        sql::Database reader = file.reader();
        writeCompacted(reader, file.derivedKey(), target, progress);
    }
    file.exchange(target, file.derivedKey(), {});
}

}  // namespace reliefbook
