// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/passphrasecard.h"

#include "core/base/clock.h"
#include "core/file/backuplist.h"
#include "core/file/passphrasechange.h"
#include "core/file/practicefile.h"
#include "core/file/recovery.h"
#include "core/file/removal.h"
#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/changing.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/text.h"
#include "ui/safety/passphrasedialog.h"
#include "ui/safety/sheetdialogs.h"
#include "ui/shell/aside.h"
#include "ui/shell/attempt.h"
#include "ui/shell/backupwords.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/preferences.h"
#include "ui/words/interfacewords.h"

#include <QEvent>

namespace reliefbook {

using namespace Qt::StringLiterals;

PassphraseCard::PassphraseCard(const Workspace& workspace, QWidget* parent)
    : Card({}, nullptr, parent),
      workspace_(workspace),
      sheetCaption_(new Text({}, type::secondary, Tone::Text2)),
      sheet_((new Text)->wrapped()),
      earlier_((new Text({}, type::caption, Tone::Text2))->wrapped()),
      change_(new Button({}, Button::Kind::Plain, u"key"_s)),
      print_(new Button({}, Button::Kind::Plain, u"print"_s)),
      try_(new Button({}, Button::Kind::Ghost)),
      kept_(new Banner(Banner::Kind::Info)) {
    auto* sheet = new QVBoxLayout;
    sheet->setSpacing(2);
    sheet->addWidget(sheetCaption_);
    sheet->addWidget(sheet_);
    auto* acts = new QWidget;
    auto* flow = new FlowLayout(acts, 10);
    for (Button* act : {print_, change_, try_})
        flow->addWidget(act);
    body()->setSpacing(12);
    body()->addLayout(sheet);
    body()->addWidget(acts);
    body()->addWidget(kept_);
    body()->addWidget(earlier_);
    const auto show = [this](QDialog* dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::finished, this, &PassphraseCard::refresh);
        dialog->open();
    };
    connect(change_, &QPushButton::clicked, this, [this, show] { show(new PassphraseDialog(workspace_.file, this)); });
    connect(print_, &QPushButton::clicked, this, [this, show] { show(new SheetDialog(workspace_.file, this)); });
    connect(try_, &QPushButton::clicked, this, [this, show] { show(new TrySheetDialog(workspace_.file, this)); });
    for (QPushButton* act : {static_cast<QPushButton*>(change_), kept_->actionButton()})
        setChanges(act, Changes::Records);
    connect(kept_, &Banner::activated, this, &PassphraseCard::removeKeptFiles);
    retranslate();
}

void PassphraseCard::refresh() {
    const QString& practice = workspace_.file.path();
    const Moment made = recoverySheetMade(practice, workspace_.file.derivedKey());
    sheet_->setTone(made ? Tone::Text : Tone::Warn);
    sheet_->setText(made ? filled(tr("Made on %1. Is it where you think it is?"),
                                  {interfaceWords().day(localDay(made, offsetMinutesAt(made)))})
                         : tr("There is none of this passphrase. If it is forgotten, nobody can open the practice."));
    print_->setText(made ? tr("P&rint a new sheet…") : tr("P&rint the sheet…"));
    try_->setVisible(bool(made));
    const auto kept = keptFromBefore(practice);
    kept_->setVisible(!kept.empty());
    if (!kept.empty()) {
        constexpr qint64 week = 7LL * 24 * 60 * 60 * 1'000;
        const Moment until{kept.back().since.utcMs + week};
        kept_->setTitle(tr("The passphrase was changed"));
        kept_->setText(
            filled(tr("The practice as it was before, under the earlier passphrase, stays beside it until %1."),
                   {interfaceWords().day(localDay(until, offsetMinutesAt(until)))}));
        kept_->setAction(tr("Remo&ve it now…"));
    }
    countEarlier();
}

/// Aside, since it looks into each of them, and a second place may be a drive that hangs.
void PassphraseCard::countEarlier() {
    const QString& practice = workspace_.file.path();
    QStringList folders{ownBackupFolder(practice)};
    if (const QString second = workspace_.preferences.keptFolder(u"backup"_s); !second.isEmpty())
        folders << second;
    const auto count = [practice, folders, key = workspace_.file.derivedKey()](const Progress&) {
        int earlier = 0;
        for (const QString& folder : folders)
            earlier += static_cast<int>(backupsOfEarlierPassphrase(practice, folder, key).size());
        return earlier;
    };
    Aside::start(this, count, [this](int earlier) {
        earlier_->setVisible(earlier > 0);
        earlier_->setText(
            tr("%n backup(s) were made with an earlier passphrase and need that one, or its sheet.", nullptr, earlier));
    });
}

void PassphraseCard::removeKeptFiles() {
    if (!Dialogs::current().confirm(
            this, tr("Remove the practice as it was before?"),
            tr("The present one stays. If you are not sure that you know the new passphrase, lock "
               "and unlock once first."),
            tr("&Remove it"), Dialogs::Weight::Danger))
        return;
    attempt(this, [this] {
        bool gone = true;
        for (const KeptPractice& kept : keptFromBefore(workspace_.file.path()))
            gone = removeForGood(workspace_.file.path(), kept.path) && gone;
        if (!gone)
            Dialogs::current().inform(this, tr("This file could not be removed"), notRemovedInWords());
    });
    refresh();
}

void PassphraseCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PassphraseCard::retranslate() {
    setTitle(tr("Passphrase"));
    sheetCaption_->setText(tr("Recovery sheet"));
    change_->setText(tr("Chan&ge the passphrase…"));
    try_->setText(tr("&Try your sheet…"));
    refresh();
}

}  // namespace reliefbook
