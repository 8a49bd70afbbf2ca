// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/backuplistcard.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/file/practicefile.h"
#include "core/file/removal.h"
#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/changing.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/itemlist.h"
#include "ui/shell/attempt.h"
#include "ui/shell/backupkeys.h"
#include "ui/shell/backupwords.h"
#include "ui/shell/backupwork.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/job.h"
#include "ui/shell/jobbar.h"
#include "ui/words/interfacewords.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownRows = 6;

}  // namespace

BackupListCard::BackupListCard(const Workspace& workspace, QWidget* parent)
    : Card({}, nullptr, parent),
      workspace_(workspace),
      work_(BackupWork::of(workspace.file, workspace.preferences)),
      keys_(new BackupKeys(workspace.file, this)),
      none_((new Text({}, type::body, Tone::Text2))->wrapped()),
      list_(new ItemList),
      acts_(new QWidget),
      show_(new Button({}, Button::Kind::Plain, u"folder"_s)),
      verify_(new Button({}, Button::Kind::Plain, u"check"_s)),
      remove_(new Button({}, Button::Kind::Ghost, u"delete"_s)),
      bar_(new JobBar),
      outcome_(new Banner(Banner::Kind::Ok)) {
    setSpread(ItemList::inset);
    setChanges(remove_, Changes::Records);
    none_->setContentsMargins(ItemList::inset, 2, ItemList::inset, 0);
    outcome_->setClosable(/*closable=*/true);
    outcome_->hide();
    auto* flow = new FlowLayout(acts_, 10);
    for (Button* act : {show_, verify_, remove_})
        flow->addWidget(act);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(ItemList::inset, 0, ItemList::inset, 0);
    below->setSpacing(10);
    for (QWidget* part : std::initializer_list<QWidget*>{acts_, bar_, outcome_})
        below->addWidget(part);
    body()->setSpacing(10);
    body()->addWidget(none_);
    body()->addWidget(list_);
    body()->addLayout(below);

    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &BackupListCard::showActs);
    connect(show_, &QPushButton::clicked, this, &BackupListCard::showInFolder);
    connect(verify_, &QPushButton::clicked, this, &BackupListCard::verifyNow);
    connect(remove_, &QPushButton::clicked, this, &BackupListCard::removeChosen);
    connect(keys_, &BackupKeys::changed, this, &BackupListCard::refresh);
    connect(&work_, &BackupWork::changed, this, [this] {
        if (!work_.isBusy())
            refresh();
    });
    retranslate();
}

void BackupListCard::refresh() {
    backups_ = work_.backups();
    std::vector<ListItem> items;
    for (const BackupFact& fact : backups_) {
        ListItem item;
        item.title = momentInWords(fact.at);
        item.detail = fact.seq > 0
                          ? filled(u"%1 · %2 · %3"_s,
                                   {countsInWords(fact.counts), tagInWords(fact.tag), sizeInWords(fact.fileSize)})
                          : filled(u"%1 · %2"_s, {QFileInfo(fact.path).fileName(), sizeInWords(fact.fileSize)});
        if (const QString passphrase = keys_->words(fact); !passphrase.isEmpty())
            item.detail = filled(u"%1 · %2"_s, {passphrase, item.detail});
        item.remark = fact.verified ? tr("verified") : tr("not verified");
        item.iconName = fact.verified ? u"success"_s : u"warning"_s;
        items.push_back(item);
    }
    list_->setItems(items);
    list_->setVisible(!items.empty());
    none_->setVisible(items.empty());
    const int rows = std::min(shownRows, static_cast<int>(items.size()));
    list_->setFixedHeight(rows * std::max(1, list_->sizeHintForRow(0)) + 4);
    showActs();
}

std::optional<std::size_t> BackupListCard::chosen() const {
    const int row = list_->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(backups_.size()))
        return std::nullopt;
    return static_cast<std::size_t>(row);
}

void BackupListCard::showActs() {
    const auto index = chosen();
    acts_->setVisible(!backups_.empty());
    show_->setEnabled(index.has_value());
    verify_->setEnabled(index.has_value() && bar_->isHidden());
    remove_->setVisible(index.has_value() && !isProtected(backups_, *index, now()));
}

void BackupListCard::showInFolder() {
    if (const auto index = chosen())
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(backups_[*index].path).absolutePath()));
}

void BackupListCard::verifyNow() {
    const auto index = chosen();
    if (!index)
        return;
    const BackupFact fact = backups_[*index];
    outcome_->hide();
    auto job = startWork([fact, key = workspace_.file.derivedKey()](const Progress& progress) {
        return verifyAgain(fact, key, progress);
    });
    bar_->follow(QFuture<void>(job), tr("Reading it back"));
    showActs();
    job.then(this, [this, fact](const QStringList& findings) { verified(fact, findings); })
        .onFailed(this,
                  [this, fact](const Error& error) {
                      refresh();
                      if (error.kind() != ErrorKind::WrongPassphrase) {
                          showError(this, error);
                          return;
                      }
                      outcome_->setKind(Banner::Kind::Info);
                      outcome_->setTitle(tr("It was made with an earlier passphrase"));
                      outcome_->setText(tr("Only that one opens it, so it can't be checked here."));
                      outcome_->show();
                  })
        .onCanceled(this, [this] { refresh(); });
}

void BackupListCard::verified(const BackupFact& fact, const QStringList& findings) {
    refresh();
    const bool isWhole = findings.isEmpty();
    outcome_->setKind(isWhole ? Banner::Kind::Ok : Banner::Kind::Danger);
    outcome_->setTitle(isWhole ? tr("This backup is whole") : tr("This backup is damaged"));
    outcome_->setText(
        isWhole ? filled(tr("%1: every page was read and every reference followed."), {momentInWords(fact.at)})
                : tr("Make another one now. If a second one is damaged, too, the disk is failing."));
    outcome_->show();
}

void BackupListCard::removeChosen() {
    const auto index = chosen();
    if (!index)
        return;
    const BackupFact fact = backups_[*index];
    if (!Dialogs::current().confirm(
            this, tr("Remove this backup?"),
            filled(tr("The backup of %1 is deleted from the disk. This can't be undone."), {momentInWords(fact.at)}),
            tr("&Remove it"), Dialogs::Weight::Danger))
        return;
    attempt(this, [&] {
        outcome_->hide();
        if (removeForGood(workspace_.file.path(), fact.path))
            return;
        outcome_->setKind(Banner::Kind::Warn);
        outcome_->setTitle(tr("This backup could not be removed"));
        outcome_->setText(notRemovedInWords());
        outcome_->show();
    });
    refresh();
}

void BackupListCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BackupListCard::retranslate() {
    setTitle(tr("All backups on this computer"));
    list_->setAccessibleName(accessibleName());
    none_->setText(tr("There is none yet. The first is made when you close the practice, or now by hand."));
    show_->setText(tr("&Show in the folder"));
    verify_->setText(tr("&Verify now"));
    remove_->setText(tr("R&emove…"));
    refresh();
}

}  // namespace reliefbook
