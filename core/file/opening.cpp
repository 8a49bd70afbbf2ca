// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/opening.h"

#include "core/base/error.h"
#include "core/base/realpath.h"
#include "core/file/companion.h"
#include "core/file/recovery.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace reliefbook {
namespace {

constexpr qint64 pageSize = 4096;  // SQLCipher 4's default, never changed
constexpr int saltSize = 16;

/// An encrypted page looks like noise: about 256 different bytes among 4096. Text, spreadsheets and databases in clear
/// are far from it.
bool looksEncrypted(const QByteArray& page) {
    std::array<bool, 256> seen{};
    for (const char byte : page)
        seen.at(static_cast<unsigned char>(byte)) = true;
    return std::count(seen.begin(), seen.end(), true) >= 200;
}

/// Archives look like noise, but say at once what they are.
bool isAnotherKind(const QByteArray& page) {
    for (const QByteArray& start : {QByteArray("PK\x03\x04"), QByteArray("7z\xbc\xaf\x27\x1c"), QByteArray("%PDF-"),
                                    QByteArray("\x1f\x8b\x08"), QByteArray("Rar!"), QByteArray("\x89PNG")}) {
        if (page.startsWith(start))
            return true;
    }
    return false;
}

/// Why a file does not open with this passphrase.
[[noreturn]] void tellWhy(const QString& path, const Secret& passphrase, const std::optional<Companion>& companion) {
    sql::Database plain(path, {}, sql::Access::Plain);
    const QByteArray firstPage = plain.firstBytes(pageSize);
    if (firstPage.startsWith("SQLite format 3") || isAnotherKind(firstPage))
        throw Error(ErrorKind::NotAPractice, {path});
    // Where what follows is noise, the first page was overwritten (with zeros, say): it once was a practice.
    if (!looksEncrypted(firstPage)) {
        const QByteArray secondPage = plain.firstBytes(2 * pageSize).mid(pageSize);
        if (looksEncrypted(secondPage))
            throw Error(ErrorKind::FileDamaged, {path, QStringLiteral("first page")});
        throw Error(ErrorKind::NotAPractice, {path});
    }
    if (QFileInfo(path).size() % pageSize != 0)
        throw Error(ErrorKind::FileDamaged, {path, QStringLiteral("cut off")});
    if (companion && !companion->check.isEmpty() &&
        checkValue(isRawKey(passphrase) ? passphrase : derivedKey(passphrase, companion->salt)) == companion->check)
        throw Error(ErrorKind::FileDamaged, {path, QStringLiteral("first page")});
    throw Error(ErrorKind::WrongPassphrase, {path});
}

/// The salts of the newest backups beside the practice, each once: their first 16 bytes. (A backup is not open here, so
/// reading it takes no lock from anybody.)
std::vector<QByteArray> saltsOfBackups(const QString& path) {
    constexpr int most = 3;  // each costs a derivation; there is one for each passphrase there was
    std::vector<QByteArray> salts;
    const QDir folder(QFileInfo(path).absolutePath() + QStringLiteral("/backups"));
    for (const QString& name : folder.entryList({QStringLiteral("*.reliefbook")}, QDir::Files, QDir::Time)) {
        QFile file(folder.filePath(name));
        const QByteArray salt = file.open(QIODevice::ReadOnly) ? file.read(saltSize) : QByteArray();
        if (salt.size() == saltSize && !salt.startsWith("SQLite format 3") &&
            std::find(salts.begin(), salts.end(), salt) == salts.end())
            salts.push_back(salt);
        if (salts.size() == most)
            break;
    }
    return salts;
}

/// With the salt known from elsewhere.
std::optional<Opened> openedBy(const QByteArray& salt, const QString& path, const Secret& passphrase,
                               sql::Access access) {
    Secret derived = derivedKey(passphrase, salt);
    try {
        sql::Database database(path, derived, access);
        const bool lost = database.firstBytes(saltSize) != salt;
        return Opened{std::move(database), std::move(derived), lost};
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::WrongPassphrase)
            throw;
    }
    return std::nullopt;
}

Opened openedFile(const QString& path, const Secret& passphrase, sql::Access access) {
    const std::optional<Companion> companion = readCompanion(path);
    if (isRawKey(passphrase)) {  // from the recovery sheet: it holds the salt too
        try {
            sql::Database database(path, passphrase, access);
            const bool lost = database.firstBytes(saltSize) != database.salt();
            return {std::move(database), passphrase, lost};
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::WrongPassphrase)
                throw;
        }
        tellWhy(path, passphrase, companion);
    }
    if (companion) {
        // One derivation instead of two; and it opens a file that lost its salt.
        Secret derived = derivedKey(passphrase, companion->salt);
        if (companion->check.isEmpty() || checkValue(derived) == companion->check) {
            try {
                sql::Database database(path, derived, access);
                const bool lost = database.firstBytes(saltSize) != companion->salt;
                return {std::move(database), std::move(derived), lost};
            } catch (const Error& error) {
                if (error.kind() != ErrorKind::WrongPassphrase)
                    throw;
                // The companion may belong to another file that stood here before.
            }
        }
    }
    // The file's own salt: its first 16 bytes. Deriving here, not in SQLCipher, gives the key for readers too.
    const QByteArray own = sql::Database(path, {}, sql::Access::Plain).firstBytes(saltSize);
    if (own.size() == saltSize && !own.startsWith("SQLite format 3")) {
        if (auto opened = openedBy(own, path, passphrase, access))
            return std::move(*opened);
        for (const QByteArray& salt : saltsOfBackups(path)) {
            if (salt == own || (companion && salt == companion->salt))
                continue;  // tried
            if (auto opened = openedBy(salt, path, passphrase, access))
                return std::move(*opened);
        }
    }
    tellWhy(path, passphrase, companion);
}

}  // namespace

Opened openFile(const QString& wanted, const Secret& passphrase, sql::Access access) {
    const QString path = realPath(wanted);
    try {
        return openedFile(path, passphrase, access);
    } catch (const Error& error) {
        // Even a reader of a practice makes its -shm; SQLite only says that it can't open something. Backups need none.
        if (error.kind() == ErrorKind::FileUnreadable && !QFileInfo(QFileInfo(path).absolutePath()).isWritable())
            throw Error(ErrorKind::ReadOnlyPlace, {path});
        throw;
    }
}

void checkPlace(const QString& path, bool forWriting) {
    const QFileInfo info(path);
    if (!info.exists())
        throw Error(ErrorKind::FileMissing, {path});
    if (!info.isFile())
        throw Error(ErrorKind::NotAPractice, {path});
    if (info.size() == 0)
        throw Error(ErrorKind::FileEmpty, {path});
    if (info.size() < pageSize)
        throw Error(ErrorKind::NotAPractice, {path});
    for (const QString& ending : {QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")}) {
        // SQLite opens them, and a pipe would never answer.
        if (const QFileInfo beside(path + ending); beside.exists() && !beside.isFile())
            throw Error(ErrorKind::FileExists, {beside.filePath(), QStringLiteral("in the way")});
    }
    if (forWriting && (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable()))
        throw Error(ErrorKind::ReadOnlyPlace, {path});
}

bool looksLikePractice(const QString& path) {
    const QFileInfo info(path);
    if (info.isSymLink() || !info.isFile() || info.size() < pageSize || info.size() % pageSize != 0)
        return false;
    QFile file(path);  // nobody has it open: nobody's locks are lost
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray first = file.read(pageSize);
    return looksEncrypted(first) && !isAnotherKind(first);
}

void checkIdentity(sql::Database& database, int newest) {
    const auto id = database.value<qint64>("PRAGMA application_id");
    const int schema = database.userVersion();
    if (id != applicationId || schema < 1)
        throw Error(ErrorKind::NotAPractice, {database.path()});
    if (schema > newest)
        throw Error(ErrorKind::FileTooNew, {database.path(), QString::number(schema), QString::number(newest)});
}

void syncFolder([[maybe_unused]] const QString& path) {
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
#endif
}

}  // namespace reliefbook
