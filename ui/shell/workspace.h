// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace reliefbook {

class ClientSearch;
class Editor;
class OpenedDocuments;
class Preferences;
class PracticeFile;

/// What every page works with. Lives as long as the practice is open, which is longer than any page.
struct Workspace {
    PracticeFile& file;
    Editor& editor;
    /// Empty until it is read, which a large practice does aside; then the pages are refreshed.
    ClientSearch& search;
    Preferences& preferences;
    /// Copies that other programs show; gone when the practice is locked or closed.
    OpenedDocuments& documents;
};

}  // namespace reliefbook
