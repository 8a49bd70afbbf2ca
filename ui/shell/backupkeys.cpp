// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupkeys.h"

#include "core/file/practicefile.h"
#include "ui/shell/errorlog.h"
#include "ui/shell/job.h"
#include "ui/words/interfacewords.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace reliefbook {

BackupKeys::BackupKeys(PracticeFile& file, QObject* parent) : QObject(parent), file_(&file) {}

BackupKeys::BackupKeys(QString practice, QObject* parent) : QObject(parent), practice_(std::move(practice)) {}

QString BackupKeys::words(const BackupFact& backup) {
    const PresentKey key = file_ != nullptr ? presentKey(file_->derivedKey()) : presentKeyBeside(practice_);
    if (!needsOtherPassphrase(backup, key))
        return {};
    if (file_ != nullptr && readFor_ != key)
        read(key);
    // The first change after it; by the audit's numbers, which no clock turns round, where the backup has them.
    const auto change = std::ranges::find_if(changes_, [&backup](const PassphraseChange& one) {
        return backup.seq > 0 ? one.seq > backup.head.seq : one.at > backup.at;
    });
    if (change == changes_.end())
        return tr("needs the passphrase of that time");
    return filled(tr("needs the passphrase from before %1"),
                  {interfaceWords().day(localDay(change->at, change->offsetMinutes))});
}

void BackupKeys::read(const PresentKey& key) {
    readFor_ = key;
    try {
        startJob(*file_, [](sql::Database& reader, const Progress&) { return passphraseChanges(reader); })
            .then(qApp,  // who asks may be gone by then
                  [self = QPointer(this)](const std::vector<PassphraseChange>& changes) {
                      if (!self)
                          return;
                      self->changes_ = changes;
                      emit self->changed();
                  })
            .onFailed(qApp, [](const Error& error) { noteError(error); })
            .onCanceled(qApp, [] {});
    } catch (const Error& error) {
        noteError(error);
    }
}

}  // namespace reliefbook
