// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupwords.h"

#include "core/base/clock.h"
#include "core/base/typedtime.h"
#include "core/file/companion.h"
#include "ui/words/interfacewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

QString said(const char* text, int n = -1) { return QCoreApplication::translate("Backups", text, nullptr, n); }

constexpr qint64 minute = 60'000;  // milliseconds
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 oldAfter = 7 * day;

QString timeOf(Moment at) { return writtenTime(localTime(at, offsetMinutesAt(at)).time()); }

QDate dayOf(Moment at) { return localDay(at, offsetMinutesAt(at)); }

}  // namespace

QString momentInWords(Moment at) {
    return filled(said(QT_TRANSLATE_NOOP("Backups", "%1, %2")), {interfaceWords().day(dayOf(at)), timeOf(at)});
}

QString ageInWords(Moment at) {
    const qint64 passed = now().utcMs - at.utcMs;
    const qint64 days = dayOf(at).daysTo(dayOf(now()));
    if (passed < 0)
        return momentInWords(at);
    if (passed < 2 * minute)
        return said(QT_TRANSLATE_NOOP("Backups", "just now"));
    if (passed < hour)
        return said(QT_TRANSLATE_N_NOOP("Backups", "%n minute(s) ago"), static_cast<int>(passed / minute));
    if (passed < 12 * hour && days == 0)
        return said(QT_TRANSLATE_N_NOOP("Backups", "%n hour(s) ago"), static_cast<int>(passed / hour));
    if (days == 0)
        return filled(said(QT_TRANSLATE_NOOP("Backups", "today at %1")), {timeOf(at)});
    if (days == 1)
        return filled(said(QT_TRANSLATE_NOOP("Backups", "yesterday at %1")), {timeOf(at)});
    return said(QT_TRANSLATE_N_NOOP("Backups", "%n day(s) ago"), static_cast<int>(days));
}

QString notRemovedInWords() {
    return said(QT_TRANSLATE_NOOP("Backups",
                                  "Another program may have it open, or nothing can be written there. It is tried "
                                  "again with the next backup."));
}

QString sizeInWords(qint64 bytes) {
    const int places = bytes < qint64{1024} * 1024 ? 0 : 1;
    return QLocale().formattedDataSize(bytes, places, QLocale::DataSizeTraditionalFormat);
}

QString countsInWords(const Counts& counts) {
    return filled(said(QT_TRANSLATE_NOOP("Backups", "%1, %2")),
                  {said(QT_TRANSLATE_N_NOOP("Backups", "%n client(s)"), static_cast<int>(counts.clients)),
                   said(QT_TRANSLATE_N_NOOP("Backups", "%n session(s)"), static_cast<int>(counts.sessions))});
}

QString tagInWords(BackupTag tag) {
    switch (tag) {
        case BackupTag::Close: return said(QT_TRANSLATE_NOOP("Backups", "when closing"));
        case BackupTag::Start: return said(QT_TRANSLATE_NOOP("Backups", "after opening"));
        case BackupTag::Hours: return said(QT_TRANSLATE_NOOP("Backups", "while working"));
        case BackupTag::BeforeMigration: return said(QT_TRANSLATE_NOOP("Backups", "before an update"));
        case BackupTag::BeforeErasure: return said(QT_TRANSLATE_NOOP("Backups", "before an erasure"));
        case BackupTag::BeforeImport: return said(QT_TRANSLATE_NOOP("Backups", "before an import"));
        case BackupTag::Hand: return said(QT_TRANSLATE_NOOP("Backups", "by hand"));
    }
    return {};
}

BackupAge backupAge(const QString& practice) {
    const auto companion = readCompanion(practice);
    if (!companion)
        return {};
    if (!companion->lastBackupAt)
        return {said(QT_TRANSLATE_NOOP("Backups", "There is no verified backup yet.")), true};
    return {
        filled(said(QT_TRANSLATE_NOOP("Backups", "Last verified backup: %1.")), {ageInWords(companion->lastBackupAt)}),
        now().utcMs - companion->lastBackupAt.utcMs > oldAfter};
}

QString shrinkInWords(const Rotation& rotation) {
    struct Kind {
        qint64 Counts::*count;
        const char* text;
    };
    static constexpr std::array kinds{
        Kind{&Counts::clients, QT_TRANSLATE_NOOP("Backups", "Clients: %1 instead of %2.")},
        Kind{&Counts::courses, QT_TRANSLATE_NOOP("Backups", "Courses: %1 instead of %2.")},
        Kind{&Counts::sessions, QT_TRANSLATE_NOOP("Backups", "Sessions: %1 instead of %2.")},
        Kind{&Counts::scores, QT_TRANSLATE_NOOP("Backups", "Pain scores: %1 instead of %2.")},
    };
    const auto share = [&](const Kind& kind) {
        const qint64 before = rotation.before.*kind.count;
        return before > 0 ? static_cast<double>(rotation.after.*kind.count) / static_cast<double>(before) : 1.0;
    };
    const Kind* most = &kinds.front();
    for (const Kind& kind : kinds) {
        if (share(kind) < share(*most))
            most = &kind;
    }
    const QLocale locale;
    return filled(said(most->text),
                  {locale.toString(rotation.after.*most->count), locale.toString(rotation.before.*most->count)});
}

}  // namespace reliefbook
