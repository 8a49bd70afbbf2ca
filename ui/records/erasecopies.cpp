// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog says of older copies that hold who is erased.
#include "core/file/backuplist.h"
#include "ui/controls/text.h"
#include "ui/records/erasedialog.h"
#include "ui/shell/aside.h"
#include "ui/shell/attempt.h"
#include "ui/shell/backupwords.h"
#include "ui/shell/errorlog.h"
#include "ui/shell/job.h"
#include "ui/shell/preferences.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"

#include <QApplication>
#include <QFileInfo>
#include <QPointer>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfKept = 7;        // core/file/passphrasechange.cpp
constexpr int monthsOfBackups = 24;  // core/file/backuppolicy.h keeps the newest of so many
constexpr std::size_t mostCopiesNamed = 4;

}  // namespace

/// As the program keeps them; what somebody restored it does not remove.
QDate EraseDialog::goneBy(const OlderCopy& copy) {
    const QDate made = localDay(copy.made, offsetMinutesAt(copy.made));
    switch (copy.kind) {
        case OlderCopy::Kind::Backup: return made.addMonths(monthsOfBackups);
        case OlderCopy::Kind::KeptByPassphrase: return made.addDays(daysOfKept);
        case OlderCopy::Kind::KeptByRestore: break;
    }
    return {};
}

/// Before it begins, while the user reads.
void EraseDialog::lookForCopies() {
    if (stage_ != Stage::Asking)
        return;
    struct Found {
        std::vector<Entered> entered;
        std::vector<OlderCopy> copies;
    };
    attempt(this, [this] {
        auto job = startJob(workspace_.file,
                            [path = workspace_.file.path(), ids = ids_](sql::Database& reader, const Progress&) {
                                Found found;
                                for (const Id<Client> id : ids)
                                    found.entered.push_back(enteredAt(reader, id));
                                found.copies = backupsAsCopies(path, {ownBackupFolder(path)});
                                const std::vector<OlderCopy> kept = keptCopies(path);
                                found.copies.insert(found.copies.end(), kept.begin(), kept.end());
                                return found;
                            });
        // The dialog may be gone by then.
        job.then(qApp,
                 [self = QPointer(this)](const Found& found) {
                     if (!self)
                         return;
                     self->entered_ = found.entered;
                     self->looked_ = true;
                     if (self->stage_ != Stage::Done) {
                         self->here_ = found.copies;
                         self->lookInSecondPlace();
                     }
                     self->showCopies();
                 })
            .onFailed(qApp, [](const Error& error) { noteError(error); })
            .onCanceled(qApp, [] {});
    });
}

/// Which may be a drive that hangs.
void EraseDialog::lookInSecondPlace() {
    const QString folder = workspace_.preferences.keptFolder(u"backup"_s);
    if (folder.isEmpty())
        return;
    if (stopLooking_)
        *stopLooking_ = true;
    stopLooking_ = Aside::start(
        this,
        [folder, practice = workspace_.file.path()](const Progress& progress) {
            std::optional<std::vector<OlderCopy>> copies;
            if (progress(0, 1) && QFileInfo(folder).isDir())
                copies = backupsAsCopies(practice, {folder});
            return copies;
        },
        [this, stage = stage_](const std::optional<std::vector<OlderCopy>>& copies) {
            if ((stage == Stage::Asking) != (stage_ == Stage::Asking))
                return;  // it was looked at anew since
            isSecondGone_ = !copies;
            second_ = copies.value_or(std::vector<OlderCopy>());
            showCopies();
        });
}

QString EraseDialog::copyInWords(const OlderCopy& copy) const {
    const QString made = momentInWords(copy.made);
    switch (copy.kind) {
        case OlderCopy::Kind::Backup:
            return filled(tr("Backup of %1: makes way for newer ones by %2"),
                          {made, interfaceWords().day(goneBy(copy))});
        case OlderCopy::Kind::KeptByPassphrase:
            return filled(tr("Kept when the passphrase was changed, %1: goes by %2"),
                          {made, interfaceWords().day(goneBy(copy))});
        case OlderCopy::Kind::KeptByRestore:
            return filled(tr("Kept when a backup was restored, %1: stays until you remove it"), {made});
    }
    return {};
}

QStringList EraseDialog::listOfCopies() const {
    QStringList lines;
    for (const OlderCopy& copy : copies_) {
        if (lines.size() == static_cast<qsizetype>(mostCopiesNamed)) {
            lines << u"…"_s;
            break;
        }
        lines << u"– "_s + copyInWords(copy);
    }
    lines << tr("Should one go sooner, remove it on the Safety page.");
    return lines;
}

/// Short: whoever reads it has yet to decide.
QString EraseDialog::whenCopiesGo() const {
    QDate last;
    bool isKept = false;
    for (const OlderCopy& copy : copies_) {
        const QDate gone = goneBy(copy);
        isKept = isKept || !gone.isValid();
        if (gone.isValid() && (!last.isValid() || gone > last))
            last = gone;
    }
    QStringList sentences;
    if (last.isValid())
        sentences << filled(tr("They make way for newer ones by %1; on the Safety page they can be removed sooner."),
                            {interfaceWords().day(last)});
    if (isKept)
        sentences << tr("What was kept when a backup was restored stays until you remove it there.");
    return sentences.join(u' ');
}

void EraseDialog::showCopies() {
    const bool isDone = !erasures_.empty();
    copies_.clear();
    attempt(this, [&] {
        for (const std::vector<OlderCopy>* all : {&here_, &second_}) {
            for (const OlderCopy& copy : *all) {
                if (canHold(copy, entered_) &&
                    !(isDone && isFromAfter(workspace_.editor.database(), copy, erasures_.front().auditSeq)))
                    copies_.push_back(copy);
            }
        }
    });
    const auto n = static_cast<int>(copies_.size());
    QStringList lines;
    if (!looked_ && !isDone) {
        lines << tr("Looking which older copies hold these records…");
    } else if (copies_.empty()) {
        if (!isDone)
            lines << tr("No older copy that the program knows of holds these records.");
    } else {
        lines << (isDone ? tr("%n older encrypted copy(ies) still hold these records.", nullptr, n)
                         : tr("%n older encrypted copy(ies) will still hold these records.", nullptr, n)) +
                     u' ' + tr("Where one is restored, they are erased in it again.");
        if (isDone)
            lines += listOfCopies();
        else
            lines << whenCopiesGo();
    }
    if (isSecondGone_)
        lines << tr("The second place for backups is not there now; what lies in it is not counted.");
    older_->setText(lines.join(u'\n'));
    older_->setVisible((stage_ == Stage::Asking || stage_ == Stage::Done) && !lines.isEmpty());
}

}  // namespace reliefbook
