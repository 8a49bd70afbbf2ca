// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/backupcard.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/file/companion.h"
#include "core/file/practicefile.h"
#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/elidedtext.h"
#include "ui/controls/flowlayout.h"
#include "ui/shell/attempt.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/job.h"
#include "ui/shell/jobbar.h"
#include "ui/shell/preferences.h"
#include "ui/words/interfacewords.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QUrl>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

const QString backupFolder = u"backup"_s;

QString sizeInWords(qint64 bytes) {
    const int places = bytes < 1024 * 1024 ? 0 : 1;
    return QLocale().formattedDataSize(bytes, places, QLocale::DataSizeTraditionalFormat);
}

}  // namespace

BackupCard::BackupCard(const Workspace& workspace, QWidget* parent)
    : Card({}, nullptr, parent),
      workspace_(workspace),
      lastCaption_(new Text({}, type::secondary, Tone::Text2)),
      last_((new Text)->wrapped()),
      lastPath_(new ElidedText({}, type::caption, Tone::Text3)),
      placeCaption_(new Text({}, type::secondary, Tone::Text2)),
      place_(new ElidedText),
      choose_(new Button({}, Button::Kind::Plain, u"folder"_s)),
      beside_(new Button({}, Button::Kind::Ghost)),
      now_(new Button({}, Button::Kind::Primary, u"backup"_s)),
      bar_(new JobBar),
      outcomeBanner_(new Banner(Banner::Kind::Ok)) {
    auto* last = new QVBoxLayout;
    last->setSpacing(2);
    last->addWidget(lastCaption_);
    last->addWidget(last_);
    last->addWidget(lastPath_);
    auto* place = new QVBoxLayout;
    place->setSpacing(2);
    place->addWidget(placeCaption_);
    place->addWidget(place_);
    auto* acts = new QWidget;
    auto* row = new FlowLayout(acts, 10);
    for (Button* act : {now_, choose_, beside_})
        row->addWidget(act);
    body()->setSpacing(12);
    body()->addLayout(last);
    body()->addLayout(place);
    body()->addWidget(acts);
    body()->addWidget(bar_);
    body()->addWidget(outcomeBanner_);

    connect(choose_, &QPushButton::clicked, this, &BackupCard::chooseFolder);
    connect(beside_, &QPushButton::clicked, this, [this] {
        choose_->setFocus();  // this button goes
        workspace_.preferences.setFolder(backupFolder, {});
        outcome_ = Outcome::None;
        refresh();
    });
    connect(now_, &QPushButton::clicked, this, &BackupCard::backUpNow);
    connect(outcomeBanner_, &Banner::activated, this, [this] {
        if (made_)
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(made_->path).absolutePath()));
    });
    connect(outcomeBanner_, &Banner::closed, this, [this] { outcome_ = Outcome::None; });
    retranslate();
}

void BackupCard::chooseFolder() {
    const QString kept = workspace_.preferences.keptFolder(backupFolder);
    const QString start = QFileInfo(kept).isDir() ? kept : QFileInfo(workspace_.file.path()).absolutePath();
    const QString folder = Dialogs::current().folder(this, tr("Folder for backups"), start);
    if (folder.isEmpty())
        return;
    workspace_.preferences.setFolder(backupFolder, folder);
    outcome_ = Outcome::None;
    refresh();
}

void BackupCard::backUpNow() {
    const QString folder = workspace_.preferences.keptFolder(backupFolder);
    made_.reset();
    outcome_ = !folder.isEmpty() && !QFileInfo(folder).isDir() ? Outcome::FolderGone : Outcome::None;
    showOutcome();
    if (outcome_ == Outcome::None)
        attempt(this, [this] { begin(); });
}

void BackupCard::begin() {
    const QString folder = workspace_.preferences.keptFolder(backupFolder);
    const QString& practice = workspace_.file.path();
    const QString target = folder.isEmpty() ? backupPath(practice, {}) : backupPath(practice, {}, folder);
    now_->setEnabled(false);
    auto job = startJob(workspace_.file,
                        [key = workspace_.file.derivedKey(), target](sql::Database& reader, const Progress& progress) {
                            return backUp(reader, key, target, progress);
                        });
    bar_->follow(QFuture<void>(job), tr("Making a backup and reading it back"));
    job.then(this, [this](const Backup& backup) { succeeded(backup); })
        .onFailed(this,
                  [this](const Error& error) {
                      ended();
                      showError(this, error);
                  })
        .onCanceled(this, [this] {
            outcome_ = Outcome::Stopped;
            ended();
        });
}

void BackupCard::succeeded(const Backup& backup) {
    made_ = backup;
    outcome_ = Outcome::Done;
    ended();
}

void BackupCard::ended() {
    const bool hadFocus = !now_->isEnabled() && (!focusWidget() || !focusWidget()->isVisible());
    now_->setEnabled(true);
    if (hadFocus && window()->isActiveWindow())
        now_->setFocus();
    refresh();
}

void BackupCard::refresh() {
    const QString folder = workspace_.preferences.keptFolder(backupFolder);
    const QString shown = folder.isEmpty() ? QFileInfo(workspace_.file.path()).absolutePath() + u"/backups"_s : folder;
    place_->setText(QDir::toNativeSeparators(shown));
    beside_->setVisible(!folder.isEmpty());
    showLast();
    showOutcome();
}

void BackupCard::showLast() {
    const auto companion = readCompanion(workspace_.file.path());
    const bool any = companion && companion->lastBackupAt;
    lastPath_->setVisible(any);
    last_->setTone(any ? Tone::Text : Tone::Warn);
    if (!any) {
        last_->setText(tr("There is none yet. Without a backup a broken disk takes everything with it."));
        return;
    }
    const Moment at = companion->lastBackupAt;
    const QDateTime time = localTime(at, offsetMinutesAt(at));
    const QFileInfo file(companion->lastBackup);
    const QString when =
        tr("%1 at %2").arg(interfaceWords().day(time.date()), QLocale().toString(time.time(), u"HH:mm"_s));
    if (file.exists())
        last_->setText(when + u" · "_s + sizeInWords(file.size()));
    else
        last_->setText(tr("%1; it is not in its place any more").arg(when));
    lastPath_->setText(QDir::toNativeSeparators(companion->lastBackup));
}

void BackupCard::showOutcome() {
    outcomeBanner_->setVisible(outcome_ != Outcome::None);
    outcomeBanner_->setAction({});
    switch (outcome_) {
        case Outcome::None: return;
        case Outcome::Done:
            outcomeBanner_->setKind(Banner::Kind::Ok);
            outcomeBanner_->setTitle(tr("Backup made and verified"));
            outcomeBanner_->setText(tr("Read back from the disk and compared, %n client(s) in it.", nullptr,
                                       static_cast<int>(made_->counts.clients)));
            outcomeBanner_->setAction(tr("Show the &folder"));
            return;
        case Outcome::Stopped:
            outcomeBanner_->setKind(Banner::Kind::Info);
            outcomeBanner_->setTitle(tr("Stopped"));
            outcomeBanner_->setText(tr("No backup was made, and nothing was left behind."));
            return;
        case Outcome::FolderGone:
            outcomeBanner_->setKind(Banner::Kind::Warn);
            outcomeBanner_->setTitle(tr("The folder is not there now"));
            outcomeBanner_->setText(tr("Connect the disk it is on, or choose another folder. No backup was made."));
            return;
    }
}

void BackupCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BackupCard::retranslate() {
    setTitle(tr("Backups"));
    lastCaption_->setText(tr("Last verified backup"));
    placeCaption_->setText(tr("Backups go to"));
    choose_->setText(tr("Choose a fol&der…"));
    beside_->setText(tr("Bes&ide the practice"));
    now_->setText(tr("&Back up now"));
    refresh();
}

}  // namespace reliefbook
