// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/safetypage.h"

#include "ui/controls/text.h"
#include "ui/safety/backupcard.h"
#include "ui/safety/backuplistcard.h"
#include "ui/safety/lockcard.h"
#include "ui/safety/passphrasecard.h"
#include "ui/safety/recordscard.h"
#include "ui/safety/restorecard.h"

#include <QResizeEvent>
#include <QVBoxLayout>

namespace reliefbook {

namespace {

constexpr int widthForTwoColumns = 940;

}  // namespace

SafetyPage::SafetyPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      heading_(new Text({}, type::figure)),
      backups_(new BackupCard(workspace)),
      lock_(new LockCard(workspace)),
      passphrase_(new PassphraseCard(workspace)),
      restore_(new RestoreCard(workspace)),
      backupList_(new BackupListCard(workspace)),
      records_(new RecordsCard(workspace)),
      columns_(new QBoxLayout(QBoxLayout::LeftToRight)) {
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : {left, right}) {
        column->setSpacing(14);
        columns_->addLayout(column, 1);
    }
    left->addWidget(backups_);
    left->addWidget(backupList_);
    left->addWidget(records_);
    left->addStretch(1);
    right->addWidget(restore_);
    right->addWidget(passphrase_);
    right->addWidget(lock_);
    right->addStretch(1);
    connect(records_, &RecordsCard::wanted, this, &Page::wanted);
    columns_->setSpacing(14);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(28, 14, 28, 22);
    page->setSpacing(14);
    page->addWidget(heading_);
    page->addLayout(columns_);
    page->addStretch();
    SafetyPage::retranslate();
}

QString SafetyPage::title() const { return tr("Safety"); }

void SafetyPage::refresh() {
    backups_->refresh();
    lock_->refresh();
    passphrase_->refresh();
    restore_->refresh();
    backupList_->refresh();
}

void SafetyPage::retranslate() { heading_->setText(tr("Safety")); }

void SafetyPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    columns_->setDirection(event->size().width() >= widthForTwoColumns ? QBoxLayout::LeftToRight
                                                                       : QBoxLayout::TopToBottom);
}

}  // namespace reliefbook
