// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/card.h"
#include "ui/shell/workspace.h"

namespace reliefbook {

class Banner;
class Button;
class Text;

/// The passphrase and its recovery sheet: changed, printed, tried.
class PassphraseCard : public Card {
    Q_OBJECT

public:
    explicit PassphraseCard(const Workspace& workspace, QWidget* parent = nullptr);

    /// Looks again at what is on the disk.
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    void countEarlier();
    void removeKeptFiles();
    void retranslate();

    Workspace workspace_;
    Text *sheetCaption_, *sheet_, *earlier_;
    Button *change_, *print_, *try_;
    Banner* kept_;
};

}  // namespace reliefbook
