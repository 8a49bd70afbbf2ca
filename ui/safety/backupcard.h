// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/card.h"
#include "ui/shell/workspace.h"

namespace reliefbook {

class BackupWork;
class Banner;
class Button;
class ElidedText;
class JobBar;

/// When the practice was backed up last, where backups go, one now; the proof of one, and the way to another computer.
class BackupCard : public Card {
    Q_OBJECT

public:
    explicit BackupCard(const Workspace& workspace, QWidget* parent = nullptr);

    /// Looks again at what is on the disk.
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    void choosePlace();
    void backUpNow();
    void follow();
    void prove();
    void move();
    void showLast();
    void showPlaces();
    void showOutcome();
    QString secondInWords() const;
    void retranslate();

    /// Of the last "Back up now" of this visit.
    enum class Outcome { None, Running, Done, Stopped, Failed };

    Workspace workspace_;
    BackupWork& work_;
    Text* last_;
    Text* lastMore_;
    Text* hereCaption_;
    ElidedText* here_;
    Text* secondCaption_;
    ElidedText* second_;
    Text* secondState_;
    Button *showHere_, *choose_, *leave_;
    Button *now_, *prove_, *move_;
    JobBar* bar_;
    Banner* outcomeBanner_;
    Outcome outcome_ = Outcome::None;
};

}  // namespace reliefbook
