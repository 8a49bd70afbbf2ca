// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/restoredialog.h"

#include "core/base/error.h"
#include "core/file/practicefile.h"
#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/growing.h"
#include "ui/controls/itemlist.h"
#include "ui/controls/text.h"
#include "ui/shell/backupkeys.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/errorlog.h"
#include "ui/shell/errortext.h"
#include "ui/shell/job.h"
#include "ui/shell/jobbar.h"
#include "ui/shell/preferences.h"
#include "ui/shell/restoretext.h"
#include "ui/words/interfacewords.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

RestoreDialog::RestoreDialog(const Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      title_((new Text({}, type::cardTitle))->wrapped()),
      lead_((new Text({}, type::secondary, Tone::Text2))->wrapped()),
      list_(new ItemList),
      looking_((new Text({}, type::caption, Tone::Text2))->wrapped()),
      keys_(new BackupKeys(workspace.file, this)),
      file_(new Button({}, Button::Kind::Plain, u"folder"_s)),
      passphraseLabel_(new Text({}, type::secondary)),
      passphrase_(new QLineEdit),
      bar_(new JobBar),
      says_(new Banner(Banner::Kind::Info)),
      cancel_(new Button),
      restore_(new Button({}, Button::Kind::Primary, u"restore"_s)) {
    passphrase_->setEchoMode(QLineEdit::Password);
    passphraseLabel_->setBuddy(passphrase_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(file_);
    buttons->addStretch();
    buttons->addWidget(cancel_);
    buttons->addWidget(restore_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 20);
    column->setSpacing(12);
    for (QWidget* part :
         std::initializer_list<QWidget*>{title_, lead_, list_, looking_, passphraseLabel_, passphrase_, bar_, says_})
        column->addWidget(part);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(560 * textZoom() / 100);
    list_->setMinimumHeight(112 * textZoom() / 100);  // two backups, where the screen is low
    for (QWidget* hidden : std::initializer_list<QWidget*>{passphraseLabel_, passphrase_, says_})
        hidden->hide();
    restore_->setEnabled(false);
    restore_->setDefault(true);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(restore_, &QPushButton::clicked, this, [this] {
        if (look_)
            accept();
        else if (!passphrase_->isHidden())
            emit passphrase_->returnPressed();
    });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) { choose(now.row()); });
    connect(file_, &QPushButton::clicked, this, &RestoreDialog::chooseFile);
    connect(keys_, &BackupKeys::changed, this, &RestoreDialog::takeIn);
    connect(passphrase_, &QLineEdit::returnPressed, this, [this] {
        try {
            lookAt(path_, passphrase(passphrase_->text()));
        } catch (const Error& error) {
            says_->setText(errorText(error, interfaceWords()).happened);
        }
    });
    connect(&offered_, &OfferedBackups::came, this, &RestoreDialog::takeIn);
    offered_.look(workspace_.file.path(), workspace_.preferences.keptFolder(u"backup"_s));
    backups_ = offered_.all();
    retranslate();
    if (!backups_.empty())
        list_->setCurrentIndex(list_->model()->index(0, 0));
    growWithContents(this);
    list_->setFocus();
}

void RestoreDialog::choose(int row) {
    if (row < 0 || row >= static_cast<int>(backups_.size()))
        return;
    lookAt(backups_[static_cast<std::size_t>(row)].path, workspace_.file.derivedKey());
}

/// Those of the second place came: what was chosen stays chosen.
void RestoreDialog::takeIn() {
    backups_ = offered_.all();
    {
        const QSignalBlocker quiet(list_->selectionModel());
        retranslate();
        list_->setCurrentIndex({});
    }
    if (path_.isEmpty() && !backups_.empty()) {
        list_->setCurrentIndex(list_->model()->index(0, 0));
        return;
    }
    for (std::size_t row = 0; row < backups_.size(); ++row) {
        if (backups_[row].path != path_)
            continue;
        const QSignalBlocker quiet(list_->selectionModel());
        list_->setCurrentIndex(list_->model()->index(static_cast<int>(row), 0));
    }
    list_->viewport()->update();
}

void RestoreDialog::chooseFile() {
    const QString chosen =
        Dialogs::current().openFile(this, tr("Look for a backup"), workspace_.preferences.folder(u"backup"_s),
                                    tr("Practices and backups (*.reliefbook *.reliefbook.*);;All files (*)"));
    if (chosen.isEmpty())
        return;
    list_->clearSelection();
    lookAt(chosen, workspace_.file.derivedKey());
}

/// Aside: a backup of another passphrase has its key derived.
void RestoreDialog::lookAt(const QString& backup, const Secret& key) {
    path_ = backup;
    look_.reset();
    restore_->setEnabled(false);
    const int turn = ++turn_;
    auto work = startWork([practice = workspace_.file.path(), present = workspace_.file.derivedKey(), backup,
                           key](const Progress&) { return compareForRestore(practice, backup, key, present); });
    bar_->follow(QFuture<void>(work), tr("Looking at the backup"));
    whenDone(
        work, this,
        [this, turn](const RestoreLook& compared) {
            if (turn != turn_)
                return;
            look_ = compared;
            showLook();
        },
        [this, turn](const Error& error) {
            if (turn == turn_ && error.kind() != ErrorKind::Cancelled)
                showFailure(error);
        });
}

void RestoreDialog::showFailure(const Error& error) {
    noteError(error);
    if (error.kind() == ErrorKind::WrongPassphrase) {
        askForKey();
        return;
    }
    const ErrorText text = errorText(error, interfaceWords());
    says_->setKind(Banner::Kind::Danger);
    says_->setTitle(text.happened);
    says_->setText(text.advice);
    says_->show();
}

void RestoreDialog::showLook() {
    for (QWidget* hidden : std::initializer_list<QWidget*>{passphraseLabel_, passphrase_})
        hidden->hide();
    passphrase_->clear();
    const RestoreQuestion question = restoreQuestion(*look_, workspace_.file.path());
    const bool loses = look_->otherPractice || look_->sessionsMissing > 0 || look_->clientsMissing > 0;
    says_->setKind(look_->otherPractice ? Banner::Kind::Danger : loses ? Banner::Kind::Warn : Banner::Kind::Info);
    says_->setTitle(question.title);
    says_->setText(question.text);
    says_->show();
    restore_->setEnabled(true);
}

void RestoreDialog::askForKey() {
    says_->setKind(Banner::Kind::Info);
    says_->setTitle(tr("This backup was made with another passphrase"));
    says_->setText(tr("Type the one of that time. The restored practice opens with it, too."));
    for (QWidget* shown : std::initializer_list<QWidget*>{says_, passphraseLabel_, passphrase_})
        shown->show();
    passphrase_->setFocus();
    passphrase_->selectAll();
    restore_->setEnabled(true);
}

void RestoreDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RestoreDialog::retranslate() {
    setWindowTitle(tr("Restore a backup"));
    title_->setText(tr("Restore a backup"));
    lead_->setText(backups_.empty() && offered_.lookingIn().isEmpty()
                       ? tr("There is no backup beside the practice. Look for one on a stick or another disk.")
                       : tr("The practice is closed, the backup is checked and takes its place, and it is "
                            "opened again."));
    list_->setVisible(!backups_.empty());
    looking_->setVisible(!offered_.lookingIn().isEmpty());
    looking_->setText(filled(tr("Looking for more in %1 …"), {QDir::toNativeSeparators(offered_.lookingIn())}));
    list_->setAccessibleName(tr("Backups of this practice"));
    file_->setText(tr("Look else&where…"));
    passphraseLabel_->setText(tr("Pa&ssphrase of the backup"));
    cancel_->setText(tr("Cancel"));
    restore_->setText(tr("&Restore it"));
    showBackups();
}

void RestoreDialog::showBackups() {
    std::vector<ListItem> items;
    for (const BackupFact& fact : backups_)
        items.push_back(backupItem(fact, keys_->words(fact)));
    list_->setItems(items);
}

}  // namespace reliefbook
