// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QBoxLayout;

namespace reliefbook {

class BackupCard;
class LockCard;
class PassphraseCard;
class RestoreCard;
class BackupListCard;
class RecordsCard;
class Text;

/// What keeps the practice from being lost or read by strangers, one card for each subject.
class SafetyPage : public Page {
    Q_OBJECT

public:
    explicit SafetyPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    void retranslate() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Text* heading_;
    BackupCard* backups_;
    LockCard* lock_;
    PassphraseCard* passphrase_;
    RestoreCard* restore_;
    BackupListCard* backupList_;
    RecordsCard* records_;
    QBoxLayout* columns_;
};

}  // namespace reliefbook
