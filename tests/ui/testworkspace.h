// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/practicefile.h"
#include "core/practice/clientsearch.h"
#include "ui/shell/openeddocuments.h"
#include "ui/shell/preferences.h"
#include "ui/shell/workspace.h"
#include "ui/undo/editor.h"

#include <QTemporaryDir>

#include <memory>

namespace reliefbook::testing {

/// A real practice file in a folder that goes with it, and all a page needs. The client search keeps up with changes as
/// in the window.
class TestWorkspace {
public:
    TestWorkspace();
    /// Waits for what was begun aside, as closing the practice does.
    ~TestWorkspace();

    /// Give it to the page.
    operator Workspace&() { return workspace_; }  // NOLINT(google-explicit-constructor)
    Practice& practice() { return file_->practice(); }
    sql::Database& database() { return practice().database(); }
    Editor& editor() { return *editor_; }
    PracticeFile& file() { return *file_; }
    ClientSearch& search() { return search_; }
    Preferences& preferences() { return preferences_; }
    OpenedDocuments& documents() { return documents_; }
    QString folder() const { return folder_.path(); }

private:
    QTemporaryDir folder_;
    std::unique_ptr<PracticeFile> file_;
    std::unique_ptr<Editor> editor_;
    ClientSearch search_;
    Preferences preferences_;
    OpenedDocuments documents_;
    Workspace workspace_;
};

}  // namespace reliefbook::testing
