// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/card.h"
#include "ui/shell/place.h"
#include "ui/shell/workspace.h"

namespace reliefbook {

class ItemList;

/// What is kept of everything that is done, and what may be done with records as a whole.
class RecordsCard : public Card {
    Q_OBJECT

public:
    explicit RecordsCard(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();

    // Also from the menu and by Ctrl+K.
    void exportAll();
    void showRestricted();
    void review();

signals:
    void wanted(const reliefbook::Place& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void choose(int row);

    Workspace& workspace_;
    ItemList* list_;
};

}  // namespace reliefbook
