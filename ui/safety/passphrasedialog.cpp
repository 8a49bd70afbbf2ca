// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/passphrasedialog.h"

#include "core/base/error.h"
#include "core/file/practicefile.h"
#include "ui/controls/button.h"
#include "ui/controls/growing.h"
#include "ui/controls/text.h"
#include "ui/shell/attempt.h"
#include "ui/shell/errorlog.h"
#include "ui/shell/job.h"
#include "ui/shell/jobbar.h"
#include "ui/start/labelled.h"
#include "ui/start/newpassphrase.h"
#include "ui/start/passphrasefield.h"
#include "ui/start/sheetmaking.h"
#include "ui/theme/appearance.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;

PassphraseDialog::PassphraseDialog(PracticeFile& file, QWidget* parent)
    : QDialog(parent),
      file_(file),
      steps_(new QStackedWidget),
      present_(new PassphraseField),
      presentField_(new Labelled(present_, present_->line())),
      wanted_(new NewPassphrase),
      bar_(new JobBar),
      change_(new Button(tr("&Change the passphrase"), Button::Kind::Primary, u"check"_s)),
      cancel_(new Button(tr("&Cancel"), Button::Kind::Ghost)),
      close_(new Button(tr("&Without a new sheet"), Button::Kind::Ghost)),
      sheet_(new SheetMaking) {
    setWindowTitle(tr("Change the passphrase"));
    setMinimumWidth(640 * textZoom() / 100);
    presentField_->setLabel(tr("&Present passphrase"));
    wanted_->begin();

    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(new Text(tr("Change the passphrase"), type::pane));
    column->addWidget(presentField_);
    column->addWidget(wanted_);
    column->addWidget(
        (new Text(tr("Backups made so far keep the present passphrase: keep it, or its recovery sheet, as "
                     "long as you keep them. The practice as it is now stays beside the new one for a week."),
                  type::caption, Tone::Text2))
            ->wrapped());
    column->addStretch();
    column->addWidget(bar_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(cancel_);
    buttons->addStretch();
    buttons->addWidget(change_);
    column->addLayout(buttons);

    auto* done = new QWidget;
    auto* after = new QVBoxLayout(done);
    after->setContentsMargins(0, 0, 0, 0);
    after->setSpacing(14);
    after->addWidget(new Text(tr("Your new passphrase is set"), type::pane));
    after->addWidget(
        (new Text(tr("From now on it opens the practice. A recovery sheet from before does not open the practice any "
                     "more, only the backups made so far. Print one for the new passphrase now."),
                  type::body, Tone::Text2))
            ->wrapped());
    after->addWidget(sheet_);
    after->addStretch();
    auto* closing = new QHBoxLayout;
    closing->addWidget(close_);
    closing->addStretch();
    after->addLayout(closing);

    steps_->addWidget(form);
    steps_->addWidget(done);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 22);
    layout->addWidget(steps_);
    for (Button* button : {change_, cancel_, close_})
        button->setAutoDefault(false);
    connect(present_, &PassphraseField::edited, this, [this] { presentField_->setProblem({}); });
    connect(wanted_, &NewPassphrase::entered, this, &PassphraseDialog::change);
    connect(change_, &QPushButton::clicked, this, &PassphraseDialog::change);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(close_, &QPushButton::clicked, this, &QDialog::accept);
    connect(sheet_, &SheetMaking::made, this, &QDialog::accept);
    connect(sheet_, &SheetMaking::tried, this, [this] {
        close_->hide();
        adjustSize();
    });
    growWithContents(this);
    present_->setFocus();
}

void PassphraseDialog::reject() {
    if (!busy_)
        QDialog::reject();
}

void PassphraseDialog::change() {
    if (busy_)
        return;
    Secret present;
    try {
        present = present_->secret();
    } catch (const Error&) {
        presentField_->setProblem(tr("Type the passphrase of this practice."));
        present_->setFocus();
        return;
    }
    if (!wanted_->check())
        return;
    triedAgain_ = false;
    copy(present);
}

void PassphraseDialog::copy(const Secret& present) {
    setBusy(/*busy=*/true);
    auto job = startJob(file_, [key = file_.derivedKey(), path = file_.path(), present, wanted = wanted_->wanted(),
                                again = wanted_->again()](sql::Database& reader, const Progress& progress) {
        if (!isPassphraseOf(key, present))
            throw Error(ErrorKind::WrongPassphrase, {path});
        return copyUnderPassphrase(reader, path, wanted, again, progress);
    });
    bar_->follow(QFuture<void>(job), tr("Copying and reading back"));
    whenDone(
        job, this, [this, present](const FreshCopy& fresh) { copied(fresh, present); },
        [this](const Error& error) { failed(error); });
}

void PassphraseDialog::copied(const FreshCopy& fresh, const Secret& present) {
    finishJobs();  // no reader of the old file may be left
    bool isStale = false;
    const bool isDone = attempt(this, [&] {
        try {
            putInPlace(file_, fresh);
        } catch (const Error& error) {
            // A backup that ended meanwhile, say, is noted in the practice: once more, then.
            if (error.kind() != ErrorKind::Conflict || std::exchange(triedAgain_, true))
                throw;
            noteError(error);
            isStale = true;
        }
    });
    if (isStale) {
        copy(present);
        return;
    }
    setBusy(/*busy=*/false);
    present_->clear();
    wanted_->forget();
    if (!isDone) {
        reject();
        return;
    }
    sheet_->begin(file_);
    steps_->setCurrentIndex(1);
    // What is done needs no room any more.
    steps_->widget(0)->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    adjustSize();
}

void PassphraseDialog::failed(const Error& error) {
    setBusy(/*busy=*/false);
    if (error.kind() == ErrorKind::WrongPassphrase) {
        presentField_->setProblem(tr("That is not the present passphrase. Nothing was changed."));
        present_->setFocus();
        present_->line()->selectAll();
        return;
    }
    showError(this, error);
}

void PassphraseDialog::setBusy(bool busy) {
    busy_ = busy;
    unbroken_.reset();
    if (busy)
        unbroken_.emplace();
    for (QWidget* part : std::initializer_list<QWidget*>{presentField_, wanted_, change_, cancel_})
        part->setEnabled(!busy);
}

}  // namespace reliefbook
