// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/base/error.h"
#include "core/base/harmless.h"
#include "core/demo/demo.h"
#include "core/file/backupmaking.h"
#include "core/file/companion.h"
#include "core/file/opening.h"
#include "core/file/openingchecks.h"
#include "core/file/ownnames.h"
#include "core/file/passphrasechange.h"
#include "core/file/practicefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace reliefbook::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const Counts& counts) {
    return {{u"clients"_s, counts.clients},
            {u"courses"_s, counts.courses},
            {u"sessions"_s, counts.sessions},
            {u"scores"_s, counts.scores}};
}

QString line(const Counts& counts) {
    return u"%1 clients, %2 courses, %3 sessions, %4 scores"_s.arg(counts.clients)
        .arg(counts.courses)
        .arg(counts.sessions)
        .arg(counts.scores);
}

/// Says what a check found. A file with findings is damaged.
int tellFindings(const Call& call, const QStringList& findings) {
    if (call.json())
        call.print(QJsonDocument(
            QJsonObject{{u"ok"_s, findings.isEmpty()}, {u"findings"_s, QJsonArray::fromStringList(findings)}}));
    else
        call.print(findings.isEmpty() ? u"ok"_s : findings.join(u'\n'));
    return findings.isEmpty() ? 0 : 5;
}

}  // namespace

int create(const Call& call) {
    const QString path = call.argument(0, u"FILE");
    const NewPractice about{.name = call.required(u"name"),
                            .ownerName = call.value(u"user"),
                            .credentials = call.value(u"credentials"),
                            .language = call.oneOf(u"language", Words::languages()),
                            .paper = call.oneOf(u"paper", {u"A4"_s, u"Letter"_s})};
    const Secret secret = call.passphrase(/*twice=*/true);
    PracticeFile::create(path, secret, about)->close();
    call.remarkOnStrength(secret, {about.name, about.ownerName});
    return 0;
}

int demo(const Call& call) {
    const QString path = call.argument(0, u"FILE");
    DemoOptions options;
    options.clients = static_cast<int>(call.number(u"clients", options.clients, 1, 50'000));
    options.sessionsPerClient = static_cast<int>(call.number(u"sessions-per-client", 0, 1, 200));
    options.seed = static_cast<quint64>(call.number(u"seed", 1, 0, std::numeric_limits<qint64>::max()));
    options.today = call.day(u"today").value_or(today());

    const auto file = PracticeFile::create(path, call.passphrase(/*twice=*/true),
                                           {.name = u"Northwick Massage"_s,
                                            .ownerName = u"Jelena Marić"_s,
                                            .credentials = u"massage therapist"_s,
                                            .language = call.oneOf(u"language", Words::languages()),
                                            .paper = call.oneOf(u"paper", {u"A4"_s, u"Letter"_s})});
    Practice& practice = file->practice();
    const PracticeInfo bare = practiceInfo(practice.database());
    practice.apply({update(bare, demoPractice(bare))});
    options.therapist = practice.user().id;
    makeDemo(
        options, [&](ChangeSet changes) { practice.apply(std::move(changes), u"demo"_s); }, call.progress(u"demo"_s));
    const Counts made = counts(practice.database());
    file->close();
    if (call.json())
        call.print(QJsonDocument(jsonOf(made)));
    else
        call.print(line(made));
    return 0;
}

int info(const Call& call) {
    const QString path = call.practice();
    sql::Database database = openForReading(path, call.passphrase());
    const QString name = practiceInfo(database).name;
    const QString cipher = database.cipherVersion();
    const Counts held = counts(database);
    const qint64 size = QFileInfo(path).size();
    const Companion companion = readCompanion(path).value_or(Companion{});
    const QString backup =
        companion.lastBackupAt
            ? localTime(companion.lastBackupAt, offsetMinutesAt(companion.lastBackupAt)).toString(Qt::ISODate)
            : QString();
    if (call.json()) {
        call.print(QJsonDocument(QJsonObject{{u"name"_s, name},
                                             {u"schema"_s, database.userVersion()},
                                             {u"cipher"_s, cipher},
                                             {u"size"_s, size},
                                             {u"lastBackup"_s, backup.isEmpty() ? QJsonValue() : QJsonValue(backup)},
                                             {u"counts"_s, jsonOf(held)}}));
        return 0;
    }
    call.print(harmlessLine(name));
    call.print(line(held));
    call.print(u"schema %1, %2 bytes, SQLCipher %3"_s.arg(database.userVersion()).arg(size).arg(cipher));
    call.print(backup.isEmpty() ? u"no backup yet"_s : u"last verified backup %1"_s.arg(backup));
    return 0;
}

int backup(const Call& call) {
    const QString path = call.practice();
    checkPlace(path, /*forWriting=*/false);
    const QString target = call.value(u"output");
    const QString name = QFileInfo(target).fileName();
    if (isFreshName(path, name) || name == QFileInfo(replacedPath(path)).fileName())
        throw Error(ErrorKind::BadInput, {target, u"own"_s});
    Opened opened = openFile(path, call.passphrase(), sql::Access::ReadOnly);
    checkWorkingFileFits(path, opened.derived, readCompanion(path));
    checkIdentity(opened.database, sql::ownMigrations().back().number);
    // Rotation is for the practice's own folder: what lies elsewhere belongs to who asked for it.
    const MadeBackup done = makeBackup(path, opened.database, opened.derived,
                                       {.tag = BackupTag::Hand, .target = target}, call.progress(u"backup"_s));
    const Backup& made = done.backup;
    if (call.json())
        call.print(QJsonDocument(QJsonObject{{u"path"_s, made.path},
                                             {u"size"_s, made.size},
                                             {u"rows"_s, made.rows},
                                             {u"number"_s, done.manifest.seq},
                                             {u"seconds"_s, made.seconds},
                                             {u"verified"_s, true}}));  // or backUp() had thrown
    else
        call.print(u"%1: %2 bytes, %3 rows, verified, %4 s"_s.arg(made.path).arg(made.size).arg(made.rows).arg(
            made.seconds, 0, 'f', 1));
    return 0;
}

int verifyFile(const Call& call) {
    const QString path = call.argument(0, u"FILE");
    return tellFindings(call, verify(path, call.passphrase(), call.progress(u"verify"_s)));
}

int check(const Call& call) {
    return tellFindings(call, verify(call.practice(), call.passphrase(), call.progress(u"check"_s)));
}

int restoreBackup(const Call& call) {
    const Backup made =
        restore(call.argument(0, u"BACKUP"), call.passphrase(), call.required(u"to"), call.progress(u"restore"_s));
    if (call.json())
        call.print(QJsonDocument(jsonOf(made.counts)));
    else
        call.print(u"%1: %2"_s.arg(made.path, line(made.counts)));
    return 0;
}

int passphrase(const Call& call) {
    const QString path = call.practice();
    const Secret present = call.passphrase();
    const Secret wanted = call.newPassphrase();
    const auto file = PracticeFile::open(path, present);
    const QString kept = changePassphrase(*file, present, wanted, wanted, call.progress(u"passphrase"_s));
    file->close();
    call.remarkOnStrength(wanted);
    if (call.json())
        call.print(QJsonDocument(QJsonObject{{u"path"_s, path}, {u"kept"_s, kept}}));
    else
        call.print(u"%1: the new passphrase holds; as it was before: %2"_s.arg(path, kept));
    return 0;
}

}  // namespace reliefbook::cli
