// SPDX-License-Identifier: GPL-3.0-or-later
// What the start screen does where a practice does not open as it should.
#include "core/base/error.h"
#include "core/base/filename.h"
#include "core/file/restore.h"
#include "core/file/salvage.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/errorlog.h"
#include "ui/shell/errortext.h"
#include "ui/shell/job.h"
#include "ui/shell/preferences.h"
#include "ui/shell/restoretext.h"
#include "ui/start/rescuepage.h"
#include "ui/start/startview.h"
#include "ui/words/interfacewords.h"

#include <QDir>
#include <QFileInfo>
#include <QScrollArea>
#include <QStandardPaths>

#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

/// A name that is free in `folder`: "Ana saved.reliefbook", "Ana saved 2.reliefbook".
QString freeName(const QString& folder, const QString& name) {
    QString path = QDir(folder).filePath(name + u".reliefbook"_s);
    for (int again = 2; QFileInfo::exists(path); ++again)
        path = QDir(folder).filePath(u"%1 %2.reliefbook"_s.arg(name).arg(again));
    return path;
}

}  // namespace

StartView::~StartView() { finishJobs(); }

void StartView::setWorking(bool working) {
    working_ = working;
    rescue_->setBusy(working);
}

void StartView::connectRescue() {
    connect(rescue_, &RescuePage::restoreWanted, this, &StartView::compareAndRestore);
    connect(rescue_, &RescuePage::salvageWanted, this, &StartView::salvageInto);
    connect(rescue_, &RescuePage::moveWanted, this, &StartView::move);
    connect(rescue_, &RescuePage::againWanted, this, [this] { unlock(rescue_->path()); });
    connect(rescue_, &RescuePage::savedWanted, this, &StartView::unlock);
    connect(rescue_, &RescuePage::otherWanted, this, &StartView::showWelcome);
    connect(rescue_, &RescuePage::lookWanted, this, [this](const Secret& key) {
        OpenOptions options;
        options.readOnly = true;
        open(rescue_->path(), key, options);
    });
    connect(rescue_, &RescuePage::allTheSameWanted, this, [this](const Secret& key) {
        if (!Dialogs::current().confirm(
                this, tr("Open it all the same?"),
                tr("What is missing stays missing, and the program won't ask about it again. A backup may hold more."),
                tr("&Open it"), Dialogs::Weight::Danger))
            return;
        OpenOptions options;
        options.acceptLoss = true;
        open(rescue_->path(), key, options);
    });
}

void StartView::rescue(const Error& error) {
    const Secret key = key_;
    key_ = {};
    rescuePage().tell(path_, error, key);
    showPage(rescueArea_);
    rescue_->focusFirst();
}

void StartView::restore(const QString& path, const QString& backup, const Secret& key, const RestoreOptions& options) {
    path_ = path;
    rescuePage().tellRestoring(path, key);
    showPage(rescueArea_);
    begin(backup, key, options);
}

/// Looks at it first, aside: deriving its key takes a while.
void StartView::compareAndRestore(const QString& backup, const Secret& key) {
    setWorking(/*working=*/true);
    auto look = startWork(
        [path = rescue_->path(), backup, key](const Progress&) { return compareForRestore(path, backup, key, key); });
    rescue_->follow(QFuture<void>(look), tr("Looking at the backup"));
    look.then(this,
              [this, backup](const RestoreLook& compared) {
                  setWorking(/*working=*/false);
                  if (lockWanted_) {
                      lock();
                      return;
                  }
                  const RestoreQuestion question = restoreQuestion(compared, rescue_->path());
                  if (!Dialogs::current().confirm(
                          this, question.title, question.text, question.action,
                          compared.otherPractice ? Dialogs::Weight::Danger : Dialogs::Weight::Normal))
                      return;
                  RestoreOptions options;
                  options.expected = compared.head;
                  options.acceptOther = compared.otherPractice;
                  begin(backup, compared.key, options);
              })
        .onFailed(this,
                  [this](const Error& error) {
                      setWorking(/*working=*/false);
                      rescue_->sayProblem(error);
                      lockWhereWanted();
                  })
        .onCanceled(this, [this] {
            setWorking(/*working=*/false);
            lockWhereWanted();
        });
}

void StartView::begin(const QString& backup, const Secret& key, const RestoreOptions& options) {
    opening_.restore(rescue_->path(), backup, key, options);
    rescue_->follow(opening_.work(), tr("Restoring the backup and checking it"));
}

void StartView::salvageInto(const Secret& key) {
    const QFileInfo damaged(rescue_->path());
    const QString suggested = freeName(damaged.absolutePath(), filled(tr("%1 saved"), {damaged.completeBaseName()}));
    const QString target =
        Dialogs::current().saveFile(this, tr("Save what can be read"), suggested, tr("Practices (*.reliefbook)"));
    if (target.isEmpty())
        return;
    setWorking(/*working=*/true);
    auto work = startWork([path = rescue_->path(), key, target, lost = tr("Lost in the damage")](
                              const Progress& progress) { return salvage(path, key, target, lost, progress); });
    rescue_->follow(QFuture<void>(work), tr("Saving what can be read"));
    work.then(this,
              [this](const SalvageReport& report) {
                  setWorking(/*working=*/false);
                  rescue_->saySaved(report.path, salvageInWords(report));
                  lockWhereWanted();
              })
        .onFailed(this,
                  [this](const Error& error) {
                      setWorking(/*working=*/false);
                      rescue_->sayProblem(error);
                      lockWhereWanted();
                  })
        .onCanceled(this, [this] {
            setWorking(/*working=*/false);
            lockWhereWanted();
        });
}

void StartView::move(const Secret& key) {
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const QString folder = Dialogs::current().folder(this, tr("A folder of this computer"),
                                                     QFileInfo(own).isDir() ? own : QDir::homePath());
    if (folder.isEmpty())
        return;
    beginMove(key, freeName(folder, QFileInfo(rescue_->path()).completeBaseName()), {});
}

void StartView::beginMove(const Secret& key, const QString& target, const MoveOptions& options) {
    path_ = target;
    moving_ = key;
    opening_.move(rescue_->path(), key, target, options);
    rescue_->follow(opening_.work(), tr("Copying the practice and reading it back"));
}

/// The questions an opening would ask: what is copied would be taken for the last state from then on.
void StartView::askBeforeMoving(const Error& error) {
    noteError(error);
    const Secret key = std::exchange(moving_, {});
    const ErrorText text = errorText(error, interfaceWords());
    if (Dialogs::current().confirm(this, text.happened, text.advice, tr("&Move it all the same"),
                                   Dialogs::Weight::Danger))
        beginMove(key, path_, {.acceptLoss = true});
}

}  // namespace reliefbook
