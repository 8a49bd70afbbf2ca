// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/card.h"
#include "ui/shell/workspace.h"

class QVBoxLayout;

namespace reliefbook {

class Button;

/// Lets a backup be chosen, and wishes (RestoreWish) that `window` puts it in the practice's place.
void chooseBackupToRestore(const Workspace& workspace, QWidget* window);

/// To a backup's state, and what earlier restoring kept.
class RestoreCard : public Card {
    Q_OBJECT

public:
    explicit RestoreCard(const Workspace& workspace, QWidget* parent = nullptr);

    /// Looks again at what is on the disk.
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    void remove(const QString& kept);
    void retranslate();

    Workspace workspace_;
    Text* lead_;
    Button* restore_;
    Text* keptTitle_;
    QVBoxLayout* kept_;
    QWidget* keptPart_;
};

}  // namespace reliefbook
