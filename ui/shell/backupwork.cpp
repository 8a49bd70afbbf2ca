// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupwork.h"

#include "core/file/practicefile.h"
#include "ui/shell/aside.h"
#include "ui/shell/errorlog.h"
#include "ui/shell/job.h"
#include "ui/shell/preferences.h"

#include <QFileInfo>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

const QString secondFolder = u"backup"_s;

/// What a look at the second place found.
struct Look {
    QString folder;
    bool there = false;
    bool elsewhere = false;
    std::optional<BackupFact> newest;
    qint64 highest = 0;  // number
};

QString textOf(BackupTag tag) {
    const std::string_view text = word(tag);
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

BackupWork& BackupWork::of(PracticeFile& file, Preferences& preferences) {
    auto* work = file.practice().findChild<BackupWork*>(QString(), Qt::FindDirectChildrenOnly);
    if (work == nullptr) {
        work = new BackupWork(file, preferences);
        work->setParent(&file.practice());
    }
    return *work;
}

BackupWork::BackupWork(PracticeFile& file, Preferences& preferences) : file_(file), preferences_(preferences) {
    // Not by continuations: in Qt 6.4 one that is attached while its job fails can be lost, and somebody may wait here.
    connect(&watcher_, &QFutureWatcherBase::finished, this, &BackupWork::finish);
}

BackupWork::~BackupWork() {
    stopCopying();
    if (busy_)
        finishJobs();  // what comes of it would come to nobody
}

bool BackupWork::start(BackupTag tag) {
    if (busy_ || file_.isReadOnly() || file_.practice().isMoved() || file_.practice().isOverwritten())
        return false;
    stopCopying();
    const BackupWish wish{
        .tag = tag, .paused = file_.isRotationPaused(), .poisoned = file_.practice().isClosedForWriting()};
    auto job = startJob(
        file_, [key = file_.derivedKey(), path = file_.path(), wish](sql::Database& reader, const Progress& progress) {
            return makeBackup(path, reader, key, wish, progress);
        });
    busy_ = true;
    job_ = QFuture<void>(job);
    tag_ = tag;
    watcher_.setFuture(job);
    emit changed();
    return true;
}

void BackupWork::finish() {
    try {
        QFuture<MadeBackup> job = watcher_.future();
        job.waitForFinished();  // throws what the job threw
        if (!job.isCanceled() && job.resultCount() > 0) {
            succeeded(job.result(), tag_);
            return;
        }
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Cancelled) {
            noteError(error);
            failure_ = error;
        }
    }
    ended();
}

void BackupWork::succeeded(const MadeBackup& made, BackupTag tag) {
    last_ = made;
    failure_.reset();
    shrunk_.reset();
    if (made.rotation.hold == RotationHold::Shrunk)
        shrunk_ = made.rotation;
    try {
        file_.practice().note(u"backup"_s, u"%1 %2"_s.arg(textOf(tag)).arg(made.manifest.seq));
    } catch (const Error& error) {  // no space for a line: the backup is there all the same
        noteError(error);
    }
    lookAtSecondPlace();  // first, so that who waits for the end waits for this, too
    ended();
}

void BackupWork::ended() {
    busy_ = false;
    emit changed();
}

std::vector<BackupFact> BackupWork::backups() const { return backupsOf(file_.path(), {ownBackupFolder(file_.path())}); }

bool BackupWork::isChanged() const {
    for (const BackupFact& fact : backups()) {
        if (fact.verified)
            return isChangedSince(file_.practice().database(), fact.head);
    }
    return true;
}

void BackupWork::acceptShrink() {
    if (last_)
        reliefbook::acceptShrink(file_.path(), last_->manifest.seq);
    shrunk_.reset();
    emit changed();
}

QStringList BackupWork::stuck() const { return (last_ ? last_->stuck : QStringList()) + second_.stuck; }

QString BackupWork::secondPlace() const { return preferences_.keptFolder(secondFolder); }

void BackupWork::setSecondPlace(const QString& folder) {
    stopCopying();
    preferences_.setFolder(secondFolder, folder);
    second_ = {};
    emit changed();
    lookAtSecondPlace();
}

void BackupWork::lookAtSecondPlace() {
    const QString folder = secondPlace();
    if (folder.isEmpty() || looking_ || copying_)
        return;
    looking_ = true;
    Aside::start(
        this,
        [folder, practice = file_.path()](const Progress&) {
            Look look{
                .folder = folder, .there = QFileInfo(folder).isDir(), .elsewhere = false, .newest = {}, .highest = 0};
            if (!look.there)
                return look;
            look.elsewhere = isElsewhere(practice, folder);
            for (const BackupFact& fact : backupsOf(practice, {folder})) {
                look.highest = std::max(look.highest, fact.seq);
                if (fact.verified) {
                    look.newest = fact;
                    break;
                }
            }
            return look;
        },
        [this](const Look& look) {
            looking_ = false;
            if (look.folder != secondPlace()) {
                lookAtSecondPlace();
                return;
            }
            second_.known = true;
            second_.there = look.there;
            if (look.there) {
                second_.elsewhere = look.elsewhere;
                second_.newest = look.newest;
                noteNumber(file_.path(), look.highest);
                const std::vector<BackupFact> own = backups();
                // One made with an earlier passphrase stays where it is: the key at hand doesn't open it.
                const auto isOfThisKey = [&] { return own.front().keyGeneration == checkValue(file_.derivedKey()); };
                if (!busy_ && !own.empty() && own.front().verified && isOfThisKey() &&
                    isMissingInSecondPlace(own.front()))
                    copyToSecondPlace(own.front());
            }
            emit changed();
        });
}

bool BackupWork::isMissingInSecondPlace(const BackupFact& newest) const {
    try {
        return isMissingThere(file_.practice().database(), newest, second_.newest);
    } catch (const Error& error) {  // it can't be read: better one copy too many
        noteError(error);
        return true;
    }
}

void BackupWork::copyToSecondPlace(const BackupFact& newest) {
    copying_ = true;
    struct Copied {
        std::optional<Error> failure;
        bool stopped = false;
        qint64 seq = 0;
        QStringList stuck;
    };
    const QString folder = secondPlace();
    const RotationState state =
        rotationState(file_.path(), now(), file_.isRotationPaused(), file_.practice().isClosedForWriting());
    stopCopying_ = Aside::start(
        this,
        [folder, newest, state, practice = file_.path(), key = file_.derivedKey()](const Progress& progress) {
            Copied copied;
            try {
                const CopiedBackup copy = copyBackupTo(practice, newest, key, folder, state, progress);
                copied.seq = copy.seq;
                copied.stuck = copy.stuck;
            } catch (const Error& error) {
                copied.failure = error;
                copied.stopped = error.kind() == ErrorKind::Cancelled;
            }
            return copied;
        },
        [this, newest, folder](const Copied& copied) {
            copying_ = false;
            if (folder == secondPlace() && !copied.stopped) {
                second_.failure = copied.failure;
                if (copied.failure) {
                    noteError(*copied.failure);
                } else {
                    second_.newest = newest;
                    second_.newest->seq = copied.seq;
                    second_.stuck = copied.stuck;
                    noteNumber(file_.path(), copied.seq);
                    if (second_.elsewhere)
                        noteElsewhere(file_.path(), newest.at);
                }
            }
            emit changed();
        });
    emit changed();
}

void BackupWork::stopCopying() {
    if (stopCopying_)
        *stopCopying_ = true;
}

}  // namespace reliefbook
