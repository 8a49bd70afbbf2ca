// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/erasedialog.h"

#include "core/base/clock.h"
#include "core/base/filename.h"
#include "core/base/text.h"
#include "core/file/backuplist.h"
#include "core/file/compact.h"
#include "core/file/removal.h"
#include "core/practice/belongings.h"
#include "core/practice/history.h"
#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/changing.h"
#include "ui/controls/growing.h"
#include "ui/controls/text.h"
#include "ui/reports/reportpdf.h"
#include "ui/shell/aside.h"
#include "ui/shell/attempt.h"
#include "ui/shell/backupwords.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/errorlog.h"
#include "ui/shell/errortext.h"
#include "ui/shell/job.h"
#include "ui/shell/jobbar.h"
#include "ui/shell/preferences.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"
#include "ui/words/names.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostNames = 6;

}  // namespace

EraseDialog::EraseDialog(Workspace& workspace, const std::vector<Id<Client>>& clients, EraseReason reason,
                         QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      ids_(clients),
      reason_(reason),
      entered_(clients.size()),
      title_((new Text({}, type::pane))->wrapped()),
      about_((new Text)->wrapped()),
      banner_(new Banner(Banner::Kind::Warn)),
      reasonLabel_(new Text({}, type::secondary, Tone::Text2)),
      reasonBox_(new QComboBox),
      typeLabel_((new Text({}, type::secondary, Tone::Text2))->wrapped()),
      typed_(new QLineEdit),
      bar_(new JobBar),
      older_((new Text({}, type::secondary, Tone::Text2))->wrapped()),
      cancel_(new Button({}, Button::Kind::Ghost)),
      showRule_(new Button({}, Button::Kind::Plain, u"settings"_s)),
      erase_(new Button({}, Button::Kind::Danger, u"delete"_s)),
      restrict_(new Button({}, Button::Kind::Primary, u"lock"_s)),
      certificate_(new Button({}, Button::Kind::Plain, u"save"_s)),
      close_(new Button({}, Button::Kind::Primary)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setMinimumWidth(560 * textZoom() / 100);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 22);
    column->setSpacing(14);
    column->addWidget(title_);
    column->addWidget(about_);
    column->addWidget(banner_);
    column->addWidget(reasonLabel_);
    column->addWidget(reasonBox_);
    column->addWidget(typeLabel_);
    column->addWidget(typed_);
    column->addWidget(bar_);
    column->addWidget(older_);
    column->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(cancel_);
    buttons->addWidget(certificate_);
    buttons->addStretch();
    buttons->addWidget(showRule_);
    for (Button* button : {restrict_, erase_, close_})
        buttons->addWidget(button);
    column->addLayout(buttons);
    for (Button* button : {cancel_, showRule_, certificate_, erase_})
        button->setAutoDefault(false);
    reasonLabel_->setBuddy(reasonBox_);
    typeLabel_->setBuddy(typed_);

    connect(typed_, &QLineEdit::textChanged, this, &EraseDialog::allowErasing);
    connect(cancel_, &QPushButton::clicked, this, &EraseDialog::reject);
    connect(close_, &QPushButton::clicked, this, &QDialog::accept);
    for (Button* act : {erase_, restrict_})
        setChanges(act, Changes::Records);
    connect(erase_, &QPushButton::clicked, this, &EraseDialog::begin);
    connect(certificate_, &QPushButton::clicked, this, &EraseDialog::saveCertificate);
    connect(restrict_, &QPushButton::clicked, this, [this] {
        const Id<Client> client = ids_.front();
        accept();
        emit restrictionWanted(client);
    });
    connect(showRule_, &QPushButton::clicked, this, [this] {
        reject();
        emit ruleWanted();
    });
    look();
    retranslate();
    lookForCopies();
    growWithContents(this);
    (stage_ == Stage::Held ? static_cast<QWidget*>(restrict_) : typed_)->setFocus();
}

EraseDialog::~EraseDialog() {
    if (stopLooking_)
        *stopLooking_ = true;
}

void EraseDialog::look() {
    attempt(this, [this] {
        sql::Database& database = workspace_.editor.database();
        rule_ = practiceInfo(database);
        for (const Id<Client> id : ids_) {
            const auto record = storedRecord(database, u"client", id.value);
            if (!record)
                continue;
            const auto& client = std::get<Client>(*record);
            clients_.push_back(client);
            const Keeping keeping = keepingOf(database, client, rule_);
            if (keeping.until && today() < *keeping.until && !keeping_.until)
                keeping_ = keeping;
        }
    });
    stage_ = keeping_.until ? Stage::Held : Stage::Asking;
    count();
}

/// Aside: of many clients it takes a while.
void EraseDialog::count() {
    attempt(this, [this] {
        auto job = startJob(workspace_.file, [ids = ids_](sql::Database& reader, const Progress& progress) {
            WhatGoes goes;
            for (std::size_t i = 0; i < ids.size(); ++i) {
                if (!progress(qint64(i), qint64(ids.size())))
                    throw Error(ErrorKind::Cancelled);
                for (const KindIds& kind : belongingsOf(reader, ids[i])) {
                    const std::string_view name(kind.kind);
                    const auto count = qint64(kind.ids.size());
                    if (name == "course")
                        goes.courses += count;
                    else if (name == "session")
                        goes.sessions += count;
                    else if (name == "pain_score" || name == "rating" || name == "measure_result")
                        goes.scores += count;
                }
            }
            return goes;
        });
        whenDone(
            job, this,
            [this](const WhatGoes& goes) {
                goes_ = goes;
                retranslate();
            },
            [](const Error& error) { noteError(error); });
    });
}

QString EraseDialog::wantedWords() const {
    return clients_.size() == 1 ? fullName(clients_.front()) : QString::number(clients_.size());
}

/// Capital letters, accents and script don't matter: it is asked for care, not for spelling.
void EraseDialog::allowErasing() {
    const QString typed = folded(typed_->text()).simplified();
    erase_->setEnabled(stage_ == Stage::Asking && !clients_.empty() && !typed.isEmpty() &&
                       typed == folded(wantedWords()).simplified());
}

void EraseDialog::showStage(Stage stage) {
    stage_ = stage;
    unbroken_.reset();
    if (stage == Stage::Working)
        unbroken_.emplace();
    const bool asks = stage == Stage::Asking;
    for (QWidget* part : std::initializer_list<QWidget*>{reasonLabel_, reasonBox_, typeLabel_, typed_, erase_})
        part->setVisible(asks);
    cancel_->setVisible(asks || stage == Stage::Held);
    showRule_->setVisible(stage == Stage::Held);
    restrict_->setVisible(stage == Stage::Held && clients_.size() == 1 && !clients_.front().restrictedAt);
    certificate_->setVisible(stage == Stage::Done);
    close_->setVisible(stage == Stage::Done);
    about_->setVisible(stage != Stage::Done);
    older_->setVisible((asks || stage == Stage::Done) && !older_->text().isEmpty());
    banner_->setVisible(stage != Stage::Working);
    retranslate();
    adjustSize();
}

void EraseDialog::retranslate() {
    const bool one = clients_.size() == 1;
    const auto n = int(clients_.size());
    setWindowTitle(tr("Erase for good"));
    if (stage_ == Stage::Done)  // behind it stands another client's page by now
        title_->setText(one ? filled(tr("Erased for good: %1"), {fullName(clients_.front())})
                            : tr("Erased for good: %n client(s)", nullptr, n));
    else
        title_->setText(one ? tr("Erase this client for good") : tr("Erase %n client(s) for good", nullptr, n));
    QStringList names;
    for (const Client& client : clients_) {
        if (names.size() < qsizetype(mostNames))
            names << fullName(client);
    }
    if (clients_.size() > mostNames)
        names << u"…"_s;
    const QString who = names.join(u", "_s);
    if (!goes_) {
        about_->setText(filled(
            tr("%1: name and contact, all courses, sessions and scores, and every earlier version of them."), {who}));
    } else if (goes_->courses + goes_->sessions + goes_->scores == 0) {
        about_->setText(filled(tr("%1: name and contact, and every earlier version of them."), {who}));
    } else {
        const QString what = tr("%1, %2 and %3", "what goes: 2 courses, 12 sessions and 24 scores")
                                 .arg(tr("%n course(s)", nullptr, int(goes_->courses)),
                                      tr("%n session(s)", nullptr, int(goes_->sessions)),
                                      tr("%n score(s)", nullptr, int(goes_->scores)));
        about_->setText(filled(tr("%1: name and contact, %2, and every earlier version of them."), {who, what}));
    }
    switch (stage_) {
        case Stage::Held:
            banner_->setKind(Banner::Kind::Warn);
            banner_->setTitle(filled(tr("These records must be kept until %1"),
                                     {keeping_.until ? interfaceWords().day(*keeping_.until) : QString()}));
            banner_->setText(heldInWords());
            break;
        case Stage::Asking:
            banner_->setKind(Banner::Kind::Danger);
            banner_->setTitle(tr("This can't be taken back"));
            banner_->setText(
                tr("No undo and no bin brings it back. The practice's file is written anew without it; a moment's "
                   "patience."));
            break;
        case Stage::Working: break;
        case Stage::Done:
            banner_->setKind(writtenAnew_ && backedUp_ ? Banner::Kind::Ok : Banner::Kind::Warn);
            banner_->setTitle(tr("Erased"));
            banner_->setText(!writtenAnew_ ? tr("The records are gone, but the file could not be written anew. Erase "
                                                "somebody else or change the passphrase later, which does it too.")
                             : !backedUp_  ? tr("The records are gone and the file is written anew, but no new backup "
                                                 "could be made. Make one soon.")
                                           : tr("The records are gone, the file is written anew, and a new backup was "
                                                 "made and verified."));
            break;
    }
    reasonLabel_->setText(tr("&Why"));
    const int reason = reasonBox_->count() > 0 ? reasonBox_->currentIndex() : int(reason_);
    reasonBox_->clear();
    reasonBox_->addItems({tr("The client asked for it"), tr("The time for which records are kept is over"),
                          tr("It was entered by mistake")});
    reasonBox_->setCurrentIndex(reason);
    typeLabel_->setText(
        one ? filled(tr("&Type the name, %1, to confirm"), {QString(wantedWords()).replace(u'&', u"&&"_s)})
            : filled(tr("&Type the number of clients, %1, to confirm"), {wantedWords()}));
    cancel_->setText(tr("&Cancel"));
    erase_->setText(tr("&Erase for good"));
    restrict_->setText(tr("&Restrict instead…"));
    showRule_->setText(tr("Change the r&ule…"));
    certificate_->setText(tr("Save the ce&rtificate…"));
    close_->setText(tr("&Done"));
    showCopies();
    allowErasing();
    if (sender() == nullptr && !isVisible())
        for (const auto& [part, on] : std::initializer_list<std::pair<QWidget*, bool>>{
                 {reasonLabel_, stage_ == Stage::Asking},
                 {reasonBox_, stage_ == Stage::Asking},
                 {typeLabel_, stage_ == Stage::Asking},
                 {typed_, stage_ == Stage::Asking},
                 {erase_, stage_ == Stage::Asking},
                 {restrict_, stage_ == Stage::Held && one && !clients_.front().restrictedAt},
                 {showRule_, stage_ == Stage::Held},
                 {certificate_, false},
                 {close_, false},
                 {older_, stage_ == Stage::Asking}})
            part->setVisible(on);
}

QString EraseDialog::heldInWords() const {
    const QString rule =
        keeping_.becauseOfAge
            ? filled(
                  tr("The practice keeps records for %n year(s). For whom was not yet %1, these begin on the day they "
                     "are.",
                     nullptr, rule_.retentionYears),
                  {QString::number(rule_.minorsUntilAge)})
            : filled(tr("The practice keeps records for %n year(s) after the last treatment, here the one of %1.",
                        nullptr, rule_.retentionYears),
                     {keeping_.lastTreated ? interfaceWords().day(*keeping_.lastTreated) : QString()});
    return QStringList{
        rule,
        tr("Until then their use can be restricted: found by no search, changed by nobody, printed "
           "nowhere."),
        tr("Was a session entered by mistake? Declare it void, or move it to whom it belongs to: then it "
           "holds nobody's records.")}
        .join(u' ');
}

void EraseDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void EraseDialog::reject() {
    if (stage_ != Stage::Working)
        QDialog::reject();
}

// ---- step by step ----

/// First a backup, for the case that anything fails; it goes when all is done.
void EraseDialog::begin() {
    if (!erase_->isEnabled())
        return;
    reason_ = EraseReason(reasonBox_->currentIndex());
    showStage(Stage::Working);
    const bool begun = attempt(this, [this] {
        auto job = startJob(workspace_.file, [path = workspace_.file.path(), key = workspace_.file.derivedKey(),
                                              at = now()](sql::Database& reader, const Progress& progress) {
            return makeBackup(path, reader, key,
                              {.tag = BackupTag::BeforeErasure, .target = {}, .paused = true, .at = at}, progress);
        });
        bar_->follow(QFuture<void>(job), tr("Making a backup before"));
        whenDone(
            job, this,
            [this](const MadeBackup& made) {
                before_ = made;
                erase();
            },
            [this](const Error& error) {
                showStage(Stage::Asking);
                showError(this, error);
            });
    });
    if (!begun)
        showStage(Stage::Asking);
}

/// By the writing connection itself, aside: of many clients it takes a while. Stopping it erases nobody, or comes too
/// late: what was done is what counts, not that it was stopped.
void EraseDialog::erase() {
    Practice& practice = workspace_.editor.practice();
    const auto erased = std::make_shared<std::optional<ErasedNow>>();
    const auto ended = [this, &practice, erased](const Error& error) {
        practice.takeBack();
        if (!*erased) {
            showStage(Stage::Asking);
            showError(this, error);
            return;
        }
        erasures_ = (*erased)->erasures;
        if (before_)  // it holds who was erased: if the program ends now, the next backup takes it away
            removeWithTheNext(workspace_.file.path(), before_->backup.path);
        tellErased(practice, **erased);
        workspace_.editor.clear();  // its steps hold what was typed
        emit this->erased();
        writeAnew();
    };
    const bool begun = attempt(this, [&] {
        finishJobs();
        auto job = startWork(
            [writer = practice.lend(workspace_.file.reader()), user = practice.user(), ids = ids_, reason = reason_,
             erased](const Progress& progress) { *erased = eraseClients(*writer, user, ids, reason, progress); });
        bar_->follow(QFuture<void>(job), tr("Erasing"));
        whenDone(
            job, this, [ended] { ended(Error(ErrorKind::Cancelled)); }, ended);
    });
    if (!begun)
        showStage(Stage::Asking);
}

void EraseDialog::writeAnew() {
    try {
        const QString target = compactedPath(workspace_.file.path());
        auto job = startJob(workspace_.file, [target, key = workspace_.file.derivedKey()](sql::Database& reader,
                                                                                          const Progress& progress) {
            writeCompacted(reader, key, target, progress);
        });
        bar_->follow(job, tr("Writing the file anew"));
        whenDone(
            job, this,
            [this, target] {
                finishJobs();  // no reader may be open
                try {
                    workspace_.file.exchange(target, workspace_.file.derivedKey(), {});
                    writtenAnew_ = true;
                } catch (const Error& error) {
                    noteError(error);
                    // A backup that ended meanwhile, say, is noted in the practice: once more, then.
                    if (error.kind() == ErrorKind::Conflict && !std::exchange(triedAgain_, true)) {
                        writeAnew();
                        return;
                    }
                }
                backUpAgain();
            },
            [this](const Error& error) {
                noteError(error);
                backUpAgain();
            });
    } catch (const Error& error) {
        noteError(error);
        backUpAgain();
    }
}

void EraseDialog::backUpAgain() {
    try {
        auto job = startJob(workspace_.file, [path = workspace_.file.path(), key = workspace_.file.derivedKey(),
                                              at = now()](sql::Database& reader, const Progress& progress) {
            return makeBackup(path, reader, key, {.tag = BackupTag::Hand, .target = {}, .paused = true, .at = at},
                              progress);
        });
        bar_->follow(QFuture<void>(job), tr("Making a new backup"));
        whenDone(
            job, this,
            [this](const MadeBackup&) {
                backedUp_ = true;
                finish();
            },
            [this](const Error& error) {
                noteError(error);
                finish();
            });
    } catch (const Error& error) {
        noteError(error);
        finish();
    }
}

/// The backup from before goes only when a newer, verified one is there.
void EraseDialog::finish() {
    attempt(this, [this] {
        const QString& practice = workspace_.file.path();
        if (before_ && backedUp_) {
            for (const BackupFact& fact : backupsOf(practice, {ownBackupFolder(practice)})) {
                // One that can't be removed just now is listed below, and tried again with each backup.
                if (fact.path == before_->backup.path)
                    removeForGood(practice, fact.path);
            }
        }
        here_ = backupsAsCopies(practice, {ownBackupFolder(practice)});
        const std::vector<OlderCopy> kept = keptCopies(practice);
        here_.insert(here_.end(), kept.begin(), kept.end());
    });
    lookInSecondPlace();
    showStage(Stage::Done);
    close_->setDefault(true);
    close_->setFocus();
}

void EraseDialog::saveCertificate() {
    attempt(this, [this] {
        const PracticeInfo practice = practiceInfo(workspace_.editor.database());
        const Words words(practice.language);
        const User& user = workspace_.editor.practice().user();
        std::vector<OlderBackup> older;
        for (const OlderCopy& copy : copies_)
            older.push_back(
                {QFileInfo(copy.path).fileName(), localDay(copy.made, offsetMinutesAt(copy.made)), goneBy(copy)});
        const Report report = erasureCertificate(erasures_, user.shownAs.isEmpty() ? user.name : user.shownAs, practice,
                                                 older, writtenAnew_, words);
        const QString start = workspace_.preferences.keptFolder(u"report"_s);
        const QString folder = QFileInfo(start).isDir() ? start : QDir::homePath();
        const QString name = fileName(report.title) + u" - "_s + today().toString(Qt::ISODate) + u".pdf"_s;
        const QString target = Dialogs::current().saveFile(this, tr("Save the certificate"),
                                                           QDir(folder).filePath(name), tr("PDF (*.pdf)"));
        if (target.isEmpty())
            return;
        writePdf(report, target, {.paper = paperNamed(practice.paper), .ink = Ink::Colour});
        certificate_->setText(tr("Saved"));
        certificate_->setEnabled(false);
    });
}

}  // namespace reliefbook
