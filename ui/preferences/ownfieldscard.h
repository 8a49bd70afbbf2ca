// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/ownfields.h"
#include "ui/controls/card.h"
#include "ui/shell/workspace.h"

class QPushButton;

namespace reliefbook {

class ItemList;
class Text;

/// What this practice asks about its clients beside what the program knows, in the order of the form.
class OwnFieldsCard : public Card {
    Q_OBJECT

public:
    explicit OwnFieldsCard(Workspace& workspace, QWidget* parent = nullptr);

    /// Throws what core throws.
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    void add();
    void open(int row);
    void move(int by);
    void showActs();
    void retranslate();

    Workspace& workspace_;
    std::vector<CustomField> fields_;  // as in the list
    Text* about_;
    ItemList* list_;
    QPushButton *new_, *up_, *down_;
};

}  // namespace reliefbook
