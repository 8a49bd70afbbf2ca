// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/proofdialog.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/file/practicefile.h"
#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/growing.h"
#include "ui/controls/text.h"
#include "ui/safety/steplist.h"
#include "ui/shell/attempt.h"
#include "ui/shell/backupwords.h"
#include "ui/shell/backupwork.h"
#include "ui/shell/errorlog.h"
#include "ui/shell/errortext.h"
#include "ui/shell/job.h"
#include "ui/start/labelled.h"
#include "ui/start/passphrasefield.h"
#include "ui/words/interfacewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

std::optional<BackupFact> newestVerified(const BackupWork& work) {
    for (const BackupFact& fact : work.backups()) {
        if (fact.verified)
            return fact;
    }
    return std::nullopt;
}

}  // namespace

ProofDialog::ProofDialog(const Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      work_(BackupWork::of(workspace.file, workspace.preferences)),
      makesFirst_(!workspace.file.isReadOnly() && work_.isChanged()),
      backup_(newestVerified(work_)),
      title_((new Text({}, type::cardTitle))->wrapped()),
      lead_((new Text({}, type::body, Tone::Text2))->wrapped()),
      field_(new PassphraseField),
      labelled_(new Labelled(field_, field_->line())),
      steps_(new StepList(proofSteps + (makesFirst_ ? 1 : 0))),
      result_(new Banner(Banner::Kind::Ok)),
      prove_(new Button({}, Button::Kind::Primary, u"safety"_s)),
      close_(new Button) {
    setWindowModality(Qt::WindowModal);
    prove_->setDefault(true);
    close_->setAutoDefault(false);
    result_->hide();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(close_);
    buttons->addWidget(prove_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 18);
    column->setSpacing(14);
    for (QWidget* part : std::initializer_list<QWidget*>{title_, lead_, labelled_, steps_, result_})
        column->addWidget(part);
    column->addStretch();
    column->addLayout(buttons);
    setFixedWidth(560 * textZoom() / 100);

    connect(prove_, &QPushButton::clicked, this, &ProofDialog::prove);
    connect(close_, &QPushButton::clicked, this, &QDialog::reject);
    connect(field_, &PassphraseField::entered, this, &ProofDialog::prove);
    connect(field_, &PassphraseField::edited, this, [this] { labelled_->setProblem({}); });
    connect(&watcher_, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        if (running_)  // 0 to 1000 over all steps
            showStep(std::min(proofSteps - 1, value * proofSteps / 1'000));
    });
    connect(&work_, &BackupWork::changed, this, &ProofDialog::followBackup);
    retranslate();
    growWithContents(this);
    field_->setFocus();
}

ProofDialog::~ProofDialog() {
    if (running_)
        finishJobs();  // what comes of it would come to nobody
}

void ProofDialog::done(int result) {
    if (std::exchange(making_, false)) {
        running_ = false;  // the backup ends by itself
        if (ours_)
            work_.job().cancel();
    } else if (running_) {
        watcher_.cancel();
    }
    QDialog::done(result);
}

void ProofDialog::prove() {
    if (running_ || !(backup_ || makesFirst_))
        return;
    if (field_->text().isEmpty()) {
        labelled_->setProblem(tr("Type the passphrase of this practice."));
        field_->setFocus();
        return;
    }
    proof_.reset();
    result_->hide();
    steps_->setFailed(/*failed=*/false);
    steps_->setCurrent(0);
    setRunning(/*running=*/true);
    if (makesFirst_ && work_.isChanged())
        makeBackupFirst();
    else
        proveNewest();
}

void ProofDialog::makeBackupFirst() {
    making_ = true;
    try {
        ours_ = work_.start(BackupTag::Hand);
    } catch (const Error& error) {
        making_ = false;
        failed(error);
    }
}

void ProofDialog::followBackup() {
    if (!making_ || work_.isBusy())
        return;
    making_ = false;
    if (!ours_ && work_.isChanged()) {  // the one that was under way began before the last change
        makeBackupFirst();
    } else if (work_.failure()) {
        failed(*work_.failure());
    } else if (work_.job().isCanceled()) {
        failed(Error(ErrorKind::Cancelled));
    } else {
        proveNewest();
    }
}

void ProofDialog::proveNewest() {
    backup_ = newestVerified(work_);
    try {
        if (!backup_)
            throw Error(ErrorKind::FileMissing, {ownBackupFolder(workspace_.file.path())});
        auto job = startJob(workspace_.file, [path = workspace_.file.path(), backup = *backup_, key = field_->secret()](
                                                 sql::Database& reader, const Progress& progress) {
            return proveBackup(path, reader, backup, key, progress);
        });
        showStep(0);
        watcher_.setFuture(QFuture<void>(job));
        job.then(this, [this](const Proof& proof) { succeeded(proof); })
            .onFailed(this, [this](const Error& error) { failed(error); })
            .onCanceled(this, [this] { setRunning(/*running=*/false); });
    } catch (const Error& error) {
        failed(error);
    }
}

/// Of the proof; a backup that is made first is a step before them. Never back.
void ProofDialog::showStep(int step) { steps_->setCurrent(std::max(steps_->current(), step + (makesFirst_ ? 1 : 0))); }

void ProofDialog::succeeded(const Proof& proof) {
    setRunning(/*running=*/false);
    proof_ = proof;
    showStep(proof.holds() ? proofSteps
                           : static_cast<int>(proof.findings.isEmpty() ? ProofStep::Compare : ProofStep::Check));
    steps_->setFailed(!proof.holds());
    if (proof.holds()) {
        field_->clear();
        noteProof(workspace_.file.path(), now());
        attempt(this,
                [this] { workspace_.file.practice().note(u"backup-proved"_s, u"number %1"_s.arg(backup_->seq)); });
    }
    retranslate();
    showResult();
    close_->setFocus();
}

void ProofDialog::failed(const Error& error) {
    setRunning(/*running=*/false);
    if (error.kind() == ErrorKind::WrongPassphrase || error.kind() == ErrorKind::PassphraseRefused) {
        steps_->setCurrent(-1);
        labelled_->setProblem(
            tr("This passphrase doesn't open the backup. Check capital letters and the keyboard's "
               "language."));
        field_->setFocus();
        field_->line()->selectAll();
        return;
    }
    steps_->setFailed(/*failed=*/true);
    if (error.kind() == ErrorKind::Cancelled)
        return;
    noteError(error);
    const ErrorText text = errorText(error, interfaceWords());
    result_->setKind(Banner::Kind::Danger);
    result_->setTitle(text.happened);
    result_->setText(text.advice);
    result_->show();
}

void ProofDialog::showResult() {
    if (!proof_)
        return;
    const QLocale locale;
    if (proof_->holds()) {
        QString text = filled(
            tr("%1 were compared value by value with the practice, and all are as they were then. With this file and "
               "the passphrase you can go on on any computer."),
            {tr("%n row(s)", nullptr, static_cast<int>(proof_->comparison.equal))});
        if (const qint64 since = proof_->comparison.changedSince; since > 0)
            text += u' ' + tr("%n were changed since, and were left out.", nullptr, static_cast<int>(since));
        result_->setKind(Banner::Kind::Ok);
        result_->setTitle(filled(tr("It is proven: %1 are in it"), {countsInWords(proof_->counts)}));
        result_->setText(text);
    } else {
        result_->setKind(Banner::Kind::Danger);
        result_->setTitle(proof_->findings.isEmpty() ? tr("This backup is not what the practice was")
                                                     : tr("This backup is damaged"));
        result_->setText(
            tr("Make another backup now and prove that one. If it fails, too, take the practice to "
               "another disk and ask for help."));
    }
    result_->show();
    layout()->activate();
    resize(width(), layout()->heightForWidth(width()));
}

void ProofDialog::setRunning(bool running) {
    running_ = running;
    prove_->setEnabled(!running);
    labelled_->setEnabled(!running);
    retranslate();
}

void ProofDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showResult();
    }
}

void ProofDialog::retranslate() {
    setWindowTitle(tr("Prove my backup"));
    title_->setText(tr("Can this practice be restored?"));
    lead_->setText(
        makesFirst_ ? tr("First your work since the last backup is backed up. That backup is then restored for a "
                         "trial, in a temporary place, as on a computer that knows nothing but your passphrase. Your "
                         "practice is not touched.")
        : backup_   ? filled(tr("The backup of %1 is restored for a trial, in a temporary place, as on a computer "
                                  "that knows nothing but your passphrase. Your practice is not touched."),
                             {momentInWords(backup_->at)})
                    : tr("There is no verified backup yet. Make one first."));
    labelled_->setLabel(tr("&Passphrase"));
    const bool isProven = proof_ && proof_->holds();
    const bool canProve = backup_ || makesFirst_;
    labelled_->setVisible(canProve && !isProven);
    steps_->setVisible(canProve);
    QStringList steps{tr("Take the file alone to another place"), tr("Open it by the passphrase"),
                      tr("Check every page, index and reference"), tr("Compare it row by row with the practice")};
    if (makesFirst_)
        steps.prepend(tr("Back up what is new since the last backup"));
    steps_->setTexts(steps);
    prove_->setText(tr("P&rove it"));
    prove_->setVisible(canProve && !isProven);
    close_->setText(running_ ? tr("&Stop") : tr("&Close"));
}

}  // namespace reliefbook
