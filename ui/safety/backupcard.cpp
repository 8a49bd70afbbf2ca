// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/backupcard.h"

#include "core/base/error.h"
#include "core/file/companion.h"
#include "core/file/practicefile.h"
#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/changing.h"
#include "ui/controls/elidedtext.h"
#include "ui/controls/flowlayout.h"
#include "ui/safety/movingdialog.h"
#include "ui/safety/proofdialog.h"
#include "ui/shell/attempt.h"
#include "ui/shell/backupwords.h"
#include "ui/shell/backupwork.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/errortext.h"
#include "ui/shell/jobbar.h"
#include "ui/shell/preferences.h"
#include "ui/words/interfacewords.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QUrl>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout* lines(std::initializer_list<QWidget*> widgets) {
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    for (QWidget* widget : widgets)
        column->addWidget(widget);
    return column;
}

QWidget* flowing(std::initializer_list<QWidget*> widgets) {
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row, 10);
    for (QWidget* widget : widgets)
        flow->addWidget(widget);
    return row;
}

}  // namespace

BackupCard::BackupCard(const Workspace& workspace, QWidget* parent)
    : Card({}, nullptr, parent),
      workspace_(workspace),
      work_(BackupWork::of(workspace.file, workspace.preferences)),
      last_((new Text({}, type::cardTitle))->wrapped()),
      lastMore_((new Text({}, type::secondary, Tone::Text2))->wrapped()),
      hereCaption_(new Text({}, type::secondary, Tone::Text2)),
      here_(new ElidedText),
      secondCaption_(new Text({}, type::secondary, Tone::Text2)),
      second_(new ElidedText),
      secondState_((new Text({}, type::secondary, Tone::Text2))->wrapped()),
      showHere_(new Button({}, Button::Kind::Ghost, u"external"_s)),
      choose_(new Button({}, Button::Kind::Plain, u"folder"_s)),
      leave_(new Button({}, Button::Kind::Ghost)),
      now_(new Button({}, Button::Kind::Primary, u"backup"_s)),
      prove_(new Button({}, Button::Kind::Plain, u"safety"_s)),
      move_(new Button({}, Button::Kind::Plain, u"move"_s)),
      bar_(new JobBar),
      outcomeBanner_(new Banner(Banner::Kind::Ok)) {
    for (ElidedText* path : {here_, second_})
        path->setElideMode(Qt::ElideMiddle);
    outcomeBanner_->setClosable(/*closable=*/true);
    body()->setSpacing(14);
    body()->addLayout(lines({last_, lastMore_}));
    body()->addWidget(flowing({now_, prove_, move_}));
    body()->addWidget(bar_);
    body()->addWidget(outcomeBanner_);
    auto* here = new QHBoxLayout;
    here->addLayout(lines({hereCaption_, here_}), 1);
    here->addWidget(showHere_, 0, Qt::AlignBottom);
    body()->addLayout(here);
    body()->addLayout(lines({secondCaption_, second_, secondState_}));
    body()->addWidget(flowing({choose_, leave_}));

    setChanges(now_, Changes::File);
    connect(now_, &QPushButton::clicked, this, &BackupCard::backUpNow);
    connect(prove_, &QPushButton::clicked, this, &BackupCard::prove);
    connect(move_, &QPushButton::clicked, this, &BackupCard::move);
    connect(choose_, &QPushButton::clicked, this, &BackupCard::choosePlace);
    connect(leave_, &QPushButton::clicked, this, [this] {
        choose_->setFocus();  // this button goes
        work_.setSecondPlace({});
    });
    connect(showHere_, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(ownBackupFolder(workspace_.file.path()))); });
    connect(outcomeBanner_, &Banner::closed, this, [this] { outcome_ = Outcome::None; });
    connect(&work_, &BackupWork::changed, this, &BackupCard::follow);
    retranslate();
    if (work_.isBusy())
        bar_->follow(work_.job(), tr("Making a backup and reading it back"));
}

void BackupCard::choosePlace() {
    const QString kept = work_.secondPlace();
    const QString start = QFileInfo(kept).isDir() ? kept : QDir::homePath();
    const QString folder = Dialogs::current().folder(this, tr("Second place for backups"), start);
    if (folder.isEmpty())
        return;
    if (QDir(folder) == QDir(ownBackupFolder(workspace_.file.path()))) {
        Dialogs::current().inform(this, tr("Backups go there already"),
                                  tr("Choose a stick, a network drive or a folder that is synced."));
        return;
    }
    work_.setSecondPlace(folder);
}

void BackupCard::backUpNow() {
    attempt(this, [this] {
        if (work_.start(BackupTag::Hand))
            outcome_ = Outcome::Running;
    });
    follow();
}

void BackupCard::follow() {
    const bool hadFocus = !now_->isEnabled() && (!focusWidget() || !focusWidget()->isVisible());
    now_->setEnabled(!work_.isBusy());
    if (work_.isBusy()) {
        if (bar_->isHidden())
            bar_->follow(work_.job(), tr("Making a backup and reading it back"));
        outcomeBanner_->hide();
        return;
    }
    if (outcome_ == Outcome::Running) {
        if (work_.failure())
            outcome_ = Outcome::Failed;
        else
            outcome_ = work_.job().isCanceled() ? Outcome::Stopped : Outcome::Done;
    }
    if (hadFocus && now_->isEnabled() && window()->isActiveWindow())
        now_->setFocus();
    refresh();
}

void BackupCard::prove() {
    ProofDialog(workspace_, window()).exec();
    refresh();
}

void BackupCard::move() {
    attempt(this, [this] { MovingDialog(workspace_, window()).exec(); });
}

void BackupCard::refresh() {
    showLast();
    showPlaces();
    showOutcome();
    if (!work_.second().known)
        work_.lookAtSecondPlace();
}

void BackupCard::showLast() {
    const auto companion = readCompanion(workspace_.file.path()).value_or(Companion{});
    const BackupAge age = backupAge(workspace_.file.path());
    last_->setText(age.text);
    last_->setTone(age.warns ? Tone::Warn : Tone::Text);
    QStringList more;
    if (!companion.lastBackupAt)
        more << tr("Without one a broken disk takes everything with it.");
    else
        more << tr("The program makes and verifies them by itself: after opening, every four hours and when closing.");
    if (companion.provedAt)
        more << filled(tr("Proved by you: %1."), {ageInWords(companion.provedAt)});
    lastMore_->setText(more.join(u' '));
    prove_->setEnabled(companion.lastBackupAt.utcMs != 0);
}

void BackupCard::showPlaces() {
    const QString folder = ownBackupFolder(workspace_.file.path());
    here_->setText(QDir::toNativeSeparators(folder));
    showHere_->setEnabled(QFileInfo(folder).isDir());
    const QString second = work_.secondPlace();
    second_->setVisible(!second.isEmpty());
    second_->setText(QDir::toNativeSeparators(second));
    leave_->setVisible(!second.isEmpty());
    secondState_->setText(secondInWords());
    choose_->setText(second.isEmpty() ? tr("Choose a &place…") : tr("Another &place…"));
}

QString BackupCard::secondInWords() const {
    const BackupWork::SecondPlace& place = work_.second();
    if (work_.secondPlace().isEmpty())
        return tr(
            "No second place is chosen. With backups on a stick, a network drive or in a synced folder the practice "
            "outlives this computer.");
    if (!place.known)
        return tr("Looking whether it is there…");
    if (work_.isCopying())
        return tr("Copying the newest backup there and reading it back…");
    if (!place.there) {
        const auto companion = readCompanion(workspace_.file.path()).value_or(Companion{});
        if (!companion.elsewhereAt)
            return tr("Not there now. It is used by itself as soon as it is.");
        return filled(
            tr("Not there now. Last copy on another device: %1. It is used by itself as soon as it is there."),
            {ageInWords(companion.elsewhereAt)});
    }
    if (place.failure)
        return filled(tr("The last copy could not be made there. %1"),
                      {errorText(*place.failure, interfaceWords()).happened});
    QString state = place.newest
                        ? filled(tr("Copied there and verified: the backup of %1."), {momentInWords(place.newest->at)})
                        : tr("It is there; nothing was copied yet.");
    if (!place.elsewhere)
        state += u' ' + tr("It is on the same disk as the practice and is lost with it.");
    return state;
}

void BackupCard::showOutcome() {
    outcomeBanner_->setVisible(outcome_ != Outcome::None && outcome_ != Outcome::Running);
    switch (outcome_) {
        case Outcome::None:
        case Outcome::Running: return;
        case Outcome::Done:
            outcomeBanner_->setKind(Banner::Kind::Ok);
            outcomeBanner_->setTitle(tr("Backup made and verified"));
            outcomeBanner_->setText(tr("Read back from the disk and compared, %n client(s) in it.", nullptr,
                                       work_.last() ? static_cast<int>(work_.last()->backup.counts.clients) : 0));
            return;
        case Outcome::Stopped:
            outcomeBanner_->setKind(Banner::Kind::Info);
            outcomeBanner_->setTitle(tr("Stopped"));
            outcomeBanner_->setText(tr("No backup was made, and nothing was left behind."));
            return;
        case Outcome::Failed: {
            const Error error = work_.failure().value_or(Error(ErrorKind::Cancelled));
            const ErrorText text = errorText(error, interfaceWords());
            outcomeBanner_->setKind(Banner::Kind::Danger);
            outcomeBanner_->setTitle(text.happened);
            outcomeBanner_->setText(tr("No backup was made; those that were there are as they were."));
            return;
        }
    }
}

void BackupCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BackupCard::retranslate() {
    setTitle(tr("Backups"));
    hereCaption_->setText(tr("On this computer"));
    showHere_->setText(tr("Show the &folder"));
    secondCaption_->setText(tr("Second place"));
    leave_->setText(tr("Don't &use it"));
    now_->setText(tr("&Back up now"));
    prove_->setText(tr("P&rove my backup…"));
    move_->setText(tr("&Move to a new computer…"));
    refresh();
}

}  // namespace reliefbook
