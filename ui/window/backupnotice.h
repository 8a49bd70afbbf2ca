// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/banner.h"
#include "ui/shell/place.h"
#include "ui/window/backupkeeper.h"

namespace reliefbook {

/// Says, above the page, what people should know of their backups and what can be done about it; hidden while there is
/// nothing.
class BackupNotice : public Banner {
    Q_OBJECT

public:
    BackupNotice(PracticeFile& file, BackupKeeper& keeper, BackupWork& work, QWidget* parent = nullptr);

signals:
    /// It came or went.
    void shownOrHidden();
    void wanted(const reliefbook::Place& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void say();
    void act();

    PracticeFile& file_;
    BackupKeeper& keeper_;
    BackupWork& work_;
    BackupKeeper::Notice shown_ = BackupKeeper::Notice::None;
};

}  // namespace reliefbook
