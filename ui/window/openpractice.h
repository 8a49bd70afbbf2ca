// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/clientsearch.h"
#include "ui/shell/openeddocuments.h"
#include "ui/shell/workspace.h"
#include "ui/start/opening.h"
#include "ui/undo/editor.h"
#include "ui/window/backupkeeper.h"

#include <QObject>

#include <memory>

namespace reliefbook {

/// The practice that is open in the window, with what its pages work with.
class OpenPractice : public QObject {
    Q_OBJECT

public:
    OpenPractice(OpenedPractice opened, Preferences& preferences, QObject* parent = nullptr);
    ~OpenPractice() override;

    Workspace& workspace() { return workspace_; }
    PracticeFile& file() { return *opened_.file; }
    bool isDemo() const { return opened_.demo != nullptr; }
    Editor& editor() { return editor_; }
    BackupWork& backups() { return backups_; }
    BackupKeeper& keeper() { return keeper_; }

    /// Ends the jobs and closes the file. Throws when what was written can't be closed. No page may live by then.
    void close();

signals:
    /// The clients were read: searches find them now.
    void searchReady();

private:
    void readSearch();

    OpenedPractice opened_;
    Editor editor_;
    ClientSearch search_;
    bool searchRead_ = false;
    std::vector<ChangeSet> meanwhile_;  // changes since the reading of the search began
    OpenedDocuments documents_;
    Workspace workspace_;
    BackupWork& backups_;  // goes with the practice
    BackupKeeper keeper_;
};

}  // namespace reliefbook
