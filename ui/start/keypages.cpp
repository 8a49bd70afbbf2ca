// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/keypages.h"

#include "core/base/error.h"
#include "ui/controls/button.h"
#include "ui/controls/text.h"
#include "ui/shell/dialogs.h"
#include "ui/start/newpassphrase.h"
#include "ui/start/recoveryfield.h"
#include "ui/start/sheetmaking.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

RecoverPage::RecoverPage(QWidget* parent)
    : StepPage(u"key"_s, 640, parent),
      field_(new RecoveryField),
      open_(new Button({}, Button::Kind::Primary, u"unlock"_s)),
      back_(new Button({}, Button::Kind::Ghost, u"back"_s)) {
    body()->addWidget(field_);
    buttons()->addWidget(back_);
    buttons()->addStretch();
    buttons()->addWidget(open_);
    setTabOrder(open_, back_);
    connect(field_, &RecoveryField::edited, this, [this] { setProblem({}); });
    connect(field_, &RecoveryField::entered, this, &RecoverPage::open);
    connect(open_, &QPushButton::clicked, this, &RecoverPage::open);
    connect(back_, &QPushButton::clicked, this, &RecoverPage::backWanted);
    RecoverPage::retranslate();
}

void RecoverPage::ask(const QString& path) {
    path_ = path;
    forget();
    retranslate();
}

void RecoverPage::forget() {
    field_->clear();
    setProblem({});
}

void RecoverPage::open() {
    if (!field_->isWhole()) {
        field_->sayFirst();
        return;
    }
    try {
        emit recoverWanted(path_, field_->key());
    } catch (const Error&) {
        setProblem(tr("Each group holds, but they don't belong together. Are they all from one sheet?"));
        field_->focusFirst();
    }
}

void RecoverPage::showEvent(QShowEvent* event) {
    StepPage::showEvent(event);
    field_->focusFirst();
}

void RecoverPage::retranslate() {
    setWords(
        tr("Open with the recovery sheet"),
        tr("Type the twelve groups as they stand on the sheet of %1. Each is checked as you go. Without the sheet and "
           "without the passphrase nobody can open a practice: there is no reset, and nobody to ask.")
            .arg(QFileInfo(path_).completeBaseName()));
    open_->setText(tr("&Open"));
    back_->setText(tr("&Back"));
}

ReplacePage::ReplacePage(QWidget* parent)
    : StepPage(u"key"_s, 720, parent),
      field_(new NewPassphrase),
      replace_(new Button({}, Button::Kind::Primary, u"check"_s)),
      later_(new Button({}, Button::Kind::Ghost)) {
    body()->addWidget(field_);
    buttons()->addWidget(later_);
    buttons()->addStretch();
    buttons()->addWidget(replace_);
    setTabOrder(replace_, later_);
    connect(field_, &NewPassphrase::entered, this, &ReplacePage::replace);
    connect(replace_, &QPushButton::clicked, this, &ReplacePage::replace);
    connect(later_, &QPushButton::clicked, this, &ReplacePage::laterWanted);
    ReplacePage::retranslate();
}

void ReplacePage::ask() {
    setProblem({});
    setBusy(/*busy=*/false);
    field_->begin();
    field_->focusFirst();
}

void ReplacePage::forget() { field_->forget(); }

void ReplacePage::replace() {
    if (field_->check())
        emit replaceWanted(field_->wanted(), field_->again());
}

void ReplacePage::retranslate() {
    setWords(tr("The practice is open. Choose a new passphrase"),
             tr("The one that was forgotten goes. Backups from before still need it, or the sheet you just typed: keep "
                "that sheet as long as you keep them."));
    replace_->setText(tr("Set the &passphrase"));
    later_->setText(tr("&Later"));
}

SheetPage::SheetPage(QWidget* parent)
    : StepPage(u"print"_s, 640, parent),
      making_(new SheetMaking),
      without_(new Button({}, Button::Kind::Ghost)) {
    body()->addWidget(making_);
    buttons()->addWidget(without_);
    buttons()->addStretch();
    connect(making_, &SheetMaking::made, this, &SheetPage::done);
    connect(making_, &SheetMaking::tried, without_, &QWidget::hide);
    connect(without_, &QPushButton::clicked, this, &SheetPage::decline);
    SheetPage::retranslate();
}

void SheetPage::ask(PracticeFile& file, After after) {
    after_ = after;
    without_->show();
    retranslate();
    making_->begin(file);
}

void SheetPage::forget() { making_->end(); }

void SheetPage::decline() {
    if (Dialogs::current().confirm(
            this, tr("Go on without a recovery sheet?"),
            tr("If the passphrase is lost, so is everything in the practice, for good. A sheet can "
               "be printed later, too, on the page Safety."),
            tr("&Go on without it"), Dialogs::Weight::Danger))
        emit done();
}

void SheetPage::retranslate() {
    if (after_ == After::NewPassphrase)
        setWords(tr("Your new passphrase is set"),
                 tr("From now on it opens the practice. The sheet you typed does not open the practice any more, only "
                    "backups made so far. Print the sheet of the new passphrase now."));
    else
        setWords(tr("Print the recovery sheet"), tr("It takes a minute now and may save years of work later."));
    without_->setText(tr("&Go on without a sheet…"));
}

}  // namespace reliefbook
