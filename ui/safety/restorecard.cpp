// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/restorecard.h"

#include "core/file/practicefile.h"
#include "core/file/removal.h"
#include "core/file/restore.h"
#include "ui/controls/button.h"
#include "ui/controls/changing.h"
#include "ui/controls/elidedtext.h"
#include "ui/safety/restoredialog.h"
#include "ui/shell/attempt.h"
#include "ui/shell/backupwords.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/restoretext.h"
#include "ui/shell/restorewish.h"
#include "ui/words/interfacewords.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

void chooseBackupToRestore(const Workspace& workspace, QWidget* window) {
    RestoreDialog dialog(workspace, window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    RestoreOptions options;
    options.expected = dialog.look()->head;
    options.acceptOther = dialog.look()->otherPractice;
    options.user = workspace.file.practice().user().id;
    // Later: the page goes with the practice that is closed for it.
    QCoreApplication::postEvent(window, new RestoreWish(dialog.look()->backup, dialog.look()->key, options));
}

RestoreCard::RestoreCard(const Workspace& workspace, QWidget* parent)
    : Card({}, nullptr, parent),
      workspace_(workspace),
      lead_((new Text({}, type::secondary, Tone::Text2))->wrapped()),
      restore_(new Button({}, Button::Kind::Plain, u"restore"_s)),
      keptTitle_(new Text({}, type::secondary, Tone::Text2)),
      kept_(new QVBoxLayout),
      keptPart_(new QWidget) {
    auto* column = new QVBoxLayout(keptPart_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(keptTitle_);
    column->addLayout(kept_);
    body()->setSpacing(12);
    body()->addWidget(lead_);
    body()->addWidget(restore_, 0, Qt::AlignLeft);
    body()->addWidget(keptPart_);
    setChanges(restore_, Changes::File);
    connect(restore_, &QPushButton::clicked, this, [this] { chooseBackupToRestore(workspace_, window()); });
    retranslate();
}

void RestoreCard::remove(const QString& kept) {
    if (!Dialogs::current().confirm(this, filled(tr("Remove %1?"), {QFileInfo(kept).fileName()}),
                                    tr("It is what the practice was before a backup was restored. What only this file "
                                       "holds is gone then."),
                                    tr("&Remove it"), Dialogs::Weight::Danger))
        return;
    attempt(this, [&] {
        if (!removeForGood(workspace_.file.path(), kept))
            Dialogs::current().inform(this, tr("This file could not be removed"), notRemovedInWords());
    });
    restore_->setFocus();
    refresh();
}

void RestoreCard::refresh() {
    while (QLayoutItem* item = kept_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList kept = keptByRestore(workspace_.file.path());
    for (const QString& path : kept) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto* name = new ElidedText(
            filled(tr("%1, %2", "file, size"), {QFileInfo(path).fileName(), sizeInWords(QFileInfo(path).size())}),
            type::secondary);
        name->setElideMode(Qt::ElideMiddle);
        auto* away = new Button({}, Button::Kind::Ghost, u"delete"_s);
        away->setToolTip(tr("Remove this file"));
        setChanges(away, Changes::Records);
        away->setAccessibleName(filled(tr("Remove %1"), {QFileInfo(path).fileName()}));
        connect(
            away, &QPushButton::clicked, this, [this, path] { remove(path); }, Qt::QueuedConnection);
        line->addWidget(name, 1);
        line->addWidget(away);
        kept_->addWidget(row);
    }
    keptPart_->setVisible(!kept.isEmpty());
}

void RestoreCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RestoreCard::retranslate() {
    setTitle(tr("Restore"));
    lead_->setText(
        tr("Takes the practice back to what it was when a backup was made. You are told first what would not "
           "be in it, and what is there now is kept."));
    restore_->setText(tr("Restore a bac&kup…"));
    keptTitle_->setText(tr("Kept when a backup was restored"));
    refresh();
}

}  // namespace reliefbook
