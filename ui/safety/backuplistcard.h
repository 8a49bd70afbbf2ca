// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/backuplist.h"
#include "ui/controls/card.h"
#include "ui/shell/workspace.h"

#include <optional>

namespace reliefbook {

class BackupKeys;
class BackupWork;
class Banner;
class Button;
class ItemList;
class JobBar;

/// All backups of the practice, here and in the second place, and what can be done with one.
class BackupListCard : public Card {
    Q_OBJECT

public:
    explicit BackupListCard(const Workspace& workspace, QWidget* parent = nullptr);

    /// Reads the list again.
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showActs();
    void showInFolder();
    void verifyNow();
    void verified(const BackupFact& fact, const QStringList& findings);
    void removeChosen();
    std::optional<std::size_t> chosen() const;
    void retranslate();

    Workspace workspace_;
    BackupWork& work_;
    BackupKeys* keys_;
    std::vector<BackupFact> backups_;
    Text* none_;
    ItemList* list_;
    QWidget* acts_;
    Button *show_, *verify_, *remove_;
    JobBar* bar_;
    Banner* outcome_;
};

}  // namespace reliefbook
