// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/backup.h"
#include "ui/controls/card.h"
#include "ui/shell/workspace.h"

#include <optional>

namespace reliefbook {

class Banner;
class Button;
class ElidedText;
class JobBar;

/// Where backups go, when the last one was made, and one now.
class BackupCard : public Card {
    Q_OBJECT

public:
    explicit BackupCard(const Workspace& workspace, QWidget* parent = nullptr);

    /// Looks again at what is on the disk.
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    void chooseFolder();
    void backUpNow();
    void begin();
    void succeeded(const Backup& backup);
    void ended();
    void showLast();
    void showOutcome();
    void retranslate();

    /// Of the last "Back up now" of this visit.
    enum class Outcome { None, Done, Stopped, FolderGone };

    Workspace workspace_;
    Text* lastCaption_;
    Text* last_;
    ElidedText* lastPath_;
    Text* placeCaption_;
    ElidedText* place_;
    Button* choose_;
    Button* beside_;
    Button* now_;
    JobBar* bar_;
    Banner* outcomeBanner_;
    Outcome outcome_ = Outcome::None;
    std::optional<Backup> made_;
};

}  // namespace reliefbook
