// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/restoretext.h"

#include "core/base/clock.h"
#include "ui/shell/backupwords.h"
#include "ui/words/interfacewords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

class Restore {
    Q_DECLARE_TR_FUNCTIONS(Restore)
};

int number(qint64 count) { return static_cast<int>(count); }

QString clientsAndSessions(const Counts& counts) {
    return filled(Restore::tr("%1, %2", "clients, sessions"),
                  {Restore::tr("%n client(s)", nullptr, number(counts.clients)),
                   Restore::tr("%n session(s)", nullptr, number(counts.sessions))});
}

/// What is there now and would not be in the practice afterwards.
QString missing(const RestoreLook& look) {
    if (!look.presentIsReadable)
        return Restore::tr("The present file can't be read, so nothing can be compared with it.");
    if (look.sessionsMissing == 0 && look.clientsMissing == 0)
        return look.entriesMissing == 0
                   ? Restore::tr("It holds all that is in the practice now.")
                   : Restore::tr(
                         "It holds every client and session there is now; %n change(s) made since then will not "
                         "be there.",
                         nullptr, number(look.entriesMissing));
    if (look.clientsMissing == 0)
        return Restore::tr("%n session(s) entered since then will not be there.", nullptr,
                           number(look.sessionsMissing));
    return filled(Restore::tr("%1 and %2, entered since then, will not be there.", "clients, sessions"),
                  {Restore::tr("%n client(s)", nullptr, number(look.clientsMissing)),
                   Restore::tr("%n session(s)", nullptr, number(look.sessionsMissing))});
}

}  // namespace

ListItem backupItem(const BackupFact& fact, const QString& passphrase) {
    ListItem item;
    item.iconName = u"backup"_s;
    item.title = momentInWords(fact.at);
    item.detail = fact.uuid.isEmpty() ? filled(Restore::tr("%1, %2", "file, size"),
                                               {QFileInfo(fact.path).fileName(), sizeInWords(fact.fileSize)})
                                      : clientsAndSessions(fact.counts);
    if (!passphrase.isEmpty())
        item.detail = filled(u"%1 · %2"_s, {passphrase, item.detail});
    item.remark = fact.verified ? Restore::tr("Verified") : Restore::tr("Not verified");
    return item;
}

std::vector<BackupFact> offeredBackups(const QString& practice, const QString& secondPlace) {
    QStringList places{ownBackupFolder(practice)};
    if (!secondPlace.isEmpty() && !places.contains(secondPlace))
        places << secondPlace;
    std::vector<BackupFact> backups = backupsOf(practice, places);
    std::stable_sort(backups.begin(), backups.end(), [](const BackupFact& one, const BackupFact& other) {
        return one.verified != other.verified ? one.verified : one.at > other.at;
    });
    // The same backup in two places is one row.
    std::vector<BackupFact> once;
    for (const BackupFact& fact : backups) {
        const bool isThere = std::any_of(once.begin(), once.end(), [&](const BackupFact& kept) {
            return fact.seq > 0 && kept.seq == fact.seq && kept.uuid == fact.uuid;
        });
        if (!isThere)
            once.push_back(fact);
    }
    return once;
}

RestoreQuestion restoreQuestion(const RestoreLook& look, const QString& practice) {
    RestoreQuestion question;
    question.title = filled(Restore::tr("Restore the backup of %1?"), {momentInWords(look.at)});
    QStringList sentences{filled(Restore::tr("It holds %1. Its last entry was made on %2."),
                                 {clientsAndSessions(look.counts), momentInWords(look.lastEntry)})};
    if (look.otherPractice)
        sentences << Restore::tr("It is a backup of another practice!");
    else
        sentences << missing(look);
    sentences << filled(Restore::tr("The file that is there now is kept beside it; its name will begin with %1."),
                        {QFileInfo(practice).completeBaseName() + u".before-restore"_s});
    question.text = sentences.join(u' ');
    question.action = Restore::tr("&Restore it");
    return question;
}

QString salvageInWords(const SalvageReport& report) {
    const auto of = [&](QStringView kind) {
        for (const SalvagedKind& one : report.kinds) {
            if (one.kind == kind)
                return one;
        }
        return SalvagedKind{};
    };
    const SalvagedKind clients = of(u"client");
    const SalvagedKind sessions = of(u"session");
    const SalvagedKind scores = of(u"pain_score");
    QStringList sentences{filled(Restore::tr("Saved: %1, %2 and %3.", "clients, sessions, scores"),
                                 {Restore::tr("%n client(s)", nullptr, number(clients.found)),
                                  Restore::tr("%n session(s)", nullptr, number(sessions.found)),
                                  Restore::tr("%n score(s)", nullptr, number(scores.found))})};
    if (report.isComplete()) {
        sentences << Restore::tr("Nothing is missing.");
        return sentences.join(u' ');
    }
    if (clients.lost && sessions.lost && scores.lost)
        sentences << filled(Restore::tr("Lost: %1, %2 and %3.", "clients, sessions, scores"),
                            {Restore::tr("%n client(s)", nullptr, number(*clients.lost)),
                             Restore::tr("%n session(s)", nullptr, number(*sessions.lost)),
                             Restore::tr("%n score(s)", nullptr, number(*scores.lost))});
    else
        sentences << Restore::tr("How much is lost can't be known.");
    if (report.remade > 0)
        sentences << Restore::tr("%n record(s) that others belong to had to be made up; they bear a name that says so.",
                                 nullptr, number(report.remade));
    return sentences.join(u' ');
}

}  // namespace reliefbook
