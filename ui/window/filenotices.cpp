// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filenotices.h"

#include "core/base/error.h"
#include "core/file/place.h"
#include "core/file/restore.h"
#include "ui/shell/attempt.h"
#include "ui/shell/errorlog.h"
#include "ui/shell/errortext.h"
#include "ui/shell/restoretext.h"
#include "ui/words/interfacewords.h"

#include <QEvent>
#include <QFileInfo>
#include <QVBoxLayout>

#include <chrono>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;
constexpr auto untilSpaceIsLookedAt = 10min;
constexpr auto untilHarmIsLookedFor = 30s;

}  // namespace

FileNotices::FileNotices(PracticeFile& file, QVBoxLayout* column, QWidget* parent)
    : QObject(parent),
      file_(file),
      parent_(parent),
      column_(column),
      closed_(add(Subject::Closed, Banner::Kind::Danger, /*closable=*/false)),
      space_(add(Subject::Space, Banner::Kind::Warn, /*closable=*/true)) {
    const OpeningFacts& facts = file_.facts();
    const auto tell = [this](bool is, Subject subject, Banner::Kind kind) {
        if (is)
            add(subject, kind, /*closable=*/true)->show();
    };
    tell(file_.isRotationPaused(), Subject::Restored, Banner::Kind::Info);
    tell(facts.saltRepaired, Subject::Salt, Banner::Kind::Warn);
    tell(facts.companionLost, Subject::Companion, Banner::Kind::Info);
    tell(!facts.place.conflictCopies.isEmpty(), Subject::Conflict, Banner::Kind::Warn);
    tell(facts.place.fat, Subject::Fat, Banner::Kind::Warn);
    tell(facts.place.unknown, Subject::Unknown, Banner::Kind::Warn);
    connect(closed_, &Banner::activated, this, &FileNotices::restoreWanted);
    connect(&file_.practice(), &Practice::closedForWriting, this, &FileNotices::showClosed);
    connect(&spaceTimer_, &QTimer::timeout, this, &FileNotices::lookAtSpace);
    connect(&harmTimer_, &QTimer::timeout, this,
            [this] { attempt(parent_, [this] { file_.practice().lookForHarm(); }); });
    // At once, for what was written and stands in the -wal would be taken for a part of the file that took its place.
    watcher_.addPath(file_.path());
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, [this](const QString& path) {
        attempt(parent_, [this] { file_.practice().lookForHarm(); });
        if (!file_.practice().isClosedForWriting() && !watcher_.files().contains(path))
            watcher_.addPath(path);  // a new passphrase puts another file there
    });
    spaceTimer_.start(untilSpaceIsLookedAt);
    harmTimer_.start(untilHarmIsLookedFor);
    parent_->installEventFilter(this);  // for a change of the language
    if (file_.practice().isClosedForWriting())
        showClosed();
    QTimer::singleShot(0, this, &FileNotices::lookAtSpace);  // after the page is there
    retranslate();
}

Banner* FileNotices::add(Subject subject, Banner::Kind kind, bool closable) {
    auto* banner = new Banner(kind, {}, {}, parent_);
    banner->setClosable(closable);
    banner->hide();
    column_->addWidget(banner);
    connect(banner, &Banner::closed, this, &FileNotices::shownOrHidden);
    notices_.push_back({subject, banner});
    return banner;
}

void FileNotices::showClosed() {
    if (file_.practice().isMoved()) {
        try {  // at once, for the open connection is all that has it; no job can use that
            saved_ = file_.saveMoved();
        } catch (const Error& error) {
            noteError(error);
        }
    }
    closed_->setKind(file_.isReadOnly() ? Banner::Kind::Info : Banner::Kind::Danger);
    sayClosed(*closed_);
    closed_->show();
    emit shownOrHidden();
}

void FileNotices::sayClosed(Banner& banner) const {
    const auto& because = file_.practice().closedBecause();
    if (!because)
        return;
    if (file_.isReadOnly()) {
        banner.setTitle(tr("Only to look at"));
        banner.setText(because->kind() == ErrorKind::PlaceRefused
                           ? tr("In this place it is not safe to change a practice, so here it can only be read. Lock "
                                "it and move it to this computer to work with it.")
                           : tr("It can be read, printed and copied. Nothing here can be changed."));
        return;
    }
    const ErrorText text = errorText(*because, interfaceWords());
    const bool damaged = file_.practice().isDamaged();
    if (file_.practice().isMoved()) {
        banner.setTitle(tr("The file of this practice is not in its place any more"));
        banner.setText(saved_.isEmpty()
                           ? tr("Somebody or another program moved, removed or replaced it while it was open. Nothing "
                                "more is written, and no copy could be made: put the file back, or copy what matters "
                                "before you close.")
                           : filled(tr("Somebody or another program moved, removed or replaced it while it was open. "
                                       "Nothing more is written. All that was stored is in a new, verified backup, "
                                       "%1. Copy what you typed last, close the practice, and restore that backup."),
                                    {QFileInfo(saved_).fileName()}));
        banner.setAction({});
        return;
    }
    if (file_.practice().isOverwritten())
        banner.setTitle(tr("Another program wrote over the file of this practice"));
    else
        banner.setTitle(damaged ? tr("The file of this practice is damaged") : text.happened);
    banner.setText(damaged ? tr("Nothing more is written to it, and all backups stay. What you see can be read and "
                                "copied. Restore the newest verified backup.")
                           : text.advice);
    banner.setAction(damaged ? tr("Restore a &backup…") : QString());
}

void FileNotices::lookAtSpace() {
    if (file_.isReadOnly())
        return;
    const qint64 size = QFileInfo(file_.path()).size();
    free_ = freeSpace(file_.path());
    const bool isLow = free_ >= 0 && free_ < spaceForComfort(size);
    space_->setKind(free_ < spaceForBigWork(size) ? Banner::Kind::Danger : Banner::Kind::Warn);
    if (isLow)
        retranslate();
    space_->setVisible(isLow);
    emit shownOrHidden();
}

void FileNotices::say(const Notice& notice) const {
    Banner& banner = *notice.banner;
    const OpeningFacts& facts = file_.facts();
    switch (notice.subject) {
        case Subject::Closed: sayClosed(banner); return;
        case Subject::Restored: {
            const QStringList kept = keptByRestore(file_.path());
            banner.setTitle(tr("This is the restored backup"));
            banner.setText(
                kept.isEmpty()
                    ? tr("Older backups stay until the practice is opened the next time.")
                    : filled(tr("What was there before is kept as %1. Older backups stay until the practice is "
                                "opened the next time."),
                             {QFileInfo(kept.front()).fileName()}));
            return;
        }
        case Subject::Salt:
            banner.setTitle(tr("The beginning of the file was damaged and was mended"));
            banner.setText(
                tr("Nothing is missing. A disk that does this may do it again: make a backup on another one."));
            return;
        case Subject::Companion:
            banner.setTitle(tr("The small file beside the practice was made anew"));
            banner.setText(
                tr("It ends in .info and helps to notice an older copy and to mend the file. If you did not "
                   "copy the practice here, somebody removed it."));
            return;
        case Subject::Conflict:
            banner.setTitle(tr("There are conflict copies beside the practice"));
            banner.setText(
                filled(tr("A program that keeps folders in step made them (%1). This may not be the file with "
                          "your last entries."),
                       {facts.place.conflictCopies.join(u", "_s)}));
            return;
        case Subject::Fat:
            banner.setTitle(tr("On this disk the file can't be kept from other users"));
            banner.setText(
                tr("It is encrypted all the same. A folder of this computer's own disk is a better place for "
                   "it; sticks are for backups."));
            return;
        case Subject::Unknown:
            banner.setTitle(tr("It is not known whether this place is safe for a practice"));
            banner.setText(
                filled(tr("A program stands between it and the disk (%1). A folder of this computer's own disk "
                          "is a better place."),
                       {facts.place.fileSystem}));
            return;
        case Subject::Space:
            banner.setTitle(filled(tr("Only %1 are free on this disk"), {sizeInWords(std::max<qint64>(free_, 0))}));
            banner.setText(tr("Free some space soon. Without it what you enter can't be stored, nor a backup made."));
            return;
    }
}

void FileNotices::retranslate() {
    for (const Notice& notice : notices_)
        say(notice);
}

bool FileNotices::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

}  // namespace reliefbook
