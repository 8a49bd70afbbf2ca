// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/file/backuplist.h"
#include "core/file/restore.h"
#include "ui/shell/offeredbackups.h"
#include "ui/shell/workspace.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLineEdit;

namespace reliefbook {

class BackupKeys;
class Banner;
class Button;
class ItemList;
class JobBar;
class Text;

/// Which backup to restore, and what that would mean, before anything is done.
class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    explicit RestoreDialog(const Workspace& workspace, QWidget* parent = nullptr);

    /// What was looked at last; there is one once the dialog was accepted.
    const std::optional<RestoreLook>& look() const { return look_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose(int row);
    void takeIn();
    void chooseFile();
    void lookAt(const QString& backup, const Secret& key);
    void showLook();
    void showFailure(const Error& error);
    void askForKey();
    void retranslate();
    void showBackups();

    Workspace workspace_;
    OfferedBackups offered_;
    std::vector<BackupFact> backups_;
    QString path_;
    std::optional<RestoreLook> look_;
    int turn_ = 0;  // of looking: an answer that comes late is of another backup

    Text* title_;
    Text* lead_;
    ItemList* list_;
    Text* looking_;
    BackupKeys* keys_;
    Button* file_;
    Text* passphraseLabel_;
    QLineEdit* passphrase_;
    JobBar* bar_;
    Banner* says_;
    Button* cancel_;
    Button* restore_;
};

}  // namespace reliefbook
