// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/sheetdialogs.h"

#include "core/base/error.h"
#include "core/file/passphrasechange.h"
#include "core/file/practicefile.h"
#include "ui/controls/button.h"
#include "ui/controls/growing.h"
#include "ui/controls/text.h"
#include "ui/shell/job.h"
#include "ui/start/labelled.h"
#include "ui/start/passphrasefield.h"
#include "ui/start/recoveryfield.h"
#include "ui/start/sheetmaking.h"
#include "ui/theme/appearance.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

SheetDialog::SheetDialog(PracticeFile& file, QWidget* parent)
    : QDialog(parent),
      file_(file),
      steps_(new QStackedWidget),
      field_(new PassphraseField),
      labelled_(new Labelled(field_, field_->line())),
      next_(new Button(tr("&Go on"), Button::Kind::Primary)),
      sheet_(new SheetMaking) {
    setWindowTitle(tr("Recovery sheet"));
    setMinimumWidth(560 * textZoom() / 100);
    labelled_->setLabel(tr("&Passphrase"));
    auto* asking = new QWidget;
    auto* column = new QVBoxLayout(asking);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget((new Text(tr("The sheet opens the practice, so it is made for whoever knows the passphrase."),
                                type::body, Tone::Text2))
                          ->wrapped());
    column->addWidget(labelled_);
    column->addStretch();
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(next_);
    column->addLayout(row);
    steps_->addWidget(asking);
    steps_->addWidget(sheet_);

    auto* cancel = new Button(tr("&Close"), Button::Kind::Ghost);
    cancel->setAutoDefault(false);
    next_->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 22);
    layout->setSpacing(16);
    layout->addWidget(new Text(tr("Recovery sheet"), type::pane));
    layout->addWidget(steps_);
    auto* closing = new QHBoxLayout;
    closing->addWidget(cancel);
    closing->addStretch();
    layout->addLayout(closing);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(next_, &QPushButton::clicked, this, &SheetDialog::goOn);
    connect(field_, &PassphraseField::entered, this, &SheetDialog::goOn);
    connect(field_, &PassphraseField::edited, this, [this] { labelled_->setProblem({}); });
    connect(sheet_, &SheetMaking::made, this, &QDialog::accept);
    connect(sheet_, &SheetMaking::tried, this, [this, cancel] {
        cancel->hide();
        adjustSize();
    });
    growWithContents(this);
    field_->setFocus();
}

void SheetDialog::reject() {
    if (steps_->isEnabled())
        QDialog::reject();
}

void SheetDialog::goOn() {
    if (!steps_->isEnabled())
        return;
    Secret typed;
    try {
        typed = field_->secret();
    } catch (const Error&) {
        labelled_->setProblem(tr("Type the passphrase of this practice."));
        return;
    }
    steps_->setEnabled(false);
    startWork([key = file_.derivedKey(), typed](const Progress&) {
        return isPassphraseOf(key, typed);
    }).then(this, [this](bool isRight) {
        steps_->setEnabled(true);
        if (!isRight) {
            labelled_->setProblem(tr("That is not the passphrase of this practice."));
            field_->setFocus();
            field_->line()->selectAll();
            return;
        }
        field_->clear();
        sheet_->begin(file_);
        steps_->setCurrentWidget(sheet_);
    });
}

TrySheetDialog::TrySheetDialog(PracticeFile& file, QWidget* parent)
    : QDialog(parent),
      file_(file),
      field_(new RecoveryField),
      outcome_((new Text({}, type::body))->wrapped()) {
    setWindowTitle(tr("Try your sheet"));
    setMinimumWidth(620 * textZoom() / 100);
    auto* close = new Button(tr("&Close"), Button::Kind::Primary);
    close->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 22);
    layout->setSpacing(16);
    layout->addWidget(new Text(tr("Try your sheet"), type::pane));
    layout->addWidget(
        (new Text(tr("Type what stands on it. Nothing is changed by this; afterwards you know that it is the "
                     "right one and can be read."),
                  type::body, Tone::Text2))
            ->wrapped());
    layout->addWidget(field_);
    layout->addWidget(outcome_);
    auto* closing = new QHBoxLayout;
    closing->addStretch();
    closing->addWidget(close);
    layout->addLayout(closing);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(field_, &RecoveryField::edited, this, &TrySheetDialog::tell);
    growWithContents(this);
    field_->setFocus();
}

void TrySheetDialog::tell() {
    outcome_->clear();
    if (!field_->isWhole())
        return;
    bool isRight = false;
    try {
        isRight = field_->key() == file_.derivedKey();
    } catch (const Error&) {  // of two sheets
    }
    outcome_->setTone(isRight ? Tone::Ok : Tone::Danger);
    outcome_->setText(isRight
                          ? tr("You can rely on it: it opens this practice. Put it back where it is safe.")
                          : tr("It is a whole sheet, but not of this practice's present passphrase. Print a new one."));
}

}  // namespace reliefbook
