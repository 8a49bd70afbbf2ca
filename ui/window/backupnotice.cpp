// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/backupnotice.h"

#include "core/file/practicefile.h"
#include "ui/shell/backupwords.h"
#include "ui/shell/errortext.h"
#include "ui/words/interfacewords.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>

namespace reliefbook {

using namespace Qt::StringLiterals;
using Notice = BackupKeeper::Notice;

BackupNotice::BackupNotice(PracticeFile& file, BackupKeeper& keeper, BackupWork& work, QWidget* parent)
    : Banner(Kind::Warn, {}, {}, parent),
      file_(file),
      keeper_(keeper),
      work_(work) {
    setClosable(/*closable=*/true);
    hide();
    connect(&keeper_, &BackupKeeper::noticed, this, &BackupNotice::say);
    connect(this, &Banner::activated, this, &BackupNotice::act);
    connect(this, &Banner::closed, this, [this] { keeper_.dismiss(shown_); });
    say();
}

void BackupNotice::say() {
    shown_ = keeper_.notice();
    switch (shown_) {
        case Notice::None: break;
        case Notice::Vanished:
            setKind(Kind::Warn);
            setTitle(tr("The backups of this practice are gone"));
            setText(filled(work_.last()
                               ? tr("They lay in %1. A new, full one was made there. If nobody removed them on "
                                    "purpose, find out what did.")
                               : tr("They lay in %1. A new, full one is made there now. If nobody removed them "
                                    "on purpose, find out what did."),
                           {QDir::toNativeSeparators(ownBackupFolder(file_.path()))}));
            setAction(tr("Sho&w backups"));
            break;
        case Notice::Failed: {
            const ErrorText text = errorText(*work_.failure(), interfaceWords());
            setKind(Kind::Warn);
            setTitle(tr("The last backup could not be made"));
            setText(filled(tr("%1 All you entered is stored in the practice; the backup is tried again by itself."),
                           {text.happened}));
            setAction(tr("Try &again now"));
            break;
        }
        case Notice::Shrunk:
            setKind(Kind::Info);
            setTitle(tr("The practice holds much less than in earlier backups"));
            setText(filled(tr("%1 If that is right, say so. Until then every older backup is kept."),
                           {shrinkInWords(*work_.shrunk())}));
            setAction(tr("It is &right"));
            break;
        case Notice::Stuck: {
            const QStringList stuck = work_.stuck();
            setKind(Kind::Info);
            setTitle(tr("%n old backup(s) could not be removed", nullptr, static_cast<int>(stuck.size())));
            setText(filled(tr("%1 in %2. Another program may have it open, or nothing can be written there. Nothing is "
                              "lost: it is tried again with the next backup.",
                              "a file and its folder"),
                           {QFileInfo(stuck.front()).fileName(),
                            QDir::toNativeSeparators(QFileInfo(stuck.front()).absolutePath())}));
            setAction(tr("Sho&w backups"));
            break;
        }
        case Notice::OnlyHere:
            setKind(Kind::Info);
            setTitle(tr("The practice lies on this computer only"));
            setText(work_.secondPlace().isEmpty()
                        ? tr("For %n day(s) there has been no copy on another device. If this computer is lost or "
                             "breaks, all of it is gone. A stick in a drawer is enough.",
                             nullptr, keeper_.daysOnlyHere())
                        : tr("For %n day(s) no copy was put on another device. Connect the stick or the drive where "
                             "copies go: it is used by itself.",
                             nullptr, keeper_.daysOnlyHere()));
            setAction(work_.secondPlace().isEmpty() ? tr("Choose a &place") : tr("Sho&w backups"));
            break;
    }
    const bool any = shown_ != Notice::None;
    if (any == isHidden()) {
        setVisible(any);
        emit shownOrHidden();
    }
}

void BackupNotice::act() {
    switch (shown_) {
        case Notice::Failed: work_.start(BackupTag::Hand); break;
        case Notice::Shrunk: work_.acceptShrink(); break;
        default: emit wanted(SafetyPlace{}); break;
    }
}

void BackupNotice::changeEvent(QEvent* event) {
    Banner::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

}  // namespace reliefbook
